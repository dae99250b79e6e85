// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suppression.h"

#include <array>
#include <limits>

namespace tamiz {

namespace {

/// Three dimensions with their sums at the last index of each.
class Block
{
public:
    explicit Block(const std::vector<CountTable> &layers)
        : m_rows(layers.front().rows + 1), m_columns(layers.front().columns + 1), m_layers(layers.size() + 1)
    {
        m_values.assign(m_rows * m_columns * m_layers, 0);
        m_hidden.assign(m_values.size(), 0);
        for (size_t layer = 0; layer + 1 < m_layers; ++layer) {
            for (size_t row = 0; row + 1 < m_rows; ++row) {
                for (size_t column = 0; column + 1 < m_columns; ++column)
                    add(row, column, layer, layers[layer].at(row, column));
            }
        }
    }

    size_t size() const { return m_values.size(); }
    size_t at(size_t row, size_t column, size_t layer) const
    {
        return (layer * m_rows + row) * m_columns + column;
    }
    qint64 value(size_t place) const { return m_values[place]; }
    bool isHidden(size_t place) const { return m_hidden[place] != 0; }
    void hide(size_t place) { m_hidden[place] = 1; }
    size_t grandTotal() const { return m_values.size() - 1; }

    /// Hides the cheapest box around \a place; false when there is none.
    bool box(size_t place)
    {
        const size_t column = place % m_columns;
        const size_t row = place / m_columns % m_rows;
        const size_t layer = place / m_columns / m_rows;
        qint64 best = std::numeric_limits<qint64>::max();
        std::array<size_t, 8> chosen{};
        for (size_t row2 = 0; row2 < m_rows; ++row2) {
            if (row2 == row || m_values[at(row2, column, layer)] < 1)
                continue;
            for (size_t column2 = 0; column2 < m_columns; ++column2) {
                if (column2 == column || m_values[at(row, column2, layer)] < 1 ||
                    m_values[at(row2, column2, layer)] < 1)
                    continue;
                for (size_t layer2 = 0; layer2 < m_layers; ++layer2) {
                    if (layer2 == layer)
                        continue;
                    const std::array<size_t, 8> corners{place,
                                                        at(row2, column, layer),
                                                        at(row, column2, layer),
                                                        at(row2, column2, layer),
                                                        at(row, column, layer2),
                                                        at(row2, column, layer2),
                                                        at(row, column2, layer2),
                                                        at(row2, column2, layer2)};
                    if (const qint64 price = priceOf(corners, best); price < best) {
                        best = price;
                        chosen = corners;
                    }
                }
            }
            if (best == 0)
                break;
        }
        if (best == std::numeric_limits<qint64>::max())
            return false;
        for (const size_t corner : chosen)
            m_hidden[corner] = 1;
        return true;
    }

private:
    void add(size_t row, size_t column, size_t layer, qint64 value)
    {
        for (const size_t r : {row, m_rows - 1}) {
            for (const size_t c : {column, m_columns - 1}) {
                for (const size_t l : {layer, m_layers - 1})
                    m_values[at(r, c, l)] += value;
            }
        }
    }

    bool isSum(size_t place) const
    {
        return place % m_columns + 1 == m_columns || place / m_columns % m_rows + 1 == m_rows ||
               place / m_columns / m_rows + 1 == m_layers;
    }

    /// What hiding all \a corners costs; \a best or more when it is impossible or dearer.
    qint64 priceOf(const std::array<size_t, 8> &corners, qint64 best) const
    {
        qint64 price = 0;
        for (const size_t corner : corners) {
            if (m_values[corner] < 1 || corner == grandTotal())
                return best;
            if (!m_hidden[corner]) // a sum tells more than a cell and goes last
                price += 1 + m_values[corner] + (isSum(corner) ? m_values.back() : 0);
            if (price >= best)
                return best;
        }
        return price;
    }

    size_t m_rows, m_columns, m_layers;
    std::vector<qint64> m_values;
    std::vector<quint8> m_hidden;
};

HiddenCells layerOf(const Block &block, size_t rows, size_t columns, size_t layer, bool all)
{
    HiddenCells result;
    result.all = all;
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < columns; ++column)
            result.cells.push_back(all || block.isHidden(block.at(row, column, layer)));
        result.rowSums.push_back(all || block.isHidden(block.at(row, columns, layer)));
    }
    for (size_t column = 0; column < columns; ++column)
        result.columnSums.push_back(all || block.isHidden(block.at(rows, column, layer)));
    return result;
}

} // namespace

HiddenLayers hideSmall(const std::vector<CountTable> &layers, qint64 least)
{
    HiddenLayers result;
    if (layers.empty())
        return result;
    Block block(layers);
    std::vector<size_t> small;
    for (size_t place = 0; place < block.size(); ++place) {
        if (block.value(place) > 0 && block.value(place) < least) {
            small.push_back(place);
            block.hide(place);
        }
    }
    result.all = block.isHidden(block.grandTotal());
    for (size_t i = 0; i < small.size() && !result.all; ++i)
        result.all = !block.box(small[i]);
    const size_t rows = layers.front().rows, columns = layers.front().columns;
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        result.layers.push_back(layerOf(block, rows, columns, layer, result.all));
        result.layers.back().total = result.all || block.isHidden(block.at(rows, columns, layer));
    }
    result.together = layerOf(block, rows, columns, layers.size(), result.all);
    return result;
}

} // namespace tamiz
