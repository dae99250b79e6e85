// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/chart.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

Result<ChartSpec> specOf(const QCommandLineParser &line)
{
    ChartSpec spec;
    const auto kind = chartKindFromKey(line.value(u"kind"_s));
    if (!kind) {
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "--kind takes bar, line, stacked, heatmap, pyramid or scatter.")));
    }
    spec.kind = *kind;
    spec.fields = wordsOf(line, u"by"_s);
    if (spec.fields.isEmpty())
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "Say with --by which field to chart.")));
    const QString of = line.value(u"of"_s);
    const auto measure = of.isEmpty() ? std::optional(Measure::Submissions) : measureFromKey(of);
    if (!measure)
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "--of takes submissions, texts, people or votes.")));
    spec.measure = *measure;
    const auto top = numberOf(line, u"top"_s, 1, spec.top);
    if (!top)
        return top.error();
    spec.top = static_cast<int>(*top);
    spec.filter = line.values(u"where"_s).join(u' ');
    return spec;
}

Result<void> runChart(const QCommandLineParser &line)
{
    const auto spec = specOf(line);
    if (!spec)
        return spec.error();
    const QString path = line.value(u"out"_s);
    if (path.isEmpty())
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "Say with --out where the chart goes: x.svg, x.png, x.pdf or x.csv.")));
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    const auto data = chartData(*session->columns, *rows, *spec);
    if (!data)
        return data.error();
    if (auto drawn = renderChart(*data, path); !drawn)
        return drawn.error();
    print(line, {{u"kind"_s, keyOf(spec->kind)}, {u"title"_s, data->title}, {u"caption"_s, data->caption},
                 {u"total"_s, data->total}, {u"out"_s, path}},
          QString(data->title + u'\n' + data->caption + u'\n' + path + u'\n'));
    return {};
}

constexpr OptionSpec options[] = {
    {"kind", "KIND", QT_TRANSLATE_NOOP("tamiz::Cli", "bar, line, stacked, heatmap, pyramid or scatter.")},
    {"by", "FIELD[,FIELD]", QT_TRANSLATE_NOOP("tamiz::Cli", "The field or the two fields to chart.")},
    {"of", "MEASURE", QT_TRANSLATE_NOOP("tamiz::Cli", "What is counted: submissions, texts, people or votes.")},
    {"top", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "How many values are shown; the rest is “other”.")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write: .svg, .png, .pdf or .csv.")},
};

} // namespace

const Verb chartVerb{"chart"_L1,
                     "W --kind bar|line|stacked|heatmap|pyramid|scatter --by FIELD[,FIELD] [--of MEASURE] [--where FILTER] --out x.svg|png|pdf|csv",
                     QT_TRANSLATE_NOOP("tamiz::Cli", "Draws a chart of the contributions."),
                     1,
                     1,
                     options,
                     runChart,
                     true};

} // namespace tamiz
