// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "models/report/chartfilters.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Chart")); // until there is something to show
}

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    m_current = -1;
    m_anchor = -1;
    m_lasso = {};
    m_picture = {};
    setAccessibleName(data.title.isEmpty() ? tr("Chart") : data.title);
    setAccessibleDescription(data.caption);
    updateGeometry();
    update();
}

const std::vector<ChartMark> &ChartView::marks()
{
    if (m_picture.isNull())
        render();
    return m_marks;
}

QSize ChartView::sizeHint() const
{
    const QtChartPainter painter(ChartTheme::of(palette(), font()));
    const int across = width() > 240 ? width() : 360;
    return {360, static_cast<int>(std::ceil(painter.heightFor(m_data, across)))};
}

void ChartView::render()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((QSizeF(size()) * ratio).toSize().expandedTo({1, 1}));
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(palette().color(QPalette::Base));
    QPainter painter(&m_picture);
    const QtChartPainter chart(ChartTheme::of(palette(), font()));
    m_marks = chart.draw(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_data);
    if (m_current >= static_cast<qsizetype>(m_marks.size()))
        m_current = -1;
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.deviceIndependentSize().toSize() != size() ||
        !qFuzzyCompare(m_picture.devicePixelRatio(), devicePixelRatioF()))
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    if (!m_lasso.isNull() || m_anchor >= 0) {
        for (const size_t mark : lassoed())
            painter.drawRect(m_marks[mark].rect.adjusted(-1, -1, 1, 1));
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DashLine));
        painter.drawRect(m_lasso);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    if (m_current >= 0)
        painter.drawRect(m_marks[static_cast<size_t>(m_current)].rect.adjusted(-2, -2, 2, 2));
    else
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

qsizetype ChartView::markAt(QPointF point)
{
    const auto &all = marks();
    qsizetype nearest = -1;
    qreal best = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        // Small bars are as easy to hit as large ones.
        const QRectF easy = all[i].rect.adjusted(-3, -3, 3, 3);
        const QPointF off = all[i].rect.center() - point;
        const qreal distance = QPointF::dotProduct(off, off);
        const bool inside = all[i].rect.contains(point);
        if (inside || (easy.contains(point) && (nearest < 0 || distance < best))) {
            nearest = static_cast<qsizetype>(i);
            best = inside ? -1 : distance;
        }
    }
    return nearest;
}

const ChartData &ChartView::chartOf(const ChartMark &mark) const
{
    return mark.panel == ChartMark::none ? m_data : m_data.panels[mark.panel];
}

QString ChartView::wordsOf(qsizetype mark) const
{
    const ChartMark &place = m_marks[static_cast<size_t>(mark)];
    const ChartData &chart = chartOf(place);
    const QLocale locale;
    QString before = place.panel == ChartMark::none ? QString() : QString(chart.title + u": "_s);
    switch (chart.spec.kind) {
    case ChartKind::Scatter: {
        const ChartPoint &point = chart.points[place.category];
        return before +
               tr("%1: %2, %3: %4", "two numbers of a point")
                   .arg(chart.categoryTitle, locale.toString(point.x, 'g', 10), chart.valueTitle,
                        locale.toString(point.y, 'g', 10)) +
               u" ("_s + locale.toString(point.count) + u')';
    }
    case ChartKind::Lorenz: {
        const ChartPoint &point = chart.curve[place.category];
        return before + tr("%1: %2, %3: %4")
                            .arg(chart.categoryTitle, locale.toString(point.x, 'f', 0), chart.valueTitle,
                                 locale.toString(point.y, 'f', 0));
    }
    case ChartKind::Box: {
        const ChartBox &box = chart.boxes[place.category];
        before += chart.categories[place.category].label;
        if (box.hidden || box.count == 0)
            return before;
        return before + u": "_s +
               tr("median %1, half of them from %2 to %3, %4 in all")
                   .arg(locale.toString(box.median), locale.toString(box.lower), locale.toString(box.upper),
                        locale.toString(box.count));
    }
    default:
        break;
    }
    const ChartSeries &series = chart.series[place.series];
    QString name = before + chart.categories[place.category].label;
    if (!series.name.isEmpty())
        name += u", "_s + series.name;
    name += u": "_s + chart.figureText(place.category, place.series);
    if (!series.figures.empty() && !chart.isHidden(place.category, place.series))
        name += u" ("_s + locale.toString(series.values[place.category]) + u')';
    if (chart.isDimmed(place.category, place.series))
        name += u", "_s + tr("not chosen");
    return name;
}

void ChartView::select(qsizetype mark, bool extend)
{
    if (m_marks.empty())
        return;
    if (extend && m_anchor < 0)
        m_anchor = std::max<qsizetype>(m_current, 0);
    else if (!extend)
        m_anchor = -1;
    m_lasso = {};
    m_current = std::clamp<qsizetype>(mark, 0, static_cast<qsizetype>(m_marks.size()) - 1);
    setAccessibleDescription(wordsOf(m_current) + u". "_s + m_data.caption);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QRect place = m_marks[static_cast<size_t>(m_current)].rect.toRect();
    QToolTip::showText(mapToGlobal(place.bottomRight()), wordsOf(m_current), this);
    update();
}

std::vector<size_t> ChartView::lassoed() const
{
    std::vector<size_t> chosen;
    const QRectF lasso = m_lasso.isNull() ? QRectF() : reach();
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const bool inLasso = !m_lasso.isNull() && lasso.intersects(m_marks[i].rect.adjusted(0, 0, 1, 1));
        const bool inRange = m_lasso.isNull() && m_anchor >= 0 && at >= std::min(m_anchor, m_current) &&
                             at <= std::max(m_anchor, m_current);
        if (inLasso || inRange || (m_lasso.isNull() && m_anchor < 0 && at == m_current))
            chosen.push_back(i);
    }
    return chosen;
}

QRectF ChartView::reach() const
{
    constexpr qreal flat = 8;
    const bool isUpright = m_data.ordered && m_data.panels.empty() &&
                           m_data.spec.kind != ChartKind::Pyramid && m_data.spec.kind != ChartKind::Heatmap;
    const QRectF drawn = m_lasso.adjusted(0, 0, 1, 1);
    const bool isEmpty = std::ranges::none_of(m_marks, [&](const ChartMark &mark) {
        return drawn.intersects(mark.rect.adjusted(0, 0, 1, 1));
    });
    if (isUpright && (isEmpty || m_lasso.height() < flat)) // along the days or the classes
        return {m_lasso.left(), 0, m_lasso.width(), static_cast<qreal>(height())};
    const bool isAcross = m_data.panels.empty() && m_data.spec.kind == ChartKind::Bar;
    if (!isUpright && (m_lasso.width() < flat || (isEmpty && isAcross)))
        return {0, m_lasso.top(), static_cast<qreal>(width()), m_lasso.height()};
    return drawn;
}

void ChartView::ask(bool adds)
{
    std::vector<Filter> filters;
    bool instead = false;
    const std::vector<size_t> chosen = lassoed();
    for (const size_t at : chosen) {
        const ChartMark &place = m_marks[at];
        Filter filter = chartOf(place).filterAt(place.category, place.series);
        if (filter.type == Filter::Type::Everything)
            continue;
        instead = chartOf(place).elsewhere;
        filters.push_back(std::move(filter));
    }
    m_lasso = {};
    m_anchor = -1;
    update();
    if (filters.empty()) {
        const QString because = chosen.empty() ? QString() : chartOf(m_marks[chosen.front()]).unfiltered();
        const QString nothing = chosen.empty()
                                    ? tr("There is no bar or point where you drew.")
                                    : tr("This is a group of what is left over: it cannot be filtered by.");
        return Q_EMIT nothingToAsk(because.isEmpty() ? nothing : because);
    }
    const Filter joined = joinedFilters(std::move(filters));
    if (adds && !instead)
        Q_EMIT addRequested(joined);
    else
        Q_EMIT filterRequested(joined, instead);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_anchor = -1;
    m_current = markAt(m_pressed);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF way = event->position() - m_pressed;
    if (!(event->buttons() & Qt::LeftButton) || way.manhattanLength() < QApplication::startDragDistance())
        return QWidget::mouseMoveEvent(event);
    m_lasso = QRectF(m_pressed, event->position()).normalized();
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (!m_lasso.isNull() || m_current >= 0)
        ask(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<qsizetype>(marks().size());
    const ChartData &chart = m_data.panels.empty() ? m_data : m_data.panels.front();
    const auto row = std::max<qsizetype>(static_cast<qsizetype>(chart.series.size()), 1);
    const bool grid = chart.spec.kind == ChartKind::Heatmap;
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Right:
        return select(m_current + 1, extend);
    case Qt::Key_Down:
        return select(m_current < 0 ? 0 : std::min(m_current + (grid ? row : 1), count - 1), extend);
    case Qt::Key_Left:
        return select(m_current - 1, extend);
    case Qt::Key_Up:
        return select(m_current - (grid ? row : 1), extend);
    case Qt::Key_Home:
        return select(0, extend);
    case Qt::Key_End:
        return select(count - 1, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            ask(event->modifiers() & Qt::ControlModifier);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool ChartView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark < 0 ? QString() : wordsOf(mark), this);
        return true;
    }
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        m_picture = {};
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace tamiz
