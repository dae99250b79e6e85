// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"

#include "models/core/translate.h"

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
    return figure == 0 ? u"0"_s : locale.toString(figure, 'f', figure < 0.01 ? 3 : 2);
}

QString ChartData::figureText(size_t category, size_t index) const
{
    return isHidden(category, index) ? u"·"_s : figureText(shown(category, index));
}

bool ChartData::isDimmed(size_t category, size_t index) const
{
    return index < series.size() && !series[index].dimmed.empty() && series[index].dimmed[category] != 0;
}

namespace {

using Role = ChartCategory::Role;

/// The largest figure of \a data and its panels; with \a values of places and series that have a value alone.
double largestOf(const ChartData &data, bool values)
{
    double most = 0;
    for (const ChartData &panel : data.panels)
        most = std::max(most, largestOf(panel, values));
    if (!data.panels.empty())
        return most; // they are drawn in its place
    const ChartKind kind = data.spec.kind;
    const size_t drawn =
        kind == ChartKind::Pyramid ? std::min<size_t>(data.series.size(), 2) : data.series.size();
    for (size_t i = 0; i < data.categories.size(); ++i) {
        if (values && data.categories[i].role != Role::Value)
            continue;
        double sum = 0;
        for (size_t s = 0; s < drawn; ++s) {
            double one = data.shown(i, s);
            if (std::isnan(one) || (values && data.series[s].role != Role::Value))
                continue;
            if (!data.series[s].high.empty() && !std::isnan(data.series[s].high[i]))
                one = std::max(one, data.series[s].high[i]);
            sum = kind == ChartKind::Stacked ? sum + one : one;
            most = std::max(most, sum);
        }
    }
    for (const ChartBox &box : data.boxes)
        most = std::max(most, box.hidden || box.count == 0 ? 0 : box.high);
    return most;
}

/// Kinds whose bars can be cut and say their number all the same.
bool mayCut(const ChartData &data)
{
    const ChartKind kind = data.spec.kind;
    return kind == ChartKind::Bar || kind == ChartKind::Grouped || kind == ChartKind::Heatmap ||
           kind == ChartKind::Pyramid;
}

/// Times the largest value: from there on the rest is hard to see. Where several share a scale, room is
/// short; bars alone can be told from each other longer.
double crushing(const ChartData &data)
{
    return data.spec.kind == ChartKind::Bar && data.panels.empty() ? 8 : 2.5;
}

} // namespace

double ChartData::largest() const
{
    const double all = largestOf(*this, false);
    const double values = mayCut(*this) ? largestOf(*this, true) : 0;
    const double top = values > 0 && all > crushing(*this) * values ? values : all;
    return top > 0 ? top : 1;
}

bool ChartData::cutsScale() const
{
    const double values = mayCut(*this) ? largestOf(*this, true) : 0;
    return values > 0 && largestOf(*this, false) > crushing(*this) * values;
}

Filter ChartData::filterAt(size_t category, size_t index) const
{
    if (spec.kind == ChartKind::Scatter) {
        if (category >= points.size())
            return {};
        const bool ofVotes = spec.fields.size() < 2;
        const auto term = [](const QString &field, double number) {
            return Filter::term(field, QString::number(number, 'g', 15));
        };
        return Filter::both(within,
                            Filter::both(term(ofVotes ? u"for"_s : spec.fields[0], points[category].x),
                                         term(ofVotes ? u"against"_s : spec.fields[1], points[category].y)));
    }
    if (category >= categories.size() || categories[category].role == Role::Other)
        return {};
    const auto isOfPeople = [&](size_t axis) { return axis < axes.size() && axes[axis].ofPeople; };
    Filter filter = isOfPeople(0) ? Filter() : categories[category].filter;
    if (index < series.size() && series[index].role != Role::Other && !isOfPeople(1))
        filter = Filter::both(filter, series[index].filter);
    return filter.type == Filter::Type::Everything ? filter : Filter::both(within, filter);
}

namespace {

QString whyNot(const QString &title) // no member: its words are filed where tr() looks for them
{
    return tr("“%1” is counted here of everybody who wrote or voted, and many of them voted on the same "
              "contributions: "
              "no filter of contributions leaves just these people. In the search bar it means whoever "
              "wrote.")
        .arg(title);
}

} // namespace

QString ChartData::unfiltered() const
{
    const auto people = std::ranges::find_if(axes, &ChartAxisNote::ofPeople);
    return people == axes.end() ? QString() : whyNot(people->title);
}

} // namespace tamiz
