// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/near.h"

#include "models/text/fold.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tamiz {

namespace {

constexpr qsizetype shortestPart = 3; ///< Shorter words are part of too many names.

/// Letters to insert, take away, exchange with another or with their neighbour until \a a is \a b (the
/// restricted Damerau-Levenshtein distance); more than \a most where it is more.
qsizetype distance(const QString &a, const QString &b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<qsizetype> before(width), row(width), next(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            next[at] =
                std::min({row[at] + 1, next[at - 1] + 1, row[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[at] = std::min(next[at], before[at - 2] + 1);
        }
        if (*std::ranges::min_element(next) > most)
            return most + 1;
        std::swap(before, row);
        std::swap(row, next);
    }
    return row.back();
}

} // namespace

QString nearestTo(const QString &word, const QStringList &candidates)
{
    const QString sought = foldText(word);
    if (sought.isEmpty())
        return {};
    const qsizetype most = std::max<qsizetype>(1, sought.size() / 3);
    QString nearest;
    qsizetype least = most + 2;
    for (const QString &candidate : candidates) {
        const QString name = foldText(candidate);
        if (name.isEmpty())
            continue;
        qsizetype far = sought.size() > 1 ? distance(sought, name, most) : most + 1;
        if (far > most && sought.size() >= shortestPart && name.contains(sought))
            far = name.startsWith(sought) ? most : most + 1;
        else if (far > most)
            continue;
        if (far < least) {
            least = far;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace tamiz
