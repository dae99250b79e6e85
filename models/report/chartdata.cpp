// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

bool ChartData::isHidden(size_t category, size_t index) const
{
    return index < series.size() && !series[index].hidden.empty() && series[index].hidden[category] != 0;
}

double ChartData::shown(size_t category, size_t index) const
{
    const ChartSeries &one = series[index];
    if (isHidden(category, index))
        return std::numeric_limits<double>::quiet_NaN();
    return one.figures.empty() ? static_cast<double>(one.values[category]) : one.figures[category];
}

QString ChartData::figureText(double figure) const
{
    const QLocale locale;
    if (std::isnan(figure))
        return u"–"_s;
    if (spec.figure == ChartFigure::Count || spec.figure == ChartFigure::Cumulative)
        return locale.toString(static_cast<qint64>(std::llround(figure)));
    if (spec.figure == ChartFigure::Share)
        return locale.toString(figure, 'f', 1) + u" %"_s;
    return locale.toString(figure, 'f', figure < 0.1 ? 3 : 2);
}

QString ChartData::figureText(size_t category, size_t index) const
{
    return isHidden(category, index) ? u"·"_s : figureText(shown(category, index));
}

double ChartData::largest() const
{
    double most = 0;
    for (size_t i = 0; i < categories.size(); ++i) {
        double sum = 0;
        const size_t drawn =
            spec.kind == ChartKind::Pyramid ? std::min<size_t>(series.size(), 2) : series.size();
        for (size_t s = 0; s < drawn; ++s) {
            double one = shown(i, s);
            if (std::isnan(one))
                continue;
            if (!series[s].high.empty() && !std::isnan(series[s].high[i]))
                one = std::max(one, series[s].high[i]);
            sum = spec.kind == ChartKind::Stacked ? sum + one : one;
            most = std::max(most, sum);
        }
    }
    for (const ChartBox &box : boxes)
        most = std::max(most, box.hidden || box.count == 0 ? 0 : box.high);
    for (const ChartData &panel : panels)
        most = std::max(most, panel.largest());
    return most > 0 ? most : 1;
}

Filter ChartData::filterAt(size_t category, size_t index) const
{
    using Role = ChartCategory::Role;
    if (spec.kind == ChartKind::Scatter) {
        if (category >= points.size())
            return {};
        const Filter point = Filter::both(Filter::term(u"for"_s, QString::number(points[category].x)),
                                          Filter::term(u"against"_s, QString::number(points[category].y)));
        return Filter::both(within, point);
    }
    if (category >= categories.size() || categories[category].role == Role::Other)
        return {};
    Filter filter = categories[category].filter;
    if (index < series.size() && series[index].role != Role::Other)
        filter = Filter::both(filter, series[index].filter);
    return filter.type == Filter::Type::Everything ? filter : Filter::both(within, filter);
}

} // namespace tamiz
