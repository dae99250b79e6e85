// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sketching.h"

#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int BucketBits = 12;
constexpr qint64 Buckets = qint64{1} << BucketBits;

qint64 bucketOf(quint32 hash)
{
    return hash >> (32 - BucketBits);
}

QByteArray packed(std::span<const SketchEntry> entries)
{
    QByteArray data(static_cast<qsizetype>(entries.size()) * 8, Qt::Uninitialized);
    char *to = data.data();
    for (const SketchEntry &entry : entries) {
        qToLittleEndian(entry.hash, to);
        qToLittleEndian(entry.contribution, to + 4);
        to += 8;
    }
    return data;
}

/// The parts there are: one past the last.
Result<qint64> partCount(Store &store)
{
    Statement last(store.database(), "SELECT coalesce(max(id) / 4096 + 1, 0) FROM sketch");
    const qint64 parts = last.next() ? last.integer(0) : 0;
    if (auto done = last.done(); !done)
        return done.error();
    return parts;
}

/// Walks \a wanted and the entries of \a data together; both ascend.
void collect(const char *data, qsizetype count, std::span<const quint32> wanted,
             std::vector<SketchEntry> &found)
{
    qsizetype at = 0;
    for (const quint32 hash : wanted) {
        qsizetype end = count;
        while (at < end) {
            const qsizetype middle = at + (end - at) / 2;
            if (qFromLittleEndian<quint32>(data + 8 * middle) < hash)
                at = middle + 1;
            else
                end = middle;
        }
        for (; at < count && qFromLittleEndian<quint32>(data + 8 * at) == hash; ++at)
            found.push_back({hash, qFromLittleEndian<quint32>(data + 8 * at + 4)});
    }
}

} // namespace

Result<void> writeSketches(Store &store, std::vector<SketchEntry> entries, qint64 upTo, bool fresh)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (fresh) {
        if (auto done = store.database().execute("DELETE FROM sketch"); !done)
            return done;
    }
    const auto part = partCount(store);
    if (!part)
        return part.error();
    std::ranges::sort(entries);
    Statement insert(store.database(), "INSERT INTO sketch (id, data) VALUES (?, ?)");
    for (size_t from = 0, to = 0; from < entries.size(); from = to) {
        while (to < entries.size() && bucketOf(entries[to].hash) == bucketOf(entries[from].hash))
            ++to;
        const auto bucket = std::span(entries).subspan(from, to - from);
        if (auto done = insert.bind(*part * Buckets + bucketOf(entries[from].hash), packed(bucket)).run();
            !done)
            return done;
    }
    if (auto done = writeSetting(store, u"sketched"_s, QString::number(upTo)); !done)
        return done;
    return (*transaction)->commit();
}

Result<qint64> sketchedUpTo(Store &store)
{
    const auto setting = readSetting(store, u"sketched"_s);
    if (!setting)
        return setting.error();
    return setting->toLongLong();
}

Result<std::vector<SketchEntry>> findSketches(Store &store, std::span<const quint32> hashes)
{
    const auto parts = partCount(store);
    if (!parts)
        return parts.error();
    std::vector<SketchEntry> found;
    Statement read(store.database(), "SELECT data FROM sketch WHERE id = ?");
    for (qint64 part = 0; part < *parts; ++part) {
        for (size_t from = 0, to = 0; from < hashes.size(); from = to) {
            while (to < hashes.size() && bucketOf(hashes[to]) == bucketOf(hashes[from]))
                ++to;
            if (!read.bind(part * Buckets + bucketOf(hashes[from])).next())
                continue;
            const QByteArray data = read.blob(0);
            collect(data.constData(), data.size() / 8, hashes.subspan(from, to - from), found);
        }
        if (auto done = read.done(); !done)
            return done.error();
    }
    return found;
}

} // namespace tamiz
