// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/storage/reading.h"
#include "models/storage/schema.h"

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

void StoreTest::theJournalCannotBeEditedBySql()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un parque"_s)});
    QVERIFY(!f.store->database().execute("UPDATE operation SET actor = 'x'"));
    QVERIFY(!f.store->database().execute("DELETE FROM operation"));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
