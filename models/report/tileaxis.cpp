// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/chartaxis.h"
#include "models/text/fold.h"
#include "models/workspace/cells.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The rows of all \a values of \a field.
Filter anyOf(const QString &field, const QStringList &values)
{
    if (values.size() == 1)
        return filterFor(field, values.front());
    Filter any;
    any.type = Filter::Type::Or;
    for (const QString &value : values)
        any.children.push_back(filterFor(field, value));
    return any;
}

} // namespace

Result<ChartAxis> tileAxis(const Columns &columns, const Bitmap &rows, const QString &name,
                           const TileGrid &asked, const AxisOptions &options)
{
    const auto field = countedField(columns, name);
    if (!field)
        return field.error();
    if (!field->codes)
        return Error{Error::Code::Usage, tr("Tags have no place on a map."), {}};
    const TileGrid grid = asked.isEmpty() ? mexicanStates() : asked;
    const FieldCounts counts = countBy(columns, rows, *field, options.measure);
    const QHash<QString, size_t> tiles = grid.lookup();
    ChartAxis axis;
    axis.key = field->key;
    axis.title = field->title;
    axis.codes = field->codes;
    axis.own = field->own;
    axis.persons = field->persons;
    axis.ownPersons = field->ownPersons;
    const auto lost = static_cast<quint32>(grid.tiles.size());
    std::vector<QStringList> values(grid.tiles.size());
    std::vector<quint32> places(static_cast<size_t>(field->values.size()), lost);
    for (qsizetype code = 1; code < field->values.size(); ++code) {
        auto tile = tiles.constFind(foldText(field->values[code]));
        if (tile == tiles.constEnd())
            tile = tiles.constFind(foldText(field->labels[code]));
        if (tile == tiles.constEnd())
            continue;
        places[static_cast<size_t>(code)] = static_cast<quint32>(*tile);
        values[*tile] << field->values[code];
    }
    for (size_t i = 0; i < grid.tiles.size(); ++i) {
        const Tile &tile = grid.tiles[i];
        const QStringList &own = values[i];
        axis.categories.push_back({tile.name,
                                   own.isEmpty() ? filterFor(axis.key, tile.name) : anyOf(axis.key, own),
                                   {},
                                   {},
                                   tile.row,
                                   tile.column,
                                   tile.code});
    }
    const QSet<QString> used(counts.values.begin(), counts.values.end());
    for (qsizetype code = 1; code < field->values.size(); ++code)
        axis.grouped += places[static_cast<size_t>(code)] == lost && used.contains(field->values[code]);
    if (axis.grouped > 0)
        axis.categories.push_back(
            {tr("not on the map (%Ln)", nullptr, axis.grouped), {}, ChartCategory::Role::Other, {}});
    places[0] = static_cast<quint32>(axis.size());
    axis.missing = counts.missing;
    if (counts.missing > 0)
        addMissing(axis, field->labels.front());
    for (const quint32 code : field->remap)
        axis.lookup.push_back(places[code]);
    if (field->remap.empty())
        axis.lookup = std::move(places);
    return axis;
}

} // namespace tamiz
