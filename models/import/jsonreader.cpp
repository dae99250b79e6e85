// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsonreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// A name of a field.
class KeyText final : public JsonSkip
{
public:
    using JsonSkip::JsonSkip;
    bool string(string_t &value) override
    {
        text = QString::fromStdString(value);
        return note();
    }
    QString text;
};

} // namespace

JsonReader::JsonReader(std::unique_ptr<ByteSource> source, JsonLayout layout)
    : m_cursor(std::move(source)), m_layout(std::move(layout)), m_flatten(m_cursor.bytes())
{
}

Result<std::unique_ptr<JsonReader>> JsonReader::open(const FilePlace &place, const QString &encoding,
                                                     const JsonLayout &layout, const QStringList &columns)
{
    const auto make = [&]() -> Result<std::unique_ptr<JsonReader>> {
        Result<std::unique_ptr<ByteSource>> source = ByteSource::open(place, encoding);
        if (!source)
            return source.error();
        return std::unique_ptr<JsonReader>(new JsonReader(std::move(*source), layout));
    };
    QStringList names = columns;
    if (names.isEmpty()) {
        Result<std::unique_ptr<JsonReader>> scout = make();
        if (!scout)
            return scout.error();
        if (const Result<void> learned = (*scout)->learnColumns(); !learned)
            return learned.error();
        for (const std::string &name : (*scout)->m_flatten.names())
            names.append(QString::fromStdString(name));
    }
    Result<std::unique_ptr<JsonReader>> reader = make();
    if (reader) {
        (*reader)->m_flatten.setNames(names);
        (*reader)->m_header = (*reader)->m_flatten.names();
    }
    return reader;
}

Result<void> JsonReader::learnColumns()
{
    while (m_cursor.position() < limits::jsonKeyBytes || m_items == 0) {
        const Result<bool> more = readItem();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return {};
}

Result<void> JsonReader::skipMember()
{
    KeyText key(m_cursor.bytes());
    if (m_cursor.peek() != '"')
        return m_cursor.notJson();
    if (const Result<void> read = m_cursor.value(key); !read)
        return read;
    if (!m_cursor.take(':'))
        return m_cursor.notJson();
    JsonSkip skip(m_cursor.bytes());
    return m_cursor.value(skip);
}

// Goes into the object at this place and on to the value of \a field; false when it is not there.
Result<bool> JsonReader::enter(const QString &field)
{
    if (!m_cursor.take('{'))
        return false;
    while (m_cursor.peek() == '"') {
        KeyText key(m_cursor.bytes());
        if (const Result<void> read = m_cursor.value(key); !read)
            return read.error();
        if (!m_cursor.take(':'))
            return m_cursor.notJson();
        if (key.text == field)
            return true;
        JsonSkip skip(m_cursor.bytes());
        if (const Result<void> read = m_cursor.value(skip); !read)
            return read.error();
        if (!m_cursor.take(','))
            break;
    }
    return false;
}

Result<void> JsonReader::begin()
{
    m_begun = true;
    m_cursor.skipVariable();
    for (const QString &field : std::as_const(m_layout.path)) {
        const Result<bool> entered = enter(field);
        if (!entered)
            return entered.error();
        if (!*entered) {
            return Error{Error::Code::Refused,
                         QCoreApplication::translate("tamiz::Import", "The JSON has no list “%1”.")
                             .arg(m_layout.path.join(u'/')),
                         field};
        }
    }
    if (m_layout.shape == JsonLayout::Shape::List && !m_cursor.take('['))
        return m_cursor.notJson();
    return {};
}

// After the list: the objects around it must close, and nothing may follow.
Result<void> JsonReader::finish()
{
    m_done = true;
    for (qsizetype i = 0; i < m_layout.path.size(); ++i) {
        while (m_cursor.take(',')) {
            if (const Result<void> skipped = skipMember(); !skipped)
                return skipped;
        }
        if (!m_cursor.take('}'))
            return m_cursor.notJson();
    }
    if (m_cursor.peek() >= 0 || m_cursor.bytes().failure)
        return m_cursor.notJson();
    return {};
}

// Stands before the next item, or after the last one.
Result<bool> JsonReader::moveToItem()
{
    if (m_layout.shape == JsonLayout::Shape::List) {
        if (m_items == 0 ? m_cursor.peek() == ']' : m_cursor.peek() != ',') {
            if (!m_cursor.take(']'))
                return m_cursor.notJson();
            if (const Result<void> finished = finish(); !finished)
                return finished.error();
            return false;
        }
        if (m_items > 0)
            m_cursor.take(',');
        return true;
    }
    const int c = m_cursor.peek();
    if (c < 0 && !m_cursor.bytes().failure) {
        m_done = true;
        return false;
    }
    const bool follows =
        m_items == 0 || (m_layout.shape == JsonLayout::Shape::Lines && m_cursor.sawLineBreak());
    if (c != '{' || !follows)
        return m_cursor.notJson();
    return true;
}

Result<bool> JsonReader::readItem()
{
    if (m_done)
        return false;
    if (!m_begun) {
        if (const Result<void> begun = begin(); !begun)
            return begun.error();
    }
    const Result<bool> there = moveToItem();
    if (!there || !*there)
        return there;
    m_object = m_cursor.peek() == '{';
    m_line = m_cursor.line();
    m_flatten.clear();
    if (const Result<void> read = m_cursor.value(m_flatten); !read)
        return read.error();
    ++m_items;
    return true;
}

Result<bool> JsonReader::next(Row &row)
{
    row.strayQuote = row.unclosedQuote = false;
    if (!m_handedHeader) {
        m_handedHeader = true;
        row = {};
        row.line = 1;
        for (const std::string &name : m_header)
            row.cells.emplace_back(name);
        return true;
    }
    const Result<bool> more = readItem();
    if (!more || !*more)
        return more;
    row.line = m_line;
    m_flatten.hand(row, m_header.size());
    // A list of plain texts is a table of one column; between objects, anything else is odd.
    if (!m_object && m_header.size() > 1) {
        row.notes.push_back(
            {-1, QCoreApplication::translate("tamiz::Import", "The item of the list is not an object.")});
    }
    return true;
}

} // namespace tamiz
