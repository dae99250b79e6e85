// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/journallog.h"

#include "models/storage/journal.h"
#include "models/workspace/journalwords.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <limits>

namespace tamiz {

using namespace Qt::StringLiterals;

TableInfo journalLogInfo()
{
    return {.title = QCoreApplication::translate("tamiz::Journal", "Moderation log"),
            .header = {u"id"_s, u"at"_s, u"actor"_s, u"actor_kind"_s, u"verb"_s, u"targets"_s, u"sentence"_s,
                       u"method"_s, u"params"_s, u"undoes"_s, u"undone"_s, u"hash"_s},
            .definitions = {},
            .notes = {},
            .at = {}};
}

std::vector<Cell> journalLogRow(const Operation &operation, bool undone)
{
    return {Cell(operation.id),
            Cell(operation.at.toUTC().toString(Qt::ISODateWithMs)),
            Cell(operation.actor),
            Cell(keyOf(operation.actorKind)),
            Cell(operation.verb),
            Cell(operation.targets),
            Cell(describe(operation)),
            Cell(operation.method),
            Cell(QString::fromUtf8(QJsonDocument(operation.params).toJson(QJsonDocument::Compact))),
            operation.undoes ? Cell(*operation.undoes) : Cell(),
            Cell(undone ? u"yes"_s : u"no"_s),
            Cell(QString::fromLatin1(operation.hash.toHex()))};
}

Result<void>
visitJournalLog(Store &store, const JournalFilter &filter, const QString &words,
                const std::function<Result<void>(const Operation &operation, bool undone)> &visit)
{
    const auto ids = readUndone(store);
    if (!ids)
        return ids.error();
    const QSet<qint64> undone(ids->begin(), ids->end());
    auto entries = readOperations(store, filter, std::numeric_limits<qint64>::max(), -1);
    if (!entries)
        return entries.error();
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (!words.isEmpty() && !speaksOf(*entry, words))
            continue;
        if (auto done = visit(*entry, undone.contains(entry->id)); !done)
            return done;
    }
    return {};
}

Result<qint64> writeJournalLog(Store &store, const JournalFilter &filter, const QString &words,
                               const QString &path)
{
    auto writer = csvWriter(path, journalLogInfo(), true);
    if (!writer)
        return writer.error();
    qint64 rows = 0;
    const auto written =
        visitJournalLog(store, filter, words, [&](const Operation &operation, bool undone) -> Result<void> {
            ++rows;
            return (*writer)->row(journalLogRow(operation, undone));
        });
    if (!written)
        return written.error();
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return rows;
}

} // namespace tamiz
