// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace tamiz {

class Store;

// Queries are words in a row: "carril bici" (a word alone finds all of its stem) or "carril bi"* (the last
// one only begins so). Titles and bodies are asked alike; a phrase does not go over from one to the other.

/// Ids of the contributions whose text matches \a query, ascending.
Result<std::vector<qint64>> searchText(Store &store, const QString &query);

/// A contribution and how well it fits: more is better.
struct RankedText
{
    qint64 id = 0;
    double score = 0;
};

/// The \a count best of the contributions that match \a query and \a wanted (all when empty), best first, by
/// BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, formula 3.15; k1 = 1.2, b =
/// .75). Equal ones by id.
Result<std::vector<RankedText>> rankTexts(Store &store, const QString &query, size_t count,
                                          const std::function<bool(qint64)> &wanted = {});

} // namespace tamiz
