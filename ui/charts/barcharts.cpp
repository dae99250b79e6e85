// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace tamiz {

namespace {

constexpr qreal barShare = 0.72; ///< Of the place of a category.
constexpr qreal thickestPlace = 44;

/// A chart without any text of its own; its plot area is where we say.
class PlainChart
{
public:
    PlainChart(const Drawing &drawing, const QRectF &plot)
        : m_drawing(drawing), m_plot(plot), m_chart(new QChart)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setMargins({});
        m_chart->legend()->hide();
    }

    void add(QAbstractSeries *series, QValueAxis *x, QValueAxis *y)
    {
        m_chart->addSeries(series);
        for (QValueAxis *axis : {x, y}) {
            if (!m_chart->axes().contains(axis))
                m_chart->addAxis(axis, axis == x ? Qt::AlignBottom : Qt::AlignLeft);
            series->attachAxis(axis);
        }
    }

    /// An axis that only says where values stand: grid lines of Qt Charts do not follow a plot area that was
    /// set.
    static QValueAxis *axis(qreal from, qreal to)
    {
        auto *axis = new QValueAxis;
        axis->setRange(from, to);
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        return axis;
    }

    void render()
    {
        const QRectF all(0, 0, m_drawing.rect.width(), m_drawing.rect.height());
        m_scene.setSceneRect(all);
        m_chart->setGeometry(all);
        m_chart->setPlotArea(m_plot.translated(-m_drawing.rect.topLeft()));
        m_drawing.painter.save();
        m_scene.render(&m_drawing.painter, m_drawing.rect, all, Qt::IgnoreAspectRatio);
        m_drawing.painter.restore();
    }

private:
    const Drawing &m_drawing;
    QRectF m_plot;
    QGraphicsScene m_scene;
    QChart *m_chart; ///< Owned by the scene.
};

/// \a plot, not higher than \a count bars of a pleasant thickness need.
QRectF notTooThick(QRectF plot, qreal count)
{
    plot.setHeight(std::min(plot.height(), count * thickestPlace));
    return plot;
}

/// One bar set a series; with one series, one for each role, so that "other" and "no data" look their part.
template<class Series>
Series *barSeries(const Drawing &drawing, int leftSide = -1)
{
    const ChartData &data = drawing.data;
    auto *bars = new Series;
    bars->setBarWidth(barShare);
    const auto add = [&](const QColor &fill, const auto &valueAt) {
        auto *set = new QBarSet({});
        for (size_t i = 0; i < data.categories.size(); ++i)
            set->append(static_cast<qreal>(valueAt(i)));
        set->setBrush(fill);
        set->setPen(QPen(drawing.theme.outline(fill), 1));
        bars->append(set);
    };
    if (data.series.size() == 1) {
        for (const auto role :
             {ChartCategory::Role::Value, ChartCategory::Role::Other, ChartCategory::Role::Missing}) {
            const auto place = std::ranges::find(data.categories, role, &ChartCategory::role);
            if (place != data.categories.end())
                add(drawing.fillOf(static_cast<size_t>(place - data.categories.begin()), 0),
                    [&](size_t i) { return data.categories[i].role == role ? data.series[0].values[i] : 0; });
        }
        return bars;
    }
    for (size_t s = 0; s < data.series.size(); ++s) {
        const qint64 sign = static_cast<int>(s) == leftSide ? -1 : 1;
        add(drawing.fillOf(0, s), [&](size_t i) { return sign * data.series[s].values[i]; });
    }
    return bars;
}

qint64 sumAt(const ChartData &data, size_t category)
{
    qint64 sum = 0;
    for (const ChartSeries &series : data.series)
        sum += series.values[category];
    return sum;
}

/// Numbers inside the parts of a stack where they fit; the second cue beside the colour.
void labelPart(const Drawing &drawing, const ChartMark &mark)
{
    if (drawing.data.series.size() < 2)
        return;
    const QString number = drawing.digits(drawing.data.series[mark.series].values[mark.category]);
    if (drawing.metrics.horizontalAdvance(number) + 6 > mark.rect.width() ||
        drawing.metrics.height() > mark.rect.height())
        return;
    drawing.text(mark.rect, Qt::AlignCenter, number,
                 drawing.theme.textOn(drawing.fillOf(mark.category, mark.series)));
}

} // namespace

std::vector<ChartMark> drawAcross(const Drawing &d)
{
    const ChartData &data = d.data;
    const QRectF below = d.legend(false);
    const auto largest = static_cast<qreal>(data.largest());
    const qreal numbers = d.metrics.horizontalAdvance(d.digits(data.largest())) + 10;
    const auto count = static_cast<qreal>(data.categories.size());
    const QRectF plot =
        notTooThick(below.adjusted(d.labelWidth(below.width() * 0.42) + 8, 0, -numbers, 0), count);
    PlainChart chart(d, plot);
    QValueAxis *places = chart.axis(-0.5, count - 0.5);
    places->setReverse(true);
    chart.add(barSeries<QHorizontalStackedBarSeries>(d), chart.axis(0, largest), places);
    chart.render();
    d.rowLabels(plot);
    const qreal step = plot.height() / count;
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const qreal top = plot.top() + step * (static_cast<qreal>(i) + (1 - barShare) / 2);
        qreal x = plot.left();
        for (size_t s = 0; s < data.series.size(); ++s) {
            const qreal width = static_cast<qreal>(data.series[s].values[i]) / largest * plot.width();
            marks.push_back({{x, top, width, step * barShare}, i, s});
            labelPart(d, marks.back());
            x += width;
        }
        if (step >= d.metrics.height() * 0.8)
            d.text({x + 5, top, numbers, step * barShare}, Qt::AlignLeft | Qt::AlignVCenter,
                   d.digits(sumAt(data, i)), d.theme.text);
    }
    return marks;
}

std::vector<ChartMark> drawPyramid(const Drawing &d)
{
    const ChartData &data = d.data;
    if (data.series.size() != 2)
        return drawAcross(d);
    const qreal numbers = d.metrics.horizontalAdvance(d.digits(data.largest())) + 10;
    const qreal head = d.metrics.height() + 8;
    const auto largest = static_cast<qreal>(data.largest());
    const auto count = static_cast<qreal>(data.categories.size());
    const QRectF plot = notTooThick(
        d.rect.adjusted(d.labelWidth(d.rect.width() * 0.35) + 8 + numbers, head, -numbers, 0), count);
    PlainChart chart(d, plot);
    chart.add(barSeries<QHorizontalStackedBarSeries>(d, 0), chart.axis(-largest, largest),
              chart.axis(-0.5, count - 0.5)); // the youngest at the foot
    chart.render();
    const qreal middle = plot.center().x();
    const auto side = [&](size_t s) {
        return s == 0 ? QRectF(plot.left(), d.rect.top(), plot.width() / 2 - 6, head)
                      : QRectF(middle + 6, d.rect.top(), plot.width() / 2 - 6, head);
    };
    std::vector<ChartMark> marks;
    const qreal step = plot.height() / count;
    for (size_t s = 0; s < 2; ++s)
        d.text(side(s), (s == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
               d.metrics.elidedText(data.series[s].name, Qt::ElideRight, plot.width() / 2 - 6), d.theme.text);
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const qreal top = plot.bottom() - step * (static_cast<qreal>(i) + 1 - (1 - barShare) / 2);
        if (step >= d.metrics.height() * 0.8)
            d.text({d.rect.left(), top, plot.left() - numbers - 4 - d.rect.left(), step * barShare},
                   Qt::AlignRight | Qt::AlignVCenter,
                   d.metrics.elidedText(data.categories[i].label, Qt::ElideRight,
                                        plot.left() - numbers - d.rect.left()),
                   d.theme.text);
        for (size_t s = 0; s < 2; ++s) {
            const qreal width = static_cast<qreal>(data.series[s].values[i]) / largest * plot.width() / 2;
            const QRectF bar(s == 0 ? middle - width : middle, top, width, step * barShare);
            marks.push_back({bar, i, s});
            const QRectF number = s == 0 ? QRectF(bar.left() - numbers - 5, top, numbers, bar.height())
                                         : QRectF(bar.right() + 5, top, numbers, bar.height());
            if (step >= d.metrics.height() * 0.8)
                d.text(number, (s == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       d.digits(data.series[s].values[i]), d.theme.text);
        }
    }
    return marks;
}

namespace {

struct Upright
{
    QRectF plot;
    qreal top = 1;  ///< Value at the top of the scale.
    qreal step = 1; ///< Between two lines.
};

/// The plot of a chart with a scale of values at the left and places below, scale and places painted.
Upright uprightPlot(const Drawing &d, bool lines)
{
    const QRectF below = d.legend(lines);
    Upright u;
    u.step = niceStep(static_cast<double>(d.data.largest()), below.height() < 160 ? 3 : 5);
    u.top = std::ceil(static_cast<double>(d.data.largest()) / u.step) * u.step;
    const qreal numbers = d.metrics.horizontalAdvance(d.digits(static_cast<qint64>(u.top))) + 8;
    u.plot = below.adjusted(numbers, d.metrics.height(), -4, -(d.metrics.height() + 8));
    for (qreal value = 0; value <= u.top; value += u.step) {
        const qreal y = u.plot.bottom() - value / u.top * u.plot.height();
        d.painter.setPen(QPen(value > 0 ? d.theme.grid : d.theme.muted, 1));
        d.painter.drawLine(QPointF(u.plot.left(), y), QPointF(u.plot.right(), y));
        d.text({below.left(), y - d.metrics.height() / 2, numbers - 8, d.metrics.height()},
               Qt::AlignRight | Qt::AlignVCenter, d.digits(static_cast<qint64>(value)), d.theme.muted);
    }
    return u;
}

} // namespace

std::vector<ChartMark> drawUpright(const Drawing &d)
{
    const ChartData &data = d.data;
    const Upright u = uprightPlot(d, false);
    const auto count = static_cast<qreal>(data.categories.size());
    PlainChart chart(d, u.plot);
    chart.add(barSeries<QStackedBarSeries>(d), chart.axis(-0.5, count - 0.5), chart.axis(0, u.top));
    chart.render();
    d.columnLabels(u.plot);
    const qreal step = u.plot.width() / count;
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const qreal left = u.plot.left() + step * (static_cast<qreal>(i) + (1 - barShare) / 2);
        qreal y = u.plot.bottom();
        for (size_t s = 0; s < data.series.size(); ++s) {
            const qreal height = static_cast<qreal>(data.series[s].values[i]) / u.top * u.plot.height();
            marks.push_back({{left, y - height, step * barShare, height}, i, s});
            labelPart(d, marks.back());
            y -= height;
        }
        const QString number = d.digits(sumAt(data, i));
        if (d.metrics.horizontalAdvance(number) + 4 <= step && sumAt(data, i) > 0)
            d.text({left, y - d.metrics.height() - 1, step * barShare, d.metrics.height()}, Qt::AlignCenter,
                   number, d.theme.text);
    }
    return marks;
}

std::vector<ChartMark> drawLines(const Drawing &d)
{
    const ChartData &data = d.data;
    const Upright u = uprightPlot(d, true);
    static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const auto count = static_cast<qreal>(data.categories.size());
    PlainChart chart(d, u.plot);
    QValueAxis *x = chart.axis(-0.5, count - 0.5);
    QValueAxis *y = chart.axis(0, u.top);
    std::vector<ChartMark> marks;
    const qreal step = u.plot.width() / count;
    for (size_t s = 0; s < data.series.size(); ++s) {
        auto *line = new QLineSeries;
        QPen pen(d.fillOf(0, s), count > 400 ? 1.2 : 2, styles[s % styles.size()]);
        pen.setJoinStyle(Qt::RoundJoin);
        QList<QPointF> points;
        for (size_t i = 0; i < data.categories.size(); ++i) {
            const auto value = static_cast<qreal>(data.series[s].values[i]);
            points << QPointF(static_cast<qreal>(i), value);
            const QPointF at(u.plot.left() + step * (static_cast<qreal>(i) + 0.5),
                             u.plot.bottom() - value / u.top * u.plot.height());
            const qreal half = std::clamp(step / 2, 1.0, 6.0);
            marks.push_back({QRectF(at.x() - half, at.y() - 4, 2 * half, 8), i, s});
        }
        line->replace(points);
        chart.add(line, x, y);
        line->setPen(pen); // after addSeries(), which lends the colours of the chart's theme
    }
    chart.render();
    d.columnLabels(u.plot);
    if (count <= 31) { // few points are shown as points: a line between two of them is a guess
        for (const ChartMark &mark : marks) {
            d.painter.setPen(Qt::NoPen);
            d.painter.setBrush(d.fillOf(0, mark.series));
            d.painter.drawEllipse(mark.rect.center(), 3, 3);
        }
    }
    return marks;
}

} // namespace tamiz
