// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/workspace/bitmap.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace tamiz {

class Columns;
class Store;

/// How fine the dates of a release are: coarse dates make it harder to find a person again.
enum class DateGrain : quint8 { Year, Month, Day, Second };
std::optional<DateGrain> dateGrainFromKey(QStringView key); ///< "year", "month", "day", "second".

/// How fine the territories of a release are: all that the source gives, those in which at least as many people took
/// part as PackageOptions::least (the others are one), or none.
enum class PlaceGrain : quint8 { All, Common, None };
std::optional<PlaceGrain> placeGrainFromKey(QStringView key); ///< "all", "common", "none".

/// What a person decides about a release of open data.
struct PackageOptions
{
    QString title;       ///< Empty: the name of the workspace.
    QString description; ///< May be empty.
    QString institution; ///< The publisher.
    QString contact;     ///< An e-mail address or web page; may be empty.
    QString baseUrl;     ///< Where the folder will be published; empty = addresses within the package.
    QString license = QStringLiteral("CC-BY-4.0");
    QString release; ///< Its name; empty: the day it is made. Pseudonyms differ from release to release.
    QString filter;  ///< Text of the filter behind the rows; empty = everything.
    DateGrain dates = DateGrain::Day;
    PlaceGrain places = PlaceGrain::All;
    qint64 least = 5;   ///< Attributes of people that fewer share are left out; counts of fewer are joined.
    QStringList fields; ///< Attributes to publish; empty = those of few values.
    bool sourceIds = false;     ///< Whether the identifiers of the source are published.
    bool includeHidden = false; ///< Whether the words of hidden contributions are published.
    bool votes = true;
    QString overrideReason; ///< Printed when a person went past the gate.
    QStringList overridden; ///< What the gate had to say then, printed too.
};

/// The licences a release can have, by the identifiers of SPDX.
QStringList packageLicenses();

/// What was written, as it is also printed in the package.
struct PackageOutcome
{
    qint64 contributions = 0, participants = 0;
    qint64 smallestGroup =
        0; ///< k: people who share all published attributes, in the smallest group; 0 = none known.
    qint64 uniques = 0;    ///< People who are alone with their attributes.
    qint64 suppressed = 0; ///< People whose attributes were left out.
    qint64 withheld = 0;   ///< Hidden contributions whose words were left out.
    QStringList leftOut;   ///< Attributes that are not published, with the reason.
    QString checksum;      ///< SHA-256 of CHECKSUMS.sha256, hexadecimal: names the release.
};

/// Writes the live contributions of \a rows as a Data Package 2.0 (https://datapackage.org): tables as CSV
/// with their schemas, code book, aggregates, README, licence, DCAT-AP 3 as Turtle and JSON-LD, and
/// CHECKSUMS.sha256. \a path is a folder, or a ZIP when it ends in ".zip"; it appears whole or not at all,
/// and takes the place of an earlier package only. The same workspace, options and \a now give the same
/// bytes. Memory does not grow with the texts. Errors: Usage (licence, field), Refused (the folder holds
/// something else), Storage, Cancelled.
Result<PackageOutcome> exportPackage(Store &store, const Columns &columns, const Bitmap &rows,
                                     const PackageOptions &options, const QDateTime &now, const QString &path,
                                     const Progress &progress);

} // namespace tamiz
