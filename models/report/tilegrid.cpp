// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tilegrid.h"

#include "models/core/translate.h"
#include "models/import/smalltable.h"
#include "models/text/fold.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int widest = 60; ///< Tiles in a row or column; more would be dots.

Error refused(const QString &sentence, const QString &path)
{
    return {Error::Code::Refused, sentence, path};
}

/// The tile that \a cells describe; nothing when they do not.
std::optional<Tile> tileFrom(const QStringList &cells, const QStringList &header)
{
    const auto cell = [&](const QString &name) { return cells.value(header.indexOf(name)); };
    const QStringList names = cell(u"name"_s).split(u'|', Qt::SkipEmptyParts);
    bool rowIs = false;
    bool columnIs = false;
    Tile tile{cell(u"code"_s), {}, {}, cell(u"row"_s).toInt(&rowIs), cell(u"column"_s).toInt(&columnIs)};
    if (names.isEmpty() || !rowIs || !columnIs || tile.row < 0 || tile.column < 0 || tile.row >= widest ||
        tile.column >= widest)
        return std::nullopt;
    tile.name = names.front().trimmed();
    for (const QString &other : names.sliced(1))
        tile.others << other.trimmed();
    if (tile.code.isEmpty())
        tile.code = tile.name.left(3);
    return tile;
}

} // namespace

QHash<QString, size_t> TileGrid::lookup() const
{
    QHash<QString, size_t> found;
    for (size_t i = 0; i < tiles.size(); ++i) {
        for (const QString &name : QStringList{tiles[i].name, tiles[i].code} + tiles[i].others) {
            if (!found.contains(foldText(name)))
                found.insert(foldText(name), i);
        }
    }
    return found;
}

Result<TileGrid> readTileGrid(const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    const auto table = readSmallTable(path);
    if (!table)
        return table.error();
    QStringList header;
    for (const QString &cell : table->header)
        header << foldText(cell);
    if (!header.isEmpty() &&
        !(header.contains(u"name"_s) && header.contains(u"row"_s) && header.contains(u"column"_s)))
        return refused(tr("“%1” has no columns code, name, row and column.").arg(shown), path);
    TileGrid grid;
    QSet<std::pair<int, int>> taken;
    for (const SmallTable::Line &line : table->lines) {
        const auto tile = tileFrom(line.cells, header);
        if (!tile)
            return refused(tr("Line %1 of “%2” needs a name and, from 0 to 59, a row and a column.")
                               .arg(line.number)
                               .arg(shown),
                           path);
        if (taken.contains({tile->row, tile->column}))
            return refused(tr("Line %1 of “%2”: its place is taken already.").arg(line.number).arg(shown),
                           path);
        taken.insert({tile->row, tile->column});
        grid.tiles.push_back(*tile);
    }
    if (grid.isEmpty())
        return refused(tr("“%1” has no tiles in it.").arg(shown), path);
    return grid;
}

TileGrid mexicanStates()
{
    QFile file(u":/tamiz/grids/mexico.csv"_s);
    TileGrid grid;
    if (!file.open(QIODevice::ReadOnly))
        return grid;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).split(u',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const auto tile = tileFrom(lines[i].split(u','), header))
            grid.tiles.push_back(*tile);
    }
    return grid;
}

QString toJson(const TileGrid &grid)
{
    QJsonArray tiles;
    for (const Tile &tile : grid.tiles)
        tiles.append(QJsonObject{{u"code"_s, tile.code},
                                 {u"name"_s, tile.name},
                                 {u"others"_s, QJsonArray::fromStringList(tile.others)},
                                 {u"row"_s, tile.row},
                                 {u"column"_s, tile.column}});
    return QString::fromUtf8(QJsonDocument(tiles).toJson(QJsonDocument::Compact));
}

TileGrid gridFromJson(const QString &text)
{
    TileGrid grid;
    const QJsonArray tiles = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : tiles) {
        const Tile tile{value[u"code"_s].toString(), value[u"name"_s].toString(),
                        value[u"others"_s].toVariant().toStringList(), value[u"row"_s].toInt(-1),
                        value[u"column"_s].toInt(-1)};
        if (tile.row >= 0 && tile.column >= 0 && tile.row < widest && tile.column < widest &&
            !tile.name.isEmpty())
            grid.tiles.push_back(tile);
    }
    return grid;
}

} // namespace tamiz
