// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/chartcaption.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// What counts are called when the chart shows something else.
QString countTitle(const ChartData &data)
{
    QString name = nameOf(data.spec.measure);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QVariant rounded(double figure)
{
    if (std::isnan(figure))
        return QString();
    return std::round(figure * 1000) / 1000;
}

/// Whole numbers stay whole.
QVariant plain(double number)
{
    return number == std::floor(number) ? QVariant(static_cast<qint64>(number)) : QVariant(number);
}

/// A cumulative chart prints its sums alone: differences would give away what is hidden between them.
bool printsCounts(const ChartData &data)
{
    return data.spec.figure != ChartFigure::Cumulative;
}

void seriesTable(ChartData &data)
{
    const bool figures = data.hasFigures();
    const bool intervals = !data.series.empty() && !data.series.front().low.empty();
    data.header = QStringList{data.categoryTitle};
    if (printsCounts(data)) {
        for (const ChartSeries &series : data.series)
            data.header << (!series.name.isEmpty() ? series.name
                            : figures              ? countTitle(data)
                                                   : data.valueTitle);
    }
    for (const ChartSeries &series : data.series) {
        const QString name =
            series.name.isEmpty() ? data.valueTitle : data.valueTitle + u": "_s + series.name;
        if (figures)
            data.header << name;
        if (intervals)
            data.header << name + u' ' + tr("from", "start of an interval")
                        << name + u' ' + tr("to", "end of an interval");
    }
    for (size_t i = 0; i < data.categories.size(); ++i) {
        QVariantList row{data.categories[i].label};
        for (size_t s = 0; s < data.series.size() && printsCounts(data); ++s)
            row << (data.isHidden(i, s) ? QVariant(u"·"_s) : QVariant::fromValue(data.series[s].values[i]));
        for (size_t s = 0; s < data.series.size(); ++s) {
            const bool hidden = data.isHidden(i, s);
            const ChartSeries &series = data.series[s];
            if (figures && data.spec.figure == ChartFigure::Cumulative && !hidden &&
                !std::isnan(series.figures[i]))
                row << static_cast<qint64>(std::llround(series.figures[i]));
            else if (figures)
                row << (hidden ? QVariant(u"·"_s) : rounded(series.figures[i]));
            if (intervals)
                row << (hidden ? QVariant(u"·"_s) : rounded(series.low[i]))
                    << (hidden ? QVariant(u"·"_s) : rounded(series.high[i]));
        }
        data.rows << row;
    }
}

void boxTable(ChartData &data)
{
    data.header = {data.categoryTitle, tr("Contributions"),  tr("Smallest"), tr("Lower quartile"),
                   tr("Median"),       tr("Upper quartile"), tr("Largest")};
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const ChartBox &box = data.boxes[i];
        QVariantList row{data.categories[i].label};
        row << (box.hidden ? QVariant(u"·"_s) : QVariant(box.count));
        for (const double number : {box.least, box.lower, box.median, box.upper, box.most})
            row << (box.hidden ? QVariant(u"·"_s) : box.count == 0 ? QVariant(QString()) : rounded(number));
        data.rows << row;
    }
}

void curveTable(ChartData &data)
{
    data.header = {data.categoryTitle, data.valueTitle, data.categoryTitle + u" (%)"_s,
                   data.valueTitle + u" (%)"_s};
    if (data.curve.size() < 2)
        return;
    const ChartPoint all = data.curve.back();
    for (const ChartPoint &point : data.curve)
        data.rows << QVariantList{plain(point.x), plain(point.y), rounded(100. * point.x / all.x),
                                  rounded(all.y > 0 ? 100. * point.y / all.y : 0)};
}

void panelTable(ChartData &data)
{
    data.header.clear();
    for (ChartData &panel : data.panels) {
        panel.valueTitle = data.valueTitle;
        writeTable(panel);
        data.header =
            QStringList{data.spec.split.isEmpty() ? tr("Selection") : data.axes.back().title} + panel.header;
        for (const QVariantList &row : std::as_const(panel.rows))
            data.rows << QVariantList{panel.title} + row;
    }
}

} // namespace

void writeTable(ChartData &data)
{
    data.rows.clear();
    if (!data.panels.empty())
        return panelTable(data);
    switch (data.spec.kind) {
    case ChartKind::Scatter:
        data.header = {data.categoryTitle, data.valueTitle, tr("Contributions")};
        for (const ChartPoint &point : data.points)
            data.rows << QVariantList{plain(point.x), plain(point.y), point.count};
        return;
    case ChartKind::Lorenz:
        return curveTable(data);
    case ChartKind::Box:
        return boxTable(data);
    default:
        return seriesTable(data);
    }
}

} // namespace tamiz
