// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsoncursor.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

void JsonBytes::countLines()
{
    for (; counted < at; ++counted) {
        if (window[counted] == '\n') {
            ++linesBefore;
            lineBegin = before + qint64(counted) + 1;
        }
    }
}

void JsonBytes::beginValue()
{
    m_inside = Inside::Structure;
    number.clear();
}

char JsonBytes::shown()
{
    const char c = window[at];
    const bool digit = c >= '0' && c <= '9';
    switch (m_inside) {
    case Inside::String:
        m_inside = c == '\\' ? Inside::Escape : c == '"' ? Inside::Structure : Inside::String;
        return c;
    case Inside::Escape:
        m_inside = Inside::String;
        return c;
    case Inside::Structure:
        if (c == '"') {
            m_inside = Inside::String;
        } else if (digit || c == '-') {
            m_inside = Inside::Number;
            m_fraction = false;
            number.assign(1, c);
        }
        return c;
    case Inside::Number:
    case Inside::Exponent:
        break;
    }
    if (!digit && c != '.' && c != '+' && c != '-' && c != 'e' && c != 'E') {
        m_inside = c == '"' ? Inside::String : Inside::Structure;
        return c;
    }
    number += c;
    if (c == 'e' || c == 'E')
        m_inside = Inside::Exponent;
    m_fraction = m_fraction || c == '.';
    return digit && m_inside == Inside::Exponent ? '0' : c;
}

void JsonBytes::step()
{
    constexpr size_t mostDigits = 300;
    ++at;
    if (m_inside != Inside::Number || m_fraction || number.size() < mostDigits)
        return;
    while (!atEnd() && window[at] >= '0' && window[at] <= '9' && qint64(number.size()) < limits::cellBytes)
        number += window[at++];
}

// Keeps the last character, because the cursor may step back over it.
bool JsonBytes::fill()
{
    if (failure || tooLong)
        return false;
    if (position() - mark > limits::recordBytes) {
        tooLong = true;
        return false;
    }
    countLines();
    const size_t kept = end > 0 ? 1 : 0;
    if (kept > 0) {
        window[0] = window[end - 1];
        before += qint64(end) - 1;
    }
    at = end = counted = kept;
    const Result<qint64> got = source->read(window.data() + end, qint64(window.size() - end));
    if (!got)
        failure = got.error();
    else
        end += size_t(*got);
    return at < end;
}

JsonCursor::JsonCursor(std::unique_ptr<ByteSource> source) : m_source(std::move(source))
{
    m_bytes.source = m_source.get();
    m_bytes.window.resize(m_source->windowFor(qint64(1) << 18));
}

int JsonCursor::peek()
{
    m_lineBreak = false;
    m_bytes.mark = m_bytes.position();
    while (!m_bytes.atEnd()) {
        const char c = m_bytes.window[m_bytes.at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return static_cast<unsigned char>(c);
        m_lineBreak = m_lineBreak || c == '\n' || c == '\r';
        m_bytes.mark = m_bytes.position();
        ++m_bytes.at;
    }
    return -1;
}

bool JsonCursor::take(char c)
{
    if (peek() != static_cast<unsigned char>(c))
        return false;
    ++m_bytes.at;
    return true;
}

void JsonCursor::skipVariable()
{
    constexpr int longest = 200;
    if (peek() != 'w')
        return;
    for (int i = 0; i < longest && !m_bytes.atEnd(); ++i) {
        if (m_bytes.window[m_bytes.at++] == '=')
            return;
    }
}

qint64 JsonCursor::line()
{
    m_bytes.countLines();
    return m_bytes.linesBefore + 1;
}

bool JsonSkip::deeper()
{
    if (++m_depth <= limits::jsonDepth)
        return note();
    refusal = QCoreApplication::translate("tamiz::Import", "The JSON is nested more than 256 levels deep on "
                                                           "line %1.");
    return false;
}

Error JsonCursor::refused(const QString &sentence)
{
    const QString lineText = QString::number(line());
    return {Error::Code::Refused, sentence.arg(lineText), u"line "_s + lineText};
}

Error JsonCursor::notJson()
{
    if (m_bytes.failure)
        return *m_bytes.failure;
    const QString lineText = QString::number(line());
    if (m_bytes.tooLong) {
        return refused(QCoreApplication::translate("tamiz::Import", "A value on line %1 is too large."));
    }
    if (m_bytes.at == m_bytes.end) {
        return refused(QCoreApplication::translate("tamiz::Import",
                                                   "The JSON ends in the middle (line %1). The file is cut "
                                                   "off or damaged; export it again."));
    }
    const QString column = QString::number(m_bytes.position() - m_bytes.lineBegin);
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import",
                                        "The JSON is not valid at line %1, byte %2. Nothing was imported.")
                .arg(lineText, column),
            u"line %1 byte %2"_s.arg(lineText, column)};
}

} // namespace tamiz
