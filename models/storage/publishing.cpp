// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/publishing.h"

#include "models/storage/database.h"
#include "models/storage/journalchain.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

Result<Operation> appendNote(Store &store, Operation operation)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (const auto done = appendEntry(store, operation); !done)
        return done.error();
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    return operation;
}

Result<QString> contentHead(Store &store)
{
    Statement entry(store.database(), "SELECT hash FROM operation WHERE verb <> ? ORDER BY id DESC LIMIT 1");
    entry.bind(QString::fromLatin1(PublishVerb));
    const QString head = entry.next() ? QString::fromLatin1(entry.blob(0).toHex()) : QString();
    entry.reset();
    if (const auto done = entry.done(); !done)
        return done.error();
    return head;
}

Result<qint64> lastImport(Store &store)
{
    Statement entry(store.database(), "SELECT coalesce(max(id), 0) FROM operation WHERE verb = 'import'");
    const qint64 id = entry.next() ? entry.integer(0) : 0;
    entry.reset();
    if (const auto done = entry.done(); !done)
        return done.error();
    return id;
}

} // namespace tamiz
