// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/encoding.h"
#include "models/import/filekind.h"
#include "models/import/guess.h"
#include "models/import/header.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

CsvDialect dialectOf(const Mapping &mapping)
{
    return {mapping.encoding, delimiterFrom(mapping.delimiter), limits::columns};
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
        sentences << QCoreApplication::translate("tamiz::Import", "The columns are those of %1 (%2).")
                         .arg(preset->platform, nameOf(preset->kind));
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
    mapping.reason = sentences.join(u' ');
}

// The order of dates over the whole column, when its first cells do not tell.
DateOrder dateOrder(const QString &path, const Mapping &mapping)
{
    const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                     [](const ColumnMapping &c) { return c.role == Role::Date; });
    if (column == mapping.columns.end() || !column->format.isEmpty())
        return DateOrder::DayFirst;
    Result<TableSample> sample = readSample(path, dialectOf(mapping));
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

} // namespace

Result<Mapping> recogniseTextTable(const QString &path, const QString &preset)
{
    if (const Result<void> checked = checkTextFile(path); !checked)
        return checked.error();
    Result<EncodingGuess> encoding = guessEncoding(path);
    if (!encoding)
        return encoding.error();
    const Result<char> delimiter = guessDelimiter(path, encoding->name);
    if (!delimiter)
        return delimiter.error();
    const Result<TableSample> sample = readSample(path, {encoding->name, *delimiter, limits::columns});
    if (!sample)
        return sample.error();

    Mapping mapping;
    mapping.encoding = encoding->name;
    mapping.delimiter = delimiterText(*delimiter);
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
                .arg(QFileInfo(path).fileName(), preset),
            preset};
    }
    mapping.preset = chosen ? chosen->name : u"csv"_s;
    mapping.family = chosen ? chosen->family : headerFamily(sample->headers);
    mapping.columns = chosen ? presetColumns(*sample, *chosen) : guessColumns(*sample);
    mapping.kind = chosen ? chosen->kind : guessKind(mapping.columns);
    mapping.score = chosen ? chosen->score(sample->headers) : guessScore(mapping.columns);
    describe(mapping, *sample, chosen, encoding->remark);
    return mapping;
}

Result<ReadCount> readTextTable(const QString &path, const Mapping &mapping, RecordSink &sink,
                                const Progress &progress)
{
    if (const Result<void> checked = checkTextFile(path); !checked)
        return checked.error();
    const DateOrder order = dateOrder(path, mapping);
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(path, dialectOf(mapping));
    if (!reader)
        return reader.error();
    return readTable(**reader, mapping, QFileInfo(path).fileName(), order, sink, progress);
}

} // namespace tamiz
