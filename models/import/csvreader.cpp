// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 firstWindow = qint64(1) << 20;

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, const CsvDialect &dialect)
    : m_source(std::move(source)), m_maxColumns(dialect.maxColumns), m_delimiter(dialect.delimiter)
{
    m_ends[static_cast<unsigned char>(m_delimiter)] = true;
    m_ends['\n'] = true;
    m_ends['\r'] = true;
    m_window.resize(m_source->windowFor(firstWindow));
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const FilePlace &place, const CsvDialect &dialect)
{
    Result<std::unique_ptr<ByteSource>> source = ByteSource::open(place, dialect.encoding);
    if (!source)
        return source.error();
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(*source), dialect));
}

Result<void> CsvReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_window.data(), m_window.data() + m_begin, size_t(m_end - m_begin));
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end * 2 > qint64(m_window.size()))
        m_window.resize(m_window.size() * 2);
    while (m_end < qint64(m_window.size())) {
        const qint64 room = qint64(m_window.size()) - m_end;
        if (room < 64)
            break;
        const Result<qint64> got = m_source->read(m_window.data() + m_end, room);
        if (!got)
            return got.error();
        if (*got == 0) {
            m_final = true;
            break;
        }
        const char *from = m_window.data() + m_end;
        if (const void *nul = std::memchr(from, 0, size_t(*got))) {
            m_end = static_cast<const char *>(nul) - m_window.data();
            m_final = m_nul = true;
            break;
        }
        m_end += *got;
    }
    return {};
}

void CsvReader::skipSeparatorLine()
{
    const std::string_view head(m_window.data(), size_t(std::min<qint64>(m_end, 7)));
    if (head.size() < 6 || qstrnicmp(head.data(), "sep=", 4) != 0 || (head[5] != '\n' && head[5] != '\r'))
        return;
    m_begin = head.size() > 6 && head[5] == '\r' && head[6] == '\n' ? 7 : 6;
    ++m_line;
}

Result<bool> CsvReader::next(Row &row)
{
    if (!m_started) {
        m_started = true;
        if (const Result<void> filled = fill(); !filled)
            return filled.error();
        skipSeparatorLine();
    }
    while (true) {
        switch (scan()) {
        case Scan::Failed:
            return m_error;
        case Scan::NeedMore:
            if (const Result<void> filled = fill(); !filled)
                return filled.error();
            continue;
        case Scan::End:
            return false;
        case Scan::Record:
            break;
        }
        const qint64 line = m_line;
        if (m_cells.size() == 1 && !m_cells[0].quoted &&
            isBlank({m_window.data() + m_cells[0].begin, size_t(m_cells[0].end - m_cells[0].begin)})) {
            m_begin = m_next;
            ++m_line;
            ++m_blankLines;
            continue;
        }
        const bool quoted =
            std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.quoted; });
        m_line += quoted ? lineBreaks(m_begin, m_next) : 1;
        row.line = line;
        hand(row);
        return true;
    }
}

// Views are made only now: doubled quotes are undone in place, which a second scan of the record would not
// survive.
void CsvReader::hand(Row &row)
{
    row.cells.clear();
    row.strayQuote = m_stray;
    row.unclosedQuote = m_unclosed;
    char *window = m_window.data();
    for (const Cell &cell : m_cells) {
        char *begin = window + cell.begin;
        char *end = window + cell.end;
        if (cell.doubled) {
            char *to = begin;
            for (const char *from = begin; from < end; ++from) {
                *to++ = *from;
                if (*from == '"' && from + 1 < end && from[1] == '"')
                    ++from;
            }
            end = to;
        }
        row.cells.emplace_back(begin, size_t(end - begin));
    }
    if (m_columns == 0)
        m_columns = qint64(m_cells.size());
    m_begin = m_next;
}

CsvReader::Scan CsvReader::scan()
{
    m_cells.clear();
    m_stray = m_unclosed = false;
    if (m_begin == m_end) {
        if (!m_final)
            return Scan::NeedMore;
        return m_nul ? fail(QCoreApplication::translate(
                           "tamiz::Import",
                           "Line %1 holds a NUL byte, which does not occur in text. The file is "
                           "damaged, or it is not a text table."))
                     : Scan::End;
    }
    const char *window = m_window.data();
    qint64 at = m_begin;
    while (true) {
        Cell cell;
        qint64 quote = at;
        const bool quoted =
            at < m_end && (window[at] == '"' || (window[at] == ' ' && spacedQuote(at, quote)));
        if (quoted)
            at = quote;
        const Scan result = quoted ? scanQuoted(cell, at) : scanPlain(cell, at);
        if (result != Scan::Record)
            return result;
        m_cells.push_back(cell);
        if (qint64(m_cells.size()) > m_maxColumns)
            return fail(QCoreApplication::translate("tamiz::Import", "Line %1 has more than %2 columns.")
                            .arg(QStringLiteral("%1"), QString::number(m_maxColumns)));
        if (at == m_end) {
            m_next = at;
            if (m_nul)
                return fail(QCoreApplication::translate(
                    "tamiz::Import", "Line %1 holds a NUL byte, which does not occur in text. The file is "
                                     "damaged, or it is not a text table."));
            return Scan::Record;
        }
        if (window[at] == '\n') {
            m_next = at + 1;
            return Scan::Record;
        }
        if (window[at] == '\r') {
            if (at + 1 == m_end && !m_final)
                return Scan::NeedMore;
            m_next = at + 1 < m_end && window[at + 1] == '\n' ? at + 2 : at + 1;
            return Scan::Record;
        }
        ++at; // The delimiter.
        if (at - m_begin > limits::recordBytes)
            return fail(QCoreApplication::translate("tamiz::Import",
                                                    "The record that begins on line %1 is too large."));
    }
}

CsvReader::Scan CsvReader::scanPlain(Cell &cell, qint64 &at)
{
    const char *window = m_window.data();
    cell.begin = at;
    const char *p = window + at;
    const char *const end = window + m_end;
    while (p < end && !m_ends[static_cast<unsigned char>(*p)])
        ++p;
    at = p - window;
    cell.end = at;
    if (at - cell.begin > limits::cellBytes)
        return fail(QCoreApplication::translate("tamiz::Import", "A cell on line %1 is larger than 16 MiB."));
    return at == m_end && !m_final ? Scan::NeedMore : Scan::Record;
}

CsvReader::Scan CsvReader::scanQuoted(Cell &cell, qint64 &at)
{
    const char *window = m_window.data();
    const char *const end = window + m_end;
    cell.quoted = true;
    cell.begin = at + 1;
    const char *p = window + cell.begin;
    while (true) {
        p = p < end ? static_cast<const char *>(std::memchr(p, '"', size_t(end - p))) : nullptr;
        if (!p || (p + 1 == end && !m_final)) {
            cell.end = m_end;
            if (!m_final)
                return finishCell(cell) == Scan::Failed ? Scan::Failed : Scan::NeedMore;
            m_unclosed = true;
            at = m_end;
            return checkUnclosed(cell);
        }
        if (p + 1 < end && p[1] == '"') {
            cell.doubled = true;
            p += 2;
            continue;
        }
        const char *after = p + 1;
        while (after < end && *after == ' ' && m_delimiter != ' ')
            ++after;
        if (after == end && !m_final)
            return Scan::NeedMore;
        if (after == end || m_ends[static_cast<unsigned char>(*after)]) {
            cell.end = p - window;
            at = after - window;
            return finishCell(cell);
        }
        m_stray = true;
        ++p;
    }
}

// "a", "b": a space before the quote. Only a quote that closes on the same line is believed.
bool CsvReader::spacedQuote(qint64 at, qint64 &quote) const
{
    const char *window = m_window.data();
    qint64 p = at;
    while (p < m_end && window[p] == ' ')
        ++p;
    if (p == m_end || window[p] != '"')
        return false;
    quote = p;
    for (++p; p < m_end && window[p] != '\n' && window[p] != '\r'; ++p) {
        if (window[p] == '"')
            return p + 1 == m_end || m_ends[static_cast<unsigned char>(window[p + 1])] ||
                   window[p + 1] == '"';
    }
    return false;
}

// A quote that never closes swallows the rest of the file unseen: a cell of many lines stops the import by
// name.
CsvReader::Scan CsvReader::finishCell(const Cell &cell)
{
    const qint64 bytes = cell.end - cell.begin;
    if (bytes > limits::cellBytes)
        return fail(QCoreApplication::translate("tamiz::Import", "A cell on line %1 is larger than 16 MiB."));
    if (bytes <= limits::quotedLineBreaks)
        return Scan::Record;
    const qint64 breaks = lineBreaks(cell.begin, cell.end);
    if (breaks <= limits::quotedLineBreaks && (bytes <= limits::quotedBytes || breaks == 0))
        return Scan::Record;
    m_line += lineBreaks(m_begin, cell.begin);
    return fail(QCoreApplication::translate(
        "tamiz::Import",
        "A quote opens on line %1 and does not close for more than 1,000 lines or 1 MiB. Close it in "
        "the file, and import again."));
}

CsvReader::Scan CsvReader::checkUnclosed(const Cell &cell)
{
    if (finishCell(cell) == Scan::Failed)
        return Scan::Failed;
    const char *window = m_window.data();
    qint64 delimiters = 0;
    bool inside = false; // The first line of the cell is the record's own.
    for (qint64 p = cell.begin; p <= cell.end; ++p) {
        const char c = p < cell.end ? window[p] : '\n';
        if (c == m_delimiter)
            ++delimiters;
        if (c != '\n' && c != '\r')
            continue;
        if (inside && m_columns > 1 && delimiters >= m_columns - 1) {
            m_line += lineBreaks(m_begin, cell.begin);
            return fail(QCoreApplication::translate(
                "tamiz::Import",
                "A quote opens on line %1 and never closes: the records after it would be lost in one "
                "cell. Close it in the file, and import again."));
        }
        inside = true;
        delimiters = 0;
    }
    return Scan::Record;
}

CsvReader::Scan CsvReader::fail(const QString &message)
{
    const QString line = QString::number(m_line);
    m_error = {Error::Code::Refused, message.arg(line), u"line "_s + line};
    return Scan::Failed;
}

qint64 CsvReader::lineBreaks(qint64 begin, qint64 end) const
{
    const char *from = m_window.data() + begin;
    const char *to = m_window.data() + end;
    qint64 count = std::count(from, to, '\n');
    for (const char *p = from; p < to;) {
        p = static_cast<const char *>(std::memchr(p, '\r', size_t(to - p)));
        if (!p)
            break;
        if (p + 1 == to || p[1] != '\n')
            ++count;
        ++p;
    }
    return count;
}

} // namespace tamiz
