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

/// Calls \a visit(id, score) once for each contribution that matches \a query. The score says how well it
/// fits, more is better, above 0: BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009,
/// formula 3.15; k1 = 1.2, b = .75). In no order of scores; scores of several queries can be added.
Result<void> scoreTexts(Store &store, const QString &query, const std::function<void(qint64, double)> &visit);

} // namespace tamiz
