// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartasking.h"
#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "models/report/chartprotection.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

QJsonArray tableOf(const ChartData &data)
{
    QJsonArray table{QJsonArray::fromStringList(data.header)};
    for (const QVariantList &row : data.rows)
        table.append(QJsonArray::fromVariantList(row));
    return table;
}

Result<void> runChart(const QCommandLineParser &line)
{
    auto spec = chartSpecOf(line);
    if (!spec)
        return spec.error();
    const QString path = line.value(u"out"_s);
    if (path.isEmpty())
        return usage(translated(QT_TRANSLATE_NOOP(
            "tamiz::Cli", "Say with --out where the chart goes: x.svg, x.png, x.pdf or x.csv.")));
    const auto size = sizeOf(line);
    const auto least = numberOf(line, u"least"_s, 0, publicationLeast(*spec));
    if (!size || !least)
        return !size ? size.error() : least.error();
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    const auto ground = chartGroundOf(line, *session, *spec);
    if (!rows || !ground)
        return !rows ? rows.error() : ground.error();
    auto data = chartData(*session->columns, *rows, *spec, *ground);
    if (!data)
        return data.error();
    protect(*data, *least);
    if (auto drawn = renderChart(*data, path, *size); !drawn)
        return drawn.error();
    print(line,
          {{u"kind"_s, keyOf(spec->kind)},
           {u"title"_s, data->title},
           {u"caption"_s, data->caption},
           {u"total"_s, data->total},
           {u"hidden"_s, data->hiddenNumbers},
           {u"table"_s, tableOf(*data)},
           {u"out"_s, path}},
          QString(data->title + u'\n' + data->caption + u'\n' + path + u'\n'));
    return {};
}

constexpr auto options = withChartOptions({
    {"least", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Hides numbers under N and what would give them away: 5, or 10 where a "
                                     "field is sensitive; 0 hides nothing.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write: .svg, .png, .pdf or .csv.")},
});

} // namespace

const Verb chartVerb{"chart"_L1,
                     "W --kind KIND --by FIELD[,FIELD] [--of MEASURE] [--show FIGURE] [--split FIELD] "
                     "[--where FILTER] [--compare FILTER] [--least N] [--size WxH] --out x.svg|png|pdf|csv",
                     QT_TRANSLATE_NOOP("tamiz::Cli", "Draws a chart of the contributions."),
                     1,
                     1,
                     options,
                     runChart,
                     true};

} // namespace tamiz
