// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each folder of tests/data/import holds one trap of real exports: input.csv or input.json and, as text, what must come of
// it. TAMIZ_WRITE_EXPECTED=1 writes what comes of it now; the difference is then read by a person before it
// is kept.
#include "models/import/importfile.h"
#include "models/import/preset.h"
#include "tests/models/import/collect.h"

#include <QDateTime>
#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

QString visible(QString text)
{
    return text.replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s);
}

void line(QString &out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        out += u"  "_s + name + u": "_s + visible(value) + u'\n';
}

QString dump(const ContributionRecord &record)
{
    QString out = u"record %1 %2\n"_s.arg(record.line).arg(keyOf(record.kind));
    line(out, u"id"_s, record.externalId);
    if (!record.parentId.isEmpty())
        line(out, u"parent"_s, keyOf(record.parentKind) + u' ' + record.parentId);
    line(out, u"title"_s, record.title);
    line(out, u"body"_s, record.body);
    line(out, u"date"_s, record.createdText);
    if (record.created)
        line(out, u"created"_s,
             QDateTime::fromSecsSinceEpoch(*record.created, Qt::UTC).toString(Qt::ISODate));
    line(out, u"author"_s, record.participantId);
    line(out, u"category"_s, record.category);
    line(out, u"place"_s, record.territory);
    line(out, u"language"_s, record.language);
    line(out, u"state"_s, record.sourceState);
    if (!record.rootId.isEmpty())
        line(out, u"about"_s, keyOf(record.rootKind) + u' ' + record.rootId);
    line(out, u"for"_s, record.votesFor ? QString::number(*record.votesFor) : QString());
    line(out, u"against"_s, record.votesAgainst ? QString::number(*record.votesAgainst) : QString());
    line(out, u"pass"_s, record.votesPass ? QString::number(*record.votesPass) : QString());
    for (const Attribute &attribute : record.attributes)
        line(out, u"+ "_s + visible(attribute.name), attribute.value);
    for (const QString &flag : record.flags)
        line(out, u"flag"_s, flag);
    return out;
}

QString dump(const QString &path)
{
    const auto source = recognise(path, u"auto"_s);
    if (!source)
        return u"refused\n"_s;
    const Mapping &mapping = source->mapping;
    QString out = u"preset %1, %2, delimiter \"%3\"\n"_s.arg(mapping.preset, mapping.encoding,
                                                             mapping.delimiter.toHtmlEscaped());
    for (const ColumnMapping &column : mapping.columns)
        out += u"column "_s + column.header + u" = "_s + keyOf(column.role) +
               (column.format.isEmpty() ? QString() : u' ' + column.format) + u'\n';
    Collected all;
    const auto count = readRecords(*source, all, {});
    if (!count)
        return out + u"refused: "_s + count.error().detail + u'\n';
    for (const ContributionRecord &record : all.records)
        out += dump(record);
    for (const ParticipantRecord &participant : all.participants) {
        out += u"participant "_s + participant.externalId + u'\n';
        for (const Attribute &attribute : participant.attributes)
            line(out, u"+ "_s + attribute.name, attribute.value);
    }
    for (const ImportProblem &problem : all.problems) {
        if (problem.severity == ImportProblem::Severity::Refused)
            out += u"refused %1: "_s.arg(problem.line) + problem.reason + u'\n';
    }
    return out + u"%1 = %2 + %3\n"_s.arg(count->records).arg(all.records.size()).arg(all.refused);
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void everyPresetHasACase();
    void countLaw();
    void stopsWhenTold();
    void sinkErrorIsReturned();
    void fingerprints();
};

void TestCases::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir data(QStringLiteral(TAMIZ_TEST_DATA) + u"/import"_s);
    const QStringList names = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << data.filePath(name);
    QVERIFY(!names.isEmpty());
}

void TestCases::cases()
{
    QFETCH(QString, folder);
    const QString json = folder + u"/input.json"_s;
    const QString found = dump(QFile::exists(json) ? json : folder + u"/input.csv"_s);
    QFile expected(folder + u"/expected.txt"_s);
    if (qEnvironmentVariableIsSet("TAMIZ_WRITE_EXPECTED")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(found.toUtf8());
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(found, QString::fromUtf8(expected.readAll()));
}

void TestCases::everyPresetHasACase()
{
    QSet<QString> tried{u"pabulib"_s}; // not a table: tst_workbooks reads one
    const QDir data(QStringLiteral(TAMIZ_TEST_DATA) + u"/import"_s);
    const QStringList names = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile expected(data.filePath(name + u"/expected.txt"_s));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        tried.insert(QString::fromUtf8(expected.readLine()).section(u"preset "_s, 1).section(u',', 0, 0));
    }
    QVERIFY(presets().size() >= 36);
    for (const Preset &preset : presets())
        QVERIFY2(tried.contains(preset.name), qPrintable(preset.name));
}

void TestCases::countLaw()
{
    // Every ninth row without text, every tenth an id that stood before.
    QByteArray bytes("id,comentario\n");
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i % 10 == 9 ? i - 5 : i) + "," +
                 (i % 9 == 8 ? "" : "Texto de la persona") + "\n";
    Scratch scratch;
    const auto source = recognise(scratch.write(u"n.csv"_s, bytes), u"auto"_s);
    QVERIFY(bool(source));
    Collected all;
    const auto count = readRecords(*source, all, {});
    QVERIFY(bool(count));
    QCOMPARE(count->records, 5000);
    QCOMPARE(count->records, all.records.size() + all.refused);
    // A record without text counts: somebody sent it. It is pointed out.
    QVERIFY(std::ranges::count_if(all.records, [](const ContributionRecord &record) { return !record.flags.isEmpty(); }) > 400);
}

void TestCases::stopsWhenTold()
{
    QByteArray bytes("id,comentario\n");
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i) + ",Texto de la persona\n";
    Scratch scratch;
    const auto source = recognise(scratch.write(u"n.csv"_s, bytes), u"auto"_s);
    QVERIFY(bool(source));
    Collected all;
    const auto count = readRecords(*source, all, Progress([] { return true; }, {}));
    QVERIFY(!count);
    QCOMPARE(count.error().code, Error::Code::Cancelled);
}

void TestCases::sinkErrorIsReturned()
{
    struct Full final : RecordSink
    {
        Result<void> add(const ContributionRecord &) override
        {
            return Error{Error::Code::Storage, u"full"_s, {}};
        }
        Result<void> add(const ParticipantRecord &) override { return {}; }
        Result<void> add(const VoteRecord &) override { return {}; }
        void add(const ImportProblem &) override {}
    } sink;
    Scratch scratch;
    const auto source = recognise(scratch.write(u"n.csv"_s, "id,comentario\n1,Hola a todos\n"), u"auto"_s);
    QVERIFY(bool(source));
    const auto count = readRecords(*source, sink, {});
    QVERIFY(!count);
    QCOMPARE(count.error().message, u"full"_s);
}

void TestCases::fingerprints()
{
    Scratch scratch;
    const QString path = scratch.write(u"a.csv"_s, "abc");
    const auto one = fingerprint(path);
    QVERIFY(bool(one));
    QCOMPARE(one->bytes, 3);
    QCOMPARE(one->sha256.toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    const auto folder = fingerprint(scratch.path());
    scratch.write(u"b.csv"_s, "abc");
    const auto more = fingerprint(scratch.path());
    QVERIFY(folder && more);
    QVERIFY(folder->sha256 != more->sha256);
    QCOMPARE(more->bytes, 6);
    QVERIFY(!fingerprint(u"/nowhere/at/all"_s));
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
