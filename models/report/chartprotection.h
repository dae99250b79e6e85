// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

namespace tamiz {

/// Numbers under this are not published; under the second where a field says something of people that the law
/// protects more (health, origin, belief, opinion, sexual orientation…).
inline constexpr qint64 publishedLeast = 5;
inline constexpr qint64 sensitiveLeast = 10;

/// Whether the name of a field says that it holds such things. Opinion groups do.
bool isSensitive(const QString &field);
/// The least number that a table by \a fields may print.
qint64 publicationLeast(const QStringList &fields);
qint64 publicationLeast(const ChartSpec &spec);

/// Takes out of \a data what may not be published: every number from 1 to \a least - 1 and, of the others, as
/// few as it takes that none of them follows from the rest and the total (see hideSmall()); small charts are
/// protected together; charts of context are left as they are (see contextChart()). Scatters lose points of fewer than \a least, boxes their whiskers, curves points that
/// are closer. Words and table are written anew. Hidden numbers are 0 in the data, and marked.
void protect(ChartData &data, qint64 least);

} // namespace tamiz
