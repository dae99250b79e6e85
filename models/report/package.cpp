// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package.h"

#include "models/core/translate.h"
#include "models/report/packagelicense.h"
#include "models/report/packageparts.h"
#include "models/storage/database.h"
#include "models/storage/publishing.h"
#include "models/storage/rows.h"
#include "models/workspace/cells.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<std::map<qint64, QString>> readPeople(Store &store)
{
    std::map<qint64, QString> people;
    const auto read = visitParticipants(
        store, [&](qint64 id, const QString &externalId, bool live, std::span<const qint64>) {
            if (live)
                people.emplace(id, externalId);
        });
    if (!read)
        return read.error();
    return people;
}

/// Whose contributions or votes the release may hold.
QStringList namesOf(const Columns &columns, const std::map<qint64, QString> &people)
{
    QStringList names = columns.column(u"author"_s)->dictionary;
    for (const auto &[id, name] : people)
        names << name;
    return names;
}

PackageOutcome count(const PackageWork &work)
{
    PackageOutcome outcome;
    outcome.contributions = static_cast<qint64>(work.rows.count());
    outcome.participants = measureOf(work.columns, work.rows, Measure::People);
    outcome.smallestGroup = work.privacy.smallestGroup();
    outcome.uniques = work.privacy.uniques();
    outcome.suppressed = work.privacy.suppressed();
    outcome.leftOut = work.privacy.leftOut();
    work.rows.forEach([&](size_t row) { outcome.withheld += work.isHidden(row); });
    return outcome;
}

} // namespace

std::optional<DateGrain> dateGrainFromKey(QStringView key)
{
    constexpr std::array keys{"year"_L1, "month"_L1, "day"_L1, "second"_L1};
    const auto found = std::ranges::find_if(keys, [&](QLatin1StringView one) { return one == key; });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<DateGrain>(found - keys.begin());
}

std::optional<PlaceGrain> placeGrainFromKey(QStringView key)
{
    constexpr std::array keys{"all"_L1, "common"_L1, "none"_L1};
    const auto found = std::ranges::find_if(keys, [&](QLatin1StringView one) { return one == key; });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<PlaceGrain>(found - keys.begin());
}

Result<PackageOutcome> exportPackage(Store &store, const Columns &columns, const Bitmap &rows,
                                     const PackageOptions &options, const QDateTime &now, const QString &path,
                                     const Progress &progress)
{
    PackageOptions chosen = options;
    if (chosen.title.isEmpty())
        chosen.title = QFileInfo(store.path()).completeBaseName();
    chosen.license = packageLicense(options.license).id;
    if (chosen.license.isEmpty())
        return Error{Error::Code::Usage,
                     tr("There is no licence “%1”. There are: %2.")
                         .arg(options.license, packageLicenses().join(u", "_s)),
                     {}};
    const Snapshot moment(store.database());
    auto privacy = PackagePrivacy::of(store, columns, rows, chosen);
    if (!privacy)
        return privacy.error();
    auto people = readPeople(store);
    const auto head = contentHead(store);
    if (!people || !head)
        return !people ? people.error() : head.error();
    auto folder = PackageFolder::begin(path);
    if (!folder)
        return folder.error();
    const QString release =
        chosen.release.isEmpty() ? now.toUTC().date().toString(Qt::ISODate) : chosen.release;
    Pseudonyms pseudonyms(namesOf(columns, *people), (release + u'\n' + *head).toUtf8());
    PackageWork work{store,
                     columns,
                     rows,
                     chosen,
                     now,
                     release,
                     *head,
                     *std::move(privacy),
                     *std::move(people),
                     std::move(pseudonyms),
                     **folder,
                     progress,
                     {}};
    using Part = Result<void> (*)(PackageWork &);
    for (const Part part : {writeContributions, writePolicy, writeTags, writeThemes, writeFamilies,
                            writeAnswers, writeAggregates}) {
        if (progress.isCancelled())
            return cancelledError();
        if (const auto done = part(work); !done)
            return done.error();
    }
    if (chosen.votes) {
        if (const auto done = writeVotes(work); !done)
            return done.error();
    }
    PackageOutcome outcome = count(work);
    if (const auto done = writeMetadata(work, outcome); !done)
        return done.error();
    progress.report(tr("Closing the package"), 0, 0);
    if (isWorkbook(path)) {
        if (const auto done = writePackageBook(work, path); !done)
            return done.error();
        const auto checksum = fileHash(path);
        if (!checksum)
            return checksum.error();
        outcome.checksum = *checksum;
        return outcome;
    }
    const auto checksum = (*folder)->finish(now, progress);
    if (!checksum)
        return checksum.error();
    outcome.checksum = *checksum;
    return outcome;
}

} // namespace tamiz
