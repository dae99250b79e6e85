// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// Whether \a term asks for what the source calls a contribution ("id:MX-12"), which stands on disk and in no
/// column.
bool isOfSourceId(const Columns &columns, const Filter &term);

/// The contributions \a term asks for by the id of their source: that id, several with commas between, or all
/// that begin with what stands before a star. An id without the kind of thing before it ("12" for
/// "debate/12") is found too.
Result<std::vector<qint64>> idsOfSource(Store &store, const Filter &term);

} // namespace tamiz
