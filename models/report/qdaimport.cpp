// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/import/importfile.h"
#include "models/report/qdaproject.h"
#include "models/report/qdareader.h"
#include "models/report/rowwriter.h"
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/text/codepoints.h"
#include "models/workspace/operations.h"
#include "models/workspace/tagpaths.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

/// The texts of \a project as a table, which goes the way of every import: checked, counted, found again the
/// next time.
Result<ImportSource> tableOf(const QdaProject &project, const QString &file)
{
    TableInfo info;
    info.header = QStringList{u"guid"_s, u"title"_s, u"text"_s, u"case"_s};
    Mapping mapping;
    mapping.preset = u"csv"_s;
    mapping.family = u"refi-qda"_s;
    mapping.title = project.name;
    mapping.reason = tr("The texts of a REFI-QDA project.");
    mapping.kind = Kind::Proposal;
    for (const Role role : {Role::Id, Role::Title, Role::Body, Role::Author})
        mapping.columns << ColumnMapping{info.header[mapping.columns.size()], role, {}, {}, {}};
    for (const auto &[guid, name] : project.variables) {
        QString header = name.isEmpty() ? u"variable"_s : name;
        while (info.header.contains(header, Qt::CaseInsensitive))
            header += u'_';
        info.header << header;
        mapping.columns << ColumnMapping{header, Role::ParticipantAttribute, {}, {}, {}};
    }
    const auto writer = csvWriter(file, info, false);
    if (!writer)
        return writer.error();
    for (const QdaProject::Source &source : project.sources) {
        const auto place = project.caseOf.constFind(source.guid);
        const QdaProject::Case *person = place == project.caseOf.cend() ? nullptr : &project.cases[*place];
        std::vector<Cell> cells{source.guid, source.name, source.text, person ? person->guid : QString()};
        for (const auto &[guid, name] : project.variables)
            cells.push_back(person ? person->values.value(guid) : QString());
        if (const auto written = (*writer)->row(cells); !written)
            return written.error();
    }
    if (const auto done = (*writer)->finish(); !done)
        return done.error();
    return ImportSource{file, mapping, {}};
}

/// Tags for the codes of a project: those that are here, by GUID or path, and new ones, made by \a operation.
Result<QHash<QString, qint64>> tagsFor(Store &store, const QdaProject &project, Operation &operation,
                                       qint64 &made)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    QHash<QString, qint64> byGuid, byPath, found;
    for (const TagEntry &tag : *tags) {
        byGuid.insert(tag.guid.toLower(), tag.id);
        byPath.insert(tag.path.toCaseFolded(), tag.id);
    }
    for (const QdaProject::Code &code : project.codes) {
        const QString path = code.path.join(u'/').toCaseFolded();
        qint64 id = byGuid.value(code.guid, byPath.value(path));
        if (id == 0) {
            const qint64 parent =
                byPath.value(code.path.first(code.path.size() - 1).join(u'/').toCaseFolded());
            const auto tag = parent == 0 ? findOrMakeTag(store, code.path, code.colour, code.description,
                                                         operation, code.guid)
                                         : makeTagBelow(store, parent, code.path.last(), code.colour,
                                                        code.description, operation, code.guid);
            if (!tag)
                return tag.error();
            id = *tag;
            ++made;
        }
        byPath.insert(path, id);
        found.insert(code.guid, id);
    }
    return found;
}

/// Ids of live contributions by their names in the source.
Result<QHash<QString, qint64>> contributionsOf(Store &store, const QdaProject &project)
{
    QSet<QString> wanted;
    for (const QdaProject::Source &source : project.sources)
        wanted.insert(source.guid);
    std::vector<qint64> ids;
    const auto read = visitRows(store, 0, [&](const RowEntry &row) {
        if (row.live)
            ids.push_back(row.id);
        return true;
    });
    if (!read)
        return read.error();
    const auto names = readExternalIds(store, ids);
    if (!names)
        return names.error();
    QHash<QString, qint64> found;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (wanted.contains((*names)[i]))
            found.insert((*names)[i], ids[i]);
    }
    return found;
}

/// What is coded, as one operation.
class CodingImport
{
    Q_DECLARE_TR_FUNCTIONS(tamiz::CodingImport) // lupdate files the words of a class under its name

public:
    CodingImport(Store &store, const QdaProject &project, const Actor &actor)
        : m_store(store), m_project(project), m_actor(actor), m_operation(by(actor, u"import project"_s))
    {
    }

    Result<Operation> run(QdaOutcome &outcome)
    {
        auto transaction = Transaction::begin(m_store.database());
        if (!transaction)
            return transaction.error();
        const auto tags = tagsFor(m_store, m_project, m_operation, outcome.codes);
        const auto contributions = contributionsOf(m_store, m_project);
        if (!tags || !contributions)
            return !tags ? tags.error() : contributions.error();
        for (const QdaProject::Source &source : m_project.sources) {
            const qint64 id = contributions->value(source.guid);
            if (id == 0)
                m_unplaced += source.codings.size();
            else if (const auto done = code(source, id, *tags, outcome); !done)
                return done.error();
        }
        if (m_unplaced > 0)
            outcome.losses << tr("%Ln coded passage(s) lie in a text that is not there or not as it was.",
                                 nullptr, static_cast<int>(m_unplaced));
        if (!m_passages.empty())
            m_operation.changes.push_back(allTo(Target::PassageLive, m_passages, 1));
        for (const auto &[tag, ids] : m_tagged)
            m_operation.changes.push_back(
                allTo(Target::ContributionTag, std::vector<qint64>(ids.begin(), ids.end()), 1, tag));
        m_operation.params = {{u"project"_s, m_project.name}, {u"codings"_s, outcome.codings}};
        return finish(m_store, **transaction, std::move(m_operation));
    }

private:
    Result<void> code(const QdaProject::Source &source, qint64 id, const QHash<QString, qint64> &tags,
                      QdaOutcome &outcome)
    {
        if (source.codings.isEmpty())
            return {};
        const auto entry = readContribution(m_store, id);
        const auto there = readPassages(m_store, id);
        if (!entry || !there)
            return !entry ? entry.error() : there.error();
        const qint64 length = codePoints(source.text);
        for (const QdaProject::Coding &coding : source.codings) {
            const qint64 tag = tags.value(coding.code);
            const bool isWhole = coding.end <= 0 || (coding.start == 0 && coding.end == length);
            if (tag == 0 || (!isWhole && (entry->body != source.text || coding.end > length))) {
                ++m_unplaced;
                continue;
            }
            m_tagged[tag].insert(id);
            ++outcome.codings;
            const bool isThere = std::ranges::any_of(*there, [&](const Passage &passage) {
                return passage.current && passage.tag == tag && passage.start == coding.start &&
                       passage.end == coding.end;
            });
            if (isWhole || isThere)
                continue;
            Passage passage;
            passage.contribution = id;
            passage.tag = tag;
            passage.start = coding.start;
            passage.end = coding.end;
            passage.author = m_actor.name;
            const auto made = makePassage(m_store, passage, entry->body);
            if (!made)
                return made.error();
            m_passages.push_back(*made);
        }
        return {};
    }

    Store &m_store;
    const QdaProject &m_project;
    const Actor &m_actor;
    Operation m_operation;
    std::vector<qint64> m_passages;
    std::map<qint64, std::set<qint64>> m_tagged; ///< Contributions by tag.
    qint64 m_unplaced = 0;
};

QStringList lossesOf(const QdaProject &project)
{
    QStringList losses;
    QStringList names = project.lost.keys();
    names.sort();
    for (const QString &name : names)
        losses << tr("%1: %L2 of the file were not read; Tamiz has no place for them.")
                      .arg(name)
                      .arg(project.lost[name]);
    return losses;
}

} // namespace

Result<QdaOutcome> importProject(Store &store, const QString &path, const Actor &actor,
                                 const Progress &progress)
{
    const auto project = readQdaProject(path);
    if (!project)
        return project.error();
    QdaOutcome outcome;
    outcome.sources = project->sources.size();
    outcome.cases = project->cases.size();
    outcome.losses = lossesOf(*project);
    if (!project->sources.isEmpty()) {
        const QTemporaryDir folder;
        const auto table = tableOf(*project, folder.filePath(QFileInfo(path).fileName() + ".csv"_L1));
        if (!table)
            return table.error();
        const auto texts = importSource(store, *table, project->name, false, actor, progress);
        if (!texts)
            return texts.error();
        outcome.operation = texts->operation;
        if (texts->source.refused > 0)
            outcome.losses << tr("%Ln text(s) were refused: they are empty.", nullptr, texts->source.refused);
    }
    const auto coded = CodingImport(store, *project, actor).run(outcome);
    if (!coded)
        return coded.error();
    if (project->sources.isEmpty())
        outcome.operation = *coded;
    return outcome;
}

} // namespace tamiz
