// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/recordedcharts.h"

#include "models/report/pages.h"
#include "ui/charts/qtchartpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// What a mark of \a data counts, where it can be followed to its rows.
std::optional<ChartPlace> placeOf(const ChartData &data, const ChartMark &mark)
{
    const ChartData &chart = mark.panel == ChartMark::none ? data : data.panels[mark.panel];
    if (mark.series == ChartMark::none || mark.category >= chart.categories.size() ||
        chart.isHidden(mark.category, mark.series) || chart.series[mark.series].values[mark.category] == 0)
        return std::nullopt;
    const Filter filter = chart.filterAt(mark.category, mark.series);
    if (filter.type == Filter::Type::Everything)
        return std::nullopt;
    const QString &series = chart.series[mark.series].name;
    QString what = chart.categories[mark.category].label;
    if (!series.isEmpty())
        what += u", "_s + series;
    return ChartPlace{mark.rect, what + u": "_s + chart.figureText(mark.category, mark.series),
                      toText(filter)};
}

} // namespace

void RecordedCharts::record(const ChartData &data)
{
    Recorded recorded;
    QPainter painter(&recorded.picture);
    const auto marks = QtChartPainter().draw(painter, QRectF({}, chartSize(data)), data);
    painter.end();
    for (const ChartMark &mark : marks) {
        if (auto place = placeOf(data, mark))
            recorded.places.push_back(*std::move(place));
    }
    m_charts.insert(&data, std::move(recorded));
}

void RecordedCharts::paint(QPainter &painter, const QRectF &rect, const ChartData &data)
{
    painter.drawPicture(rect.topLeft(), m_charts.value(&data).picture);
}

RecordedCharts RecordedCharts::of(const std::vector<const ChartData *> &charts,
                                  const std::vector<const ChartData *> &copies) const
{
    RecordedCharts recorded;
    for (size_t i = 0; i < charts.size(); ++i)
        recorded.m_charts.insert(copies[i], m_charts.value(charts[i]));
    return recorded;
}

std::vector<ChartPlace> RecordedCharts::places(const QRectF &rect, const ChartData &data)
{
    std::vector<ChartPlace> places = m_charts.value(&data).places;
    for (ChartPlace &place : places)
        place.where.translate(rect.topLeft());
    return places;
}

} // namespace tamiz
