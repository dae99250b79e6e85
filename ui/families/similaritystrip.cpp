// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/similaritystrip.h"

#include "ui/widgets/palette.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {
constexpr int least = 30, most = 95, step = 5;
constexpr double from = 0.3;
} // namespace

SimilarityStrip::SimilarityStrip(QWidget *parent) : QAbstractSlider(parent)
{
    setRange(least, most);
    setSingleStep(1);
    setPageStep(step);
    setValue(50);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SplitHCursor);
    setAccessibleName(tr("Similarity"));
    setToolTip(tr("The share of word triples that two texts have in common before they count as near-copies. "
                  "The bars show "
                  "how many texts have their nearest kin at which similarity."));
}

void SimilarityStrip::setSimilarity(double similarity)
{
    setValue(static_cast<int>(std::lround(similarity * 100)));
}

void SimilarityStrip::setHistogram(std::vector<qint64> bins)
{
    m_bins = std::move(bins);
    update();
}

QSize SimilarityStrip::sizeHint() const
{
    return {220, 3 * fontMetrics().height() + 8};
}
QSize SimilarityStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRect SimilarityStrip::area() const
{
    return rect().adjusted(6, 3, -6, -fontMetrics().height() - 3);
}

double SimilarityStrip::xOf(double similarity) const
{
    return area().left() + (similarity - from) / (1 - from) * area().width();
}

void SimilarityStrip::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

void SimilarityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bars = area();
    painter.setPen(separator(palette()));
    painter.drawLine(bars.bottomLeft(), bars.bottomRight());
    if (!m_bins.empty()) {
        // Square roots: a few thousand word-for-word copies must not flatten the rest.
        const double highest = std::sqrt(static_cast<double>(std::max<qint64>(1, std::ranges::max(m_bins))));
        const double width = static_cast<double>(bars.width()) / static_cast<double>(m_bins.size());
        for (size_t i = 0; i < m_bins.size(); ++i) {
            const double tall = std::sqrt(static_cast<double>(m_bins[i])) / highest * bars.height();
            const QRectF bar(bars.left() + static_cast<double>(i) * width, bars.bottom() - tall,
                             std::max(1.0, width - 1), tall);
            const bool counts = bar.center().x() >= xOf(similarity());
            painter.fillRect(bar, counts ? accent(palette()) : separator(palette()));
        }
    }
    const double x = xOf(similarity());
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()));
    const QString text = QLocale().toString(similarity(), 'f', 2);
    const int width = fontMetrics().horizontalAdvance(text);
    const int left = std::clamp(static_cast<int>(x) - width / 2, 0, std::max(0, this->width() - width));
    painter.drawText(left, height() - fontMetrics().descent(), text);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void SimilarityStrip::follow(const QMouseEvent &event)
{
    setSimilarity(from + (event.position().x() - area().left()) / std::max(1, area().width()) * (1 - from));
}

void SimilarityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    follow(*event);
}

void SimilarityStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        follow(*event);
}

void SimilarityStrip::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

} // namespace tamiz
