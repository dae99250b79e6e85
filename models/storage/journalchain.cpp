// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalchain.h"

#include "models/core/translate.h"
#include "models/domain/kind.h"
#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString timeText(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }
QByteArray jsonText(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Operation readEntry(const Statement &row, QByteArray *changes)
{
    Operation operation;
    operation.id = row.integer(0);
    operation.verb = row.text(1);
    operation.targets = row.integer(2);
    *changes = row.blob(3);
    operation.actor = row.text(4);
    operation.actorKind = actorKindFromKey(row.text(5)).value_or(ActorKind::Person);
    operation.method = row.text(6);
    operation.params = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    operation.at = QDateTime::fromString(row.text(8), Qt::ISODateWithMs);
    operation.replica = row.text(9);
    operation.lamport = row.integer(10);
    operation.undoes = row.maybe(11);
    operation.previous = row.blob(12);
    operation.hash = row.blob(13);
    return operation;
}

QByteArray hashOf(const Operation &operation, const QByteArray &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto field = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    };
    field(QByteArray::number(operation.id));
    field(operation.verb.toUtf8());
    field(QByteArray::number(operation.targets));
    field(changes);
    field(operation.actor.toUtf8());
    field(keyOf(operation.actorKind).toUtf8());
    field(operation.method.toUtf8());
    field(jsonText(operation.params));
    field(timeText(operation.at).toUtf8());
    field(operation.replica.toUtf8());
    field(QByteArray::number(operation.lamport));
    field(operation.undoes ? QByteArray::number(*operation.undoes) : QByteArray());
    field(operation.previous);
    return hash.result();
}

Result<void> appendEntry(Store &store, Operation &operation)
{
    Statement last(store.database(), "SELECT id, lamport, hash FROM operation ORDER BY id DESC LIMIT 1");
    operation.id = 1;
    operation.lamport = 1;
    operation.previous.clear();
    if (last.next()) {
        operation.id = last.integer(0) + 1;
        operation.lamport = last.integer(1) + 1;
        operation.previous = last.blob(2);
    }
    if (auto done = last.done(); !done)
        return done;
    const auto replica = readSetting(store, u"replica"_s);
    if (!replica)
        return replica.error();
    operation.replica = *replica;
    operation.at = store.clock()().toUTC();
    operation.at.setTime(QTime::fromMSecsSinceStartOfDay(operation.at.time().msecsSinceStartOfDay()));
    const QByteArray changes = encode(operation.changes);
    operation.hash = hashOf(operation, changes);
    Statement insert(store.database(), u"INSERT INTO operation (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(QLatin1StringView(EntryColumns)));
    return insert.bind(operation.id, operation.verb, operation.targets, changes, operation.actor, keyOf(operation.actorKind),
                       operation.method, QString::fromUtf8(jsonText(operation.params)), timeText(operation.at), operation.replica,
                       operation.lamport, operation.undoes, operation.previous, operation.hash).run();
}

Result<ChainCheck> verifyJournal(Store &store, const QByteArray &expectedHead)
{
    ChainCheck check;
    Statement rows(store.database(), u"SELECT %1 FROM operation ORDER BY id"_s.arg(QLatin1StringView(EntryColumns)));
    QByteArray previous;
    bool headSeen = expectedHead.isEmpty();
    while (rows.next()) {
        QByteArray changes;
        const Operation operation = readEntry(rows, &changes);
        ++check.entries;
        QString reason;
        if (operation.id != check.entries)
            reason = tr("An entry before it is missing.");
        else if (operation.previous != previous)
            reason = tr("It does not follow the entry before it.");
        else if (operation.hash != hashOf(operation, changes))
            reason = tr("It was changed after it was written.");
        if (!reason.isEmpty() && check.firstBad == 0) {
            check.firstBad = operation.id;
            check.reason = reason;
        }
        previous = operation.hash;
        headSeen = headSeen || operation.hash == expectedHead;
    }
    if (auto done = rows.done(); !done)
        return done.error();
    if (!headSeen && check.firstBad == 0) {
        check.firstBad = check.entries + 1;
        check.reason = tr("The entry that was printed as the head is no longer there.");
    }
    check.head = previous;
    return check;
}

} // namespace tamiz
