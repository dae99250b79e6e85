// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/arrivals.h"

#include "ui/widgets/palette.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 mostBars = 120;
} // namespace

Arrivals::Arrivals(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Arrivals::sizeHint() const
{
    return {200, 48 + 2 * fontMetrics().height()};
}

void Arrivals::setTimes(const std::vector<qint64> &times)
{
    m_bars.clear();
    setVisible(times.size() > 1);
    if (times.empty())
        return;
    const auto [least, most] = std::ranges::minmax(times);
    const bool hours = most - least < 4 * day;
    const qint64 unit = hours ? hour : day * std::max<qint64>(1, (most - least) / day / mostBars + 1);
    const qint64 start = least / unit;
    m_bars.assign(static_cast<size_t>(most / unit - start + 1), 0);
    for (const qint64 at : times)
        ++m_bars[static_cast<size_t>(at / unit - start)];
    const auto words = [&](qint64 at) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        return hours ? QLocale().toString(time, QLocale::ShortFormat)
                     : QLocale().toString(time.date(), QLocale::ShortFormat);
    };
    m_title = hours ? tr("Arrivals by hour") : tr("Arrivals by day");
    m_first = words(least);
    m_last = words(most);
    const auto peak = std::ranges::max_element(m_bars);
    setAccessibleName(m_title);
    setAccessibleDescription(tr("From %1 to %2; at most %n at once.", nullptr, *peak).arg(m_first, m_last));
    setToolTip(accessibleDescription());
    update();
}

void Arrivals::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRect area = rect().adjusted(0, line + 4, 0, -line - 4);
    const auto count = static_cast<int>(m_bars.size());
    const int largest = *std::ranges::max_element(m_bars);
    painter.setPen(mutedText(palette()));
    painter.drawText(rect(), Qt::AlignTop | Qt::AlignLeading, m_title);
    const QRect below = rect().adjusted(0, height() - line, 0, 0);
    painter.drawText(below, Qt::AlignLeading, m_first);
    painter.drawText(below, Qt::AlignTrailing, m_last);
    for (int i = 0; i < count; ++i) {
        const int left = area.left() + i * area.width() / count;
        const int width = std::min(24, (i + 1) * area.width() / count - i * area.width() / count);
        const int tall = m_bars[static_cast<size_t>(i)] * area.height() / std::max(1, largest);
        painter.fillRect(left, area.bottom() - tall + 1, std::max(1, width - (width > 3 ? 1 : 0)), tall,
                         accent(palette()));
    }
}

} // namespace tamiz
