// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: chart_gallery FOLDER
// Paints every kind of chart with 0, 1, 3, 50 and 5,000 categories, long Spanish names, missing and hidden
// values, in light, dark and with letters of twice the size, one picture a kind, for people to look at.
#include "samplecharts.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/widgets/palette.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

struct Look
{
    QPalette palette;
    qreal letters;
};

ChartData chartOf(ChartKind kind, int count)
{
    const bool two = leastFields(kind) == 2 || kind == ChartKind::Dot;
    const bool ordered = kind == ChartKind::Line || kind == ChartKind::Histogram;
    ChartData data = sampleChart(kind, count, kind == ChartKind::Heatmap ? 9 : two ? 3 : 1, ordered);
    if (kind == ChartKind::Pyramid)
        data = sampleChart(kind, count, 2);
    if (count >= 3 && !data.series.empty()) {
        data.categories.back().role = ChartCategory::Role::Missing;
        data.categories.back().label = u"(sin dato)"_s;
        data.series.back().hidden.assign(data.categories.size(), 0);
        data.series.back().hidden[1] = 1;
        if (!data.series[0].figures.empty())
            data.series[0].figures[2] = std::nan("");
    }
    return data;
}

void paintKind(ChartKind kind, const QString &folder)
{
    constexpr int width = 460;
    const std::vector<Look> looks{{lightPalette(), 1}, {darkPalette(), 1}, {lightPalette(), 2}};
    const std::vector<int> counts{0, 1, 3, 50, 5000};
    QImage sheet(width * static_cast<int>(counts.size()), 1500, QImage::Format_RGB32);
    sheet.fill(Qt::darkGray);
    QPainter painter(&sheet);
    int bottom = 0;
    for (const Look &look : looks) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(static_cast<int>(13 * look.letters));
        const ChartTheme theme = ChartTheme::of(look.palette, font);
        const QtChartPainter chart(theme);
        int tallest = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            const ChartData data = chartOf(kind, counts[i]);
            const int height = std::min(static_cast<int>(std::ceil(chart.heightFor(data, width - 20))), 480);
            const QRect place(static_cast<int>(i) * width + 4, bottom + 4, width - 8, height + 8);
            painter.fillRect(place, theme.background);
            chart.draw(painter, QRectF(place).adjusted(6, 4, -6, -4), data);
            tallest = std::max(tallest, height + 16);
        }
        bottom += tallest;
    }
    painter.end();
    sheet.copy(0, 0, sheet.width(), std::min(bottom, sheet.height()))
        .save(QDir(folder).filePath(keyOf(kind) + u".png"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 2;
    for (int kind = 0; kind < chartKindCount; ++kind)
        paintKind(static_cast<ChartKind>(kind), folder);
    return 0;
}
