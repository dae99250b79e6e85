// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/keytables.h"

#include "models/import/header.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostColumns = 12; ///< Of a list of columns: name, type, question, values…
constexpr qsizetype fewest = 3;       ///< Columns of another table it must name to be a list of them.

QString fileOf(const ImportSource &source)
{
    return QFileInfo(source.member.isEmpty() ? source.path : source.member).fileName();
}

bool isPlainTable(const ImportSource &source)
{
    return source.mapping.preset == "csv"_L1 && !source.mapping.columns.isEmpty();
}

/// Whether anybody wrote its rows at some time: then it is input, whatever it is called.
bool isWritten(const Mapping &mapping)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [](const ColumnMapping &c) { return c.role == Role::Author || c.role == Role::Date; });
}

bool isCalledKey(const ImportSource &source)
{
    static const QRegularExpression name(
        u"matching|diction|diccion|dicion|codebook|lookup|codigos|códigos|catalog|catálog|etiquetas|labels|legend|leyenda|légende"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isPlainTable(source) && source.mapping.columns.size() <= 6 &&
           name.match(fileOf(source)).hasMatch() && !isWritten(source.mapping);
}

/// The column that \a one has in common with \a other, or nothing.
QString sharedColumn(const Mapping &one, const Mapping &other)
{
    for (const ColumnMapping &column : one.columns) {
        const bool shared =
            std::any_of(other.columns.begin(), other.columns.end(), [&](const ColumnMapping &c) {
                return c.header.compare(column.header, Qt::CaseInsensitive) == 0;
            });
        if (shared)
            return column.header;
    }
    return {};
}

/// The start of a table that is small enough to explain another one; a longer one is input.
TableSample wholeOf(const ImportSource &source)
{
    const FilePlace place{source.path, source.member};
    const auto reader = openTable(place, source.mapping);
    if (!reader)
        return {};
    auto sample = readSample(**reader, place.name());
    return sample && sample->complete ? *std::move(sample) : TableSample{};
}

/// Whether most values of some column of \a table are names of columns in \a other.
bool listsColumns(const TableSample &table, const Mapping &other)
{
    QSet<QString> names;
    for (const ColumnMapping &column : other.columns)
        names.insert(foldHeader(column.header));
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        qsizetype filled = 0, named = 0;
        for (const QStringList &row : table.rows) {
            const QString value = foldHeader(row.value(i));
            filled += !value.isEmpty();
            named += !value.isEmpty() && names.contains(value);
        }
        if (named >= fewest && named * 5 >= filled * 4)
            return true;
    }
    return false;
}

/// Whether most values of some column are questions.
bool asksQuestions(const TableSample &table)
{
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const auto asks = [i](const QStringList &row) { return row.value(i).trimmed().endsWith(u'?'); };
        if (std::ranges::count_if(table.rows, asks) * 2 > qsizetype(table.rows.size()))
            return true;
    }
    return false;
}

/// Why \a key is no input beside \a all, as a sentence; or nothing.
QString explains(const ImportSource &key, const QList<ImportSource> &all)
{
    if (!isPlainTable(key) || key.mapping.columns.size() > mostColumns || isWritten(key.mapping))
        return {};
    const bool called = isCalledKey(key);
    const auto isOther = [&](const ImportSource &s) {
        return (s.path != key.path || s.member != key.member) && !isCalledKey(s);
    };
    for (const ImportSource &other : all) {
        const QString column =
            called && isOther(other) ? sharedColumn(key.mapping, other.mapping) : QString();
        if (!column.isEmpty()) {
            return QCoreApplication::translate(
                       "tamiz::Import",
                       "“%1” explains what stands in the column “%2” of another table and is not "
                       "imported. Import it by itself if people wrote it.")
                .arg(fileOf(key), column);
        }
    }
    const TableSample table = wholeOf(key);
    for (const ImportSource &other : all) {
        if (isOther(other) && other.mapping.columns.size() > fewest && listsColumns(table, other.mapping)) {
            return QCoreApplication::translate("tamiz::Import",
                                               "“%1” lists the columns of “%2” and is not imported. Import "
                                               "it by itself if people wrote it.")
                .arg(fileOf(key), fileOf(other));
        }
    }
    if (called && std::any_of(all.begin(), all.end(), isOther) && asksQuestions(table)) {
        return QCoreApplication::translate(
                   "tamiz::Import",
                   "“%1” is a list of questions and is not imported. Import it by itself if people wrote it.")
            .arg(fileOf(key));
    }
    return {};
}

} // namespace

void leaveOutKeys(RecognisedFiles &found)
{
    const QList<ImportSource> all = found.sources;
    for (const ImportSource &key : all) {
        const QString why = all.size() > 1 ? explains(key, all) : QString();
        if (why.isEmpty() || found.sources.size() == 1)
            continue;
        found.sources.removeIf(
            [&](const ImportSource &s) { return s.path == key.path && s.member == key.member; });
        found.notes.append(why);
    }
}

} // namespace tamiz
