// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/exporting.h"

#include "models/report/rowwriter.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "tests/models/report/csvreading.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tamiz;
using tamiz::test::readCsv;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(2500, 3);
        m_columns = *Columns::load(m_sample->store());
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dangerous");
        QTest::newRow("equals") << u"=1+1"_s << true;
        QTest::newRow("plus") << u"+52 55"_s << true;
        QTest::newRow("minus") << u"-1"_s << true;
        QTest::newRow("at") << u"@SUM(A1)"_s << true;
        QTest::newRow("tab") << u"\t=1"_s << true;
        QTest::newRow("line feed") << u"\n=1"_s << true;
        QTest::newRow("carriage return") << u"\r=1"_s << true;
        QTest::newRow("full width") << u"＝1"_s << true;
        QTest::newRow("after spaces") << u"  =1"_s << true;
        QTest::newRow("after a zero-width space") << QString(QChar(0x200b) + u"=1"_s) << true;
        QTest::newRow("NUL") << QString(QChar(0) + u"x"_s) << true;
        QTest::newRow("prose") << u"Más ciclovías"_s << false;
        QTest::newRow("inside") << u"a=b"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void formulasAreGuarded()
    {
        QFETCH(QString, text);
        QFETCH(bool, dangerous);
        QCOMPARE(guarded(text), dangerous ? QString(u'\'' + text) : text);
        QCOMPARE(readCsv(csvLine({text}, true).toUtf8() + "\r\n").first().first(), guarded(text));
        QCOMPARE(readCsv(csvLine({text}, false).toUtf8() + "\r\n").first().first(), text);
    }
    void ownNumbersAreNotGuarded() { QCOMPARE(csvLine({qint64{-5}, std::monostate{}}, true), u"-5,"_s); }

    void csvHoldsEveryText()
    {
        const QString path = m_folder.filePath(u"out.csv"_s);
        const auto written =
            exportSelection(m_sample->store(), *m_columns, m_columns->live(), u"csv-data"_s, path, {});
        QVERIFY(written);
        const auto lines = readCsv(bytesOf(path));
        QCOMPARE(lines.size(), *written + 1);
        const auto ids = m_columns->idsOf(m_columns->live());
        const auto texts = readTexts(m_sample->store(), ids);
        QVERIFY(texts);
        const qsizetype body = lines.first().indexOf(u"body"_s);
        const qsizetype title = lines.first().indexOf(u"title"_s);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            QCOMPARE(lines[i].size(), lines.first().size());
            QCOMPARE(lines[i][0].toLongLong(), ids[static_cast<size_t>(i - 1)]);
            QCOMPARE(lines[i][body], (*texts)[static_cast<size_t>(i - 1)].body);
            QCOMPARE(lines[i][title], (*texts)[static_cast<size_t>(i - 1)].title);
        }
    }

    void jsonHoldsTheSame()
    {
        const QString path = m_folder.filePath(u"out.json"_s);
        const auto written =
            exportSelection(m_sample->store(), *m_columns, m_columns->live(), u"json"_s, path, {});
        QVERIFY(written);
        const QJsonArray rows = QJsonDocument::fromJson(bytesOf(path)).array();
        QCOMPARE(rows.size(), *written);
        const auto one = readContribution(m_sample->store(), rows[5][u"id"_s].toInteger());
        QVERIFY(one);
        QCOMPARE(rows[5][u"body"_s].toString(), one->body);
        QCOMPARE(rows[5][u"external_id"_s].toString(), one->externalId);
    }

    void xlsxIsTypedAndWhole()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is not installed: the sheet cannot be looked into.");
        const QString path = m_folder.filePath(u"out.xlsx"_s);
        const auto written =
            exportSelection(m_sample->store(), *m_columns, m_columns->live(), u"xlsx"_s, path, {});
        QVERIFY(written);
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
        QVERIFY(unzip.waitForFinished());
        QXmlStreamReader xml(unzip.readAllStandardOutput());
        qint64 rows = 0;
        qint64 formulas = 0;
        bool frozen = false;
        bool filter = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            rows += xml.name() == "row"_L1;
            formulas += xml.name() == "f"_L1;
            frozen |= xml.name() == "pane"_L1;
            filter |= xml.name() == "autoFilter"_L1;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(rows, *written + 1);
        QCOMPARE(formulas, 0);
        QVERIFY(frozen && filter);
    }

    void cancelLeavesNothing()
    {
        const QDir folder(m_folder.path());
        for (const QString &format : exportFormats()) {
            const QString path = m_folder.filePath(u"cancelled."_s + format);
            int asked = 0;
            const Progress progress([&asked] { return ++asked > 1; }, {});
            const auto written =
                exportSelection(m_sample->store(), *m_columns, m_columns->live(), format, path, progress);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::Cancelled);
            QVERIFY(folder.entryList({u"cancelled*"_s}).isEmpty());
        }
    }

    void unknownFormatsAndPlacesAreRefused()
    {
        const auto odd =
            exportSelection(m_sample->store(), *m_columns, m_columns->live(), u"doc"_s, u"/tmp/x"_s, {});
        QCOMPARE(odd.error().code, Error::Code::Usage);
        for (const QString &format : exportFormats()) {
            const auto lost = exportSelection(m_sample->store(), *m_columns, m_columns->live(), format,
                                              m_folder.filePath(u"not/there"_s), {});
            QVERIFY(!lost);
            QCOMPARE(lost.error().code, Error::Code::Storage);
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
