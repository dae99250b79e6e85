// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/entries.h"

#include <QHash>
#include <QList>

#include <span>
#include <vector>

namespace tamiz {

class Store;

/// The links between texts and the themes they are in, as verbs that move texts ask for them.
class ThemeLinks
{
public:
    static Result<ThemeLinks> read(Store &store);

    /// \a ids and all that are tied to them, ascending.
    std::vector<qint64> withTied(std::span<const qint64> ids) const;
    /// Error Refused when moving \a ids to \a theme would bring two texts together that are to stay apart.
    Result<void> expectFree(Store &store, std::span<const qint64> ids, qint64 theme) const;

private:
    QList<ThemeLinkEntry> m_links;
};

/// Theme and pin of one contribution. Error Usage when there is none.
struct ThemePlace
{
    qint64 theme = 0;
    bool isPinned = false;
};
Result<ThemePlace> themePlace(Store &store, qint64 id);

/// The theme, live. Error Usage when there is none; Refused when it is locked and \a mayBeLocked is false.
Result<ThemeEntry> expectTheme(Store &store, qint64 theme, bool mayBeLocked);
/// Error Refused when one of \a ids is in a locked theme other than \a into.
Result<void> expectUnlocked(Store &store, std::span<const qint64> ids, qint64 into);

/// Those of \a ids that are in no locked theme.
Result<std::vector<qint64>> outsideLocked(Store &store, std::span<const qint64> ids);

} // namespace tamiz
