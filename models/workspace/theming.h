// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"
#include "models/storage/journal.h"

#include <QString>

#include <span>
#include <vector>

namespace tamiz {

class Store;

// What people decide about themes. Each is one operation in the journal and survives every new search: a kept theme keeps
// its texts, a locked one these and no others, a moved text stays where it was put, linked texts stay together or apart.
// Error Usage where there is no such theme or text, Refused where the decision contradicts a lock or a link.

/// How a theme is held against new searches.
enum class ThemeHold { Free = 0, Kept = 1, Locked = 2 };

/// The name is a person's; the theme is kept.
Result<Operation> renameTheme(Store &store, qint64 theme, const QString &name, const Actor &actor);
/// Moves all texts of \a from to \a into, which is kept, and retires \a from.
Result<Operation> mergeThemes(Store &store, qint64 from, qint64 into, const Actor &actor);
/// Moves and pins texts; \a theme 0 = no theme, and that is kept too. Texts tied to them go along.
Result<Operation> moveToTheme(Store &store, qint64 theme, std::span<const qint64> ids, const Actor &actor);
/// Lets the next search decide about these texts again.
Result<Operation> releaseTexts(Store &store, std::span<const qint64> ids, const Actor &actor);
/// Pins texts where they are.
Result<Operation> pinTexts(Store &store, std::span<const qint64> ids, const Actor &actor);
Result<Operation> holdTheme(Store &store, qint64 theme, ThemeHold hold, const Actor &actor);
/// A new kept theme that holds \a ids: seeded from a tag, a saved view, a search. Locked themes keep their texts.
Result<Operation> createTheme(Store &store, const QString &name, std::span<const qint64> ids, const Actor &actor);
/// Cuts \a theme into \a parts by grouping its texts anew; the largest part keeps number and name.
Result<Operation> splitTheme(Store &store, qint64 theme, int parts, quint64 seed, const Actor &actor,
                             const Progress &progress);

/// Those of \a ids (ascending) that are in \a theme become a theme of their own, called \a name: split by a search. Both are
/// kept. Error Usage when none of them is in the theme, or all that it holds.
Result<Operation> splitOff(Store &store, qint64 theme, const QString &name, std::span<const qint64> ids,
                           const Actor &actor);

/// Two texts always in one theme (the second one follows the first), or never in one (the second one leaves it).
Result<Operation> linkTexts(Store &store, qint64 first, qint64 second, bool together, const Actor &actor);
Result<Operation> unlinkTexts(Store &store, qint64 link, const Actor &actor);

} // namespace tamiz
