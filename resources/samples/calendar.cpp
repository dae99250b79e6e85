// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/calendar.h"

namespace tamiz::samples {

Calendar::Calendar(QDate first, int days, const QList<int> &bursts) : m_first(first)
{
    for (int day = 0; day < days; ++day) {
        int weight = first.addDays(day).dayOfWeek() > 5 ? 5 : 10;
        if (day < 3 || day + 2 >= days) // the opening, and the last moment
            weight *= 2;
        if (bursts.contains(day))
            weight *= 6;
        else if (bursts.contains(day - 1))
            weight *= 3;
        m_days.append(weight);
    }
}

QDateTime Calendar::moment(Random &random) const
{
    static const QList<int> hours{2, 1, 1, 0, 0, 1,  2,  4,  6,  7,  8,  8,
                                  7, 7, 8, 8, 9, 10, 11, 13, 15, 16, 12, 6};
    const QDate day = m_first.addDays(random.weighted(m_days));
    return QDateTime(day, QTime(random.weighted(hours), random.below(60), random.below(60)), Qt::UTC);
}

QDateTime Calendar::momentAfter(const QDateTime &after, Random &random) const
{
    const QDateTime end(m_first.addDays(m_days.size() - 1), QTime(23, 59, 59), Qt::UTC);
    const QDateTime later = after.addSecs(60 + random.heavyTail(7200, 70) * 12LL);
    return later < end
               ? later
               : after.addSecs(random.below(int(qBound(qint64(1), after.secsTo(end), qint64(86400 * 40)))));
}

} // namespace tamiz::samples
