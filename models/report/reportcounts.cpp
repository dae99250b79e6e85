// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportparts.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/population.h"
#include "models/workspace/people.h"
#include "models/workspace/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Adds the chart of \a spec, or the sentence \a without when its field holds nothing in the selection.
Result<void> addChart(ReportSection &section, const ReportInput &input, ChartSpec spec,
                      const QString &without)
{
    spec.filter = input.options.filter;
    auto data = chartData(input.columns, input.rows, spec);
    if (!data && data.error().code != Error::Code::Usage)
        return data.error();
    const bool known = data && std::ranges::any_of(data->categories, [&](const ChartCategory &category) {
                           return category.role != ChartCategory::Role::Missing;
                       });
    if (known)
        section.blocks.push_back(*std::move(data));
    else if (!without.isEmpty())
        section.blocks.push_back(ReportText{without});
    return {};
}

/// The finest unit of time, from that of \a spec on, whose chart hides few of its numbers.
ChartSpec publishedTime(const ReportInput &input, ChartSpec spec)
{
    const QStringList units{u"day"_s, u"week"_s, u"month"_s};
    spec.least = input.options.least;
    for (qsizetype i = units.indexOf(spec.fields.first()); i >= 0 && i < units.size(); ++i) {
        spec.fields = {units[i]};
        const auto data = chartData(input.columns, input.rows, spec);
        if (!data || data->hiddenNumbers * 20 <= std::ssize(data->categories))
            break;
    }
    return spec;
}

bool hasField(const std::vector<ChartSpec> &charts, const QString &field)
{
    return std::ranges::any_of(charts, [&](const ChartSpec &spec) { return spec.fields.first() == field; });
}

/// Shares of the participants or contributions without each attribute: what a comparison would rest on.
void addMissingRates(ReportSection &section, const ReportInput &input, const QStringList &fields)
{
    ReportTable table{
        tr("Data that are missing"), {tr("Field"), tr("Without it"), tr("Share")}, {}, false, u"missing"_s};
    for (const QString &field : fields) {
        // What is known of people is asked of all who wrote or voted; a contribution says it of its author
        // alone.
        const bool ofPeople = input.columns.people().codesOf(field) != nullptr;
        const auto measure = ofPeople ? Measure::People : Measure::Submissions;
        const auto counts = countBy(input.columns, input.rows, field, measure);
        const qint64 total = counts ? counts->total : 0;
        if (!counts || total == 0)
            continue;
        const QString title = ofPeople ? counts->title + u" ("_s + nameOf(measure) + u')' : counts->title;
        const bool isSmall = counts->missing > 0 && counts->missing < input.options.least;
        // A few people are not pointed at, and those who voted alone are in no filter.
        table.filters << (isSmall || ofPeople ? QString() : field + u":none"_s);
        if (isSmall)
            table.rows << QVariantList{title, tr("fewer than %1").arg(input.options.least), u"·"_s};
        else
            table.rows << QVariantList{title, counts->missing, share(counts->missing, total)};
    }
    if (!table.rows.isEmpty())
        section.blocks.push_back(table);
}

/// The participants beside the population that the workspace keeps, or why they are not compared.
void addCensus(ReportSection &section, const ReportInput &input)
{
    const auto kept = keptBase(input.store, ChartBase::Population);
    const auto population = kept ? populationFromJson(*kept) : std::vector<PopulationMargin>();
    if (population.empty()) {
        section.blocks.push_back(
            ReportText{tr("A comparison with the census is not available because no census figures "
                          "have been added to this workspace.")});
        return;
    }
    const auto comparison = comparePopulation(input.columns, input.rows, population, false);
    if (!comparison) {
        section.blocks.push_back(ReportText{
            tr("A comparison with the census is not available: %1").arg(comparison.error().message)});
        return;
    }
    constexpr qsizetype shown[] = {1, 2, 7, 8, 9}; // group, people, both shares, difference
    const QList<QVariantList> lines = rowsOf(*comparison, input.options.least);
    ReportTable table{tr("Compared with the population"), {}, {}, false, u"census"_s};
    for (const QVariantList &line : lines) {
        QVariantList row;
        for (const qsizetype column : shown)
            row << (line[column].typeId() == QMetaType::Double
                        ? QVariant(spokenLocale().toString(line[column].toDouble(), 'f', 1))
                        : line[column]);
        if (!table.header.isEmpty()) {
            row[0] = u"%1: %2"_s.arg(line[0].toString(), line[1].toString());
            table.rows << row;
        } else
            for (const QVariant &name : row)
                table.header << name.toString();
    }
    section.blocks.push_back(table);
    section.blocks.push_back(ReportText{captionOf(*comparison)});
}

} // namespace

ReportSection ledgerSection(const ReportInput &input)
{
    ReportSection section{u"ledger"_s, tr("The result in numbers"), {}};
    const Counts counts = countsOf(input.columns, input.rows);
    const Ledger ledger = ledgerOf(input.columns, input.rows);
    ReportFigures figures;
    const auto figure = [&figures](qint64 number, const QString &what, Measure measure) {
        figures.figures << ReportFigure{inDigits(number), what, keyOf(measure), QString::number(number), {}};
    };
    figure(counts.submissions, tr("contributions"), Measure::Submissions);
    figure(counts.texts, tr("distinct texts"), Measure::Texts);
    if (counts.people > 0)
        figure(counts.people, tr("people"), Measure::People);
    if (counts.votes > 0)
        figure(counts.votes, tr("votes"), Measure::Votes);
    section.blocks.push_back(figures);
    if (!input.options.filter.isEmpty())
        section.blocks.push_back(
            ReportText{tr("This report covers a selection: %1.").arg(input.options.filter)});
    if (counts.people == 0)
        section.blocks.push_back(
            ReportText{tr("The number of people is not available because no source names its "
                          "authors or voters.")});
    if (counts.votes == 0)
        section.blocks.push_back(ReportText{tr("Votes are not available because no source holds any.")});
    const QString people = input.columns.people().areVoting()
                               ? tr("People are all who wrote or voted on a contribution, each once")
                               : tr("A person counts once for each known author");
    section.blocks.push_back(
        ReportText{tr("%1; copies of a text count once among the distinct texts.").arg(people)});
    ReportTable where{tr("What became of every contribution"),
                      {tr("Where it is"), tr("Contributions"), tr("Share")},
                      {{tr("In a theme"), ledger.inTheme, share(ledger.inTheme, ledger.received)},
                       {tr("Hidden with a reason"), ledger.hidden, share(ledger.hidden, ledger.received)},
                       {tr("Still open"), ledger.open, share(ledger.open, ledger.received)}},
                      false,
                      u"ledger"_s,
                      {u"-state:hidden -state:merged -theme:none"_s, u"state:hidden"_s,
                       u"-state:hidden -state:merged theme:none"_s}};
    if (ledger.merged > 0) {
        where.rows << QVariantList{tr("Merged into another"), ledger.merged,
                                   share(ledger.merged, ledger.received)};
        where.filters << u"state:merged"_s;
    }
    if (ledger.parts > 0) { // they are somewhere above, but nobody sent them as they are
        where.rows << QVariantList{tr("Less the parts of split ones"), -ledger.parts,
                                   QString(u'−' + share(ledger.parts, ledger.received))};
        where.filters << QString();
    }
    where.rows << QVariantList{tr("Received"), ledger.received, share(ledger.received, ledger.received)};
    where.filters << u"()"_s;
    section.blocks.push_back(where);
    return section;
}

Result<ReportSection> participationSection(const ReportInput &input)
{
    ReportSection section{u"participation"_s, tr("Who took part"), {}};
    section.blocks.push_back(
        ReportText{tr("Those who take part choose to. This is not a sample of the population, and "
                      "no conclusion about the population follows from these shares.")});
    const std::vector<ChartSpec> charts = standardCharts(input.columns);
    if (!hasField(charts, u"day"_s) && !hasField(charts, u"week"_s) && !hasField(charts, u"month"_s))
        section.blocks.push_back(
            ReportText{tr("Participation over time is not available because the sources hold no dates.")});
    QStringList fields;
    for (ChartSpec spec : charts) {
        const QString field = spec.fields.first();
        if (field == "theme"_L1 || spec.kind == ChartKind::Scatter)
            continue;
        const bool onTime = spec.kind == ChartKind::Line;
        if (onTime)
            spec = publishedTime(input, spec);
        else if (field != "tag"_L1 && field != "votes"_L1) {
            fields << field;
            spec.least = input.options.least;
        }
        if (const auto added = addChart(section, input, spec, {}); !added)
            return added.error();
    }
    if (!hasField(charts, u"region"_s))
        section.blocks.push_back(
            ReportText{tr("Participation by region is not available because the sources hold no regions.")});
    addMissingRates(section, input, fields);
    addCensus(section, input);
    return section;
}

Result<ReportSection> familiesSection(const ReportInput &input)
{
    ReportSection section{u"families"_s, tr("Campaigns and repeated texts"), {}};
    const auto counts = countBy(input.columns, input.rows, u"family"_s, Measure::Submissions);
    if (!counts)
        return counts.error();
    if (counts->values.isEmpty()) {
        section.blocks.push_back(
            ReportText{tr("Families of near-identical texts are not available because they have "
                          "not been looked for, or none were found.")});
        return section;
    }
    const auto total = static_cast<qint64>(input.rows.count());
    qint64 inFamilies = 0;
    for (const qint64 count : counts->counts)
        inFamilies += count;
    section.blocks.push_back(ReportText{
        tr("%Ln contribution(s) belong to a family of near-identical texts.", nullptr, inFamilies) + u' ' +
        tr("There are %Ln families.", nullptr, counts->values.size())});
    ReportTable table{tr("The largest families"),
                      {tr("Family"), tr("Contributions"), tr("Share")},
                      {},
                      false,
                      u"families"_s};
    for (qsizetype i = 0; i < std::min<qsizetype>(10, counts->values.size()); ++i) {
        const qint64 count = counts->counts[static_cast<size_t>(i)];
        table.filters << termText(u"family"_s, counts->values[i]);
        table.rows << QVariantList{counts->labels[i], count, share(count, total)};
    }
    section.blocks.push_back(table);
    return section;
}

Result<ReportSection> excludedSection(const ReportInput &input)
{
    ReportSection section{u"excluded"_s, tr("What was hidden, and why"), {}};
    const Ledger ledger = ledgerOf(input.columns, input.rows);
    if (ledger.hidden == 0) {
        section.blocks.push_back(ReportText{tr("No contribution was hidden.")});
        return section;
    }
    const Column *state = input.columns.column(u"state"_s);
    const qsizetype hidden = state->dictionary.indexOf(keyOf(State::Hidden));
    Bitmap rows(input.rows.size());
    input.rows.forEach([&](size_t row) {
        if (state->codes[row] == static_cast<quint32>(hidden))
            rows.set(row);
    });
    const auto counts = countBy(input.columns, rows, u"reason"_s, Measure::Submissions);
    if (!counts)
        return counts.error();
    ReportTable table{tr("Hidden by reason"),
                      {tr("Reason"), tr("Contributions"), tr("Share of the hidden")},
                      {},
                      false,
                      u"hidden"_s};
    for (qsizetype i = 0; i < counts->values.size(); ++i) {
        const qint64 count = counts->counts[static_cast<size_t>(i)];
        table.filters << u"state:hidden "_s + termText(u"reason"_s, counts->values[i]);
        table.rows << QVariantList{counts->labels[i], count, share(count, counts->total)};
    }
    if (counts->missing > 0) {
        table.filters << u"state:hidden reason:none"_s;
        table.rows << QVariantList{tr("without a reason"), counts->missing,
                                   share(counts->missing, counts->total)};
    }
    section.blocks.push_back(table);
    ReportTable policy{tr("The rules they were hidden by"),
                       {tr("Reason"), tr("When it is given"), tr("Words published")},
                       {},
                       false,
                       u"policy"_s,
                       {}};
    for (const QString &code : counts->values) {
        if (const PolicyEntry *entry = input.columns.policy().find(Policy::Role::Reason, code))
            policy.rows << QVariantList{entry->name, entry->definition,
                                        entry->published ? tr("yes") : tr("no")};
    }
    if (!policy.rows.isEmpty())
        section.blocks.push_back(policy);
    section.blocks.push_back(
        ReportText{tr("Hidden contributions stay in the workspace with the name of who decided, "
                      "and can be brought back.")});
    return section;
}

} // namespace tamiz
