// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/report.h"
#include "models/storage/journal.h"
#include "models/storage/releases.h"
#include "models/workspace/bitmap.h"

#include <QString>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// How a selection differs from something that was released before: whoever has both can subtract one from the other.
struct Closeness
{
    qint64 release = 0;
    QDateTime at;
    QString name;
    qint64 added = 0, gone = 0; ///< Contributions that only the new one, or only the old one, has.
    /// Who wrote the smaller of the two differences that is not empty; unknown authors count one each. Voters do not make
    /// these safer: whoever subtracts sees what the authors sent, however many voted on it.
    qint64 people = 0;
    qint64 voters = 0; ///< How many more or fewer people took part in the very same contributions; 0 = as many.
};

/// What letters are called in the log of releases. Nobody can subtract them from anything: each went to one person.
inline constexpr auto LettersLeft = QLatin1StringView("letters");

/// The earlier releases from which \a rows differ by fewer than \a k authors on either side, or by fewer than \a k
/// voters of the same contributions, oldest first. The same selection with the same voters is no difference, and letters
/// are not compared. Error Storage.
Result<std::vector<Closeness>> closeReleases(Store &store, const Columns &columns, const Bitmap &rows, qint64 k);

/// What is said of a release beside its contributions.
struct ReleaseFacts
{
    QString what;   ///< "report", "datapackage", "csv"…
    QString path;   ///< The file that was written; hashed here. A folder is named alone.
    QString filter; ///< Text of the selection.
    qint64 k = 0;
    QString sha256 = {};                     ///< Where the path is a folder.
    std::vector<PrintedNumber> numbers = {}; ///< Of a report.
    QStringList fields = {};                 ///< Of letters: what was merged into them.
};
/// What left, for recordRelease(): contributions, ascending, and how many people sent them.
struct ReleasedRows
{
    std::vector<qint64> ids;
    qint64 people = 0;
};
ReleasedRows releasedRows(const Columns &columns, const Bitmap &rows);
/// Notes in the journal, with all that a later release is compared by, that \a rows left the house. It cannot be undone.
/// Errors Storage.
Result<ReleaseEntry> recordRelease(Store &store, const ReleasedRows &rows, const ReleaseFacts &facts, const Actor &actor);

/// A number that will be printed otherwise than it was; before or after is empty where one of the two lacks it.
struct NumberChange
{
    QString id, what, before, after;
    friend bool operator==(const NumberChange &, const NumberChange &) = default;
};
/// A value of a printed number with the signs of the language spoken: "1234" is "1.234"; what is no number stays.
QString shownNumber(const QString &value);
/// What changed since the report was printed last as \a what ("report", "report:summary") of what \a filter keeps; nothing
/// when it never was: numbers of another selection are other numbers, and not changed ones. Error Storage.
Result<std::vector<NumberChange>> changedNumbers(Store &store, const Report &report, const QString &what, const QString &filter = {});
/// When the report of that selection was printed last; invalid when never. Error Storage.
Result<QDateTime> lastPrinted(Store &store, const QString &what, const QString &filter = {});

/// Writes beside \a path, as "<path>.txt", what spoke against publishing and the reason given; for tables that have no
/// place for it. Error Storage.
Result<void> writeOverrideNote(const QString &path, const QStringList &obstacles, const QString &reason);

} // namespace tamiz
