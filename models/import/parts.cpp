// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/parts.h"

#include <QDir>
#include <QHash>

#include <xxhash.h>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// What is kept of the records of all parts that were read: of each id a hash of its text. Compares every
/// further part with all before it.
class Ids final : public RecordSink
{
public:
    Result<void> add(const ContributionRecord &record) override
    {
        if (record.externalId.isEmpty())
            return {};
        const quint64 text = hash(record.body, hash(record.title, 0));
        const auto [known, isNew] = m_texts.try_emplace(hash(record.externalId, 0), text);
        if (isNew)
            return {};
        ++m_shared;
        m_different += known->second != text;
        return {};
    }
    Result<void> add(const ParticipantRecord &) override { return {}; }
    Result<void> add(const VoteRecord &) override { return {}; }
    void add(const ImportProblem &) override {}

    void beginPart() { m_shared = m_different = 0; }
    /// Whether most ids that the part shares with those before it stand for other texts.
    bool isApart() const { return m_different * 2 > m_shared; }

private:
    static quint64 hash(const QString &text, quint64 seed)
    {
        return XXH3_64bits_withSeed(text.constData(), size_t(text.size()) * sizeof(QChar), seed);
    }

    std::unordered_map<quint64, quint64> m_texts;
    qint64 m_shared = 0, m_different = 0;
};

/// \a source with nothing but what tells its records apart: the rest needs not be read.
ImportSource bare(ImportSource source)
{
    for (ColumnMapping &column : source.mapping.columns) {
        if (column.role != Role::Id && column.role != Role::Title && column.role != Role::Body)
            column.role = Role::Ignore;
    }
    return source;
}

/// "encuesta/pregunta 1" of encuesta/pregunta 1.csv below \a root.
QString placeOf(const ImportSource &source, const QString &root)
{
    const QString place = source.member.isEmpty() ? QDir(root).relativeFilePath(source.path) : source.member;
    const qsizetype dot = place.lastIndexOf(u'.');
    return dot > place.lastIndexOf(u'/') + 1 ? place.left(dot) : place;
}

} // namespace

Result<void> tellPartsApart(QList<ImportSource> &sources, const QString &root, const Progress &progress)
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
        Ids ids;
        for (const qsizetype part : parts) {
            ids.beginPart();
            const auto read = readRecords(bare(sources[part]), ids, progress);
            if (!read && read.error().code == Error::Code::Cancelled)
                return read.error();
            apart = apart || ids.isApart(); // what is wrong with a part is told by the import
        }
        for (const qsizetype part : apart ? parts : QList<qsizetype>()) {
            Mapping &mapping = sources[part].mapping;
            const QString place = placeOf(sources[part], root);
            mapping.family += u':' + place;
            if (mapping.title.isEmpty())
                mapping.title = place;
        }
    }
    return {};
}

} // namespace tamiz
