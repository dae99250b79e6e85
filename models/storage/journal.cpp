// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"

#include "models/domain/kind.h"
#include "models/storage/applying.h"
#include "models/storage/database.h"
#include "models/storage/journalchain.h"
#include "models/storage/journalreading.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// An operation is undone when the newest entry about it is an undo. Undo and redo are about others, never
/// undone.
constexpr char NewestAbout[] =
    "(SELECT u.verb FROM operation u WHERE u.undoes = o.id ORDER BY u.id DESC LIMIT 1)";

Error nothingTo(const char *sentence)
{
    return {Error::Code::Refused, QCoreApplication::translate("tamiz::Journal", sentence), {}};
}

void dropWithoutEffect(Change &change)
{
    size_t kept = 0;
    for (size_t i = 0; i < change.ids.size(); ++i) {
        if (change.before[i] == change.after[i])
            continue;
        change.ids[kept] = change.ids[i];
        change.before[kept] = change.before[i];
        change.after[kept++] = change.after[i];
    }
    change.ids.resize(kept);
    change.before.resize(kept);
    change.after.resize(kept);
}

/// Contributions changed by the widest change; other things where there are no contributions.
qint64 targetsOf(const std::vector<Change> &changes)
{
    qint64 contributions = 0, others = 0;
    for (const Change &change : changes) {
        qint64 &most = isAboutContributions(change.target) ? contributions : others;
        most = std::max(most, static_cast<qint64>(change.ids.size()));
    }
    return contributions ? contributions : others;
}

Result<Operation> readOne(Store &store, const QString &where, qint64 value)
{
    Statement row(store.database(),
                  u"SELECT %1 FROM operation o WHERE %2"_s.arg(QLatin1StringView(EntryColumns), where));
    if (where.contains(u'?'))
        row.bind(value);
    if (!row.next()) {
        if (auto done = row.done(); !done)
            return done.error();
        return Operation{};
    }
    QByteArray bytes;
    Operation operation = readEntry(row, &bytes);
    auto changes = decodeChanges(bytes);
    if (!changes)
        return changes.error();
    operation.changes = std::move(*changes);
    return operation;
}

QString undoCondition()
{
    return u"o.undoes IS NULL AND o.verb <> 'publish' AND coalesce(%1, 'redo') = 'redo' ORDER BY o.id DESC LIMIT 1"_s
        .arg(QLatin1StringView(NewestAbout));
}

/// Undone, and nothing new was done since: the one undone last comes first.
QString redoCondition()
{
    return u"o.id = (SELECT u.undoes FROM operation u WHERE u.verb = 'undo' "
           "AND u.id > coalesce((SELECT max(id) FROM operation WHERE undoes IS NULL AND verb <> 'publish'), "
           "0) "
           "AND u.id = (SELECT max(id) FROM operation WHERE undoes = u.undoes) ORDER BY u.id DESC LIMIT 1)"_s;
}

/// Takes back what the newest entry about \a operation did (itself, or an undo or redo of it), save the values that
/// something later changed again. So doing again an undo that left values alone leaves the same ones alone.
Result<Operation> reverse(Store &store, const Operation &operation, const QString &verb, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Operation entry;
    entry.verb = verb;
    entry.actor = actor.name;
    entry.actorKind = actor.kind;
    entry.method = u"journal"_s;
    entry.undoes = operation.id;
    entry.params = operation.params;
    entry.params.insert(u"verb"_s, operation.verb);
    qint64 conflicts = 0;
    const auto newest = readOne(store, u"o.id = ?1 OR o.undoes = ?1 ORDER BY o.id DESC LIMIT 1"_s, operation.id);
    if (!newest)
        return newest.error();
    std::vector<Change> changes;
    for (const Change &change : newest->changes)
        changes.push_back(change.inverse());
    std::reverse(changes.begin(), changes.end()); // what was made first is taken away last
    for (Change &change : changes) {
        const Change wanted = change;
        if (auto done = readBefore(store, change); !done)
            return done.error();
        // readBefore() drops ids that are gone; walk both lists together.
        size_t w = 0;
        for (size_t i = 0; i < change.ids.size(); ++i) {
            while (wanted.ids[w] != change.ids[i])
                ++w;
            if (change.before[i] != wanted.before[w]) {
                ++conflicts;
                change.after[i] = change.before[i];
            }
        }
        dropWithoutEffect(change);
        if (auto done = applyChange(store, change); !done)
            return done.error();
    }
    std::erase_if(changes, [](const Change &change) { return change.ids.empty(); });
    entry.params.insert(u"conflicts"_s, conflicts);
    entry.changes = std::move(changes);
    entry.targets = targetsOf(entry.changes);
    if (auto done = appendEntry(store, entry); !done)
        return done.error();
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return entry;
}

} // namespace

Result<Operation> commit(Store &store, Operation operation)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    for (Change &change : operation.changes) {
        if (auto done = readBefore(store, change); !done)
            return done.error();
        dropWithoutEffect(change);
        if (auto done = applyChange(store, change); !done)
            return done.error();
    }
    std::erase_if(operation.changes, [](const Change &change) { return change.ids.empty(); });
    if (operation.changes.empty()) {
        operation.id = 0;
        return operation; // the transaction rolls back what was made for it
    }
    operation.targets = targetsOf(operation.changes);
    if (auto done = appendEntry(store, operation); !done)
        return done.error();
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return operation;
}

Result<Operation> undo(Store &store, const Actor &actor)
{
    const auto operation = readOne(store, undoCondition(), 0);
    if (!operation)
        return operation.error();
    if (operation->id == 0)
        return nothingTo(QT_TRANSLATE_NOOP("tamiz::Journal", "There is nothing to undo."));
    return reverse(store, *operation, u"undo"_s, actor);
}

Result<Operation> redo(Store &store, const Actor &actor)
{
    const auto operation = readOne(store, redoCondition(), 0);
    if (!operation)
        return operation.error();
    if (operation->id == 0)
        return nothingTo(QT_TRANSLATE_NOOP("tamiz::Journal", "There is nothing to do again."));
    return reverse(store, *operation, u"redo"_s, actor);
}

Result<Operation> revertable(Store &store, qint64 id)
{
    auto operation = readOne(store,
                             u"o.id = ? AND o.undoes IS NULL AND coalesce(%1, 'redo') = 'redo'"_s.arg(
                                 QLatin1StringView(NewestAbout)),
                             id);
    if (!operation)
        return operation.error();
    if (operation->id == 0)
        return nothingTo(
            QT_TRANSLATE_NOOP("tamiz::Journal", "This entry cannot be taken back: it is not there, is itself "
                                                "an undo or redo, or is undone already."));
    return operation;
}

Result<Operation> revert(Store &store, qint64 id, const Actor &actor)
{
    const auto operation = revertable(store, id);
    if (!operation)
        return operation.error();
    return reverse(store, *operation, u"undo"_s, actor);
}

Result<std::optional<Operation>> nextUndo(Store &store)
{
    auto operation = readOne(store, undoCondition(), 0);
    if (!operation)
        return operation.error();
    return operation->id ? std::optional(std::move(*operation)) : std::nullopt;
}

Result<std::optional<Operation>> nextRedo(Store &store)
{
    auto operation = readOne(store, redoCondition(), 0);
    if (!operation)
        return operation.error();
    return operation->id ? std::optional(std::move(*operation)) : std::nullopt;
}

Result<QList<Operation>> readOperations(Store &store, qint64 after, qsizetype limit, bool withChanges)
{
    Statement rows(store.database(), u"SELECT %1 FROM operation WHERE id > ? ORDER BY id LIMIT ?"_s.arg(
                                         QLatin1StringView(EntryColumns)));
    rows.bind(after, static_cast<qint64>(limit));
    QList<Operation> operations;
    while (rows.next()) {
        QByteArray bytes;
        operations.append(readEntry(rows, &bytes));
        if (!withChanges)
            continue;
        auto changes = decodeChanges(bytes);
        if (!changes)
            return changes.error();
        operations.last().changes = std::move(*changes);
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return operations;
}

Result<std::vector<qint64>> readUndone(Store &store)
{
    Statement rows(store.database(), u"SELECT o.id FROM operation o WHERE %1 = 'undo' ORDER BY o.id"_s.arg(
                                         QLatin1StringView(NewestAbout)));
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return ids;
}

} // namespace tamiz
