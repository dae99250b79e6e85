// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"
#include "models/report/chartcaption.h"

namespace tamiz {

/// A chart of \a count categories with long Spanish names and \a series series.
inline ChartData sampleChart(ChartKind kind, int count, int series, bool ordered = false)
{
    static const QStringList names{
        QStringLiteral("Ciudad de México"), QStringLiteral("Veracruz de Ignacio de la Llave"),
        QStringLiteral("Michoacán de Ocampo, Sierra Purépecha"), QStringLiteral("Jalisco")};
    ChartData data;
    data.spec.kind = kind;
    data.title = QStringLiteral("Aportaciones por territorio");
    data.caption = QStringLiteral("Cuenta cada una de 4 120 aportaciones.");
    data.categoryTitle = QStringLiteral("Territorio");
    data.valueTitle = QStringLiteral("Aportaciones");
    data.ordered = ordered;
    if (kind == ChartKind::Scatter) {
        for (int i = 0; i < count; ++i) {
            data.points.push_back({double(i * 7919 % 1500), double(i * 104729 % 700), 1 + i % 5});
            data.rows << QVariantList{data.points.back().x, data.points.back().y, data.points.back().count};
        }
        return data;
    }
    if (kind == ChartKind::Lorenz) {
        data.valueTitle = QStringLiteral("Votos");
        qint64 sum = 0;
        for (int i = 0; i <= count; ++i) {
            sum += i * i;
            data.curve.push_back({double(i), double(sum), 1});
        }
        writeTable(data);
        return data;
    }
    for (int i = 0; i < count; ++i) {
        const QString label = names[i % names.size()] + QStringLiteral(" %1").arg(i);
        data.categories.push_back({label, Filter::term(QStringLiteral("region"), label), {}, {}});
        if (kind == ChartKind::Tile) {
            data.categories.back().row = i / 72;
            data.categories.back().column = i % 72;
            data.categories.back().code = label.left(3).toUpper();
        }
    }
    if (kind == ChartKind::Box) {
        for (int i = 0; i < count; ++i) {
            const double middle = 10 + i * 37 % 90;
            data.boxes.push_back(
                {40 + i, 0, middle / 3, middle / 2, middle, middle * 1.4, middle * 2, middle * 4});
        }
        writeTable(data);
        return data;
    }
    for (int s = 0; s < series; ++s) {
        const QString name = series > 1 ? QStringLiteral("Grupo %1").arg(s) : QString();
        ChartSeries one{name, series > 1 ? Filter::term(QStringLiteral("sexo"), name) : Filter(), {}, {}};
        for (int i = 0; i < count; ++i)
            one.values.push_back(1 + (i * 37 + s * 11) % 500);
        if (kind == ChartKind::Dot) {
            data.spec.figure = ChartFigure::Share;
            for (const qint64 value : one.values) {
                one.figures.push_back(static_cast<double>(value) / 5);
                one.low.push_back(static_cast<double>(value) / 6);
                one.high.push_back(static_cast<double>(value) / 4.5);
            }
        }
        data.series.push_back(one);
    }
    writeTable(data);
    return data;
}

} // namespace tamiz
