// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/random.h"

#include <QDateTime>

namespace tamiz::samples {

/// When people write: more in the evening, less at weekends, much on a few days when something was in the
/// news.
class Calendar
{
public:
    /// \a days from \a first (UTC); on the days of \a bursts, counted from 0, six times as many write.
    Calendar(QDate first, int days, const QList<int> &bursts);

    /// A moment of the consultation, to the second.
    QDateTime moment(Random &random) const;
    /// A moment between \a after and the end, most likely soon.
    QDateTime momentAfter(const QDateTime &after, Random &random) const;

private:
    QDate m_first;
    QList<int> m_days;
};

} // namespace tamiz::samples
