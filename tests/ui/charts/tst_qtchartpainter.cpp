// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecharts.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/widgets/palette.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestQtChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesUnderColumnsTakeSeveralLinesWhereTheyFitWhole()
    {
        const ChartData few = sampleChart(ChartKind::Bar, 4, 1, true);
        QImage image(640, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        const ChartTheme theme = ChartTheme::print();
        const Drawing drawing{painter, QRectF(image.rect()), few, theme};
        QVERIFY(drawing.columnLines(150) > 1);
        QVERIFY(drawing.columnLines(150) * drawing.metrics.lineSpacing() <= 0.4 * 400);
        QCOMPARE(drawing.columnLines(1000), 1); // each on one line
        QCOMPARE(drawing.columnLines(20), 1);   // no room for the words: some names are left out, none is cut
        // The plot ends above the lines.
        const double over = QtChartPainter().draw(painter, image.rect(), few).front().rect.bottom();
        QVERIFY(over + drawing.columnLines(560 / 4) * drawing.metrics.lineSpacing() <= image.height());
    }

    void paintsEveryKindOfAnySize_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("ordered");
        for (int kind = 0; kind < chartKindCount; ++kind) {
            for (const int count : {0, 1, 3, 50, 5000}) {
                for (const bool ordered : {false, true})
                    QTest::addRow("%s %d %s", qPrintable(keyOf(static_cast<ChartKind>(kind))), count,
                                  ordered ? "ordered" : "by size")
                        << kind << count << ordered;
            }
        }
    }
    void paintsEveryKindOfAnySize()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        QFETCH(bool, ordered);
        const auto type = static_cast<ChartKind>(kind);
        const bool two = type == ChartKind::Stacked || type == ChartKind::Heatmap ||
                         type == ChartKind::Pyramid || type == ChartKind::Grouped;
        const bool points = type == ChartKind::Scatter || type == ChartKind::Lorenz;
        const ChartData data = sampleChart(type, count, two ? 2 : 1, ordered);
        for (const QSize size : {QSize(640, 400), QSize(90, 50), QSize(5, 5)}) {
            if (count > 1000 && size.width() != 640)
                continue; // once is enough
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const auto marks = QtChartPainter().draw(painter, image.rect(), data);
            if (count > 0 && !points && size.width() > 60)
                QCOMPARE(marks.size(), data.categories.size() * std::max<size_t>(data.series.size(), 1));
            if (size.width() == 640 && !points && type != ChartKind::Tile) {
                for (const ChartMark &mark : marks)
                    QVERIFY(QRectF(image.rect()).adjusted(-8, -8, 8, 8).contains(mark.rect.center()));
            }
        }
    }

    void barsAreWhereTheMarksSay()
    {
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const ChartTheme theme = ChartTheme::print();
        const auto marks =
            QtChartPainter(theme).draw(painter, image.rect(), sampleChart(ChartKind::Bar, 4, 1));
        painter.end();
        QCOMPARE(marks.size(), 4u);
        for (const ChartMark &mark : marks) {
            if (mark.rect.width() > 6)
                QCOMPARE(image.pixelColor(mark.rect.center().toPoint()), theme.fill(0));
            QVERIFY(image.pixelColor((mark.rect.bottomLeft() + QPointF(3, 6)).toPoint()) != theme.fill(0));
        }
    }

    void darkIsReadable()
    {
        const ChartTheme theme = ChartTheme::of(darkPalette(), QFont());
        QVERIFY(contrast(theme.text, theme.background) >= 4.5);
        QVERIFY(contrast(theme.muted, theme.background) >= 4.5);
        for (size_t i = 0; i < 7; ++i)
            QVERIFY(contrast(theme.fill(i), theme.background) >= 3 ||
                    contrast(theme.outline(theme.fill(i)), theme.background) >= 3);
    }

    void svgIsVectorWithText()
    {
        QTemporaryDir folder;
        for (int k = 0; k < chartKindCount; ++k) {
            const auto kind = static_cast<ChartKind>(k);
            if (kind == ChartKind::Scatter || kind == ChartKind::Lorenz || kind == ChartKind::Tile)
                continue; // no names of categories
            const QString path = folder.filePath(u"chart.svg"_s);
            QVERIFY(renderChart(sampleChart(kind, 9, kind == ChartKind::Bar ? 1 : 2, kind == ChartKind::Line),
                                path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY(svg.contains("<text"));
            QVERIFY(svg.contains("Ciudad")); // names may take several lines
            QVERIFY(!svg.contains("<image"));
        }
    }

    void smallChartsShareAScaleAndKnowTheirMarks()
    {
        ChartData data = sampleChart(ChartKind::Bar, 4, 1);
        for (const int factor : {1, 2, 3}) {
            ChartData panel = sampleChart(ChartKind::Bar, 4, 1);
            panel.title = u"Grupo %1"_s.arg(factor);
            for (qint64 &value : panel.series[0].values)
                value *= factor;
            data.panels.push_back(panel);
        }
        QImage image(900, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const auto marks = QtChartPainter().draw(painter, image.rect(), data);
        QCOMPARE(marks.size(), 12u);
        QCOMPARE(marks[5].panel, 1u);
        // Labels are as wide in each, so bars of twice the number are twice as long.
        QVERIFY(std::abs(marks[5].rect.width() - 2 * marks[1].rect.width()) < 0.5);
    }

    void hiddenNumbersAreNotDrawn()
    {
        ChartData data = sampleChart(ChartKind::Bar, 4, 1);
        data.series[0].hidden = {0, 1, 0, 0};
        QCOMPARE(data.figureText(1, 0), u"·"_s);
        QImage image(600, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        const auto marks = QtChartPainter().draw(painter, image.rect(), data);
        QCOMPARE(marks[1].rect.width(), 0.0);
        QVERIFY(marks[2].rect.width() > 0);
    }

    void partsAreToldApartWithoutColour()
    {
        // Every series of a stack in grey: neighbours differ by pattern, so their pixels differ in number of
        // darks.
        const ChartTheme theme = ChartTheme::print();
        QImage image(400, 400, QImage::Format_Grayscale8);
        std::vector<int> darks;
        for (size_t s = 0; s < 6; ++s) {
            image.fill(Qt::white);
            QPainter painter(&image);
            const ChartData data = sampleChart(ChartKind::Stacked, 2, 6);
            const Drawing drawing{painter, image.rect(), data, theme, 1};
            drawing.hatch(QRectF(20, 20, 200, 200), s, Qt::black);
            painter.end();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 200) {
                        ++dark;
                        QVERIFY(QRect(18, 18, 205, 205).contains(x, y)); // SVG cannot clip
                    }
                }
            }
            darks.push_back(dark);
        }
        QCOMPARE(darks[0], 0);
        for (size_t s = 1; s < darks.size(); ++s)
            QVERIFY(darks[s] > 1000);
    }

    void filesByEnding()
    {
        QTemporaryDir folder;
        const ChartData data = sampleChart(ChartKind::Stacked, 5, 3);
        for (const QString &ending : {u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s}) {
            const QString path = folder.filePath(u"chart."_s + ending);
            QVERIFY(renderChart(data, path));
            QVERIFY(QFile(path).size() > 100);
        }
        const auto odd = renderChart(data, folder.filePath(u"chart.bmp"_s));
        QCOMPARE(odd.error().code, Error::Code::Usage);
        const auto lost = renderChart(data, folder.filePath(u"not/there.svg"_s));
        QCOMPARE(lost.error().code, Error::Code::Storage);
    }
};

QTEST_MAIN(TestQtChartPainter)
#include "tst_qtchartpainter.moc"
