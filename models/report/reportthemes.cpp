// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/quotes.h"
#include "models/report/reportparts.h"
#include "models/storage/store.h"
#include "models/workspace/answering.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostThemes = 40;

/// What the two ways to show themes have in common.
struct ThemeGround
{
    FieldCounts counts;
    QHash<QString, qint64> people;
    std::vector<std::vector<ReportQuote>> quotes; ///< By code.
    QString whyNoQuotes;
};

Result<ThemeGround> groundOf(const ReportInput &input, QuoteRule rule, int quotes, quint64 seed)
{
    ThemeGround ground;
    const Column &theme = *input.columns.column(u"theme"_s);
    auto counts = countBy(input.columns, input.rows, u"theme"_s, Measure::Submissions);
    const auto people = countBy(input.columns, input.rows, u"theme"_s, Measure::People);
    const auto picker = QuotePicker::make(input);
    if (!counts || !people || !picker)
        return !counts ? counts.error() : !people ? people.error() : picker.error();
    ground.counts = *std::move(counts);
    for (qsizetype i = 0; i < people->values.size(); ++i)
        ground.people.insert(people->values[i], people->counts[static_cast<size_t>(i)]);
    auto picked = picker->pickEach(input.rows, theme, rule, quotes, seed);
    if (!picked)
        return picked.error();
    ground.quotes = *std::move(picked);
    ground.whyNoQuotes = picker->whyNone();
    return ground;
}

/// How many contributions and people; as numbers that are bound to their rows.
ReportProse sizeLine(const ThemeGround &ground, qsizetype i)
{
    const qint64 count = ground.counts.counts[static_cast<size_t>(i)];
    const qint64 authors = ground.people.value(ground.counts.values[i]);
    const QString filter = termText(u"theme"_s, ground.counts.values[i]);
    ReportProse line;
    const auto number = [&](const QString &words, Measure measure, qint64 value) {
        ReportRun run{words};
        run.query = keyOf(measure) + u" where "_s + filter;
        run.value = QString::number(value);
        run.filter = filter;
        line.runs.push_back(run);
    };
    number(tr("%Ln contribution(s)", nullptr, count), Measure::Submissions, count);
    if (authors > 0) {
        line.runs.push_back({u", "_s});
        number(tr("%Ln people", nullptr, authors), Measure::People, authors);
    }
    line.runs.push_back({u"."_s});
    return line;
}

/// Every theme in a line, with its contributions and, where authors are known, its people.
ReportTable sizesOf(const ThemeGround &ground)
{
    const bool hasAuthors =
        std::any_of(ground.people.cbegin(), ground.people.cend(), [](qint64 people) { return people > 0; });
    ReportTable table{{}, {tr("Theme"), tr("Contributions")}, {}, false, u"theme-sizes"_s};
    if (hasAuthors)
        table.header << tr("People");
    for (qsizetype i = 0; i < ground.counts.values.size(); ++i) {
        QVariantList row{ground.counts.labels[i], ground.counts.counts[static_cast<size_t>(i)]};
        if (hasAuthors)
            row << ground.people.value(ground.counts.values[i]);
        table.rows << row;
        table.filters << termText(u"theme"_s, ground.counts.values[i]);
    }
    return table;
}

void addQuotes(ReportSection &section, const ReportInput &input, const ThemeGround &ground, qsizetype i)
{
    const qsizetype code = input.columns.column(u"theme"_s)->dictionary.indexOf(ground.counts.values[i]);
    if (code <= 0)
        return;
    for (const ReportQuote &quote : ground.quotes[static_cast<size_t>(code)])
        section.blocks.push_back(quote);
}

ReportText quoteRule(const ThemeGround &ground, QuoteRule rule, quint64 seed)
{
    if (!ground.whyNoQuotes.isEmpty())
        return {tr("Quotes are not available because %1.").arg(ground.whyNoQuotes)};
    return {QuotePicker::sentence(rule, seed)};
}

ReportText noThemes()
{
    return {tr("Themes are not available because the contributions have not been grouped yet.")};
}

void addAnswer(ReportSection &section, const Answer &answer)
{
    if (!answer.isGiven()) {
        section.blocks.push_back(ReportText{tr("This theme has no answer yet.")});
        return;
    }
    ReportProse line;
    line.runs.push_back({tr("Answer: %1.").arg(nameOf(answer.decision)), true});
    if (!answer.reason.isEmpty())
        line.runs.push_back({u' ' + answer.reason});
    if (!answer.office.isEmpty())
        line.runs.push_back({u" ("_s + answer.office + u')'});
    section.blocks.push_back(line);
}

} // namespace

Result<ReportSection> themesSection(const ReportInput &input, QuoteRule rule, quint64 seed)
{
    ReportSection section{u"themes"_s, tr("What people said"), {}};
    const auto ground = groundOf(input, rule, input.options.quotes, seed);
    if (!ground)
        return ground.error();
    const FieldCounts &counts = ground->counts;
    if (counts.values.isEmpty()) {
        section.blocks.push_back(noThemes());
        return section;
    }
    ChartSpec spec{ChartKind::Bar, {u"theme"_s}, Measure::Submissions, 20, 0, input.options.filter};
    if (auto data = chartData(input.columns, input.rows, spec); data)
        section.blocks.push_back(*std::move(data));
    section.blocks.push_back(quoteRule(*ground, rule, seed));
    if (!ground->whyNoQuotes.isEmpty()) { // headings with a number each would be pages of little
        section.blocks.push_back(sizesOf(*ground));
        return section;
    }
    for (qsizetype i = 0; i < std::min(mostThemes, counts.values.size()); ++i) {
        section.blocks.push_back(ReportHeading{counts.labels[i]});
        section.blocks.push_back(sizeLine(*ground, i));
        addQuotes(section, input, *ground, i);
    }
    if (counts.values.size() > mostThemes)
        section.blocks.push_back(ReportText{tr("%Ln further theme(s) are in the export of the contributions.",
                                               nullptr, counts.values.size() - mostThemes)});
    return section;
}

Result<ReportSection> themePages(const ReportInput &input, QuoteRule rule, quint64 seed)
{
    ReportSection section{u"theme-pages"_s, tr("Theme by theme"), {}};
    const auto ground = groundOf(input, rule, input.options.quotes + 1, seed);
    const auto overview =
        answerOverview(input.store, input.columns, input.rows, input.store.clock()().date());
    if (!ground || !overview)
        return !ground ? ground.error() : overview.error();
    const FieldCounts &counts = ground->counts;
    if (counts.values.isEmpty()) {
        section.blocks.push_back(noThemes());
        return section;
    }
    section.blocks.push_back(quoteRule(*ground, rule, seed));
    const Column &theme = *input.columns.column(u"theme"_s);
    for (qsizetype i = 0; i < counts.values.size(); ++i) {
        const auto place = theme.dictionary.indexOf(counts.values[i]);
        const bool isQuoted = place > 0 && !ground->quotes[static_cast<size_t>(place)].empty();
        section.blocks.push_back(ReportHeading{counts.labels[i], i > 0 && isQuoted, true});
        section.blocks.push_back(sizeLine(*ground, i));
        const auto code = static_cast<quint32>(theme.dictionary.indexOf(counts.values[i]));
        const Bitmap inside = Bitmap::of(
            input.rows.size(), [&](size_t row) { return input.rows.test(row) && theme.codes[row] == code; });
        for (const QString &field : {u"region"_s, u"category"_s}) {
            const ChartSpec spec{ChartKind::Bar,       {field},
                                 Measure::Submissions, 8,
                                 input.options.least,  termText(u"theme"_s, counts.values[i])};
            auto data = chartData(input.columns, inside, spec);
            const bool known =
                data && std::ranges::any_of(data->categories, [](const ChartCategory &category) {
                    return category.role == ChartCategory::Role::Value;
                });
            if (known) {
                section.blocks.push_back(*std::move(data));
                break;
            }
        }
        addQuotes(section, input, *ground, i);
        const auto answered = std::ranges::find(overview->themes, counts.values[i], &AnsweredTheme::value);
        addAnswer(section, answered == overview->themes.end() ? Answer() : answered->answer);
    }
    return section;
}

ReportSection themeList(const ReportInput &input, qsizetype most)
{
    ReportSection section{u"theme-list"_s, tr("The largest themes"), {}};
    const auto counts = countBy(input.columns, input.rows, u"theme"_s, Measure::Submissions);
    if (!counts || counts->values.isEmpty()) {
        section.blocks.push_back(noThemes());
        return section;
    }
    const auto total = static_cast<qint64>(input.rows.count());
    ReportTable table{{}, {tr("Theme"), tr("Contributions"), tr("Share")}, {}, false, u"theme-list"_s};
    for (qsizetype i = 0; i < std::min(most, counts->values.size()); ++i) {
        const qint64 count = counts->counts[static_cast<size_t>(i)];
        table.filters << termText(u"theme"_s, counts->values[i]);
        table.rows << QVariantList{counts->labels[i], count, share(count, total)};
    }
    section.blocks.push_back(table);
    return section;
}

} // namespace tamiz
