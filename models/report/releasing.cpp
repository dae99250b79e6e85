// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/releasing.h"

#include "models/core/sha256.h"
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/packagefiles.h"
#include "models/storage/publishing.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Who wrote \a ids; who is not known, or not there any more, counts as one each.
qint64 authorsOf(const Columns &columns, const std::vector<qint64> &ids)
{
    const Column &author = *columns.column(u"author"_s);
    std::unordered_set<quint32> known;
    qint64 unknown = 0;
    for (const qint64 id : ids) {
        const auto row = columns.rowOf(id);
        if (row && author.codes[*row] != 0)
            known.insert(author.codes[*row]);
        else
            ++unknown;
    }
    return static_cast<qint64>(known.size()) + unknown;
}

QString jsonOf(const std::vector<PrintedNumber> &numbers)
{
    QJsonObject object;
    for (const PrintedNumber &number : numbers)
        object.insert(number.id, QJsonArray{number.value, number.what});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The newest printed report of the selection; id 0 when there is none.
Result<ReleaseEntry> lastReport(Store &store, const QString &what, const QString &filter)
{
    const auto releases = readReleases(store, false);
    if (!releases)
        return releases.error();
    const auto found = std::find_if(releases->crbegin(), releases->crend(),
                                    [&](const ReleaseEntry &entry) { return entry.what == what && entry.filter == filter; });
    return found == releases->crend() ? ReleaseEntry() : *found;
}

} // namespace

Result<std::vector<Closeness>> closeReleases(Store &store, const Columns &columns, const Bitmap &rows,
                                             qint64 k)
{
    const auto releases = readReleases(store, true);
    if (!releases)
        return releases.error();
    std::vector<Closeness> close;
    if (releases->isEmpty())
        return close;
    const std::vector<qint64> ids = columns.idsOf(rows);
    const qint64 people = countsOf(columns, rows).people;
    for (const ReleaseEntry &old : *releases) {
        if (old.what == LettersLeft)
            continue;
        std::vector<qint64> added, gone;
        std::ranges::set_difference(ids, old.ids, std::back_inserter(added));
        std::ranges::set_difference(old.ids, ids, std::back_inserter(gone));
        Closeness one{old.id,           old.at,
                      old.name,         std::ssize(added),
                      std::ssize(gone), std::numeric_limits<qint64>::max(),
                      0};
        for (const auto *part : {&added, &gone}) {
            if (!part->empty())
                one.people = std::min(one.people, authorsOf(columns, *part));
        }
        if (added.empty() && gone.empty())
            one.voters = std::abs(people - old.people);
        if (one.people < k || (one.voters > 0 && one.voters < k))
            close.push_back(one);
    }
    return close;
}

ReleasedRows releasedRows(const Columns &columns, const Bitmap &rows)
{
    return {columns.idsOf(rows), countsOf(columns, rows).people};
}

Result<ReleaseEntry> recordRelease(Store &store, const ReleasedRows &rows, const ReleaseFacts &facts,
                                   const Actor &actor)
{
    ReleaseEntry entry;
    entry.what = facts.what;
    entry.name = QFileInfo(facts.path).fileName();
    entry.filter = facts.filter;
    entry.k = facts.k;
    entry.ids = rows.ids;
    entry.contributions = std::ssize(entry.ids);
    entry.people = rows.people;
    entry.sha256 = facts.sha256;
    entry.numbers = jsonOf(facts.numbers);
    if (entry.sha256.isEmpty() && QFileInfo(facts.path).isFile()) {
        const auto hash = fileHash(facts.path);
        if (!hash)
            return hash.error();
        entry.sha256 = *hash;
    }
    Operation operation;
    operation.verb = QString::fromLatin1(PublishVerb);
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = u"by hand"_s;
    operation.params = {{u"what"_s, entry.what},
                        {u"name"_s, entry.name},
                        {u"filter"_s, entry.filter},
                        {u"k"_s, entry.k},
                        {u"contributions"_s, entry.contributions},
                        {u"people"_s, entry.people},
                        {u"sha256"_s, entry.sha256}};
    if (!facts.fields.isEmpty())
        operation.params.insert(u"fields"_s, facts.fields.join(u", "_s));
    return appendRelease(store, std::move(operation), std::move(entry));
}

Result<std::vector<NumberChange>> changedNumbers(Store &store, const Report &report, const QString &what, const QString &filter)
{
    const auto last = lastReport(store, what, filter);
    if (!last)
        return last.error();
    std::vector<NumberChange> changes;
    if (last->id == 0)
        return changes;
    QJsonObject before = QJsonDocument::fromJson(last->numbers.toUtf8()).object();
    for (const PrintedNumber &number : report.numbers()) {
        const QJsonArray old = before.take(number.id).toArray();
        if (old.isEmpty() || old[0].toString() != number.value)
            changes.push_back(
                {number.id, number.what, old.isEmpty() ? QString() : old[0].toString(), number.value});
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        changes.push_back({it.key(), it->toArray()[1].toString(), it->toArray()[0].toString(), {}});
    return changes;
}

QString shownNumber(const QString &value)
{
    bool isWhole = false;
    const qint64 whole = value.toLongLong(&isWhole);
    if (isWhole)
        return spokenLocale().toString(whole);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? spokenLocale().toString(number, 'f',
                                              static_cast<int>(value.size() - value.indexOf(u'.') - 1))
                    : value;
}

Result<QDateTime> lastPrinted(Store &store, const QString &what, const QString &filter)
{
    const auto last = lastReport(store, what, filter);
    if (!last)
        return last.error();
    return last->at;
}

Result<void> writeOverrideNote(const QString &path, const QStringList &obstacles, const QString &reason)
{
    QSaveFile file(path + u".txt"_s);
    const QByteArray words =
        (tr("A person published although the gate advised against it: %1").arg(obstacles.join(u' ')) + u'\n' +
         tr("The reason given: %1").arg(reason) + u'\n')
            .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size() || !file.commit())
        return Error{
            Error::Code::Storage,
            tr("The note on why this was published could not be written: %1.").arg(file.errorString()), path};
    return {};
}

} // namespace tamiz
