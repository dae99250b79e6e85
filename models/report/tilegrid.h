// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz {

/// A territory as one square of a map.
struct Tile
{
    QString code; ///< Short: stands in the square.
    QString name;
    QStringList others; ///< Further names that data may have for it.
    int row = 0, column = 0;
    friend bool operator==(const Tile &, const Tile &) = default;
};

/// A map of squares of one size: every territory is as easy to see as any other.
struct TileGrid
{
    std::vector<Tile> tiles;
    bool isEmpty() const { return tiles.empty(); }
    /// Index of the tile by every name and code of it, folded.
    QHash<QString, size_t> lookup() const;
    friend bool operator==(const TileGrid &, const TileGrid &) = default;
};

/// Reads a CSV with the columns code, name, row and column (any order, comma or semicolon). Further names of
/// a tile follow its name after "|". Errors: Refused with the line (no place, or two tiles in one).
Result<TileGrid> readTileGrid(const QString &path);

/// The 32 states of Mexico, drawn for Tamiz.
TileGrid mexicanStates();

/// Under which setting a workspace keeps a grid of its own.
QString toJson(const TileGrid &grid);
TileGrid gridFromJson(const QString &text); ///< Empty when \a text is none.

} // namespace tamiz
