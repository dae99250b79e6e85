// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"

#include "models/core/translate.h"
#include "models/report/chartaxis.h"
#include "models/report/chartcaption.h"
#include "models/workspace/columns.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array<QLatin1StringView, 6> kindKeys{"bar"_L1,     "line"_L1,    "stacked"_L1,
                                                    "heatmap"_L1, "pyramid"_L1, "scatter"_L1};
constexpr int mostSeries = 6; ///< Plus "other" and "no data": eight colours are told apart.

Error usage(const QString &sentence)
{
    return {Error::Code::Usage, sentence, {}};
}

AxisOptions optionsOf(const ChartSpec &spec)
{
    return {spec.measure, std::max(spec.top, 1), spec.least, true};
}

void finish(ChartData &data, const Columns &columns, const Bitmap &rows,
            const std::vector<const ChartAxis *> &axes)
{
    data.ordered = axes[0]->ordered;
    data.onTime = axes[0]->onTime;
    const Counts counts = countsOf(columns, rows);
    const std::array<qint64, 4> totals{counts.submissions, counts.texts, counts.people, counts.votes};
    data.total = totals[static_cast<size_t>(data.spec.measure)];
    writeWords(data, counts.submissions, axes);
    writeTable(data);
}

Result<ChartData> oneField(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    const auto axis = chartAxis(columns, rows, spec.fields[0], optionsOf(spec));
    if (!axis)
        return axis.error();
    if (spec.kind == ChartKind::Line && !axis->ordered)
        return usage(tr("A line needs a field in order, such as day or month; “%1” has none. Use bars.")
                         .arg(axis->title));
    ChartData data;
    data.spec = spec;
    data.categories = axis->categories;
    data.series.push_back({{}, {}, {}, countPlaces(columns, rows, *axis, spec.measure)});
    finish(data, columns, rows, {&*axis});
    return data;
}

void addSeries(ChartData &data, const ChartAxis &second, const std::vector<std::vector<qint64>> &cells)
{
    for (size_t j = 0; j < second.size(); ++j) {
        const ChartCategory &place = second.categories[j];
        ChartSeries series{place.label, place.filter, place.role, {}};
        for (const auto &row : cells)
            series.values.push_back(row[j]);
        data.series.push_back(std::move(series));
    }
}

Result<ChartData> twoFields(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    const auto first = chartAxis(columns, rows, spec.fields[0], optionsOf(spec));
    if (!first)
        return first.error();
    if (spec.kind == ChartKind::Line && !first->ordered)
        return usage(tr("A line needs a field in order, such as day or month; “%1” has none. Use bars.")
                         .arg(first->title));
    AxisOptions options = optionsOf(spec);
    options.fillTime = spec.kind == ChartKind::Heatmap;
    if (spec.kind != ChartKind::Heatmap)
        options.top = std::min(options.top, mostSeries);
    const auto second = chartAxis(columns, rows, spec.fields[1], options);
    if (!second)
        return second.error();
    if (second->size() > 60 || (spec.kind != ChartKind::Heatmap && second->size() > mostSeries + 2))
        return usage(
            tr("“%1” has too many values to be told apart in one chart. Put it first, or use a heatmap.")
                .arg(second->title));
    ChartData data;
    data.spec = spec;
    data.categories = first->categories;
    addSeries(data, *second, countPlaces(columns, rows, *first, *second, spec.measure));
    finish(data, columns, rows, {&*first, &*second});
    return data;
}

/// Where a band begins: "<18" before "18-29" before "60+"; bands without a number keep their place at the
/// end.
double bandStart(const QString &label)
{
    static const QRegularExpression number(u"\\d+"_s);
    const auto match = number.match(label);
    if (!match.hasMatch())
        return 1e9;
    const bool below = label.trimmed().startsWith(u'<') || label.contains(u"menor"_s, Qt::CaseInsensitive) ||
                       label.contains(u"under"_s, Qt::CaseInsensitive);
    return match.captured().toDouble() - (below ? 0.5 : 0);
}

/// Two sides of a pyramid are the two largest values; the rest is named in the caption and stays in the
/// table.
Result<ChartData> pyramid(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    ChartSpec wide = spec;
    wide.top = std::max(spec.top, 40);
    auto data = twoFields(columns, rows, wide);
    if (!data)
        return data;
    data->spec = spec;
    const auto isValue = [](const auto &place) { return place.role == ChartCategory::Role::Value; };
    if (std::ranges::count_if(data->series, isValue) < 2)
        return usage(
            tr("A pyramid needs two groups to set side by side; “%1” has fewer.").arg(data->seriesTitle));
    std::vector<size_t> order(data->categories.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) {
        return isValue(data->categories[i]) ? bandStart(data->categories[i].label) : 2e9;
    });
    ChartData sorted = *data;
    for (size_t i = 0; i < order.size(); ++i) {
        sorted.categories[i] = data->categories[order[i]];
        for (size_t s = 0; s < data->series.size(); ++s)
            sorted.series[s].values[i] = data->series[s].values[order[i]];
    }
    sorted.ordered = true;
    sorted.rows.clear();
    writeTable(sorted);
    qint64 left = 0;
    for (size_t s = 2; s < sorted.series.size(); ++s)
        left = std::accumulate(sorted.series[s].values.begin(), sorted.series[s].values.end(), left);
    sorted.series.erase(sorted.series.begin() + 2, sorted.series.end());
    if (left > 0)
        sorted.caption +=
            u' ' + tr("Only in the table: %1 with another or no value of “%2”.")
                       .arg(QLocale().toString(left) + u' ' + nameOf(spec.measure), sorted.seriesTitle);
    return sorted;
}

Result<ChartData> scatter(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    ChartData data;
    data.spec = spec;
    std::map<std::pair<qint32, qint32>, qint64> points;
    qint64 missing = 0;
    rows.forEach([&](size_t row) {
        const qint32 inFavour = columns.votesFor()[row];
        const qint32 against = columns.votesAgainst()[row];
        if (inFavour < 0 || against < 0)
            ++missing;
        else
            ++points[{inFavour, against}];
    });
    for (const auto &[place, count] : points) {
        data.points.push_back({place.first, place.second, count});
        data.rows << QVariantList{qint64{place.first}, qint64{place.second}, count};
    }
    data.total = static_cast<qint64>(rows.count());
    data.title = tr("Votes for and against");
    data.categoryTitle = tr("Votes in favour");
    data.valueTitle = tr("Votes against");
    data.header = QStringList{data.categoryTitle, data.valueTitle, tr("Contributions")};
    data.caption = tr("Each point is one or more of %Ln contribution(s) by votes for and against.", nullptr,
                      static_cast<int>(data.total));
    if (!spec.filter.isEmpty())
        data.caption += u' ' + tr("Selection: %1.").arg(spec.filter);
    if (missing > 0)
        data.caption += u' ' + tr("Not shown: %Ln without both numbers.", nullptr, static_cast<int>(missing));
    return data;
}

} // namespace

QString keyOf(ChartKind kind)
{
    return kindKeys[static_cast<size_t>(kind)];
}

std::optional<ChartKind> chartKindFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(kindKeys, [key](QLatin1StringView known) { return key == known; });
    if (found == kindKeys.end())
        return std::nullopt;
    return static_cast<ChartKind>(found - kindKeys.begin());
}

QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return tr("Bars");
    case ChartKind::Line:
        return tr("Line");
    case ChartKind::Stacked:
        return tr("Stacked bars");
    case ChartKind::Heatmap:
        return tr("Heatmap");
    case ChartKind::Pyramid:
        return tr("Pyramid");
    case ChartKind::Scatter:
        return tr("Scatter of votes");
    }
    return {};
}

qint64 ChartData::largest() const
{
    qint64 most = 1;
    for (size_t i = 0; i < categories.size(); ++i) {
        qint64 sum = 0;
        for (const ChartSeries &one : series) {
            sum = spec.kind == ChartKind::Stacked ? sum + one.values[i] : one.values[i];
            most = std::max(most, sum);
        }
    }
    return most;
}

Filter ChartData::filterAt(size_t category, size_t index) const
{
    using Role = ChartCategory::Role;
    if (spec.kind == ChartKind::Scatter) {
        if (category >= points.size())
            return {};
        return Filter::both(Filter::term(u"for"_s, QString::number(points[category].x)),
                            Filter::term(u"against"_s, QString::number(points[category].y)));
    }
    if (category >= categories.size() || categories[category].role == Role::Other)
        return {};
    if (index >= series.size() || series[index].role == Role::Other)
        return categories[category].filter;
    return Filter::both(categories[category].filter, series[index].filter);
}

Result<ChartData> chartData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    const qsizetype given = spec.fields.size();
    switch (spec.kind) {
    case ChartKind::Bar:
        if (given != 1)
            return usage(tr("Bars take one field. For two, use stacked bars, a heatmap or a pyramid."));
        return oneField(columns, rows, spec);
    case ChartKind::Line:
        if (given != 1 && given != 2)
            return usage(tr("A line takes a field of time, and optionally one that splits it."));
        return given == 1 ? oneField(columns, rows, spec) : twoFields(columns, rows, spec);
    case ChartKind::Scatter:
        if (given != 1 || spec.fields[0] != "votes"_L1)
            return usage(tr("A scatter shows votes for and against: its only field is “votes”."));
        return scatter(columns, rows, spec);
    case ChartKind::Stacked:
    case ChartKind::Heatmap:
    case ChartKind::Pyramid:
        break;
    }
    if (given != 2 || spec.fields[0] == spec.fields[1])
        return usage(tr("%1: two different fields are needed.").arg(nameOf(spec.kind)));
    return spec.kind == ChartKind::Pyramid ? pyramid(columns, rows, spec) : twoFields(columns, rows, spec);
}

} // namespace tamiz
