// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/csvreader.h"
#include "models/import/encoding.h"
#include "models/import/importfile.h"
#include "models/import/sample.h"
#include "tests/models/import/collect.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

struct Outcome
{
    bool accepted = false;
    QString message;
    Collected all;
    ReadCount count;
    RowsAre rows = RowsAre::Contributions;
};

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 mostMemory = 300; // what is freed waits in the sanitizer's quarantine, and each piece has its fence
#else
constexpr qint64 mostMemory = 100; // MB beyond what the program had
#endif

/// A line of /proc/self/status, in KiB; 0 where there is none.
qint64 statusOf(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(name);
    return at < 0 ? 0 : all.mid(at + name.size(), 24).simplified().split(' ').first().toLongLong();
}

/// Memory in use now, from which the peak counts anew; 0 where the system does not tell.
qint64 resetPeak()
{
    QFile peak(u"/proc/self/clear_refs"_s);
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1)
        return 0;
    peak.close();
    return statusOf("VmRSS:");
}

Outcome import(const QString &path)
{
    Outcome outcome;
    const auto source = recognise(path, u"auto"_s);
    if (!source) {
        outcome.message = source.error().message;
        return outcome;
    }
    outcome.rows = source->mapping.rows;
    const auto count = readRecords(*source, outcome.all, {});
    outcome.accepted = bool(count);
    if (count)
        outcome.count = *count;
    else
        outcome.message = count.error().message;
    return outcome;
}

} // namespace

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expected_data();
    void expected();
    void spectrum_data();
    void spectrum();
    void referenceTexts_data();
    void referenceTexts();
    void injection();
    void cleanupTestCase() { qInfo("at most %lld MB more than before", m_mostMemory); }

private:
    qint64 m_mostMemory = 0;
};

void TestCorpora::expected_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expect");
    QFile list(sharedFolder() + u"/corpora/EXPECTED.csv"_s);
    if (sharedFolder().isEmpty() || !list.open(QIODevice::ReadOnly)) {
        QTest::newRow("absent") << QString() << QString();
        return;
    }
    while (!list.atEnd()) {
        const QStringList row = QString::fromUtf8(list.readLine()).split(u',');
        if (row.size() < 3 || row[0] == u"corpus" || row[0] == u"blns")
            continue;
        const QString folder = row[0] == u"csv-spectrum" ? u"csvs/"_s : QString();
        const QString path = sharedFolder() + u"/corpora/"_s + row[0] + u'/' + folder + row[1];
        // A JSON text alone is no table: what is valid JSON and no list of records is refused with that reason.
        const bool bare = row[0].startsWith(u"JSONTestSuite"_s) && row[2] == u"accept"_s;
        QTest::addRow("%s/%s", qPrintable(row[0]), qPrintable(row[1])) << path << (bare ? u"json"_s : row[2]);
    }
}

void TestCorpora::expected()
{
    QFETCH(QString, path);
    QFETCH(QString, expect);
    if (path.isEmpty())
        QSKIP("TAMIZ_SHARED does not point to the corpora.");
    const WorkTime time;
    const qint64 before = resetPeak();
    const Outcome outcome = import(path);
    QVERIFY2(time.milliseconds() < 5000, "slow");
    if (before > 0) {
        const qint64 more = (statusOf("VmHWM:") - before) / 1024;
        m_mostMemory = std::max(m_mostMemory, more);
        QVERIFY2(more <= mostMemory, qPrintable(u"%1 MB"_s.arg(more)));
    }
    if (outcome.accepted) {
        const qsizetype added = outcome.rows == RowsAre::Participants ? outcome.all.participants.size()
                                                                      : outcome.all.records.size();
        QCOMPARE(outcome.count.records, qint64(added) + outcome.all.refused);
    }
    if (!outcome.accepted)
        QVERIFY(!outcome.message.isEmpty());
    for (const ContributionRecord &record : outcome.all.records)
        QVERIFY(record.body.isValidUtf16() && record.title.isValidUtf16());
    if (expect == u"json") // Valid JSON, not always a table.
        QVERIFY2(outcome.accepted || !outcome.message.contains(u"not valid"_s), qPrintable(outcome.message));
    else if (expect != u"either")
        QVERIFY2(outcome.accepted == (expect == u"accept"), qPrintable(outcome.message));
}

void TestCorpora::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(sharedFolder() + u"/corpora/csv-spectrum/csvs"_s);
    const QStringList names = sharedFolder().isEmpty() ? QStringList() : folder.entryList({u"*.csv"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(4);
    if (names.isEmpty())
        QTest::newRow("absent") << QString();
}

void TestCorpora::spectrum()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("TAMIZ_SHARED does not point to the corpora.");
    const QString base = sharedFolder() + u"/corpora/csv-spectrum/"_s;
    const QString path = base + u"csvs/"_s + name + u".csv"_s;
    const auto delimiter = guessDelimiter(path, u"UTF-8"_s);
    QVERIFY(bool(delimiter));
    const auto sample = readSample(path, {u"UTF-8"_s, *delimiter, limits::columns});
    QVERIFY(bool(sample));
    QJsonArray rows;
    for (const QStringList &row : sample->rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object[sample->headers.value(i)] = row[i];
        rows.append(object);
    }
    QFile json(base + u"json/"_s + name + u".json"_s);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonDocument expected = QJsonDocument::fromJson(json.readAll());
    if (name == u"location_coordinates")
        QEXPECT_FAIL("", "The corpus gives another telephone number in the JSON than in the CSV.", Continue);
    QCOMPARE(rows, expected.isArray() ? expected.array() : QJsonArray{expected.object()});
}

void TestCorpora::referenceTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"enc_utf8_bom", "enc_utf16le_bom", "enc_utf16be_bom", "enc_utf16le_nobom", "enc_utf32le_bom",
          "enc_cp1252", "enc_macroman", "sep_semicolon", "sep_tab", "sep_pipe", "sep_directive", "nl_lf",
          "nl_cr", "nl_mixed", "nl_none_at_end", "blank_lines_between", "preamble_rows"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCorpora::referenceTexts()
{
    QFETCH(QString, name);
    const QString base = sharedFolder() + u"/corpora/generated/csv/"_s;
    if (sharedFolder().isEmpty() || !QFile::exists(base))
        QSKIP("TAMIZ_SHARED does not point to the corpora.");
    const Outcome reference = import(base + u"enc_utf8.csv"_s);
    const Outcome outcome = import(base + name + u".csv"_s);
    QCOMPARE(outcome.all.records.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(outcome.all.records[i].externalId, reference.all.records[i].externalId);
        QCOMPARE(outcome.all.records[i].participantId, reference.all.records[i].participantId);
        // The reference has a line break in a cell, written as the file writes its own.
        QString body = outcome.all.records[i].body;
        QString expected = reference.all.records[i].body;
        QCOMPARE(body.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'),
                 expected.replace(u"\r\n"_s, u"\n"_s));
    }
}

void TestCorpora::injection()
{
    const QString path = sharedFolder() + u"/corpora/generated/csv/injection.csv"_s;
    if (sharedFolder().isEmpty() || !QFile::exists(path))
        QSKIP("TAMIZ_SHARED does not point to the corpora.");
    QFile payloads(sharedFolder() + u"/corpora/generated/injection_payloads.json"_s);
    QVERIFY(payloads.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(payloads.readAll()).array();
    const Outcome outcome = import(path);
    QCOMPARE(outcome.count.records, 79);
    QCOMPARE(outcome.all.refused, 0); // Two are white space only: kept, and pointed out.
    for (const ContributionRecord &record : outcome.all.records) {
        QString payload = list.at(record.externalId.toInt() - 1).toString();
        if (record.body.startsWith(QChar(0xFEFF)) && !payload.startsWith(QChar(0xFEFF)))
            payload.prepend(QChar(0xFEFF)); // QJsonDocument drops it; the CSV has it.
        QCOMPARE(record.body, payload);
    }
}

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
