// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/families.h"

namespace tamiz {

class Store;

/// What finding families at some similarity would give, for a threshold that a person drags: nothing is
/// written.
class FamilyPreview
{
public:
    static constexpr int Bins = 15; ///< Of equal width, the last one for copies word for word.

    /// One group of a preview.
    struct Group
    {
        qint64 centre = 0; ///< Contribution.
        qint64 size = 0;
    };
    struct Outcome
    {
        double similarity = 0;
        qint64 families = 0, members = 0;
        std::vector<Group> largest; ///< At most 100, by size.
    };

    /// Compares all texts once, with the pairs that people keep apart. Errors: Cancelled, Storage.
    static Result<std::shared_ptr<const FamilyPreview>> make(Store &store, const Progress &progress);

    /// In any thread; 100,000 texts take less than 200 ms. Error: Cancelled.
    Result<Outcome> at(double similarity, const Progress &progress) const;

    /// How many texts have their nearest kin at which similarity, from FamilyIndex::Loosest up.
    const std::array<qint64, Bins> &histogram() const { return m_histogram; }

private:
    std::vector<qint64> m_ids;
    std::shared_ptr<const FamilyIndex> m_index;
    std::array<qint64, Bins> m_histogram{};
};

} // namespace tamiz
