// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sheetcharts.h"

#include "models/report/population.h"
#include "models/storage/reading.h"
#include "models/workspace/sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Where earlier versions kept what people added.
constexpr QLatin1StringView oldSheet{"charts/sheet"};

std::vector<ChartSpec> addedBefore(Store &store)
{
    std::vector<ChartSpec> charts;
    const auto kept = readSetting(store, oldSheet);
    if (!kept || kept->isEmpty())
        return charts;
    const QJsonArray all = QJsonDocument::fromJson(kept->toUtf8()).object()[u"charts"_s].toArray();
    for (const QJsonValue &value : all) {
        const auto spec = chartSpecFromJson(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        if (spec)
            charts.push_back(*spec);
    }
    return charts;
}

} // namespace

QString toJson(const ChartSpec &spec)
{
    QJsonObject object{{u"kind"_s, keyOf(spec.kind)},
                       {u"fields"_s, QJsonArray::fromStringList(spec.fields)},
                       {u"of"_s, keyOf(spec.measure)},
                       {u"top"_s, spec.top}};
    if (spec.figure != ChartFigure::Count)
        object.insert(u"show"_s, keyOf(spec.figure));
    if (!spec.split.isEmpty())
        object.insert(u"split"_s, spec.split);
    if (!spec.compared.isEmpty())
        object.insert(u"compare"_s, spec.compared);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ChartSpec> chartSpecFromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto kind = chartKindFromKey(object[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    ChartSpec spec;
    spec.kind = *kind;
    spec.fields = object[u"fields"_s].toVariant().toStringList();
    spec.measure = measureFromKey(object[u"of"_s].toString()).value_or(Measure::Submissions);
    spec.top = std::clamp(object[u"top"_s].toInt(12), 1, 1'000);
    spec.figure = chartFigureFromKey(object[u"show"_s].toString()).value_or(ChartFigure::Count);
    spec.split = object[u"split"_s].toString();
    spec.compared = object[u"compare"_s].toString();
    return spec;
}

QStringList toJson(const std::vector<ChartSpec> &charts)
{
    QStringList texts;
    for (const ChartSpec &spec : charts)
        texts << toJson(spec);
    return texts;
}

Result<std::vector<ChartSpec>> sheetCharts(Store &store, const Columns &columns)
{
    const auto kept = keptSheet(store);
    if (!kept)
        return kept.error();
    std::vector<ChartSpec> charts;
    for (const QString &text : *kept) {
        if (const auto spec = chartSpecFromJson(text))
            charts.push_back(*spec);
    }
    if (!kept->isEmpty())
        return charts;
    charts = standardCharts(columns);
    const std::vector<ChartSpec> added = addedBefore(store);
    charts.insert(charts.end(), added.begin(), added.end());
    return charts;
}

ChartGround chartGround(Store &store, const Bitmap &compared)
{
    ChartGround ground;
    if (const auto kept = keptBase(store, ChartBase::Population))
        ground.population = populationFromJson(*kept);
    if (const auto kept = keptBase(store, ChartBase::Tiles))
        ground.grid = gridFromJson(*kept);
    ground.compared = compared;
    return ground;
}

} // namespace tamiz
