// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"
#include "models/workspace/familyplan.h"

#include <QHash>

namespace tamiz {

/// Where contributions (by place in a list of ids) and families stand before a run.
struct FamiliesNow
{
    QHash<qint64, FamilyEntry> families;
    std::vector<qint64> family; ///< 0 = none.
    std::vector<int> edit, similarity; ///< As in the file.
    std::vector<char> kept;
    std::vector<std::pair<qint64, qint64>> apart; ///< Contributions.
};

/// Reads it for the contributions \a ids, ascending.
Result<FamiliesNow> readFamiliesNow(Store &store, const std::vector<qint64> &ids);

Error similarityError();

/// Writes down what differs between FamiliesNow and where a run would put everyone.
class MovePlanner
{
public:
    MovePlanner(const FamiliesNow &now, const std::vector<qint64> &ids, FamilyPlan &plan);

    /// Opens the next group, which goes on as \a family (0: a new one); says which contribution is its centre: that of
    /// the family where people kept members, else \a centre.
    qint64 open(qint64 family, qint64 centre);
    /// Puts place \a i into \a group (in the order they were opened).
    void put(size_t i, qint32 group, Edit edit, float similarity);
    void leave(size_t i); ///< Place \a i stands alone.
    void close();         ///< Counts, drops what stays as it is, keeps apart what people keep apart.

private:
    qint32 itemOf(qint64 family);
    void mindApart();

    const FamiliesNow &m_now;
    const std::vector<qint64> &m_ids;
    FamilyPlan &m_plan;
    QHash<qint64, qint32> m_items; ///< By family.
    std::vector<qint32> m_groups;  ///< Item by group.
    QHash<qint64, qint64> m_sizes, m_kept;
};

} // namespace tamiz
