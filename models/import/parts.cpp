// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype recordsLookedAt = 10'000;

/// Ids and a hash of the text of the first records; ends the reading by an error of its own when it has enough.
class Ids final : public RecordSink
{
public:
    Result<void> add(const ContributionRecord &record) override
    {
        if (!record.externalId.isEmpty())
            texts.insert(record.externalId, qHashMulti(0, record.title, record.body));
        return texts.size() < recordsLookedAt ? Result<void>{} : Result<void>{cancelledError()};
    }
    Result<void> add(const ParticipantRecord &) override { return {}; }
    Result<void> add(const VoteRecord &) override { return {}; }
    void add(const ImportProblem &) override {}

    QHash<QString, size_t> texts;
};

QHash<QString, size_t> idsOf(const ImportSource &source)
{
    Ids ids;
    static_cast<void>(readRecords(source, ids, {})); // what is wrong with it is told by the import
    return ids.texts;
}

/// Whether most ids that both use stand for other texts.
bool clash(const QHash<QString, size_t> &one, const QHash<QString, size_t> &other)
{
    qsizetype shared = 0;
    qsizetype different = 0;
    for (auto it = one.cbegin(); it != one.cend(); ++it) {
        const auto same = other.constFind(it.key());
        if (same == other.cend())
            continue;
        ++shared;
        different += *same != *it;
    }
    return different * 2 > shared;
}

/// "encuesta/pregunta 1" of encuesta/pregunta 1.csv below \a root.
QString placeOf(const ImportSource &source, const QString &root)
{
    const QString place = source.member.isEmpty() ? QDir(root).relativeFilePath(source.path) : source.member;
    const qsizetype dot = place.lastIndexOf(u'.');
    return dot > place.lastIndexOf(u'/') + 1 ? place.left(dot) : place;
}

/// The column that \a one has in common with \a other, or nothing.
QString sharedColumn(const Mapping &one, const Mapping &other)
{
    for (const ColumnMapping &column : one.columns) {
        const bool shared = std::any_of(other.columns.begin(), other.columns.end(), [&](const ColumnMapping &c) {
            return c.header.compare(column.header, Qt::CaseInsensitive) == 0;
        });
        if (shared)
            return column.header;
    }
    return {};
}

bool isKey(const ImportSource &source)
{
    static const QRegularExpression name(
        u"matching|diction|diccion|dicion|codebook|lookup|codigos|códigos|catalog|catálog|etiquetas|labels|legend|leyenda|légende"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString file = QFileInfo(source.member.isEmpty() ? source.path : source.member).completeBaseName();
    const auto written = [](const ColumnMapping &c) { return c.role == Role::Author || c.role == Role::Date; };
    const Mapping &mapping = source.mapping;
    return mapping.preset == "csv"_L1 && mapping.columns.size() <= 6 && name.match(file).hasMatch() &&
           std::none_of(mapping.columns.begin(), mapping.columns.end(), written);
}

} // namespace

void leaveOutKeys(RecognisedFiles &found)
{
    const QList<ImportSource> all = found.sources;
    for (const ImportSource &key : all) {
        if (!isKey(key))
            continue;
        QString column;
        for (const ImportSource &other : all) {
            if (column.isEmpty() && !isKey(other))
                column = sharedColumn(key.mapping, other.mapping);
        }
        if (column.isEmpty())
            continue;
        found.sources.removeIf([&](const ImportSource &s) { return s.path == key.path && s.member == key.member; });
        found.notes.append(QCoreApplication::translate("tamiz::Import",
                                                       "“%1” explains what stands in the column “%2” of another table and is not "
                                                       "imported. Import it by itself if people wrote it.")
                               .arg(QFileInfo(key.member.isEmpty() ? key.path : key.member).fileName(), column));
    }
}

void tellPartsApart(QList<ImportSource> &sources, const QString &root)
{
    QHash<QString, QList<qsizetype>> families;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const Mapping &mapping = sources[i].mapping;
        if (mapping.family.startsWith("csv:"_L1) && mapping.rows == RowsAre::Contributions)
            families[mapping.family + keyOf(mapping.kind)].append(i);
    }
    for (const QList<qsizetype> &parts : std::as_const(families)) {
        if (parts.size() < 2)
            continue;
        bool apart = false;
        auto before = idsOf(sources[parts.constFirst()]);
        for (qsizetype i = 1; i < parts.size() && !apart; ++i) {
            const auto now = idsOf(sources[parts[i]]);
            apart = clash(before, now);
            before = now;
        }
        for (const qsizetype part : apart ? parts : QList<qsizetype>()) {
            Mapping &mapping = sources[part].mapping;
            const QString place = placeOf(sources[part], root);
            mapping.family += u':' + place;
            if (mapping.title.isEmpty())
                mapping.title = place;
        }
    }
}

} // namespace tamiz
