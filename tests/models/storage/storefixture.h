// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/importwriter.h"
#include "models/storage/journalchain.h"
#include "models/storage/preparing.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QTemporaryDir>
#include <QTest>

/// A workspace in a folder of its own, with as many contributions as asked for.
class StoreFixture
{
public:
    StoreFixture() { auto made = tamiz::Store::create(path()); Q_ASSERT(made); store = std::move(*made); }

    QString path() const { return folder.filePath(QStringLiteral("w.tamiz")); }

    /// Imports \a records as one source and one operation, as the verb does.
    tamiz::SourceEntry import(const QList<tamiz::ContributionRecord> &records, const QList<tamiz::VoteRecord> &votes = {})
    {
        using namespace tamiz;
        auto transaction = Transaction::begin(store->database());
        ImportWriter writer(*store);
        ImportSource source;
        source.path = QStringLiteral("test.csv");
        source.mapping.preset = QStringLiteral("csv");
        source.mapping.family = QStringLiteral("csv:test");
        bool ok = bool(writer.begin(source, {}));
        Preparer preparer;
        ImportBatch batch;
        for (const ContributionRecord &record : records)
            preparer.add(record, batch);
        for (const VoteRecord &vote : votes)
            preparer.add(vote, batch);
        ok = ok && writer.write(batch);
        auto entry = writer.finish(records.size(), {QByteArray("x"), 1});
        Operation operation;
        operation.verb = QStringLiteral("import");
        operation.changes = writer.takeChanges();
        ok = ok && entry && appendEntry(*store, operation) && (*transaction)->commit();
        Q_ASSERT(ok);
        return *entry;
    }

    static tamiz::ContributionRecord record(const QString &id, const QString &body)
    {
        tamiz::ContributionRecord record;
        record.externalId = id;
        record.body = body;
        record.kind = tamiz::Kind::Statement;
        return record;
    }

    /// The first column of \a sql's rows, for comparisons in plain SQL.
    QStringList query(const char *sql)
    {
        tamiz::Statement rows(store->database(), sql);
        QStringList values;
        while (rows.next())
            values.append(rows.text(0));
        return values;
    }

    QTemporaryDir folder;
    std::unique_ptr<tamiz::Store> store;
};
