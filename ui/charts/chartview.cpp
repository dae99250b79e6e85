// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QAccessible>
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
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
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

QString ChartView::wordsOf(qsizetype mark) const
{
    const ChartMark &place = m_marks[static_cast<size_t>(mark)];
    const QLocale locale;
    if (m_data.spec.kind == ChartKind::Scatter) {
        const ChartPoint &point = m_data.points[place.category];
        return tr("%1 for, %2 against: %3")
            .arg(locale.toString(point.x), locale.toString(point.y), locale.toString(point.count));
    }
    const ChartSeries &series = m_data.series[place.series];
    QString name = m_data.categories[place.category].label;
    if (!series.name.isEmpty())
        name += u", "_s + series.name;
    return name + u": "_s + locale.toString(series.values[place.category]);
}

void ChartView::select(qsizetype mark)
{
    if (m_marks.empty())
        return;
    m_current = std::clamp<qsizetype>(mark, 0, static_cast<qsizetype>(m_marks.size()) - 1);
    setAccessibleDescription(wordsOf(m_current) + u". "_s + m_data.caption);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QRect place = m_marks[static_cast<size_t>(m_current)].rect.toRect();
    QToolTip::showText(mapToGlobal(place.bottomRight()), wordsOf(m_current), this);
    update();
}

void ChartView::ask(qsizetype mark)
{
    if (mark < 0)
        return;
    const ChartMark &place = m_marks[static_cast<size_t>(mark)];
    const Filter filter = m_data.filterAt(place.category, place.series);
    if (filter.type != Filter::Type::Everything)
        Q_EMIT filterRequested(filter);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const qsizetype mark = markAt(event->position()); mark >= 0) {
        m_current = mark;
        update();
        ask(mark);
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<qsizetype>(marks().size());
    const auto row = std::max<qsizetype>(static_cast<qsizetype>(m_data.series.size()), 1);
    const bool grid = m_data.spec.kind == ChartKind::Heatmap;
    switch (event->key()) {
    case Qt::Key_Right:
        return select(m_current + 1);
    case Qt::Key_Down:
        return select(m_current < 0 ? 0 : std::min(m_current + (grid ? row : 1), count - 1));
    case Qt::Key_Left:
        return select(m_current - 1);
    case Qt::Key_Up:
        return select(m_current - (grid ? row : 1));
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return ask(m_current);
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
