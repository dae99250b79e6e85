// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/packagefiles.h"
#include "models/report/packageprivacy.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"

#include <map>

// What a package is made of; for this room.
namespace tamiz {

/// A column of a table of the package.
struct PackageField
{
    QString name;
    QString type; ///< Of Table Schema: "string", "integer", "number", "date"…
    QString description;
    bool required = false;
};

/// A table of the package: what datapackage.json and the code book say of it.
struct PackageTable
{
    QString name; ///< The file is this and ".csv".
    QString title;
    QList<PackageField> fields;
    QStringList key;
    QList<QStringList> references; ///< Each: field, table, field there.
    qint64 rows = 0;
};

/// What all parts of a package in the making need.
struct PackageWork
{
    Store &store;
    const Columns &columns;
    const Bitmap &rows;
    const PackageOptions &options;
    QDateTime now;
    QString release;
    QString auditHead; ///< Hash of the newest entry of the journal that is no publication.
    PackagePrivacy privacy;
    std::map<qint64, QString> people; ///< External id by participant.
    Pseudonyms pseudonyms;
    PackageFolder &folder;
    const Progress &progress;
    QList<PackageTable> tables;

    bool isHidden(size_t row) const; ///< Its words are withheld.
};

/// Writes the header of \a table, rows by \a fill (which counts them into table.rows), and notes the table.
template<class Fill>
Result<void> writeTable(PackageWork &work, PackageTable table, Fill fill)
{
    PackageOutput out(work.folder.folder(), table.name + QStringLiteral(".csv"));
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        out << (i ? "," : "") << table.fields[i].name.toUtf8();
    out << "\r\n";
    if (const Result<void> filled = fill(out, table); !filled)
        return filled;
    if (const auto taken = work.folder.take(out.finish()); !taken)
        return taken;
    work.tables.append(std::move(table));
    return {};
}

Result<void> writeContributions(PackageWork &work);
Result<void> writeTags(PackageWork &work);
Result<void> writePolicy(PackageWork &work);
Result<void> writeThemes(PackageWork &work);
Result<void> writeFamilies(PackageWork &work);
Result<void> writeAnswers(PackageWork &work);
Result<void> writeVotes(PackageWork &work);
Result<void> writeAggregates(PackageWork &work);
/// Code book, README, LICENSE, DCAT and datapackage.json, about the tables that were written.
Result<void> writeMetadata(PackageWork &work, const PackageOutcome &outcome);

/// The tables that were written as a workbook, a sheet each, and one that says what their columns hold. Errors: Refused
/// (more rows than a sheet holds), Storage, Cancelled.
Result<void> writePackageBook(const PackageWork &work, const QString &path);

/// A date as fine as \a grain.
QByteArray dateText(qint64 secondsUtc, DateGrain grain);

} // namespace tamiz
