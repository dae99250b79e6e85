// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/columnsloader.h"

#include "models/analysis/families.h"
#include "models/domain/reading.h"
#include "models/storage/moderation.h"
#include "models/storage/opinions.h"
#include "models/storage/reading.h"
#include "models/storage/rowsahead.h"
#include "models/storage/store.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/ordering.h"
#include "models/workspace/people.h"

#include <QCoreApplication>

#include <bit>

using namespace Qt::StringLiterals;

namespace tamiz {

quint32 CodeMap::operator[](qint64 id) const
{
    if (id >= 0 && id < static_cast<qint64>(m_dense.size()))
        return m_dense[static_cast<size_t>(id)];
    return m_stray.isEmpty() ? 0 : m_stray.value(id);
}

void CodeMap::insert(qint64 id, quint32 code)
{
    if (id < 0 || id >= largestDense) {
        m_stray.insert(id, code);
        return;
    }
    if (id >= static_cast<qint64>(m_dense.size()))
        m_dense.resize(static_cast<size_t>(id) + 1);
    m_dense[static_cast<size_t>(id)] = code;
}

quint32 codeOf(QHash<qint64, quint32> &codes, qint64 id)
{
    if (id == 0)
        return 0;
    if (const auto found = codes.constFind(id); found != codes.constEnd())
        return *found;
    const auto next = static_cast<quint32>(codes.size() + 1);
    codes.insert(id, next);
    return next;
}

Result<std::shared_ptr<Columns>> Columns::load(Store &store, const Progress &progress)
{
    return ColumnsLoader(store, progress).load();
}

Result<std::shared_ptr<Columns>> ColumnsLoader::load()
{
    auto last =
        lastOperation(m_store); // first: what is committed meanwhile is followed twice rather than never
    if (!last)
        return last.error();
    m.m_lastOperation = *last;
    RowsAhead rows(m_store); // they come while the dictionaries are read
    for (const auto step : {&ColumnsLoader::readAttributeFields, &ColumnsLoader::readDictionaries,
                            &ColumnsLoader::readParticipants}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    if (auto done = readRows(rows); !done)
        return done.error();
    if (auto done = readPeople(); !done)
        return done.error();
    if (auto done = readOpinions(); !done)
        return done.error();
    finishAttributes();
    finishDays();
    assemble();
    if (auto done = readTagged(); !done)
        return done.error();
    if (auto done = readKeptRows(); !done)
        return done.error();
    if (auto done = m.readPersonal(m_store); !done)
        return done.error();
    if (auto done = readSecond(); !done)
        return done.error();
    if (auto done = m.learnNames(m_store); !done)
        return done.error();
    if (auto done = m.uniteVotes(m_store); !done)
        return done.error();
    return m_result;
}

Result<void> ColumnsLoader::readAttributeFields()
{
    auto fields = readFields(m_store);
    if (!fields)
        return fields.error();
    CodeMap attributeOfField;
    QSet<QString> taken;
    for (const FieldEntry &field : *fields) {
        Attribute attribute;
        attribute.column.key = isReservedField(field.key) ? u"attr."_s + field.key : field.key;
        if (taken.contains(attribute.column.key)) // a contribution and its author may both have a "district"
            attribute.column.key.prepend(field.ofParticipant ? "author."_L1 : "attr."_L1);
        taken.insert(attribute.column.key);
        attribute.column.title = attributeTitle(field.title);
        attribute.column.dictionary = {QString()};
        m_attributes.push_back(std::move(attribute));
        attributeOfField.insert(field.id, static_cast<quint32>(m_attributes.size()));
    }
    return visitValues(m_store, [&](const ValueEntry &value) {
        m_indexOf.insert(value.id, static_cast<quint32>(m_texts.size()));
        m_texts << value.text;
        m_fieldOf.push_back(attributeOfField[value.field]);
        m_codeOf.push_back(0);
    });
}

Result<void> ColumnsLoader::readDictionaries()
{
    for (Coded *coded : {&m_reason, &m_category, &m_region, &m_lang, &m_sourceState, &m_assigned})
        coded->column.dictionary = {QString()};
    m_kind.dictionary = m_kind.labels = m_state.dictionary = m_state.labels = {QString()};
    for (const Kind kind : {Kind::Proposal, Kind::Comment, Kind::Answer, Kind::Statement, Kind::Message}) {
        m_kind.dictionary << keyOf(kind);
        m_kind.labels << nameOf(kind);
    }
    for (const State state : {State::Open, State::Accepted, State::Hidden, State::Merged}) {
        m_state.dictionary << keyOf(state);
        m_state.labels << nameOf(state);
    }
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("tamiz::Columns", text);
    };
    m_read.dictionary = {QString(), u"no"_s, u"yes"_s};
    m_read.labels = {QString(), translated(QT_TRANSLATE_NOOP("tamiz::Columns", "unread")),
                     translated(QT_TRANSLATE_NOOP("tamiz::Columns", "read"))};
    m_second.dictionary = {QString(), u"due"_s, u"done"_s};
    m_second.labels = {translated(QT_TRANSLATE_NOOP("tamiz::Columns", "(not drawn)")),
                       translated(QT_TRANSLATE_NOOP("tamiz::Columns", "waiting for the second reader")),
                       translated(QT_TRANSLATE_NOOP("tamiz::Columns", "read twice"))};
    m_personal.dictionary = {QString(), keyOf(Verdict::Open), keyOf(Verdict::Confirmed), keyOf(Verdict::Dismissed)};
    m_personal.labels = {translated(QT_TRANSLATE_NOOP("tamiz::Columns", "(none found)")), nameOf(Verdict::Open), nameOf(Verdict::Confirmed), nameOf(Verdict::Dismissed)};
    for (int edit = 0; edit <= static_cast<int>(Edit::Passage); ++edit) {
        m_edit.dictionary << keyOf(static_cast<Edit>(edit));
        m_edit.labels << editName(static_cast<Edit>(edit));
    }
    const auto name = [](Column &column, CodeMap &codes, qint64 id, QString text) {
        if (column.dictionary.contains(text))
            text += u" (%1)"_s.arg(id);
        codes.insert(id, static_cast<quint32>(column.dictionary.size()));
        column.dictionary << text;
    };
    auto sources = readSources(m_store);
    auto consultations = readConsultations(m_store);
    if (!sources || !consultations)
        return sources ? consultations.error() : sources.error();
    m_source.dictionary = m_consultation.dictionary = {QString()};
    for (const SourceEntry &source : *sources)
        name(m_source, m_sourceCodes, source.id, source.name);
    for (const auto &[id, text] : *consultations)
        name(m_consultation, m_consultationCodes, id, text);
    return {};
}

Result<void> ColumnsLoader::readParticipants()
{
    m_author.dictionary = {QString()};
    return visitParticipants(m_store,
                             [&](qint64 id, const QString &name, bool, std::span<const qint64> values) {
                                 const auto author = static_cast<quint32>(m_author.dictionary.size());
                                 m_author.dictionary << name;
                                 m_authorCodes.insert(id, author);
                                 for (const qint64 value : values) {
                                     quint32 code = 0;
                                     if (Attribute *attribute = attributeOf(value, code)) {
                                         attribute->byAuthor.resize(author + 1);
                                         attribute->byAuthor[author] = code;
                                     }
                                 }
                             });
}

Result<void> ColumnsLoader::readRows(RowsAhead &rows)
{
    auto total = rowCount(m_store);
    if (!total)
        return total.error();
    const auto size = static_cast<size_t>(std::clamp<qint64>(*total, 0, qint64{1} << 28));
    m.m_ids.reserve(size);
    m.m_live.resize(size);
    m.m_parts.resize(size);
    m.m_created.reserve(size);
    for (Column *column : {&m_kind, &m_state, &m_edit, &m_theme, &m_family, &m_source, &m_consultation,
                           &m_author, &m_reason.column, &m_category.column, &m_region.column, &m_lang.column,
                           &m_sourceState.column, &m_assigned.column, &m_read})
        column->codes.reserve(size);
    for (auto *numbers : {&m.m_votesFor, &m.m_votesAgainst, &m.m_votesPass})
        numbers->reserve(size);
    m.m_textCodes.reserve(size);
    m.m_themeScore.reserve(size);
    m.m_themeMarks.reserve(size);
    m.m_asked.reserve(size);
    m.m_similarity.reserve(size);
    m_hashes.reserve(size);
    m_buckets.assign(std::bit_ceil(2 * size + 1024),
                     0); // made larger bit by bit, all would be placed again each time

    bool cancelled = false;
    const QString phase = QCoreApplication::translate("tamiz::Columns", "Opening");
    const auto read = rows.visit([&](const RowEntry &row) {
        addRow(row);
        if (m.m_ids.size() % 8192 == 0) {
            m_progress.report(phase, static_cast<qint64>(m.m_ids.size()), *total);
            cancelled = m_progress.isCancelled();
        }
        return !cancelled;
    });
    if (cancelled)
        return cancelledError();
    while (m.m_textCodes.size() < m.m_ids.size())
        m.m_textCodes.push_back(textCode(m_waiting[m.m_textCodes.size() % m_waiting.size()]));
    m.m_live.resize(m.m_ids.size());
    m.m_parts.resize(m.m_ids.size());
    m.m_textCount = static_cast<quint32>(m_hashes.size());
    return read;
}

void ColumnsLoader::addRow(const RowEntry &row)
{
    const size_t at = m.m_ids.size();
    m.m_ids.push_back(row.id);
    if (at >= m.m_live.size())
        m.m_live.resize(at + 1024);
    if (at >= m.m_parts.size())
        m.m_parts.resize(at + 1024);
    m.m_live.assign(at, row.live);
    m_kind.codes.push_back(static_cast<quint32>(row.kind) + 1);
    m_state.codes.push_back(static_cast<quint32>(row.state) + 1);
    m_edit.codes.push_back(static_cast<quint32>(std::clamp(row.edit, 0, static_cast<int>(Edit::Passage))));
    m_reason.column.codes.push_back(encode(m_reason, row.reason));
    m_category.column.codes.push_back(encode(m_category, row.category));
    m_region.column.codes.push_back(encode(m_region, row.territory));
    m_lang.column.codes.push_back(encode(m_lang, row.language));
    m_sourceState.column.codes.push_back(encode(m_sourceState, row.sourceState));
    m_assigned.column.codes.push_back(encode(m_assigned, row.assigned));
    m_read.codes.push_back(row.read ? 2 : 1);
    m.m_parts.assign(at, row.splitFrom != 0);
    m_theme.codes.push_back(codeOf(m.m_themeCodes, row.theme));
    m_family.codes.push_back(codeOf(m.m_familyCodes, row.family));
    m_source.codes.push_back(m_sourceCodes[row.source]);
    m_consultation.codes.push_back(m_consultationCodes[row.consultation]);
    m_author.codes.push_back(m_authorCodes[row.participant]);
    m.m_created.push_back(row.created);
    m.m_votesFor.push_back(row.votesFor);
    m.m_votesAgainst.push_back(row.votesAgainst);
    m.m_votesPass.push_back(row.votesPass);
    m.m_themeScore.push_back(static_cast<float>(row.themeScore) / 10'000);
    m.m_themeMarks.push_back(static_cast<quint8>((row.themePinned ? Columns::PinnedMark : 0) |
                                                 (row.themeEdge ? Columns::BorderlineMark : 0)));
    m.m_asked.push_back(static_cast<quint8>(row.asked));
    m.m_similarity.push_back(static_cast<float>(row.similarity) / 10'000);
    noteText(row.textHash);
    for (const qint64 value : row.attributes) {
        quint32 code = 0;
        if (Attribute *attribute = attributeOf(value, code)) {
            attribute->column.codes.resize(at + 1);
            attribute->column.codes[at] = code;
        }
    }
}

quint32 ColumnsLoader::encode(Coded &coded, qint64 value)
{
    if (value == 0)
        return 0;
    if (const quint32 code = coded.codes[value])
        return code;
    const QString &text = m_texts[m_indexOf[value]];
    if (text.isEmpty())
        return 0;
    const auto next = static_cast<quint32>(coded.column.dictionary.size());
    const quint32 code = coded.byText.value(text, next);
    if (code == next) {
        coded.byText.insert(text, code);
        coded.column.dictionary << text;
    }
    coded.codes.insert(value, code);
    return code;
}

/// The attribute that \a value belongs to, and its \a code there; null when the file knows no such value.
ColumnsLoader::Attribute *ColumnsLoader::attributeOf(qint64 value, quint32 &code)
{
    const quint32 index = m_indexOf[value];
    const quint32 field = m_fieldOf[index];
    if (field == 0 || m_texts[index].isEmpty())
        return nullptr;
    Attribute &attribute = m_attributes[field - 1];
    if (m_codeOf[index] == 0) {
        m_codeOf[index] = static_cast<quint32>(attribute.column.dictionary.size());
        attribute.column.dictionary << m_texts[index];
    }
    code = m_codeOf[index];
    return &attribute;
}

/// The text of the row that was just added. Its bucket is anywhere in megabytes, so that it is asked for now
/// and looked at some rows later, when it is there.
void ColumnsLoader::noteText(qint64 hash)
{
    const size_t row = m.m_ids.size() - 1;
    if (m.m_textCodes.size() + m_waiting.size() <= row)
        m.m_textCodes.push_back(textCode(m_waiting[row % m_waiting.size()]));
    m_waiting[row % m_waiting.size()] = hash;
#if defined(__GNUC__)
    __builtin_prefetch(&m_buckets[static_cast<size_t>(hash) & (m_buckets.size() - 1)]);
#endif
}

/// Numbers texts by their hash in order of appearance. The hash is spread already: its low bits choose the
/// bucket.
quint32 ColumnsLoader::textCode(qint64 hash)
{
    if (m_buckets.size() < 2 * (m_hashes.size() + 1))
        growBuckets();
    const size_t mask = m_buckets.size() - 1;
    for (size_t at = static_cast<size_t>(hash) & mask;; at = (at + 1) & mask) {
        if (m_buckets[at] == 0) {
            m_hashes.push_back(hash);
            m_buckets[at] = static_cast<quint32>(m_hashes.size());
            return m_buckets[at] - 1;
        }
        if (m_hashes[m_buckets[at] - 1] == hash)
            return m_buckets[at] - 1;
    }
}

void ColumnsLoader::growBuckets()
{
    m_buckets.assign(std::max<size_t>(1024, m_buckets.size() * 4), 0);
    const size_t mask = m_buckets.size() - 1;
    for (size_t code = 0; code < m_hashes.size(); ++code) {
        size_t at = static_cast<size_t>(m_hashes[code]) & mask;
        while (m_buckets[at] != 0)
            at = (at + 1) & mask;
        m_buckets[at] = static_cast<quint32>(code + 1);
    }
}

Result<void> ColumnsLoader::readTagged()
{
    qint64 lastTag = 0;
    Bitmap *rows = nullptr;
    return visitTagged(m_store, [&](qint64 tag, qint64 contribution) {
        if (!rows || tag != lastTag)
            rows = &m.m_tagRows.try_emplace(tag, m.m_ids.size()).first->second;
        lastTag = tag;
        if (const auto row = m.rowOf(contribution))
            rows->set(*row);
    });
}

Result<void> ColumnsLoader::readKeptRows()
{
    m.m_kept.resize(m.m_ids.size());
    const auto kept = readKept(m_store);
    if (!kept)
        return kept.error();
    for (const qint64 contribution : *kept) {
        if (const auto row = m.rowOf(contribution))
            m.m_kept.set(*row);
    }
    return {};
}

/// After assemble(), since both marks of a row stand beside its code.
Result<void> ColumnsLoader::readSecond()
{
    const auto readings = readSecondReadings(m_store);
    if (!readings)
        return readings.error();
    m.m_secondMarks.resize(m.m_ids.size());
    for (const SecondReading &reading : *readings) {
        for (const auto &[target, value] : {std::pair{Target::ContributionSecond, true},
                                            {Target::ContributionSecondState, reading.state.has_value()}})
            m.applySecond({target, 0, {reading.contribution}, {0}, {value}});
    }
    return {};
}

void ColumnsLoader::finishAttributes()
{
    const size_t rows = m.m_ids.size();
    for (Attribute &attribute : m_attributes) {
        std::vector<quint32> &codes = attribute.column.codes;
        codes.resize(rows);
        if (!attribute.byAuthor.empty()) {
            attribute.byAuthor.resize(static_cast<size_t>(m_author.dictionary.size()));
            for (size_t row = 0; row < rows; ++row) {
                if (codes[row] == 0)
                    codes[row] = attribute.byAuthor[m_author.codes[row]];
            }
        }
        // Where people vote, what is known of them is kept by person too, and ordered with the rows.
        if (!attribute.byAuthor.empty() && m_people->areVoting())
            codes.insert(codes.end(), attribute.byAuthor.begin(), attribute.byAuthor.end());
        orderNumbers(attribute.column);
        if (codes.size() > rows) {
            m_people->setCodes(attribute.column.key,
                               {codes.begin() + static_cast<std::ptrdiff_t>(rows), codes.end()});
            codes.resize(rows);
        }
    }
    std::erase_if(m_attributes,
                  [](const Attribute &attribute) { return attribute.column.dictionary.size() < 2; });
}

/// A contribution is in the opinion group of its author.
Result<void> ColumnsLoader::readOpinions()
{
    std::vector<quint32> byAuthor;
    int groups = 0;
    const auto read = visitOpinionGroups(m_store, [&](qint64 participant, int group) {
        byAuthor.resize(static_cast<size_t>(m_author.dictionary.size()));
        byAuthor[m_authorCodes[participant]] = static_cast<quint32>(group);
        groups = std::max(groups, group);
    });
    m_group.dictionary = {QString()};
    for (int group = 1; group <= groups; ++group)
        m_group.dictionary << QString::number(group);
    m_group.codes.resize(m.m_ids.size());
    for (size_t row = 0; groups && row < m_group.codes.size(); ++row)
        m_group.codes[row] = byAuthor[m_author.codes[row]];
    m_group.ordered = true;
    if (groups && m_people->areVoting())
        m_people->setCodes(u"group"_s, std::move(byAuthor));
    return read;
}

void ColumnsLoader::finishDays()
{
    m_day = dayColumn(m.m_created);
}

void ColumnsLoader::append(Column column, const QString &key, const QString &title)
{
    column.key = key;
    if (!title.isEmpty())
        column.title = title;
    column.index();
    m.m_byKey.insert(key, m.m_columns.size());
    m.m_columns.push_back(std::move(column));
}

void ColumnsLoader::assemble()
{
    m_lang.column.labels = languageNames(m_lang.column.dictionary);
    const auto own = [&](Column &column, const QString &key) {
        append(std::move(column), key, fieldTitle(key));
    };
    own(m_state, u"state"_s);
    own(m_kind, u"kind"_s);
    own(m_theme, u"theme"_s);
    own(m_category.column, u"category"_s);
    own(m_region.column, u"region"_s);
    own(m_lang.column, u"lang"_s);
    for (Attribute &attribute : m_attributes) {
        const QString key = attribute.column.key;
        append(std::move(attribute.column), key, {});
    }
    if (m_group.dictionary.size() > 1)
        own(m_group, u"group"_s);
    own(m_family, u"family"_s);
    own(m_edit, u"edit"_s);
    own(m_sourceState.column, u"source_state"_s);
    own(m_reason.column, u"reason"_s);
    own(m_read, u"read"_s);
    own(m_assigned.column, u"assigned"_s);
    m_second.codes.resize(m.m_ids.size());
    own(m_second, u"second"_s);
    own(m_personal, u"personal"_s);
    own(m_source, u"source"_s);
    own(m_consultation, u"consultation"_s);
    own(m_day, u"day"_s);
    own(m_author, u"author"_s);
}

} // namespace tamiz
