// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/jsonflatten.h"

#include <QStringList>

namespace tamiz {

/// How the items of a JSON file lie in it.
struct JsonLayout
{
    enum class Shape { List, Lines, Single };
    Shape shape = Shape::List;
    QStringList path;  ///< For a list inside objects: the fields that lead to it ("data", "items").
    QStringList lists; ///< Every list of objects, its fields joined by slashes, the longest first.
};

/// Looks at the file: a list, one object a line, a list inside an object, or one object alone. \a list
/// chooses among several lists ("data/items"); empty: the longest. Errors: Refused when it is not JSON.
Result<JsonLayout> jsonLayout(const FilePlace &place, const QString &encoding, const QString &list);

/// The items of a JSON file as rows; the first row is the header. One pass, memory bounded by one item.
class JsonReader final : public RowReader
{
public:
    /// \a columns are the header; empty: the fields of all items in the first 64 MiB. A field that is not
    /// among them comes as a cell beyond the header, with its name. Errors: Refused.
    static Result<std::unique_ptr<JsonReader>> open(const FilePlace &place, const QString &encoding,
                                                    const JsonLayout &layout, const QStringList &columns);

    /// Errors: Refused with line and byte where the file is not JSON.
    Result<bool> next(Row &row) override;

    qint64 position() const override { return m_cursor.position(); }
    qint64 size() const override { return m_cursor.size(); }

private:
    JsonReader(std::unique_ptr<ByteSource> source, JsonLayout layout);
    Result<void> begin();
    Result<bool> enter(const QString &field);
    Result<bool> moveToItem();
    Result<void> finish();
    Result<void> skipMember();
    Result<void> learnColumns();
    Result<bool> readItem();

    JsonCursor m_cursor;
    JsonLayout m_layout;
    JsonFlatten m_flatten;
    std::vector<std::string> m_header;
    qint64 m_items = 0;
    qint64 m_line = 1;
    bool m_begun = false;
    bool m_handedHeader = false;
    bool m_done = false;
    bool m_object = false; ///< The item is an object.
};

} // namespace tamiz
