// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// The main job from the first file to the published result, on an invented consultation and on real exports.
class TestJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }
    void wholeWay_data();
    void wholeWay();
    void polisIsReadInFull();
    void decidimRepliesFindTheirParents();
    void madridCommentsStandUnderTheirProposals();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    /// Runs and expects success; the last outcome stays in m_last.
    void expectDone(const QStringList &words);
    qint64 totalWhere(const QString &filter);
    void importTwice(const QStringList &files, qint64 records);
    void siftAndMeasure(const QString &field);
    void draw(const QString &field);
    void publish(const QString &field, qint64 records);
    void goBackAndForth();

    std::unique_ptr<QTemporaryDir> m_dir;
    Outcome m_last;
};

static QStringList sharedFiles(const QStringList &names)
{
    QStringList files;
    for (const QString &name : names)
        files.append(sharedData() + u'/' + name);
    return files;
}

void TestJourney::expectDone(const QStringList &words)
{
    m_last = runCli(words);
    QVERIFY2(m_last.status == 0, qPrintable(words.join(u' ') + u": "_s + m_last.err));
}

#define DONE(...)                                                                                            \
    expectDone({__VA_ARGS__});                                                                               \
    if (QTest::currentTestFailed())                                                                          \
    return

qint64 TestJourney::totalWhere(const QString &filter)
{
    return runCli({u"list"_s, path(u"w.tamiz"_s), u"--where"_s, filter, u"--limit"_s, u"0"_s, u"--json"_s})
        .json()[u"total"_s]
        .toInteger(-1);
}

void TestJourney::wholeWay_data()
{
    QTest::addColumn<QStringList>("files"); // Empty: the invented consultation.
    QTest::addColumn<qint64>("records");
    QTest::addColumn<QString>("field");
    QTest::newRow("an invented consultation") << QStringList{} << qint64{400} << u"region"_s;
    QTest::newRow("polis") << QStringList{u"polis/vtaiwan.uberx"_s} << qint64{197} << u"day"_s;
    QTest::newRow("decidim comments")
        << QStringList{u"decidim/www.decidim.barcelona-open-data-meeting_comments.csv"_s} << qint64{2628}
        << u"month"_s;
    QTest::newRow("madrid") << QStringList{u"decide-madrid/proposals.csv"_s, u"decide-madrid/comments.csv"_s}
                            << qint64{5713} << u"kind"_s;
}

void TestJourney::wholeWay()
{
    QFETCH(QStringList, files);
    QFETCH(qint64, records);
    QFETCH(QString, field);
    if (files.isEmpty()) {
        files = {path(u"sample.csv"_s)};
        writeAll(files.constFirst(), sampleCsv(static_cast<int>(records), 21));
    } else if (sharedData().isEmpty()) {
        QSKIP("The real exports are not here: TAMIZ_SHARED names no folder with them.");
    } else {
        files = sharedFiles(files);
    }
    importTwice(files, records);
    if (!QTest::currentTestFailed())
        siftAndMeasure(field);
    if (!QTest::currentTestFailed())
        publish(field, records);
    if (!QTest::currentTestFailed())
        goBackAndForth();
}

void TestJourney::importTwice(const QStringList &files, qint64 records)
{
    const QString file = path(u"w.tamiz"_s);
    const QStringList words = QStringList{u"import"_s, file} + files + QStringList{u"--json"_s};
    expectDone(words);
    QJsonObject said = m_last.json();
    QCOMPARE(said[u"records"_s].toInteger(), records);
    QCOMPARE(said[u"imported"_s].toInteger() + said[u"flagged"_s].toInteger() +
                 said[u"refused"_s].toInteger(),
             records);
    QCOMPARE(m_last.acknowledged().size(), files.size());
    const qint64 refused = said[u"refused"_s].toInteger();
    const QByteArray before = stateOf(file);
    expectDone(words);
    said = m_last.json();
    QCOMPARE(said[u"records"_s].toInteger(), records);
    QCOMPARE(said[u"unchanged"_s].toInteger() + said[u"refused"_s].toInteger(), records);
    QCOMPARE(said[u"refused"_s].toInteger(), refused);
    QCOMPARE(stateOf(file), before);
}

void TestJourney::siftAndMeasure(const QString &field)
{
    const QString file = path(u"w.tamiz"_s);
    DONE(u"families"_s, file, u"--out"_s, path(u"groups.csv"_s), u"--json"_s);
    DONE(u"themes"_s, file, u"--out"_s, path(u"themes.csv"_s), u"--json"_s);
    QVERIFY(m_last.json()[u"themes"_s].toInt() >= 2);
    DONE(u"info"_s, file, u"--json"_s);
    const QJsonObject info = m_last.json();
    QVERIFY(info[u"ledger"_s][u"balances"_s].toBool());
    QVERIFY(info[u"ledger"_s][u"in_theme"_s].toInteger() > 0);
    const qint64 contributions = info[u"contributions"_s].toInteger();
    QCOMPARE(csvRows(readAll(path(u"groups.csv"_s))), contributions);
    QCOMPARE(csvRows(readAll(path(u"themes.csv"_s))), contributions);
    DONE(u"tag"_s, file, u"add"_s, u"revisado"_s, u"--where"_s, u"-family:none"_s);
    DONE(u"state"_s, file, u"hidden"_s, u"--reason"_s, u"duplicate"_s, u"--where"_s, u"edit:exact"_s);
    for (const QString &by : {field, u"theme"_s, u"theme,state"_s, u"tag"_s}) {
        DONE(u"count"_s, file, u"--by"_s, by, u"--json"_s);
        QCOMPARE(m_last.json()[u"total"_s].toInteger(), contributions);
    }
}

void TestJourney::draw(const QString &field)
{
    const QString file = path(u"w.tamiz"_s);
    DONE(u"chart"_s, file, u"--kind"_s, u"bar"_s, u"--by"_s, field, u"--out"_s, path(u"c.svg"_s));
    const QByteArray svg = readAll(path(u"c.svg"_s));
    QVERIFY(svg.contains("<svg") && svg.size() > 1000);
    DONE(u"chart"_s, file, u"--kind"_s, u"heatmap"_s, u"--by"_s, u"theme,state"_s, u"--out"_s,
         path(u"c.png"_s));
    QVERIFY(readAll(path(u"c.png"_s)).startsWith("\x89PNG"));
    DONE(u"report"_s, file, u"--out"_s, path(u"r.pdf"_s));
    const QByteArray pdf = readAll(path(u"r.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 5000);
}

void TestJourney::publish(const QString &field, qint64 records)
{
    const QString file = path(u"w.tamiz"_s);
    if (runCli({u"help"_s, u"chart"_s}).status == 0)
        draw(field);
    DONE(u"export"_s, file, u"--format"_s, u"csv"_s, u"--out"_s, path(u"e.csv"_s), u"--override"_s,
         u"for the archive"_s); // hidden ones leave too
    DONE(u"info"_s, file, u"--json"_s);
    const qint64 contributions = m_last.json()[u"contributions"_s].toInteger();
    QVERIFY(contributions <= records);
    QCOMPARE(csvRows(readAll(path(u"e.csv"_s))), contributions);
    DONE(u"export"_s, file, u"--format"_s, u"xlsx"_s, u"--out"_s, path(u"e.xlsx"_s), u"--override"_s,
         u"for the archive"_s);
    QVERIFY(readAll(path(u"e.xlsx"_s)).startsWith("PK"));
}

void TestJourney::goBackAndForth()
{
    const QString file = path(u"w.tamiz"_s);
    DONE(u"journal"_s, file, u"verify"_s, u"--json"_s);
    const QByteArray now = stateOf(file);
    DONE(u"journal"_s, file, u"undo"_s);
    DONE(u"journal"_s, file, u"undo"_s);
    QVERIFY(stateOf(file) != now);
    DONE(u"journal"_s, file, u"redo"_s);
    DONE(u"journal"_s, file, u"redo"_s);
    QCOMPARE(stateOf(file), now);
    DONE(u"journal"_s, file, u"verify"_s);
    DONE(u"check"_s, file, u"--json"_s);
    QVERIFY(m_last.json()[u"sound"_s].toBool());
}

void TestJourney::polisIsReadInFull()
{
    if (sharedData().isEmpty())
        QSKIP("The real exports are not here: TAMIZ_SHARED names no folder with them.");
    DONE(u"import"_s, path(u"w.tamiz"_s), sharedData() + u"/polis/vtaiwan.uberx"_s, u"--json"_s);
    QJsonObject said = m_last.json();
    QCOMPARE(said[u"preset"_s].toString(), u"polis"_s);
    QCOMPARE(said[u"participants"_s].toInt(), 1921);
    QCOMPARE(said[u"votes"_s].toInt(), 49443);
    DONE(u"info"_s, path(u"w.tamiz"_s), u"--json"_s);
    said = m_last.json();
    QCOMPARE(said[u"contributions"_s].toInt(), 197);
    QCOMPARE(said[u"people"_s].toInt(), 1921);
    QCOMPARE(said[u"votes"_s].toInt(), 49443);
    QCOMPARE(said[u"agree"_s].toInt(), 31029);
    QCOMPARE(said[u"disagree"_s].toInt(), 11894);
    QCOMPARE(said[u"pass"_s].toInt(), 6520);
}

void TestJourney::decidimRepliesFindTheirParents()
{
    if (sharedData().isEmpty())
        QSKIP("The real exports are not here: TAMIZ_SHARED names no folder with them.");
    DONE(u"import"_s, path(u"w.tamiz"_s),
         sharedData() + u"/decidim/www.decidim.barcelona-open-data-meeting_comments.csv"_s, u"--json"_s);
    DONE(u"info"_s, path(u"w.tamiz"_s), u"--json"_s);
    QCOMPARE(m_last.json()[u"contributions"_s].toInt(), 2628);
    QCOMPARE(m_last.json()[u"people"_s].toInt(), 931);
    QCOMPARE(totalWhere(u"kind:comment"_s), 2628);
    DONE(u"list"_s, path(u"w.tamiz"_s), u"--fields"_s, u"external_id,parent"_s, u"--json"_s);
    int replies = 0;
    for (const QJsonValue &row : m_last.json()[u"rows"_s].toArray())
        replies += !row[u"parent"_s].toString().isEmpty();
    QCOMPARE(replies, 641); // The file has 642; the parent of one is not in it.
}

void TestJourney::madridCommentsStandUnderTheirProposals()
{
    if (sharedData().isEmpty())
        QSKIP("The real exports are not here: TAMIZ_SHARED names no folder with them.");
    // In the wrong order on purpose: parents that come later are found too.
    DONE(u"import"_s, path(u"w.tamiz"_s), sharedData() + u"/decide-madrid/comments.csv"_s,
         sharedData() + u"/decide-madrid/proposals.csv"_s, u"--json"_s);
    const qint64 refused = m_last.json()[u"refused"_s].toInteger();
    QCOMPARE(totalWhere(u"kind:proposal"_s), 80);
    QCOMPARE(totalWhere(u"kind:comment"_s), 5633 - refused);
    DONE(u"list"_s, path(u"w.tamiz"_s), u"--where"_s, u"kind:comment"_s, u"--fields"_s,
         u"external_id,parent"_s, u"--json"_s);
    int orphans = 0;
    for (const QJsonValue &row : m_last.json()[u"rows"_s].toArray())
        orphans += row[u"parent"_s].toString().isEmpty();
    QCOMPARE(orphans, 0); // 268 answer a comment that is not in the file: they stand under their proposal
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
