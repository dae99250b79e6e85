// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"

#include <span>
#include <vector>

namespace tamiz {

/// Sets in one block: set i is tokens[offsets[i] .. offsets[i + 1]), ascending token = rarest first. Tokens
/// that only one set holds are left out, since they can never match; sizes[i] counts them still.
struct SetStore
{
    std::vector<qint32> tokens;
    std::vector<qint64> offsets{0};
    std::vector<qint32> sizes;
    std::vector<quint8> kinds; ///< Sets of different kinds share no token; the thresholds may differ.
    qint32 tokenCount = 0;

    qsizetype count() const { return static_cast<qsizetype>(sizes.size()); }
    std::span<const qint32> set(qint32 i) const
    {
        const auto from = static_cast<size_t>(offsets[static_cast<size_t>(i)]);
        return std::span(tokens).subspan(from,
                                         static_cast<size_t>(offsets[static_cast<size_t>(i) + 1]) - from);
    }
    qint32 size(qint32 i) const { return sizes[static_cast<size_t>(i)]; }
};

/// When two sets of a kind are linked: Jaccard at least \c jaccard, or at least \c loose with \c containment
/// of the smaller in the larger.
struct LinkRule
{
    double jaccard = 0.5;
    double loose = 0.4;
    double containment = 0.8;
    qint32 leastContained = 12; ///< Sets of fewer tokens are too small for containment to mean anything.
};

/// Shared tokens of the sets \a a and \a b.
qint32 overlapOf(std::span<const qint32> a, std::span<const qint32> b) noexcept;

/// Jaccard of the sets \a a and \a b of \a store.
double jaccardOf(const SetStore &store, qint32 a, qint32 b) noexcept;

/// Whether \a rule links sets of sizes \a a and \a b that share \a overlap tokens.
bool links(const LinkRule &rule, qint32 a, qint32 b, qint32 overlap) noexcept;

/// Connected components of the linked pairs among \a sets: per entry of \a sets, the entry (index into \a
/// sets) that stands for its component. Exact prefix-filtered join (Bayardo, Ma & Srikant 2007; Xiao et al.
/// 2008): a set is looked up by its rarest tokens only. \a sets must be ordered by size, then by anything
/// that does not depend on the input's order; \a rules by kind. Once a component has \c IndexedPerComponent
/// sets in the index, further ones are looked up but not indexed, so that a campaign of 50,000 near-copies
/// stays linear. Empty when cancelled.
std::vector<qint32> joinComponents(const SetStore &store, std::span<const qint32> sets,
                                   std::span<const LinkRule> rules, int threads, const Progress &progress);

inline constexpr qint32 IndexedPerComponent = 256;

} // namespace tamiz
