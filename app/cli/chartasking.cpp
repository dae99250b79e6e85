// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartasking.h"

#include "models/report/population.h"
#include "models/report/sheetcharts.h"
#include "models/workspace/selection.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

} // namespace

Result<ChartSpec> chartSpecOf(const QCommandLineParser &line)
{
    ChartSpec spec;
    const auto kind = chartKindFromKey(line.value(u"kind"_s));
    if (!kind)
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "--kind takes one of: %1."))
                         .arg(chartKindKeys().join(u", "_s)));
    spec.kind = *kind;
    spec.fields = wordsOf(line, u"by"_s);
    if (spec.fields.isEmpty())
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "Say with --by which field to chart.")));
    const QString of = line.value(u"of"_s);
    const auto measure = of.isEmpty() ? std::optional(Measure::Submissions) : measureFromKey(of);
    if (!measure)
        return usage(
            translated(QT_TRANSLATE_NOOP("tamiz::Cli", "--of takes submissions, texts, people or votes.")));
    spec.measure = *measure;
    const QString show = line.value(u"show"_s);
    const auto figure = show.isEmpty() ? std::optional(ChartFigure::Count) : chartFigureFromKey(show);
    if (!figure)
        return usage(translated(
            QT_TRANSLATE_NOOP("tamiz::Cli", "--show takes count, share, rate, lift or cumulative.")));
    spec.figure = *figure;
    const auto top = numberOf(line, u"top"_s, 1, spec.top);
    if (!top)
        return top.error();
    spec.top = static_cast<int>(std::min<qint64>(*top, 4'000));
    spec.split = line.value(u"split"_s);
    spec.compared = line.value(u"compare"_s);
    spec.filter = line.values(u"where"_s).join(u' ');
    return spec;
}

Result<ChartGround> chartGroundOf(const QCommandLineParser &line, const Session &session,
                                  const ChartSpec &spec)
{
    ChartGround ground = chartGround(*session.store);
    if (line.isSet(u"population"_s)) {
        auto population = readPopulation(line.value(u"population"_s));
        if (!population)
            return population.error();
        ground.population = *std::move(population);
    }
    if (line.isSet(u"grid"_s)) {
        auto grid = readTileGrid(line.value(u"grid"_s));
        if (!grid)
            return grid.error();
        ground.grid = *std::move(grid);
    }
    if (!spec.compared.isEmpty()) {
        const auto filter = parseFilter(spec.compared);
        if (!filter)
            return filter.error();
        auto rows = select(*session.columns, *session.store, *filter);
        if (!rows)
            return rows.error();
        ground.compared = *std::move(rows);
    }
    return ground;
}

Result<QSizeF> sizeOf(const QCommandLineParser &line)
{
    const QString text = line.value(u"size"_s);
    if (text.isEmpty())
        return QSizeF();
    static const QRegularExpression shape(u"^(\\d{2,5})[xX×](\\d{2,5})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return usage(translated(QT_TRANSLATE_NOOP(
            "tamiz::Cli", "--size takes a width and a height in pixels, such as 960x540.")));
    return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
}

} // namespace tamiz
