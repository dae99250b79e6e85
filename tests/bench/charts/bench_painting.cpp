// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: bench_painting [FOLDER]
// Prints the median milliseconds in which a chart is painted on a picture of 640 x 400, beside a chart of Qt
// Charts with the same numbers, its axes named and its labels whole; with FOLDER, keeps both pictures there.
#include "tests/ui/charts/samplecharts.h"
#include "ui/charts/qtchartpainter.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QDir>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

constexpr QSize size(640, 400);

template<class Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

QAbstractSeries *barsOf(const ChartData &data)
{
    auto *bars = new QHorizontalStackedBarSeries;
    for (const ChartSeries &series : data.series) {
        auto *set = new QBarSet(series.name);
        for (const qint64 value : series.values)
            set->append(static_cast<qreal>(value));
        bars->append(set);
    }
    return bars;
}

QList<QAbstractSeries *> linesOf(const ChartData &data)
{
    QList<QAbstractSeries *> all;
    for (const ChartSeries &series : data.series) {
        auto *line = new QLineSeries;
        QList<QPointF> points;
        for (size_t i = 0; i < series.values.size(); ++i)
            points << QPointF(static_cast<qreal>(i), static_cast<qreal>(series.values[i]));
        line->replace(points);
        all << line;
    }
    return all;
}

QAbstractSeries *cloudOf(const ChartData &data)
{
    auto *cloud = new QScatterSeries;
    cloud->setMarkerSize(6);
    QList<QPointF> points;
    for (const ChartPoint &point : data.points)
        points << QPointF(static_cast<qreal>(point.x), static_cast<qreal>(point.y));
    cloud->replace(points);
    return cloud;
}

/// As a program paints it anew after a click: chart, axes and labels from the numbers.
QImage byQtCharts(const ChartData &data)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    const bool bars = data.spec.kind == ChartKind::Bar || data.spec.kind == ChartKind::Stacked;
    for (QAbstractSeries *series : data.spec.kind == ChartKind::Line ? linesOf(data)
                                   : bars                            ? QList{barsOf(data)}
                                                                     : QList{cloudOf(data)})
        chart->addSeries(series);
    chart->createDefaultAxes();
    if (bars) {
        for (QAbstractAxis *axis : chart->axes(Qt::Vertical))
            chart->removeAxis(axis);
        auto *axis = new QBarCategoryAxis;
        axis->setTruncateLabels(false);
        QStringList labels;
        for (const ChartCategory &category : data.categories)
            labels << category.label;
        axis->append(labels);
        chart->addAxis(axis, Qt::AlignLeft);
        chart->series().constFirst()->attachAxis(axis);
    }
    chart->legend()->setVisible(data.series.size() > 1);
    chart->setGeometry(QRectF({}, QSizeF(size)));
    scene.setSceneRect(QRectF({}, QSizeF(size)));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    return image;
}

QImage byOurs(const ChartData &data)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    static_cast<void>(QtChartPainter().draw(painter, QRectF({}, QSizeF(size)), data));
    return image;
}

void compare(const char *what, const ChartData &data, int rounds, const QString &folder)
{
    const double ours = median(rounds, [&] { static_cast<void>(byOurs(data)); });
    const double peer = median(rounds, [&] { static_cast<void>(byQtCharts(data)); });
    std::printf("%-24s %10.2f ms   Qt Charts %10.2f ms   %.3f of it\n", what, ours, peer, ours / peer);
    std::fflush(stdout);
    if (folder.isEmpty())
        return;
    const QString name = QString::fromLatin1(what).replace(u' ', u'-').remove(u',');
    byOurs(data).save(QDir(folder).filePath(name + u"-ours.png"_s));
    byQtCharts(data).save(QDir(folder).filePath(name + u"-qtcharts.png"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    compare("bars 12", sampleChart(ChartKind::Bar, 12, 1), 15, folder);
    compare("bars 50 x 4", sampleChart(ChartKind::Stacked, 50, 4), 15, folder);
    compare("bars 5,000", sampleChart(ChartKind::Bar, 5000, 1), 3, folder);
    compare("line 366", sampleChart(ChartKind::Line, 366, 1, true), 15, folder);
    compare("lines 10,000 x 2", sampleChart(ChartKind::Line, 10'000, 2, true), 5, folder);
    compare("cloud 1,000", sampleChart(ChartKind::Scatter, 1000, 1), 5, folder);
    compare("cloud 20,000", sampleChart(ChartKind::Scatter, 20'000, 1), 1, folder);
    return 0;
}
