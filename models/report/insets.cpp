// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/crosstable.h"
#include "models/report/prose.h"
#include "models/report/quotes.h"
#include "models/report/reportparts.h"
#include "models/workspace/selection.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

using Blocks = std::vector<ReportBlock>;

Result<Blocks> blocksIn(Result<ReportSection> section)
{
    if (!section)
        return section.error();
    return std::move(section->blocks);
}

/// "Not available because" stands where a block asks for what the workspace does not have.
Blocks because(const Error &error)
{
    return {ReportText{tr("This block is not available because of this: %1").arg(error.message)}};
}

Result<Blocks> chartBlock(const ReportInput &input, const Inset &inset)
{
    const QStringList plain = inset.plain();
    const auto kind = chartKindFromKey(plain.value(0));
    const auto measure = measureFromKey(inset.option(u"of"_s, keyOf(Measure::Submissions)));
    if (!kind || !measure || plain.size() < 2)
        return because({Error::Code::Usage, tr("A chart needs its kind and a field: chart bar region."), {}});
    ChartSpec spec;
    spec.kind = *kind;
    spec.fields = plain.value(1).split(u',', Qt::SkipEmptyParts);
    spec.measure = *measure;
    spec.top = std::max(inset.option(u"top"_s, u"12"_s).toInt(), 1);
    spec.least = inset.option(u"least"_s, QString::number(input.options.least)).toLongLong();
    spec.filter = input.options.filter;
    auto data = chartData(input.columns, input.rows, spec);
    if (!data)
        return because(data.error());
    if (data->isEmpty())
        return because({Error::Code::Usage, tr("nothing in the selection has a value there."), {}});
    return Blocks{*std::move(data)};
}

ReportTable tableOf(const FieldCounts &counts, Measure measure, qsizetype top, bool addsUp)
{
    ReportTable table{counts.title, {counts.title, nameOf(measure)}, {}, false, u"table "_s + counts.field};
    if (addsUp)
        table.header << tr("Share");
    const auto add = [&](const QString &label, qint64 count, const QString &filter) {
        QVariantList row{label, count};
        if (addsUp)
            row << share(count, counts.total);
        table.rows << row;
        table.filters << filter;
    };
    qint64 rest = 0;
    for (qsizetype i = 0; i < counts.values.size(); ++i) {
        const qint64 count = counts.counts[static_cast<size_t>(i)];
        if (i < top || !addsUp)
            add(counts.labels[i], count, termText(counts.field, counts.values[i]));
        else
            rest += count;
    }
    if (rest > 0)
        add(tr("all others"), rest, {});
    if (counts.missing > 0)
        add(tr("no value"), counts.missing, counts.field + u":none"_s);
    return table;
}

Result<Blocks> tableBlock(const ReportInput &input, const Inset &inset)
{
    const QStringList fields = inset.plain().value(0).split(u',', Qt::SkipEmptyParts);
    const auto measure = measureFromKey(inset.option(u"of"_s, keyOf(Measure::Submissions)));
    if (fields.isEmpty() || !measure)
        return because({Error::Code::Usage, tr("A table needs a field: table region."), {}});
    if (fields.size() == 1) {
        const auto counts = countBy(input.columns, input.rows, fields.first(), *measure);
        if (!counts)
            return because(counts.error());
        const bool addsUp = *measure == Measure::Submissions && fields.first() != "tag"_L1;
        return Blocks{tableOf(*counts, *measure, std::max(inset.option(u"top"_s, u"50"_s).toInt(), 1), addsUp)};
    }
    const auto cross = countBy(input.columns, input.rows, fields[0], fields[1], *measure);
    if (!cross)
        return because(cross.error());
    ReportTable table{tr("%1 by %2").arg(cross->firstTitle, cross->secondTitle), {cross->firstTitle}, {}, false,
                      u"table "_s + fields.join(u',')};
    table.header << cross->secondLabels;
    for (qsizetype i = 0; i < cross->firstLabels.size(); ++i) {
        QVariantList row{cross->firstLabels[i]};
        for (const qint64 cell : cross->cells[static_cast<size_t>(i)])
            row << cell;
        table.rows << row;
        table.filters << (cross->firstValues[i] == "none"_L1 ? fields[0] + u":none"_s
                                                             : termText(fields[0], cross->firstValues[i]));
    }
    return Blocks{table};
}

Result<Blocks> quotesBlock(const ReportInput &input, const Inset &inset)
{
    const auto rule = quoteRuleFromKey(inset.plain().value(0, keyOf(QuoteRule::Typical)));
    if (!rule)
        return because({Error::Code::Usage, tr("Quotes are chosen as typical, voted or random."), {}});
    const auto picker = QuotePicker::make(input);
    if (!picker)
        return picker.error();
    const quint64 seed = inset.option(u"seed"_s, u"1"_s).toULongLong();
    if (!picker->whyNone().isEmpty())
        return Blocks{ReportText{tr("Quotes are not available because %1.").arg(picker->whyNone())}};
    const auto quotes = picker->pick(input.rows, *rule, std::clamp(inset.option(u"count"_s, u"3"_s).toInt(), 1, 12), seed);
    if (!quotes)
        return quotes.error();
    Blocks blocks;
    if (quotes->empty())
        blocks.push_back(ReportText{tr("No text of this selection may be quoted.")});
    for (const ReportQuote &quote : *quotes)
        blocks.push_back(quote);
    if (!quotes->empty())
        blocks.push_back(ReportText{QuotePicker::sentence(*rule, seed)});
    return blocks;
}

Result<Blocks> figuresBlock(const ReportInput &input)
{
    Blocks blocks;
    for (const ReportBlock &block : ledgerSection(input).blocks) {
        if (std::holds_alternative<ReportFigures>(block))
            blocks.push_back(block);
    }
    return blocks;
}

/// The rows behind the numbers of \a blocks are those of \a filter alone.
void narrow(Blocks &blocks, const Filter &filter)
{
    const auto both = [&filter](const QString &text) {
        const auto own = parseFilter(text);
        return own ? toText(Filter::both(filter, *own)) : text;
    };
    for (ReportBlock &block : blocks) {
        if (auto *table = std::get_if<ReportTable>(&block)) {
            for (QString &text : table->filters)
                text = text.isEmpty() ? text : both(text);
        } else if (auto *figures = std::get_if<ReportFigures>(&block)) {
            for (ReportFigure &figure : figures->figures) {
                figure.filter = both(figure.filter);
                figure.query += u" where "_s + toText(filter);
            }
        } else if (auto *chart = std::get_if<ChartData>(&block)) {
            for (ChartCategory &category : chart->categories) {
                if (category.filter.type != Filter::Type::Everything)
                    category.filter = Filter::both(filter, category.filter);
            }
        }
    }
}

Result<Blocks> make(const ReportInput &input, const Inset &inset)
{
    const QString &name = inset.name;
    const auto rule = quoteRuleFromKey(inset.option(u"quotes"_s)).value_or(QuoteRule::Typical);
    const quint64 seed = inset.option(u"seed"_s, u"1"_s).toULongLong();
    if (name == "figures"_L1)
        return figuresBlock(input);
    if (name == "ledger"_L1)
        return blocksIn(ledgerSection(input));
    if (name == "participation"_L1)
        return blocksIn(participationSection(input));
    if (name == "themes"_L1)
        return blocksIn(themesSection(input, rule, seed));
    if (name == "theme-pages"_L1)
        return blocksIn(themePages(input, rule, seed));
    if (name == "theme-list"_L1)
        return blocksIn(themeList(input, std::max(inset.option(u"count"_s, u"10"_s).toInt(), 1)));
    if (name == "families"_L1)
        return blocksIn(familiesSection(input));
    if (name == "excluded"_L1)
        return blocksIn(excludedSection(input));
    if (name == "answers"_L1)
        return blocksIn(answersSection(input));
    if (name == "unanswered"_L1)
        return blocksIn(unansweredSection(input));
    if (name == "indicators"_L1)
        return blocksIn(indicatorsSection(input));
    if (name == "method"_L1)
        return blocksIn(methodSection(input));
    if (name == "sources"_L1)
        return blocksIn(sourcesSection(input));
    if (name == "chart"_L1)
        return chartBlock(input, inset);
    if (name == "table"_L1)
        return tableBlock(input, inset);
    if (name == "quotes"_L1)
        return quotesBlock(input, inset);
    if (name == "overrides"_L1) {
        const QString sentence = overrideSentence(input.options);
        return sentence.isEmpty() ? Blocks() : Blocks{ReportText{sentence}};
    }
    return because({Error::Code::Usage, tr("“%1” is no block of a report. There are %2.").arg(name, insetNames().join(u", "_s)), {}});
}

} // namespace

Result<std::vector<ReportBlock>> blocksOf(const ReportInput &input, const Inset &inset)
{
    if (inset.where.isEmpty())
        return make(input, inset);
    const auto filter = parseFilter(inset.where);
    auto kept = filter ? select(input.columns, input.store, *filter) : Result<Bitmap>(filter.error());
    if (!kept && kept.error().code != Error::Code::Usage)
        return kept.error();
    if (!kept)
        return because(kept.error());
    *kept &= input.rows;
    ReportOptions options = input.options;
    options.filter = toText(Filter::both(*parseFilter(options.filter), *filter));
    auto blocks = make(ReportInput{input.store, input.columns, *kept, options}, inset);
    if (blocks)
        narrow(*blocks, *filter);
    return blocks;
}

} // namespace tamiz
