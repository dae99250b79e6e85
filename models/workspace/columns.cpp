// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/columns.h"

#include "models/storage/findings.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/text/fold.h"
#include "models/workspace/columnsloader.h"
#include "models/storage/moderation.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Dictionaries beyond this size (authors, mostly) are searched one by one: a hash of a million folded names
/// would cost more memory than all other columns together.
constexpr qsizetype largestIndex = 50'000;

/// Keeps the value that stands there; whether \a key is new.
bool insertNew(QHash<QString, quint32> &hash, const QString &key, quint32 value = 0)
{
    if (hash.contains(key))
        return false;
    hash.insert(key, value);
    return true;
}

bool isNaming(Target target)
{
    switch (target) {
    case Target::TagLive:
    case Target::TagName:
    case Target::TagParent:
    case Target::TagColour:
    case Target::TagDescription:
    case Target::TagExample:
    case Target::TagShortcut:
    case Target::TagRetired:
    case Target::ThemeLive:
    case Target::ThemeName:
    case Target::ThemePinned:
    case Target::ThemeArea:
    case Target::FamilyLive:
    case Target::FamilyName:
    case Target::PolicyLive:
    case Target::PolicyName:
    case Target::PolicyDefinition:
    case Target::PolicyExample:
    case Target::PolicyPublished:
    case Target::PolicyPosition:
    case Target::PolicyRetired:
        return true;
    default:
        return false;
    }
}

/// What brings or takes rows, texts or votes cannot be followed in place.
bool isReloading(Target target)
{
    return target == Target::ContributionLive || target == Target::ContributionRevision ||
           target == Target::SourceLive || target == Target::ParticipantLive ||
           target == Target::ParticipantOpinion;
}

} // namespace

QString Column::label(quint32 code) const
{
    const auto at = static_cast<qsizetype>(code);
    if (at < labels.size() && !labels[at].isEmpty())
        return labels[at];
    if (code == 0)
        return QCoreApplication::translate("tamiz::Columns", "(no data)");
    return dictionary.value(at);
}

std::vector<quint32> Column::codesFor(const QString &value) const
{
    const QString folded = foldText(value);
    const auto guess = lookup.constFind(folded);
    if (guess != lookup.constEnd() && dictionary[*guess] == value)
        return {*guess};
    if (guess == lookup.constEnd() && !lookup.isEmpty())
        return {};
    std::vector<quint32> same;
    for (qsizetype code = 1; code < dictionary.size(); ++code) {
        if (dictionary[code] == value)
            return {static_cast<quint32>(code)};
        if (dictionary[code].size() <= 2 * value.size() + 8 && foldText(dictionary[code]) == folded)
            same.push_back(static_cast<quint32>(code));
    }
    if (same.empty() && guess != lookup.constEnd())
        same.push_back(*guess); // by its label
    return same;
}

void Column::index()
{
    lookup.clear();
    if (dictionary.size() > largestIndex)
        return;
    lookup.reserve(dictionary.size());
    for (const QStringList *names : {&dictionary, &labels}) {
        for (qsizetype code = 1; code < names->size(); ++code)
            insertNew(lookup, foldText((*names)[code]), static_cast<quint32>(code));
    }
}

std::optional<size_t> Columns::rowOf(qint64 id) const
{
    if (m_ids.empty() || id < m_ids.front() || id > m_ids.back())
        return std::nullopt;
    const auto guess = static_cast<size_t>(id - m_ids.front()); // ids are dense in nearly every file
    if (guess < m_ids.size() && m_ids[guess] == id)
        return guess;
    const auto found = std::ranges::lower_bound(m_ids, id);
    if (found == m_ids.end() || *found != id)
        return std::nullopt;
    return static_cast<size_t>(found - m_ids.begin());
}

const Column *Columns::column(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_columns[*found];
}

QStringList Columns::keys() const
{
    QStringList keys;
    for (const Column &column : m_columns)
        keys << column.key;
    return keys;
}

const Bitmap &Columns::tagRows(qint64 tag) const
{
    static const Bitmap nothing;
    const auto found = m_tagRows.find(tag);
    return found == m_tagRows.end() ? nothing : found->second;
}

Bitmap Columns::tagTreeRows(qint64 tag) const
{
    Bitmap rows(m_ids.size());
    QSet<qint64> seen; // a damaged file may hold a circle of parents
    std::vector<qint64> open{tag};
    while (!open.empty()) {
        const qint64 current = open.back();
        open.pop_back();
        if (seen.contains(current))
            continue;
        seen.insert(current);
        if (const Bitmap &own = tagRows(current); own.size() == rows.size())
            rows |= own;
        for (const TagEntry &entry : m_tags) {
            if (entry.parent == current)
                open.push_back(entry.id);
        }
    }
    return rows;
}

QString Columns::themeName(qint64 theme) const
{
    return m_themeNames.value(theme);
}

QString Columns::familyName(qint64 family) const
{
    return m_familyNames.value(family);
}

std::vector<qint64> Columns::idsOf(const Bitmap &rows) const
{
    std::vector<qint64> ids;
    ids.reserve(rows.count());
    rows.forEach([&](size_t row) { ids.push_back(m_ids[row]); });
    return ids;
}

bool Columns::follow(Store &store, const Operation &operation)
{
    const auto target = [](const Change &change) { return change.target; };
    if (operation.id <= m_lastOperation)
        return true;
    if (std::ranges::any_of(operation.changes, isReloading, target) || operation.verb == "import"_L1)
        return false;
    if (!learnValues(store, operation))
        return false;
    for (const Change &change : operation.changes)
        apply(change);
    if (std::ranges::any_of(operation.changes, isNaming, target) && !learnNames(store))
        return false;
    if (!readVotes(store, operation))
        return false;
    const auto isFinding = [](Target changed) { return changed == Target::FindingLive || changed == Target::FindingVerdict; };
    if (std::ranges::any_of(operation.changes, isFinding, target) && !readPersonal(store))
        return false;
    m_lastOperation = operation.id;
    return true;
}

/// Gives codes to themes, families and reasons that \a operation brings and the columns have not met.
Result<void> Columns::learnValues(Store &store, const Operation &operation)
{
    const auto known = m_themeCodes.size() + m_familyCodes.size();
    QHash<qint64, QString> reasons, people;
    for (const Change &change : operation.changes) {
        for (const qint64 id : change.after) {
            if (change.target == Target::ContributionTheme)
                codeOf(m_themeCodes, id);
            else if (change.target == Target::ContributionFamily)
                codeOf(m_familyCodes, id);
            else if (change.target == Target::ContributionReason && id != 0 && !m_reasonCodes.contains(id))
                reasons.insert(id, {});
            else if (change.target == Target::ContributionAssigned && id != 0 && !m_assignedCodes.contains(id))
                people.insert(id, {});
        }
    }
    if (!reasons.isEmpty() || !people.isEmpty()) {
        const auto read = visitValues(store, [&](const ValueEntry &value) {
            for (QHash<qint64, QString> *sought : {&reasons, &people}) {
                if (const auto found = sought->find(value.id); found != sought->end())
                    *found = value.text;
            }
        });
        if (!read)
            return read;
        const auto learn = [](const QHash<qint64, QString> &values, Column &column, QHash<qint64, quint32> &codes) {
            for (auto value = values.cbegin(); value != values.cend(); ++value) {
                if (!column.dictionary.contains(*value))
                    column.dictionary << *value;
                codes.insert(value.key(), static_cast<quint32>(column.dictionary.indexOf(*value)));
            }
        };
        learn(reasons, own("reason"_L1), m_reasonCodes);
        learn(people, own("assigned"_L1), m_assignedCodes);
        nameReasons();
        own("assigned"_L1).index();
    }
    if (m_themeCodes.size() + m_familyCodes.size() != known)
        return learnNames(store);
    return {};
}

Result<void> Columns::learnNames(Store &store)
{
    auto tags = readTags(store);
    auto themes = readThemes(store);
    auto families = readFamilies(store);
    if (!tags || !themes || !families)
        return !tags ? tags.error() : !themes ? themes.error() : families.error();
    m_tags.assign(tags->begin(), tags->end());
    m_themeNames.clear();
    for (const ThemeEntry &theme : *themes) {
        codeOf(m_themeCodes, theme.id);
        m_themeNames.insert(theme.id, theme.name);
    }
    m_familyNames.clear();
    for (const FamilyEntry &family : *families) {
        codeOf(m_familyCodes, family.id);
        m_familyNames.insert(family.id, family.name);
    }
    auto policy = Policy::read(store);
    if (!policy)
        return policy.error();
    m_policy = std::move(*policy);
    nameCodes();
    nameReasons();
    return {};
}

/// Writes the dictionaries whose words can change: themes and families; reasons are below.
void Columns::nameCodes()
{
    Column &theme = own("theme"_L1);
    theme.dictionary = QStringList(m_themeCodes.size() + 1);
    QHash<QString, quint32> taken; // ids ascending, so that the older of two themes keeps the plain name
    std::vector<qint64> ids(m_themeCodes.keyBegin(), m_themeCodes.keyEnd());
    std::ranges::sort(ids);
    for (const qint64 id : ids) {
        QString name = m_themeNames.value(id);
        if (name.isEmpty())
            name = QCoreApplication::translate("tamiz::Columns", "Theme %1").arg(id);
        if (!insertNew(taken, foldText(name)))
            name += u" (%1)"_s.arg(id);
        theme.dictionary[m_themeCodes.value(id)] = name;
    }
    theme.labels = {QCoreApplication::translate("tamiz::Columns", "(no theme)")};
    theme.index();
    for (const qint64 id : ids)
        insertNew(theme.lookup, QString::number(id), m_themeCodes.value(id));

    Column &family = own("family"_L1);
    family.dictionary = QStringList(m_familyCodes.size() + 1);
    family.labels = family.dictionary;
    family.labels[0] = QCoreApplication::translate("tamiz::Columns", "(in no family)");
    for (auto code = m_familyCodes.cbegin(); code != m_familyCodes.cend(); ++code) {
        const QString name = m_familyNames.value(code.key());
        family.dictionary[*code] = QString::number(code.key());
        family.labels[*code] =
            name.isEmpty() ? QCoreApplication::translate("tamiz::Columns", "Family %1").arg(code.key())
                           : name;
    }
    family.index();
}

void Columns::nameReasons()
{
    Column &reason = own("reason"_L1);
    reason.labels = {QCoreApplication::translate("tamiz::Columns", "(no reason)")};
    for (qsizetype code = 1; code < reason.dictionary.size(); ++code)
        reason.labels << m_policy.reasonName(reason.dictionary[code]);
    reason.index();
    Column &state = own("state"_L1);
    for (qsizetype code = 1; code < state.dictionary.size(); ++code) {
        if (const PolicyEntry *entry = m_policy.find(Policy::Role::State, state.dictionary[code]))
            state.labels[code] = entry->name;
    }
    state.index();
}

void Columns::apply(const Change &change)
{
    const auto each = [&](auto &&set) {
        for (size_t i = 0; i < change.ids.size(); ++i) {
            if (const auto row = rowOf(change.ids[i]))
                set(*row, change.after[i]);
        }
    };
    const auto recode = [&](QLatin1StringView key, auto &&codeFor) {
        std::vector<quint32> &codes = own(key).codes;
        each([&](size_t row, qint64 value) { codes[row] = codeFor(value); });
    };
    switch (change.target) {
    case Target::ContributionState:
        return recode("state"_L1,
                      [](qint64 value) { return static_cast<quint32>(std::clamp<qint64>(value, 0, 3) + 1); });
    case Target::ContributionReason:
        return recode("reason"_L1, [&](qint64 value) { return m_reasonCodes.value(value); });
    case Target::ContributionTheme:
        return recode("theme"_L1, [&](qint64 value) { return m_themeCodes.value(value); });
    case Target::ContributionFamily:
        return recode("family"_L1, [&](qint64 value) { return m_familyCodes.value(value); });
    case Target::ContributionEdit:
        return recode("edit"_L1,
                      [](qint64 value) { return static_cast<quint32>(std::clamp<qint64>(value, 0, 6)); });
    case Target::ContributionThemeScore:
        return each(
            [&](size_t row, qint64 value) { m_themeScore[row] = static_cast<float>(value) / 10'000; });
    case Target::ContributionSimilarity:
        return each(
            [&](size_t row, qint64 value) { m_similarity[row] = static_cast<float>(value) / 10'000; });
    case Target::ContributionKept:
        return each([&](size_t row, qint64 value) { m_kept.assign(row, value != 0); });
    case Target::ContributionThemePin:
    case Target::ContributionThemeEdge: {
        const int bit = change.target == Target::ContributionThemePin ? PinnedMark : BorderlineMark;
        return each([&](size_t row, qint64 value) {
            m_themeMarks[row] = static_cast<quint8>(value ? m_themeMarks[row] | bit : m_themeMarks[row] & ~bit);
        });
    }
    case Target::ContributionRead:
        return recode("read"_L1, [](qint64 value) { return value ? 2U : 1U; });
    case Target::ContributionAssigned:
        return recode("assigned"_L1, [&](qint64 value) { return m_assignedCodes.value(value); });
    case Target::ContributionSecond:
    case Target::ContributionSecondState:
        return applySecond(change);
    case Target::ContributionAsked:
        return each([&](size_t row, qint64 value) { m_asked[row] = static_cast<quint8>(value); });
    case Target::ContributionTag: {
        Bitmap &rows = m_tagRows.try_emplace(change.argument, m_ids.size()).first->second;
        return each([&](size_t row, qint64 value) { rows.assign(row, value != 0); });
    }
    default:
        return;
    }
}

/// What waits for a yes or no comes before what has one, and what is personal before what is not. Read whole each time:
/// findings are few beside contributions, and the journal knows them by numbers of their own.
Result<void> Columns::readPersonal(Store &store)
{
    std::vector<quint32> &codes = own("personal"_L1).codes;
    codes.assign(m_ids.size(), 0U);
    return visitVerdicts(store, [&](qint64 contribution, Verdict verdict) {
        const auto row = rowOf(contribution);
        const quint32 code = static_cast<quint32>(verdict) + 1; // open, confirmed, dismissed
        if (row && (codes[*row] == 0 || code < codes[*row]))
            codes[*row] = code;
    });
}

/// "due" while it waits for the second reader, "done" afterwards.
void Columns::applySecond(const Change &change)
{
    const int bit = change.target == Target::ContributionSecond ? 1 : 2;
    std::vector<quint32> &codes = own("second"_L1).codes;
    for (size_t i = 0; i < change.ids.size(); ++i) {
        const auto row = rowOf(change.ids[i]);
        if (!row)
            continue;
        quint8 &marks = m_secondMarks[*row];
        marks = static_cast<quint8>(change.after[i] ? marks | bit : marks & ~bit);
        codes[*row] = marks & 1 ? (marks & 2 ? 2 : 1) : 0;
    }
}

} // namespace tamiz
