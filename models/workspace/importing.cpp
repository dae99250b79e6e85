// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/importwriter.h"
#include "models/storage/journalchain.h"
#include "models/storage/reading.h"
#include "models/storage/recordpump.h"
#include "models/storage/store.h"
#include "models/workspace/importsteps.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int firstRecords = 200;

} // namespace

Result<ImportOutcome> importSource(Store &store, const ImportSource &source, const QString &consultation, bool dryRun,
                                   const Actor &actor, const Progress &progress)
{
    return importSource(store, source, consultation, dryRun, actor, progress, {});
}

Result<ImportOutcome> importSource(Store &store, const ImportSource &source, const QString &consultation, bool dryRun,
                                   const Actor &actor, const Progress &progress, const ImportWatch &watch)
{
    if (source.mapping.preset == "refi-qda"_L1)
        return importCodebook(store, source, dryRun, actor);
    if (watch.first) {
        // Before the whole file is read for its fingerprint. What cannot be read is told by the reading proper.
        if (auto records = preview(source, firstRecords))
            watch.first(*std::move(records));
    }
    // Before the transaction: it reads the file once more.
    const auto join = consultation.isEmpty() ? joinByPeople(store, source) : Result<std::optional<PeopleJoin>>(std::nullopt);
    if (!join)
        return join.error();
    // While the records are read: a file of 700 MB takes half a second.
    Result<Fingerprint> print = Fingerprint{};
    std::jthread printing([&](const std::stop_token &stop) { print = fingerprint(source, stop); });
    std::optional<FirstFilling> filling; // outlives the transaction
    if (isEmpty(store))
        filling.emplace(store.database());
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    ImportWriter writer(store);
    if (auto done = writer.begin(source, *join ? (*join)->consultation : consultation); !done)
        return done.error();
    if (*join) {
        const QString told = QCoreApplication::translate("tamiz::Import", "The people of this file are those of “%1”: %2 of %3 are known there. They were joined.")
                                 .arg((*join)->consultation, QString::number((*join)->matched), QString::number((*join)->of));
        if (auto done = writer.note(told); !done)
            return done.error();
    }
    const auto read = pumpRecords(source, writer, progress, watch.written);
    if (!read)
        return read.error(); // the transaction rolls back: nothing was changed
    if (progress.isCancelled())
        return cancelledError();
    printing.join();
    if (!print)
        return print.error();
    const auto entry = writer.finish(read->records, *print);
    if (!entry)
        return entry.error();
    ImportOutcome outcome{*entry, writer.problems(), {}, writer.gone()};
    if (dryRun)
        return outcome;
    Operation &operation = outcome.operation;
    operation.verb = u"import"_s;
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = source.mapping.preset;
    operation.params = {{u"source"_s, entry->id}, {u"name"_s, entry->name}, {u"sha256"_s, QString::fromLatin1(entry->sha256.toHex())},
                        {u"records"_s, entry->records}, {u"imported"_s, entry->imported}, {u"updated"_s, entry->updated},
                        {u"unchanged"_s, entry->unchanged}, {u"flagged"_s, entry->flagged}, {u"refused"_s, entry->refused}};
    operation.changes = writer.takeChanges();
    operation.targets = entry->imported + entry->updated + entry->flagged;
    if (auto done = appendEntry(store, operation); !done)
        return done.error();
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return outcome;
}

} // namespace tamiz
