// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/releases.h"

#include "models/storage/database.h"
#include "models/storage/journalchain.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

namespace {

/// Differences of ascending ids, seven bits a byte, deflated: a whole consultation is a few kilobytes.
QByteArray packed(const std::vector<qint64> &ids)
{
    QByteArray bytes;
    qint64 last = 0;
    for (const qint64 id : ids) {
        auto step = static_cast<quint64>(id - last);
        for (; step >= 0x80; step >>= 7)
            bytes.append(static_cast<char>(step | 0x80));
        bytes.append(static_cast<char>(step));
        last = id;
    }
    return qCompress(bytes);
}

std::vector<qint64> unpacked(const QByteArray &blob)
{
    const QByteArray bytes = qUncompress(blob);
    std::vector<qint64> ids;
    qint64 last = 0;
    quint64 step = 0;
    int shift = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<quint8>(c);
        step |= static_cast<quint64>(byte & 0x7f) << shift;
        shift += 7;
        if (byte < 0x80 || shift > 56) {
            last += static_cast<qint64>(step);
            ids.push_back(last);
            step = 0;
            shift = 0;
        }
    }
    return ids;
}

} // namespace

Result<QList<ReleaseEntry>> readReleases(Store &store, bool withIds)
{
    Statement rows(store.database(), withIds
        ? "SELECT id, operation, at, what, name, filter, k, contributions, people, sha256, numbers, ids FROM release ORDER BY id"
        : "SELECT id, operation, at, what, name, filter, k, contributions, people, sha256, numbers FROM release ORDER BY id");
    QList<ReleaseEntry> releases;
    while (rows.next()) {
        ReleaseEntry entry;
        entry.id = rows.integer(0);
        entry.operation = rows.integer(1);
        entry.at = QDateTime::fromString(rows.text(2), Qt::ISODateWithMs);
        entry.what = rows.text(3);
        entry.name = rows.text(4);
        entry.filter = rows.text(5);
        entry.k = rows.integer(6);
        entry.contributions = rows.integer(7);
        entry.people = rows.integer(8);
        entry.sha256 = rows.text(9);
        entry.numbers = rows.text(10);
        if (withIds)
            entry.ids = unpacked(rows.blob(11));
        releases.append(std::move(entry));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return releases;
}

Result<ReleaseEntry> appendRelease(Store &store, Operation operation, ReleaseEntry entry)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (const auto done = appendEntry(store, operation); !done)
        return done.error();
    entry.operation = operation.id;
    entry.at = operation.at;
    Statement insert(store.database(),
                     "INSERT INTO release (operation, at, what, name, filter, k, contributions, people, sha256, numbers, ids) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(entry.operation, entry.at.toUTC().toString(Qt::ISODateWithMs), entry.what, entry.name, entry.filter, entry.k,
                entry.contributions, entry.people, entry.sha256, entry.numbers.isEmpty() ? QStringLiteral("{}") : entry.numbers,
                packed(entry.ids));
    if (auto done = insert.run(); !done)
        return done.error();
    entry.id = store.database().lastId();
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    return entry;
}

} // namespace tamiz
