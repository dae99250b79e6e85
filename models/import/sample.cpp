// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/sample.h"

#include "models/import/encoding.h"
#include "models/import/header.h"
#include "models/import/survey.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int delimiterRows = 200;
constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};

QStringList decodeRow(const Row &row)
{
    QStringList cells;
    cells.reserve(qsizetype(row.cells.size()));
    bool damaged = false;
    for (const std::string_view cell : row.cells)
        cells.append(decodeCell(cell, damaged));
    return cells;
}

qsizetype mostFrequentWidth(const std::vector<QStringList> &rows)
{
    QMap<qsizetype, int> widths;
    for (const QStringList &row : rows)
        ++widths[row.size()];
    qsizetype best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (best == 0 || it.value() >= widths[best])
            best = it.key();
    }
    return best;
}

bool looksLikeHeader(const QStringList &row)
{
    QStringList seen;
    for (const QString &cell : row) {
        const QString clean = cleanHeader(cell);
        bool number = false;
        clean.toDouble(&number);
        if (clean.isEmpty() || number || clean.size() > 120 || seen.contains(clean))
            return false;
        seen.append(clean);
    }
    return true;
}

// "Ident 1, Ident 2…" and below it the questions themselves: these are the names.
bool isSecondHeader(const std::vector<QStringList> &rows)
{
    if (rows.size() < 3 || rows[0].size() < 2 || rows[1].size() != rows[0].size() || !looksLikeHeader(rows[0]))
        return false;
    const auto questions = [](const QStringList &row) {
        return std::count_if(row.begin(), row.end(), [](const QString &cell) { return isQuestion(cleanHeader(cell)); });
    };
    const bool whole = std::none_of(rows[1].begin(), rows[1].end(), [](const QString &cell) { return cleanHeader(cell).isEmpty(); });
    const auto below = std::max_element(rows.begin() + 2, rows.begin() + qsizetype(std::min<size_t>(rows.size(), 12)),
                                        [&](const QStringList &a, const QStringList &b) { return questions(a) < questions(b); });
    return whole && questions(rows[0]) == 0 && questions(rows[1]) * 2 > rows[1].size() && questions(*below) * 2 <= below->size();
}

// Title lines above the header: narrow rows, then a row as wide as the table that reads like names. When in
// doubt the first row is the header.
int preambleRows(const std::vector<QStringList> &rows)
{
    const qsizetype width = mostFrequentWidth(rows);
    if (isSecondHeader(rows))
        return 1;
    if (rows.empty() || width < 3 || rows[0].size() * 2 > width)
        return 0;
    for (int i = 1; i < int(std::min<size_t>(rows.size(), limits::preambleRows)); ++i) {
        if (rows[size_t(i)].size() == width)
            return looksLikeHeader(rows[size_t(i)]) ? i : 0;
    }
    return 0;
}

std::optional<char> separatorLine(const FilePlace &path, const QString &encoding)
{
    Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path, encoding);
    if (!source)
        return std::nullopt;
    std::array<char, 64> head{};
    const Result<qint64> got = (*source)->read(head.data(), qint64(head.size()));
    if (!got || *got < 6 || qstrnicmp(head.data(), "sep=", 4) != 0 || (head[5] != '\r' && head[5] != '\n'))
        return std::nullopt;
    return head[4];
}

// How well a delimiter cuts: the share of rows with the usual number of cells, worth more the more cells they
// have.
Result<double> delimiterScore(const FilePlace &path, const CsvDialect &dialect)
{
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(path, dialect);
    if (!reader)
        return reader.error();
    QMap<size_t, int> widths;
    Row row;
    int rows = 0;
    size_t first = 0;
    for (; rows < delimiterRows; ++rows) {
        const Result<bool> more = (*reader)->next(row);
        if (!more || !*more)
            break; // A wrong delimiter may well meet a broken quote; what was read so far decides.
        if (rows == 0)
            first = row.cells.size();
        ++widths[row.cells.size()];
    }
    double best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.key() < 2)
            continue;
        // A one-cell first row is a title line or the name of the only column: a table needs more to be
        // believed.
        const double trust = first == 1 && it.key() < 3 ? 0 : first == it.key() ? 1 : 0.6;
        best = std::max(best, trust * it.value() / rows * (1 + 0.1 * std::log2(double(it.key()))));
    }
    return best;
}

} // namespace

Result<char> guessDelimiter(const FilePlace &path, const QString &encoding)
{
    if (const std::optional<char> separator = separatorLine(path, encoding))
        return *separator;
    char best = '\0';
    double bestScore = 0.25;
    for (const char delimiter : delimiters) {
        const Result<double> score = delimiterScore(path, {encoding, delimiter, limits::matrixColumns});
        if (!score)
            return score.error();
        if (*score > bestScore) {
            bestScore = *score;
            best = delimiter;
        }
    }
    return best;
}

Result<TableSample> readSample(const FilePlace &place, const CsvDialect &dialect)
{
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(place, dialect);
    if (!reader)
        return reader.error();
    return readSample(**reader, place.name());
}

Result<TableSample> readSample(RowReader &reader, const QString &name)
{
    TableSample sample;
    Row row;
    qint64 cells = 0;
    while (int(sample.rows.size()) <= limits::sampleRows && cells < limits::sampleCells) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more) {
            sample.complete = true;
            break;
        }
        cells += qint64(row.cells.size());
        sample.rows.push_back(decodeRow(row));
    }
    if (sample.rows.empty()) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "The file “%1” is empty.")
                         .arg(name),
                     name};
    }
    sample.preamble = preambleRows(sample.rows);
    sample.headers = columnNames(sample.rows[size_t(sample.preamble)]);
    sample.rows.erase(sample.rows.begin(), sample.rows.begin() + sample.preamble + 1);
    return sample;
}

QString delimiterText(char delimiter)
{
    return delimiter == '\0' ? QString() : QString(QLatin1Char(delimiter));
}

char delimiterFrom(const QString &text)
{
    return text.isEmpty() ? '\0' : text[0].toLatin1();
}

} // namespace tamiz
