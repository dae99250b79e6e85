// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/themes.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/workspace/textarena.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace tamiz {

class Store;

/// What a search for themes stands on: the live texts of one moment and what people decided about them.
struct ThemeGround
{
    std::vector<qint64> ids; ///< Live contributions, ascending; the following run parallel.
    TextArena texts;
    std::vector<qint64> language;     ///< Value ids.
    QHash<qint64, QString> languages; ///< By value id.
    std::vector<qint64> theme;      ///< Now; 0 = none.
    std::vector<qint32> documentOf; ///< Its document.
    std::vector<size_t> rowOf;      ///< Per document: the row that speaks for it.
    std::vector<qint32> held;       ///< Per document: index into heldThemes, FreeDocument or HeldOutDocument.
    std::vector<qint64> heldThemes; ///< Themes that people hold, by id.
    std::vector<quint8> closed;     ///< Per held theme: locked.
    std::vector<ThemeLink> links;   ///< Between documents.
    QList<ThemeEntry> themes;       ///< Live ones, by id.
    QList<ThemeLinkEntry> linkEntries;
    QHash<qint64, qint64> holds; ///< By theme: theme.pinned, see themeholds.h.

    ThemeDocument document(qsizetype document) const;
};

/// One document a family, so that a campaign is one voice; texts that stand alone, that are linked, or that
/// people hold elsewhere than the rest of their family speak for themselves. Texts in a kept or locked theme
/// are held, and so is every text that a person moved. With \a placeOnly whatever is in a theme is held
/// there.
Result<ThemeGround> readThemeGround(Store &store, bool placeOnly, const Progress &progress);

} // namespace tamiz
