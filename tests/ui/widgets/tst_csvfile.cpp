// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/csvfile.h"

#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestCsvFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesAndDefuses_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s} << QByteArray("a,b\r\n");
        QTest::newRow("comma and quote")
            << QStringList{u"a,b"_s, u"say \"x\""_s} << QByteArray("\"a,b\",\"say \"\"x\"\"\"\r\n");
        QTest::newRow("line break") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"\r\n");
        QTest::newRow("formula") << QStringList{u"=1+1"_s, u"@x"_s} << QByteArray("'=1+1,'@x\r\n");
    }
    void quotesAndDefuses()
    {
        QFETCH(QStringList, fields);
        QFETCH(QByteArray, line);
        QCOMPARE(csvLine(fields), line);
    }

    void savesHeadersAndRows()
    {
        QTemporaryDir folder;
        QStandardItemModel model(0, 2);
        model.setHorizontalHeaderLabels({u"Qué"_s, u"Cuánto"_s});
        model.appendRow({new QStandardItem(u"ñ"_s), new QStandardItem(u"3"_s)});
        const QString path = folder.filePath(u"x.csv"_s);
        QVERIFY(saveCsv(model, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                            "Qué,Cuánto\r\nñ,3\r\n"));
    }

    void tellsWhenTheFolderIsNotThere()
    {
        QStandardItemModel model(1, 1);
        const auto saved = saveCsv(model, u"/nowhere/at/all/x.csv"_s);
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty());
    }
};

QTEST_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
