// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/storage/reading.h"
#include "models/storage/schema.h"
#include "models/storage/searching.h"

#include <QCryptographicHash>

using namespace tamiz;
using namespace Qt::StringLiterals;

class StoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceCarriesItsIdentity();
    void creatingOverAFileIsRefused();
    void whatIsNoWorkspaceIsRefusedAndLeftAsItIs_data();
    void whatIsNoWorkspaceIsRefusedAndLeftAsItIs();
    void aNewerSchemaIsRefusedAndLeftAsItIs();
    void anOlderSchemaIsBroughtUpToDateAfterABackup_data();
    void anOlderSchemaIsBroughtUpToDateAfterABackup();
    void theJournalCannotBeEditedBySql();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void StoreTest::aNewWorkspaceCarriesItsIdentity()
{
    StoreFixture f;
    QCOMPARE(f.query("PRAGMA application_id"), QStringList(QString::number(0x544d5a31)));
    QCOMPARE(f.query("PRAGMA user_version"), QStringList(QString::number(SchemaVersion)));
    QCOMPARE(f.query("PRAGMA synchronous"), QStringList(u"2"_s));
    QCOMPARE(f.query("PRAGMA foreign_keys"), QStringList(u"1"_s));
    QCOMPARE(f.query("PRAGMA journal_mode"), QStringList(u"wal"_s));
    QVERIFY(!QFile::exists(f.path() + u".new"_s));
    QCOMPARE(readCounts(*f.store)->submissions, 0);
}

void StoreTest::creatingOverAFileIsRefused()
{
    StoreFixture f;
    const auto again = Store::create(f.path());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Refused);
}

void StoreTest::whatIsNoWorkspaceIsRefusedAndLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("id;title\n1;Un parque\n");
    QTest::newRow("long text") << QByteArray(5000, 'x');
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0');
    QTest::newRow("another program's database") << QByteArray("SQLite format 3") + QByteArray(200, '\0');
}

void StoreTest::whatIsNoWorkspaceIsRefusedAndLeftAsItIs()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.tamiz"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = Store::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Refused);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"w.tamiz"_s));
}

void StoreTest::aNewerSchemaIsRefusedAndLeftAsItIs()
{
    StoreFixture f;
    QVERIFY(f.store->database().execute("PRAGMA user_version=9999"));
    f.store.reset();
    const QByteArray before = QCryptographicHash::hash(bytesOf(f.path()), QCryptographicHash::Sha256);
    const auto opened = Store::open(f.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Refused);
    QCOMPARE(QCryptographicHash::hash(bytesOf(f.path()), QCryptographicHash::Sha256), before);
}

void StoreTest::anOlderSchemaIsBroughtUpToDateAfterABackup_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<Store::Mode>("mode");
    for (int version = 1; version < SchemaVersion; ++version) {
        QTest::addRow("schema %d, to write", version) << version << Store::Mode::ReadWrite;
        QTest::addRow("schema %d, to read", version) << version << Store::Mode::ReadOnly;
    }
}

void StoreTest::anOlderSchemaIsBroughtUpToDateAfterABackup()
{
    QFETCH(int, version);
    QFETCH(Store::Mode, mode);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.tamiz"_s);
    {
        auto old = Database::open(path, Database::Access::Create);
        QVERIFY(old);
        for (int step = 1; step <= version; ++step) {
            const QByteArray sql = bytesOf(u":/tamiz/schema/%1.sql"_s.arg(step, 3, 10, QChar(u'0')));
            QVERIFY((*old)->execute(sql.constData()));
        }
        QVERIFY((*old)->execute(
            u"PRAGMA application_id=%1; PRAGMA user_version=%2"_s.arg(ApplicationId).arg(version)));
        QVERIFY((*old)->execute(
            "INSERT INTO setting VALUES ('replica', 'an-old-one');"
            "INSERT INTO consultation VALUES (1, 'Parques', 'csv:x');"
            "INSERT INTO source (id, consultation_id, name, sha256, bytes, preset, encoding, delimiter, "
            "mapping, imported_at, "
            "records, imported) VALUES (1, 1, 'parques.csv', x'00', 9, 'csv', 'UTF-8', ',', '{}', "
            "'2026-01-01T00:00:00Z', 1, 1);"
            "INSERT INTO contribution (id, consultation_id, source_id, kind, external_id, text_hash, "
            "record_hash) "
            "VALUES (1, 1, 1, 0, '7', 70, 71);"
            "INSERT INTO text VALUES (1, 'Un parque', 'Con sombra', '', NULL, x'00');"));
        if (version < 10) // later files have no table of FTS5
            QVERIFY((*old)->execute(
                "INSERT INTO search (rowid, title, body) VALUES (1, 'Un parque', 'Con sombra');"));
    }
    const auto store = Store::open(path, mode);
    QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
    QCOMPARE((*store)->isReadOnly(), mode == Store::Mode::ReadOnly);
    QCOMPARE(identify(path)->version, quint32(SchemaVersion));
    QCOMPARE(readCounts(**store)->submissions, 1);
    if (version < 10) // its texts are indexed anew; a later file brings the index that it has
        QCOMPARE(*searchText(**store, u"\"parques\""_s), std::vector<qint64>{1});
    QCOMPARE(identify(path + u".schema%1.bak"_s.arg(version))->version, quint32(version));
    // A made workspace and a brought-up one hold the same tables.
    StoreFixture fresh;
    const char *tables = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT "
                         "NULL ORDER BY name)";
    Statement brought((*store)->database(), tables);
    QVERIFY(brought.next());
    QCOMPARE(brought.text(0), fresh.query(tables).value(0));
}

void StoreTest::theJournalCannotBeEditedBySql()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un parque"_s)});
    QVERIFY(!f.store->database().execute("UPDATE operation SET actor = 'x'"));
    QVERIFY(!f.store->database().execute("DELETE FROM operation"));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
