// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsonflatten.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

void appendQuoted(std::string &to, std::string_view text)
{
    constexpr const char *digits = "0123456789abcdef";
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            to += '\\';
            to += c;
        } else if (c == '\n') {
            to += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            to += "\\u00";
            to += digits[(c >> 4) & 15];
            to += digits[c & 15];
        } else {
            to += c;
        }
    }
    to += '"';
}

} // namespace

void JsonFlatten::clear()
{
    m_cells.assign(m_names.size(), Cell());
    m_text.clear();
    m_path.clear();
    m_lengths.clear();
    m_first.clear();
    m_repeated.clear();
    m_expected = 0;
    m_depth = m_listDepth = 0;
    m_afterKey = false;
}

void JsonFlatten::setNames(const QStringList &names)
{
    for (const QString &name : names) {
        m_names.push_back(name.toStdString());
        m_places.emplace(m_names.back(), m_names.size() - 1);
    }
}

size_t JsonFlatten::column()
{
    const std::string &name = m_lengths.empty() ? (m_path = "value") : m_path;
    if (m_expected < m_names.size() && m_names[m_expected] == name)
        return m_expected++;
    const auto [it, isNew] = m_places.try_emplace(name, m_names.size());
    if (isNew) {
        m_names.push_back(name);
        m_cells.emplace_back();
    }
    m_expected = it->second + 1;
    return it->second;
}

bool JsonFlatten::store(std::string_view text)
{
    if (qint64(text.size()) > limits::cellBytes ||
        qint64(m_text.size() + text.size()) > limits::recordBytes) {
        refusal = QCoreApplication::translate("tamiz::Import", "A value on line %1 is too large.");
        return false;
    }
    const size_t index = column();
    if (m_names.size() > size_t(limits::columns)) {
        refusal = QCoreApplication::translate("tamiz::Import",
                                              "The items have more than 2,000 different fields (line %1).");
        return false;
    }
    if (m_cells[index].set)
        m_repeated.push_back(index);
    m_cells[index] = {m_text.size(), m_text.size() + text.size(), true};
    m_text += text;
    return note();
}

bool JsonFlatten::plain(const std::string &text)
{
    return m_listDepth > 0 ? addToList(text.empty() ? "null" : text, false) : store(text);
}

bool JsonFlatten::string(string_t &text)
{
    return m_listDepth > 0 ? addToList(text, true) : store(text);
}

void JsonFlatten::separate()
{
    if (!m_afterKey && !m_first.empty() && !m_first.back())
        m_json += ',';
    if (!m_first.empty())
        m_first.back() = false;
    m_afterKey = false;
}

bool JsonFlatten::addToList(const std::string &text, bool quoted)
{
    separate();
    if (quoted)
        appendQuoted(m_json, text);
    else
        m_json += text;
    if (m_listDepth == 1 && (quoted || text != "null")) {
        if (!m_joined.empty())
            m_joined += ", ";
        m_joined += text;
    }
    if (qint64(m_json.size()) > limits::recordBytes) {
        refusal = QCoreApplication::translate("tamiz::Import", "A value on line %1 is too large.");
        return false;
    }
    return note();
}

bool JsonFlatten::start_object(size_t count)
{
    if (!JsonSkip::start_object(count))
        return false;
    if (m_listDepth > 0) {
        separate();
        m_json += '{';
        m_first.push_back(true);
        ++m_listDepth;
        m_nested = true;
    } else {
        m_lengths.push_back(m_path.size());
    }
    return true;
}

bool JsonFlatten::key(string_t &text)
{
    if (m_listDepth > 0) {
        separate();
        appendQuoted(m_json, text);
        m_json += ':';
        m_afterKey = true;
        return note();
    }
    m_path.resize(m_lengths.back());
    if (m_lengths.size() > 1)
        m_path += '/';
    m_path += text;
    return note();
}

bool JsonFlatten::end_object()
{
    if (m_listDepth > 0) {
        m_json += '}';
        m_first.pop_back();
        --m_listDepth;
    } else {
        m_path.resize(m_lengths.back());
        m_lengths.pop_back();
    }
    return JsonSkip::end_object();
}

bool JsonFlatten::start_array(size_t count)
{
    if (!JsonSkip::start_array(count))
        return false;
    if (m_listDepth == 0) {
        m_json.clear();
        m_joined.clear();
        m_nested = false;
    } else {
        separate();
        m_nested = true;
    }
    m_json += '[';
    m_first.push_back(true);
    ++m_listDepth;
    return true;
}

bool JsonFlatten::end_array()
{
    m_json += ']';
    m_first.pop_back();
    if (--m_listDepth == 0 && !store(m_nested ? m_json : m_joined))
        return false;
    return JsonSkip::end_array();
}

void JsonFlatten::hand(Row &row, size_t width) const
{
    row.cells.clear();
    row.extraNames.clear();
    row.notes.clear();
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        if (i >= width && !cell.set)
            continue;
        row.cells.emplace_back(std::string_view(m_text).substr(cell.begin, cell.end - cell.begin));
        if (i >= width)
            row.extraNames.emplace_back(m_names[i]);
    }
    for (const size_t column : m_repeated) {
        row.notes.push_back({column < width ? int(column) : -1,
                             QCoreApplication::translate(
                                 "tamiz::Import", "The field stands twice in the item; the last one was "
                                                  "read.")});
    }
}

} // namespace tamiz
