// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/packageparts.h"
#include "models/storage/answers.h"
#include "models/workspace/counting.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QString whole = u"integer"_s;
const QString words = u"string"_s;
using Cell = std::variant<std::monostate, qint64, QString>;

/// The value \a cell as CSV.
struct CellWriter
{
    PackageOutput &out;
    void operator()(std::monostate) const {}
    void operator()(qint64 number) const { out.integer(number); }
    void operator()(const QString &text) const { out.text(text); }
};

void put(PackageOutput &out, std::initializer_list<Cell> cells)
{
    bool first = true;
    for (const Cell &cell : cells) {
        out << (first ? "" : ",");
        std::visit(CellWriter{out}, cell);
        first = false;
    }
    out << "\r\n";
}

Cell orNone(qint64 number)
{
    return number ? Cell(number) : Cell();
}

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<void> writePolicy(PackageWork &work)
{
    PackageTable policy{u"policy"_s,
                        tr("Moderation policy: what states and reasons mean"),
                        {{u"role"_s, words, tr("state or reason."), true},
                         {u"code"_s, words, tr("As the contributions have it."), true},
                         {u"name"_s, words, tr("Name."), true},
                         {u"definition"_s, words, tr("When it is given."), false},
                         {u"example"_s, words, tr("An example."), false},
                         {u"published"_s, words, tr("yes: what has it is published with its words."), true},
                         {u"retired"_s, words, tr("yes: it is given no longer."), true}},
                        {u"role"_s, u"code"_s},
                        {},
                        0};
    return writeTable(work, std::move(policy), [&](PackageOutput &out, PackageTable &table) -> Result<void> {
        const auto yesNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
        for (const PolicyEntry &entry : work.columns.policy().entries()) {
            put(out,
                {entry.role == PolicyEntry::Role::State ? u"state"_s : u"reason"_s, entry.code, entry.name,
                 entry.definition, entry.example, yesNo(entry.published), yesNo(entry.retired)});
            ++table.rows;
        }
        return {};
    });
}

Result<void> writeTags(PackageWork &work)
{
    PackageTable tags{
        u"tags"_s,
        tr("Tags: the code book of the analysis"),
        {{u"id"_s, whole, tr("Number of the tag."), true},
         {u"guid"_s, words, tr("Its identifier in the exchange of coded projects (REFI-QDA)."), true},
         {u"parent"_s, whole, tr("The tag above it."), false},
         {u"name"_s, words, tr("Name."), true},
         {u"path"_s, words, tr("Names from the top, separated by “/”."), true},
         {u"colour"_s, words, tr("Colour, as #RRGGBB."), false},
         {u"definition"_s, words, tr("When it is used."), false}},
        {u"id"_s},
        {{u"parent"_s, QString(), u"id"_s}},
        0};
    std::vector<TagEntry> entries = work.columns.tags();
    std::ranges::sort(entries, {}, &TagEntry::id);
    const auto written =
        writeTable(work, std::move(tags), [&](PackageOutput &out, PackageTable &table) -> Result<void> {
            for (const TagEntry &tag : entries) {
                const bool hasParent = std::ranges::find(entries, tag.parent, &TagEntry::id) != entries.end();
                put(out, {tag.id, tag.guid, orNone(hasParent ? tag.parent : 0), tag.name, tag.path,
                          tag.colour.name().toUpper(), tag.description});
                ++table.rows;
            }
            return {};
        });
    if (!written)
        return written;
    PackageTable uses{
        u"contribution_tags"_s,
        tr("Which tags contributions have"),
        {{u"contribution"_s, whole, tr("The contribution."), true}, {u"tag"_s, whole, tr("The tag."), true}},
        {u"contribution"_s, u"tag"_s},
        {{u"contribution"_s, u"contributions"_s, u"id"_s}, {u"tag"_s, u"tags"_s, u"id"_s}},
        0};
    return writeTable(work, std::move(uses), [&](PackageOutput &out, PackageTable &table) -> Result<void> {
        for (const TagEntry &tag : entries) {
            work.columns.tagRows(tag.id).forEach([&](size_t row) {
                if (!work.rows.test(row))
                    return;
                put(out, {work.columns.idOf(row), tag.id});
                ++table.rows;
            });
            if (work.progress.isCancelled())
                return cancelledError();
        }
        return {};
    });
}

Result<void> writeThemes(PackageWork &work)
{
    const auto themes = readThemes(work.store);
    if (!themes)
        return themes.error();
    PackageTable table{
        u"themes"_s,
        tr("Themes"),
        {{u"id"_s, whole, tr("Number of the theme."), true},
         {u"name"_s, words, tr("Name."), true},
         {u"area"_s, words, tr("The level above, a name."), false},
         {u"terms"_s, words, tr("Words that set it apart, separated by “; ”."), false},
         {u"decided"_s, words, tr("free, kept or locked: whether people hold it."), true},
         {u"stability"_s, u"number"_s, tr("From 0 to 1: how alike it is found again by chance."), false}},
        {u"id"_s},
        {},
        0};
    return writeTable(work, std::move(table), [&](PackageOutput &out, PackageTable &written) -> Result<void> {
        for (const ThemeEntry &theme : *themes) {
            const QString held = theme.locked ? u"locked"_s : theme.pinned ? u"kept"_s : u"free"_s;
            put(out, {theme.id, theme.name, theme.area, theme.terms.join(u"; "_s), held,
                      QString::number(theme.stability, 'f', 4)});
            ++written.rows;
        }
        return {};
    });
}

Result<void> writeFamilies(PackageWork &work)
{
    const auto families = readFamilies(work.store);
    if (!families)
        return families.error();
    const Column &family = *work.columns.column(u"family"_s);
    std::vector<qint64> sizes(static_cast<size_t>(family.dictionary.size()));
    work.rows.forEach([&](size_t row) { ++sizes[family.codes[row]]; });
    PackageTable table{
        u"families"_s,
        tr("Families of near-identical texts"),
        {{u"id"_s, whole, tr("Number of the family."), true},
         {u"name"_s, words, tr("Name, where a person gave one."), false},
         {u"campaign"_s, u"boolean"_s, tr("Whether a person says that it was organised."), true},
         {u"contributions"_s, whole, tr("Members in this release."), true}},
        {u"id"_s},
        {},
        0};
    QHash<QString, const FamilyEntry *> known;
    for (const FamilyEntry &entry : *families)
        known.insert(QString::number(entry.id), &entry);
    std::map<qint64, size_t>
        used; // a family of this release stands in the table even where it was dissolved since
    for (size_t code = 1; code < sizes.size(); ++code) {
        if (sizes[code] > 0)
            used.emplace(family.dictionary[static_cast<qsizetype>(code)].toLongLong(), code);
    }
    return writeTable(work, std::move(table), [&](PackageOutput &out, PackageTable &written) -> Result<void> {
        for (const auto &[id, code] : used) {
            const FamilyEntry *entry = known.value(QString::number(id));
            put(out, {id, entry ? entry->name : QString(), entry && entry->campaign ? u"true"_s : u"false"_s,
                      sizes[code]});
            ++written.rows;
        }
        return {};
    });
}

Result<void> writeAnswers(PackageWork &work)
{
    const auto ofThemes = readThemeAnswers(work.store);
    const auto ofContributions = readContributionAnswers(work.store);
    if (!ofThemes || !ofContributions)
        return !ofThemes ? ofThemes.error() : ofContributions.error();
    PackageTable table{
        u"answers"_s,
        tr("What the institution answered"),
        {{u"id"_s, whole, tr("Number of the answer."), true},
         {u"theme"_s, whole, tr("The theme it answers to."), false},
         {u"contribution"_s, whole, tr("The contribution it answers to."), false},
         {u"decision"_s, words, tr("accepted, partly, not-accepted, already-done or out-of-scope."), true},
         {u"reason"_s, words, tr("Why."), false},
         {u"office"_s, words, tr("The office that is responsible."), false},
         {u"date"_s, u"date"_s, tr("Day of the decision."), false},
         {u"link"_s, words, tr("Where the change can be read."), false},
         {u"before"_s, words, tr("The text of the plan before the consultation."), false},
         {u"after"_s, words, tr("The text of the plan after it."), false}},
        {u"id"_s},
        {{u"theme"_s, u"themes"_s, u"id"_s}, {u"contribution"_s, u"contributions"_s, u"id"_s}},
        0};
    return writeTable(work, std::move(table), [&](PackageOutput &out, PackageTable &written) -> Result<void> {
        for (const QList<Answer> *answers : {&*ofThemes, &*ofContributions}) {
            for (const Answer &answer : *answers) {
                const auto row = work.columns.rowOf(answer.contribution);
                if (!answer.isGiven() || (answer.contribution && !(row && work.rows.test(*row))))
                    continue;
                put(out, {answer.id, orNone(answer.theme), orNone(answer.contribution),
                          keyOf(answer.decision), answer.reason, answer.office, iso(answer.date), answer.link,
                          answer.before, answer.after});
                ++written.rows;
            }
        }
        return {};
    });
}

namespace {

struct AggregateRow
{
    QString value;
    qint64 contributions = 0, texts = 0, people = 0;
};

/// Joins the values that fewer than \a least share into one, and the next larger with them while they are
/// still too few: no count of a few people can be had by subtraction.
void joinSmall(std::vector<AggregateRow> &rows, qint64 least)
{
    std::ranges::stable_sort(rows, {}, &AggregateRow::contributions);
    AggregateRow joined{u"(joined)"_s, 0, 0, 0};
    size_t taken = 0;
    while (taken < rows.size() &&
           (rows[taken].contributions < least || (taken > 0 && joined.contributions < least))) {
        joined.contributions += rows[taken].contributions;
        ++taken;
    }
    if (taken == 0)
        return;
    if (taken == 1 && rows.size() > 1) { // alone it would be the difference to the total
        joined.contributions += rows[1].contributions;
        taken = 2;
    }
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(taken));
    if (joined.contributions >= least)
        rows.push_back(joined);
}

Result<std::vector<AggregateRow>> aggregate(PackageWork &work, const QString &field)
{
    std::vector<AggregateRow> rows;
    const auto contributions = countBy(work.columns, work.rows, field, Measure::Submissions);
    const auto texts = countBy(work.columns, work.rows, field, Measure::Texts);
    const auto people = countBy(work.columns, work.rows, field, Measure::People);
    if (!contributions || !texts || !people)
        return !contributions ? contributions.error() : !texts ? texts.error() : people.error();
    const auto at = [](const FieldCounts &counts, const QString &value) {
        const qsizetype i = counts.values.indexOf(value);
        return i < 0 ? 0 : counts.counts[static_cast<size_t>(i)];
    };
    for (qsizetype i = 0; i < contributions->values.size(); ++i) {
        const QString &value = contributions->values[i];
        rows.push_back(
            {value, contributions->counts[static_cast<size_t>(i)], at(*texts, value), at(*people, value)});
    }
    if (contributions->missing > 0)
        rows.push_back({QString(), contributions->missing, texts->missing, people->missing});
    return rows;
}

} // namespace

Result<void> writeAggregates(PackageWork &work)
{
    PackageTable table{
        u"aggregates"_s,
        tr("Counts by field"),
        {{u"field"_s, words, tr("The field that is counted; “total” for everything."), true},
         {u"value"_s, words, tr("Its value; empty where there is none; “(joined)” for small groups."), false},
         {u"contributions"_s, whole, tr("Contributions."), true},
         {u"texts"_s, whole, tr("Distinct texts; empty for joined groups."), false},
         {u"people"_s, whole, tr("People who wrote or voted; empty for joined groups."), false}},
        {},
        {},
        0};
    struct Counted
    {
        QString key, name;
        bool small;
    };
    const QString time = work.options.dates == DateGrain::Year    ? u"year"_s
                         : work.options.dates == DateGrain::Month ? u"month"_s
                                                                  : u"day"_s;
    QList<Counted> fields{{u"kind"_s, u"kind"_s, false},     {u"state"_s, u"state"_s, false},
                          {u"reason"_s, u"reason"_s, false}, {u"theme"_s, u"theme"_s, false},
                          {u"tag"_s, u"tag"_s, false},       {u"category"_s, u"category"_s, false},
                          {u"region"_s, u"region"_s, true},  {u"lang"_s, u"language"_s, true},
                          {time, u"created"_s, false}};
    for (const PublishedField &field : work.privacy.fields())
        fields << Counted{field.column->key, field.name, field.ofPerson};
    return writeTable(work, std::move(table), [&](PackageOutput &out, PackageTable &written) -> Result<void> {
        const Counts all = countsOf(work.columns, work.rows);
        put(out, {u"total"_s, Cell(), all.submissions, all.texts, all.people});
        ++written.rows;
        for (const Counted &field : fields) {
            if (work.progress.isCancelled())
                return cancelledError();
            auto rows = aggregate(work, field.key);
            if (!rows)
                return rows.error();
            if (field.small)
                joinSmall(*rows, work.options.least);
            std::ranges::sort(*rows, {}, &AggregateRow::value);
            for (const AggregateRow &row : *rows) {
                const bool joined = row.texts == 0;
                put(out, {field.name, row.value, row.contributions, joined ? Cell() : Cell(row.texts),
                          joined ? Cell() : Cell(row.people)});
                ++written.rows;
            }
        }
        return {};
    });
}

} // namespace tamiz
