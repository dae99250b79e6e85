// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/encoding.h"
#include "models/import/filekind.h"
#include "models/import/guess.h"
#include "models/import/header.h"
#include "models/import/jsonreader.h"
#include "models/import/seenids.h"
#include "models/import/sheetreader.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

CsvDialect dialectOf(const Mapping &mapping)
{
    return {mapping.encoding, delimiterFrom(mapping.delimiter), limits::columns};
}

QStringList headersOf(const Mapping &mapping)
{
    QStringList headers;
    for (const ColumnMapping &column : mapping.columns)
        headers.append(column.header);
    return headers;
}

} // namespace

Result<std::unique_ptr<RowReader>> openTable(const FilePlace &path, const Mapping &mapping)
{
    if (mapping.format == keyOf(FileKind::Xlsx))
        return openSheet(path, FileKind::Xlsx, mapping.sheet);
    if (mapping.format == keyOf(FileKind::Ods))
        return openSheet(path, FileKind::Ods, mapping.sheet);
    if (mapping.format == "json"_L1) {
        const Result<JsonLayout> layout = jsonLayout(path, mapping.encoding, mapping.sheet);
        if (!layout)
            return layout.error();
        Result<std::unique_ptr<JsonReader>> reader =
            JsonReader::open(path, mapping.encoding, *layout, headersOf(mapping));
        if (!reader)
            return reader.error();
        return std::unique_ptr<RowReader>(std::move(*reader));
    }
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(path, dialectOf(mapping));
    if (!reader)
        return reader.error();
    return std::unique_ptr<RowReader>(std::move(*reader));
}

namespace {

// Only formats that have a reader pass.
Result<FileKind> readableKind(const FilePlace &path)
{
    const Result<FileKind> kind = kindOf(path);
    if (!kind || (*kind != FileKind::Pabulib && *kind != FileKind::Archive))
        return kind;
    return Error{Error::Code::Refused,
                 QCoreApplication::translate("tamiz::Import", "“%1” is a %2 file, not a table.")
                     .arg(path.name(),
                          *kind == FileKind::Archive ? u"ZIP"_s : keyOf(*kind).toUpper()),
                 path.path};
}

const Preset *bestPreset(const QStringList &headers)
{
    const Preset *best = nullptr;
    double bestScore = 0;
    for (const Preset &preset : presets()) {
        const double score = preset.score(headers);
        if (score > bestScore) {
            bestScore = score;
            best = &preset;
        }
    }
    return best;
}

// Of several sheets the one that looks most like an export: a platform's, or else the widest and longest. A guide or a
// list of codes may well stand before it.
Result<qsizetype> likeliestSheet(const FilePlace &path, FileKind kind, const QStringList &names)
{
    static const QRegularExpression input(u"^(respons|respuest|répons|repons|respost|answer|comment|coment|propos|propuest|aport|contrib|datos|data)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    qsizetype best = 0;
    double bestScore = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Result<std::unique_ptr<RowReader>> reader = openSheet(path, kind, QString::number(i + 1));
        if (!reader)
            return reader.error();
        const Result<TableSample> sample = readSample(**reader, path.name());
        if (!sample && sample.error().detail != path.name()) // damaged, and not merely empty
            return sample.error();
        if (!sample || sample->rows.empty())
            continue;
        const Preset *preset = bestPreset(sample->headers);
        const double score = (input.match(names[i]).hasMatch() ? 10 : 0) + (preset ? 100 * preset->score(sample->headers) : 0) + double(std::min<qsizetype>(sample->headers.size(), 10)) +
                             std::log2(double(sample->rows.size()) + 1);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

// The sheet to read, by its name; \a remark says which others there are, so that nobody takes one for all.
Result<QString> chooseSheet(const FilePlace &path, FileKind kind, const QString &wanted, QString &remark)
{
    const Result<QStringList> names = sheetNames(path, kind);
    if (!names)
        return names.error();
    const Result<qsizetype> index =
        wanted.isEmpty() && names->size() > 1 ? likeliestSheet(path, kind, *names) : sheetIndex(path, kind, wanted, *names);
    if (!index)
        return index.error();
    QStringList others = *names;
    const QString name = others.takeAt(*index);
    if (!others.isEmpty()) {
        remark = QCoreApplication::translate(
                     "tamiz::Import", "Of the workbook the sheet “%1” is read, and not: %2.")
                     .arg(name, others.join(u", "_s));
    }
    // Two sheets never share a name in a sound workbook; in others the number tells them apart.
    return names->count(name) == 1 && !name.isEmpty() ? name : QString::number(*index + 1);
}

QString headerFamily(const QStringList &headers)
{
    const QByteArray hash =
        QCryptographicHash::hash(headers.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    return u"csv:"_s + QString::fromLatin1(hash.toHex().left(16));
}

void describe(Mapping &mapping, const TableSample &sample, const Preset *preset, const QString &remark)
{
    QStringList sentences;
    if (preset) {
        const QStringList found = preset->matched(sample.headers);
        sentences << QCoreApplication::translate("tamiz::Import",
                                                 "The columns are those of %1: %2 of them are known, such as %3.")
                         .arg(preset->title(), QString::number(found.size()), found.mid(0, 3).join(u", "_s));
    } else {
        sentences << QCoreApplication::translate(
            "tamiz::Import", "No known platform; the columns were guessed from their names and values.");
    }
    if (sample.rows.empty())
        sentences << QCoreApplication::translate("tamiz::Import", "The file has a header and no records.");
    if (sample.preamble > 0)
        sentences << QCoreApplication::translate("tamiz::Import", "%n row(s) above the header are not read.",
                                                 nullptr, sample.preamble);
    if (!remark.isEmpty())
        sentences << remark;
    if (mapping.noticed != Mojibake::None) {
        sentences << QCoreApplication::translate(
            "tamiz::Import", "The text looks as if it had been decoded wrongly before it was saved; this can be "
                             "turned back.");
    }
    mapping.reason = sentences.join(u' ');
}

// The order of dates over the whole column, when its first cells do not tell.
DateOrder dateOrder(const FilePlace &path, const Mapping &mapping)
{
    const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                     [](const ColumnMapping &c) { return c.role == Role::Date; });
    if (column == mapping.columns.end() || !column->format.isEmpty())
        return DateOrder::DayFirst;
    const Result<std::unique_ptr<RowReader>> reader = openTable(path, mapping);
    if (!reader)
        return DateOrder::DayFirst;
    const Result<TableSample> sample = readSample(**reader, path.name());
    if (!sample)
        return DateOrder::DayFirst;
    const qsizetype index = sample->headers.indexOf(cleanHeader(column->header));
    DateEvidence evidence;
    for (const QStringList &row : sample->rows) {
        if (index >= 0 && index < row.size())
            evidence.look(row[index]);
    }
    return evidence.order();
}

// Ids that repeat because several sources stand in one table: the column that tells the sources apart makes them
// unique. Looked for over the whole table, and only where a column is named like one.
void settleWithin(const FilePlace &path, Mapping &mapping, const QStringList &headers)
{
    const QStringList words = headerWords().value(u"within"_s);
    const auto id = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                 [](const ColumnMapping &c) { return c.role == Role::Id; });
    const auto within = std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping &c) {
        const bool field = c.role == Role::Attribute || c.role == Role::Category;
        return field && words.contains(foldHeader(c.header));
    });
    if (id == mapping.columns.end() || within == mapping.columns.end())
        return;
    Result<std::unique_ptr<RowReader>> reader = openTable(path, mapping);
    const auto idAt = size_t(headers.indexOf(id->header));
    const auto withinAt = size_t(headers.indexOf(within->header));
    SeenIds alone, together;
    qint64 repeated = 0;
    qint64 repeatedTogether = 0;
    Row row;
    while (reader) {
        const Result<bool> more = (*reader)->next(row);
        if (!more || !*more)
            break;
        if (row.cells.size() <= std::max(idAt, withinAt) || row.cells[idAt].empty())
            continue;
        const std::string_view key = row.cells[idAt];
        const quint64 hash = XXH3_64bits(key.data(), key.size());
        const std::string_view part = row.cells[withinAt];
        repeated += alone.note(hash, 0, 1).has_value();
        repeatedTogether += together.note(XXH3_64bits_withSeed(part.data(), part.size(), hash), 0, 1).has_value();
    }
    if (repeated == 0 || repeatedTogether * 10 > repeated)
        return;
    within->role = Role::Id;
    within->format = u"within"_s;
    within->reason = QCoreApplication::translate("tamiz::Import", "“%1” repeats in %n row(s); together with this column it is unique.",
                                                 nullptr, int(repeated))
                         .arg(id->header);
}

Mojibake noticedIn(const TableSample &sample)
{
    QStringList cells = sample.headers;
    for (const QStringList &row : sample.rows)
        cells += row;
    return guessMojibake(cells).kind;
}

} // namespace

Result<Mapping> recogniseTextTable(const FilePlace &path, const QString &preset, const QString &sheet,
    const QString &asked)
{
    const Result<FileKind> kind = readableKind(path);
    if (!kind)
        return kind.error();
    const bool workbook = *kind == FileKind::Xlsx || *kind == FileKind::Ods;
    Result<EncodingGuess> encoding = workbook ? EncodingGuess{u"UTF-8"_s, {}} : asked.isEmpty() ? guessEncoding(path) : EncodingGuess{asked, {}};
    if (!encoding)
        return encoding.error();
    Mapping mapping;
    mapping.encoding = encoding->name;
    if (workbook) {
        mapping.format = keyOf(*kind);
        mapping.delimiter.clear();
        const Result<QString> chosen = chooseSheet(path, *kind, sheet, encoding->remark);
        if (!chosen)
            return chosen.error();
        mapping.sheet = *chosen;
    } else if (*kind == FileKind::Json) {
        const Result<JsonLayout> layout = jsonLayout(path, encoding->name, sheet);
        if (!layout)
            return layout.error();
        mapping.format = u"json"_s;
        mapping.delimiter.clear();
        mapping.sheet = layout->path.join(u'/');
    } else {
        const Result<char> delimiter = guessDelimiter(path, encoding->name);
        if (!delimiter)
            return delimiter.error();
        mapping.delimiter = delimiterText(*delimiter);
    }
    const Result<std::unique_ptr<RowReader>> reader = openTable(path, mapping);
    if (!reader)
        return reader.error();
    const Result<TableSample> sample = readSample(**reader, path.name());
    if (!sample)
        return sample.error();
    mapping.confidence = encoding->confidence;
    mapping.noticed = noticedIn(*sample);
    const bool automatic = preset.isEmpty() || preset == "auto"_L1;
    const Preset *chosen = automatic ? bestPreset(sample->headers) : presetNamed(preset);
    if (!automatic && !chosen && preset != "csv"_L1) {
        return Error{Error::Code::Usage,
                     QCoreApplication::translate("tamiz::Import", "There is no preset “%1”.").arg(preset),
                     preset};
    }
    if (chosen && chosen->score(sample->headers) <= 0) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "“%1” does not have the columns of the preset “%2”.")
                .arg(path.name(), preset),
            preset};
    }
    mapping.preset = chosen ? chosen->name : u"csv"_s;
    mapping.family = chosen && !chosen->family.isEmpty() ? chosen->family : headerFamily(sample->headers);
    if (!sample->headers.isEmpty()) // A JSON list without fields has none.
        mapping.columns = chosen ? presetColumns(*sample, *chosen) : guessColumns(*sample);
    mapping.kind = chosen ? chosen->kind : guessKind(mapping.columns);
    mapping.rows = chosen ? chosen->rows : guessRows(mapping.columns);
    mapping.score = chosen ? chosen->score(sample->headers) : guessScore(mapping.columns);
    if (!chosen)
        settleWithin(path, mapping, sample->headers);
    describe(mapping, *sample, chosen, encoding->remark);
    return mapping;
}

Result<ReadCount> readTextTable(const FilePlace &path, const Mapping &mapping, RecordSink &sink,
                                const Progress &progress)
{
    if (const Result<FileKind> kind = readableKind(path); !kind)
        return kind.error();
    const DateOrder order = dateOrder(path, mapping);
    Result<std::unique_ptr<RowReader>> reader = openTable(path, mapping);
    if (!reader)
        return reader.error();
    return readTable(**reader, mapping, path.name(), order, sink, progress);
}

Result<RawRecord> rawRecord(const ImportSource &source, qint64 line)
{
    const FilePlace place{source.path, source.member};
    const Error absent{Error::Code::Refused,
                       QCoreApplication::translate("tamiz::Import", "No record begins on line %1 of “%2”.")
                           .arg(QString::number(line), place.name()),
                       place.path};
    if (QFileInfo(source.path).isDir() || source.mapping.format == keyOf(FileKind::Pabulib))
        return absent;
    const Result<std::unique_ptr<RowReader>> reader = openTable(place, source.mapping);
    if (!reader)
        return reader.error();
    Row row;
    RawRecord record;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more || row.line > line)
            return absent;
        if (!record.headers.isEmpty() && row.line < line)
            continue;
        QStringList cells;
        bool damaged = false;
        for (const std::string_view cell : row.cells)
            cells.append(decodeCell(cell, damaged));
        if (row.line == line && !record.headers.isEmpty()) {
            record.line = line;
            record.cells = cells;
            return record;
        }
        // The header is the first row that names every column that is taken.
        const QStringList names = columnNames(cells);
        const bool all = std::all_of(source.mapping.columns.begin(), source.mapping.columns.end(), [&](const ColumnMapping &column) {
            return column.role == Role::Ignore || names.contains(cleanHeader(column.header));
        });
        if (all)
            record.headers = names;
    }
}

} // namespace tamiz
