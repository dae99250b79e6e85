// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"
#include "resources/samples/samples.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The records of a CSV with quotes: newlines inside quotes belong to the record.
QList<QByteArray> recordsOf(const QByteArray &csv)
{
    QList<QByteArray> records{QByteArray()};
    bool quoted = false;
    for (const char c : csv) {
        quoted = quoted != (c == '"');
        if (c == '\n' && !quoted)
            records.append(QByteArray());
        else
            records.last() += c;
    }
    records.removeLast();
    return records;
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Sample &sample : samples()) {
            const auto path = extractSample(sample.id, m_folder.path());
            QVERIFY2(path, qPrintable(sample.id));
        }
    }

    void countsRecords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::newRow("proposals") << u"modelo-educativo/proposals.csv"_s << 1150;
        QTest::newRow("comments") << u"modelo-educativo/comments.csv"_s << 870;
        QTest::newRow("statements") << u"politica-drogas/comments.csv"_s << 300;
        QTest::newRow("votes") << u"politica-drogas/votes.csv"_s << 40000;
        QTest::newRow("participants") << u"politica-drogas/participants-votes.csv"_s << 1100;
        QTest::newRow("youth pact") << u"pacto-juventudes/pacto-juventudes.csv"_s << 1200;
    }

    void countsRecords()
    {
        QFETCH(QString, file);
        QFETCH(int, records);
        QCOMPARE(int(recordsOf(bytesOf(m_folder.filePath(file))).size()) - 1, records);
    }

    void everySampleSaysThatItIsInvented()
    {
        for (const Sample &sample : samples()) {
            QVERIFY(sample.title.contains(u"inventada"_s));
            QVERIFY(bytesOf(m_folder.filePath(sample.id + u"/LEEME.txt"_s)).startsWith("CONSULTA INVENTADA"));
        }
        QVERIFY(bytesOf(m_folder.filePath(u"politica-drogas/summary.csv"_s)).contains("consulta inventada"));
        QVERIFY(
            bytesOf(m_folder.filePath(u"modelo-educativo/proposals.csv"_s)).contains("consulta-inventada"));
    }

    void secondRunWritesTheSameBytes()
    {
        QTemporaryDir again;
        QCOMPARE(QProcess::execute(QStringLiteral(TAMIZ_SAMPLES_PROGRAM),
                                   {QStringLiteral(TAMIZ_SAMPLES_DATA), again.path()}),
                 0);
        for (const Sample &sample : samples()) {
            for (const QString &name : sample.files) {
                const QString file = sample.id + u'/' + name;
                QVERIFY2(bytesOf(again.filePath(file)) == bytesOf(m_folder.filePath(file)), qPrintable(file));
            }
        }
    }

    void holdsTheCampaignAndCopies()
    {
        const QList<QByteArray> proposals =
            recordsOf(bytesOf(m_folder.filePath(u"modelo-educativo/proposals.csv"_s)));
        int letters = 0;
        int copies = 0;
        QHash<QByteArray, int> starts;
        for (const QByteArray &record : proposals) {
            letters += record.contains("cocinas que funcionen") ? 1 : 0;
            const qsizetype title = record.indexOf(";31;") + 4;
            copies += starts[record.mid(title, 120)]++ > 0 ? 1 : 0;
        }
        QVERIFY2(letters >= 110 && letters <= 120, qPrintable(QString::number(letters)));
        QVERIFY2(copies > 130, qPrintable(QString::number(copies)));
    }

    void changedVotesStayInTheLog()
    {
        QList<QByteArray> pairs;
        for (const QByteArray &record :
             recordsOf(bytesOf(m_folder.filePath(u"politica-drogas/votes.csv"_s)))) {
            const QList<QByteArray> fields = record.split(',');
            pairs.append(fields.at(2) + ',' + fields.at(3));
        }
        const qsizetype events = pairs.size();
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        QVERIFY(events - pairs.size() > 100);
    }

    void extractsTheSourcesInOrder()
    {
        const auto education = extractSampleSources(u"modelo-educativo"_s, m_folder.path());
        QVERIFY(education);
        QCOMPARE(education->size(), 2);
        QVERIFY(education->front().endsWith(u"proposals.csv"_s));
        const auto polis = extractSample(u"politica-drogas"_s, m_folder.path());
        QVERIFY(polis);
        QVERIFY(QDir(*polis).exists(u"votes.csv"_s));
    }

    void speaksTheLanguageOfTheWindow()
    {
        QList<QString> english;
        for (const Sample &sample : samples())
            english << sample.description;
        installTranslators(*QCoreApplication::instance(), u"es"_s);
        qsizetype place = 0;
        for (const Sample &sample : samples()) {
            QVERIFY2(sample.description != english[place++], qPrintable(sample.description));
            QVERIFY(sample.description.contains(u"inventad"_s));
        }
    }

    void refusesAnUnknownSample()
    {
        const auto path = extractSample(u"no-such-sample"_s, m_folder.path());
        QVERIFY(!path);
        QCOMPARE(path.error().code, Error::Code::Usage);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
