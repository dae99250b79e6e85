// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/jsoncursor.h"
#include "models/import/rowreader.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tamiz {

/// Turns one item of a JSON list into the cells of a row. Fields of objects inside objects are named with
/// slashes ("title/es"), as CSV exports of the same platforms name them. A list of plain values becomes one
/// cell ("1, 2"); a list with objects or lists in it stays JSON. Numbers keep the digits they have in the
/// file, so that a long id is not rounded; null is an empty cell. An item that is no object is the cell
/// "value".
class JsonFlatten final : public JsonSkip
{
public:
    explicit JsonFlatten(JsonBytes &bytes) : JsonSkip(bytes) {}

    void clear();                            ///< Before the next item.
    void setNames(const QStringList &names); ///< Known columns, in order; new ones come after them.
    const std::vector<std::string> &names() const { return m_names; }
    /// Fills \a row with the cells, of which the first \a width are the header's.
    void hand(Row &row, size_t width) const;

    bool null() override { return plain({}); }
    bool boolean(bool value) override { return plain(value ? "true" : "false"); }
    bool number_integer(number_integer_t) override { return plain(m_bytes.number); }
    bool number_unsigned(number_unsigned_t) override { return plain(m_bytes.number); }
    bool number_float(number_float_t, const string_t &) override { return plain(m_bytes.number); }
    bool string(string_t &text) override;
    bool start_object(size_t) override;
    bool key(string_t &text) override;
    bool end_object() override;
    bool start_array(size_t) override;
    bool end_array() override;

private:
    struct Cell
    {
        size_t begin = 0;
        size_t end = 0;
        bool set = false;
    };
    bool plain(const std::string &text);
    bool addToList(const std::string &text, bool quoted);
    bool store(std::string_view text);
    void separate();
    bool put(char c);
    size_t column();

    std::vector<std::string> m_names;
    std::unordered_map<std::string, size_t> m_places;
    std::vector<Cell> m_cells;
    std::string m_text;            ///< The cells one after another.
    std::string m_path;            ///< Name of the field being read.
    std::vector<size_t> m_lengths; ///< Of the path, for each object that is open.
    std::string m_joined, m_json;  ///< The list being read, in both forms.
    std::vector<bool> m_first;     ///< For each object or list open in it: nothing was written yet.
    int m_listDepth = 0;           ///< Objects and lists open in the list being read.
    bool m_nested = false;         ///< It holds an object or a list.
    bool m_afterKey = false;
    size_t m_expected = 0;          ///< Fields mostly come in the same order.
    std::vector<size_t> m_repeated; ///< Columns that stood twice in the item.
};

} // namespace tamiz
