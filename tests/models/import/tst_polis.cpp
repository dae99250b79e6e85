// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"
#include "tests/models/import/collect.h"
#include "tests/models/import/ziptext.h"

#include <QFileInfo>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const QByteArray statements =
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
    "1472552518501,Tue Aug 30 17:21:58 WIB 2016,0,9,2,1,1,\"Más, mejor\"\n"
    "1472552518502,Tue Aug 30 17:21:58 WIB 2016,5,9,0,0,-1,Otra\n";

QString dump(const Collected &all)
{
    QStringList lines;
    for (const VoteRecord &vote : all.votes)
        lines << u"%1/%2=%3"_s.arg(vote.participantId, vote.contributionId).arg(vote.value);
    lines.sort();
    return lines.join(u' ');
}

} // namespace

class TestPolis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastVoteCounts();
    void turnedSign();
    void matrixAlone();
    void statementsAlone();
    void tablesAlone();
    void inAnArchive();
    void realConversations_data();
    void realConversations();
};

void TestPolis::lastVoteCounts()
{
    Scratch scratch;
    scratch.write(u"comments.csv"_s, statements);
    scratch.write(u"summary.csv"_s,
                  "topic,Parques\nurl,https://pol.is/3abc\nconversation-description,\"Una\n\nlarga\"\n");
    // Voter 1 changes; voter 2 votes twice in one millisecond, and the later row wins; 99 is no statement.
    scratch.write(u"votes.csv"_s, "timestamp,datetime,comment-id,voter-id,vote\n20,x,0,1,-1\n10,x,0,1,1\n30,"
                                  "x,0,2,0\n30,x,0,2,1\n40,x,99,2,1\n"
                                  "50,x,5,1,maybe\n");
    const auto source = recognise(scratch.path(), u"auto"_s);
    QVERIFY2(bool(source), source ? "" : qPrintable(source.error().message));
    QCOMPARE(source->mapping.preset, u"polis"_s);
    QCOMPARE(source->mapping.title, u"Parques"_s);
    QCOMPARE(source->mapping.kind, Kind::Statement);
    Collected all;
    const auto count = readRecords(*source, all, {});
    QVERIFY(bool(count));
    QCOMPARE(count->records, 2);
    QCOMPARE(dump(all), u"1/0=-1 2/0=1"_s);
    QCOMPARE(all.problems.size(), 2); // The unreadable vote and the stranger.
    QCOMPARE(all.records[0].sourceState, u"accepted"_s);
    QCOMPARE(all.records[1].sourceState, u"rejected"_s);
    QCOMPARE(all.records[0].created, std::optional<qint64>(1472552518));
    QCOMPARE(all.records[0].participantId, u"9"_s);
    QVERIFY(!all.records[0].votesFor && !all.records[0].votesAgainst);
}

void TestPolis::turnedSign()
{
    Scratch scratch;
    scratch.write(u"comments.csv"_s, statements);
    scratch.write(u"votes.csv"_s, "timestamp,comment-id,voter-id,vote\n1,0,1,-1\n2,0,2,-1\n3,0,3,1\n");
    const auto source = recognise(scratch.path(), u"auto"_s);
    QVERIFY(bool(source));
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    QCOMPARE(dump(all), u"1/0=1 2/0=1 3/0=-1"_s);
    QCOMPARE(all.problems.size(), 1);
    QVERIFY(all.problems[0].severity == ImportProblem::Severity::Flagged);
}

void TestPolis::matrixAlone()
{
    Scratch scratch;
    scratch.write(u"comments.csv"_s, statements);
    scratch.write(
        u"participants-votes.csv"_s,
        "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,5\n1,0,0,2,1,1,1,-1\n2,,0,1,0,0,,0\n");
    const auto source = recognise(scratch.path(), u"polis"_s);
    QVERIFY(bool(source));
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    QCOMPARE(dump(all), u"1/0=1 1/5=-1 2/5=0"_s);
    QCOMPARE(all.participants.size(), 2);
    QCOMPARE(all.participants[0].attributes, (QList<Attribute>{{u"polis_group"_s, u"0"_s}}));
}

void TestPolis::statementsAlone()
{
    Scratch scratch;
    const auto source = recognise(scratch.write(u"comments.csv"_s, statements), u"auto"_s);
    QVERIFY(bool(source));
    QCOMPARE(source->mapping.preset, u"polis"_s);
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    QCOMPARE(all.records[0].votesFor, std::optional<qint64>(2)); // Nothing better follows.
}

void TestPolis::tablesAlone()
{
    Scratch scratch;
    const auto log = recognise(
        scratch.write(u"votes.csv"_s, "timestamp,datetime,comment-id,voter-id,vote\n1,x,0,1,1\n"), u"auto"_s);
    QVERIFY(!log && log.error().code == Error::Code::Refused);
}

// The ZIP as it is downloaded, beside other things: one source with its votes, and nothing of it read twice.
void TestPolis::inAnArchive()
{
    Scratch scratch;
    const QString path = scratch.path() + u"/export.zip"_s;
    QVERIFY(writeZip(path, {{"polis/comments.csv", statements},
                            {"polis/votes.csv", "timestamp,comment-id,voter-id,vote\n1,0,1,-1\n2,0,2,-1\n3,0,3,0\n4,0,3,1\n"},
                            {"polis/summary.csv", "topic,Un tema\nurl,https://pol.is/3abc\n"},
                            {"polis/stats-history.csv", "n-votes,n-comments\n1,2\n"},
                            {"otra/a.csv", "id,comentario\n1,Hola a todos\n"}}));
    const auto found = recogniseEach(path, u"auto"_s);
    QVERIFY2(bool(found), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->sources.size(), 2);
    const ImportSource &source = found->sources[0];
    QCOMPARE(source.mapping.preset, u"polis"_s);
    QCOMPARE(source.mapping.title, u"Un tema"_s);
    QCOMPARE(source.mapping.family, u"polis:3abc"_s);
    Collected all;
    const auto count = readRecords(source, all, {});
    QVERIFY2(bool(count), count ? "" : qPrintable(count.error().message));
    QCOMPARE(count->records, 2);
    QCOMPARE(dump(all), u"1/0=1 2/0=1 3/0=-1"_s); // The sign turned, the last vote kept, as from a folder.
    QCOMPARE(found->sources[1].member, u"otra/a.csv"_s);
    const auto print = fingerprint(source);
    QVERIFY(print && print->bytes == QFileInfo(path).size());
    // The mapping as it is kept in the workspace reads it again.
    const auto again = Mapping::fromJson(source.mapping.toJson());
    QVERIFY(again && again->format == source.mapping.format);
}

void TestPolis::realConversations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("expected"); // Statements, participants, votes, agree, disagree, pass.
    QTest::newRow("vtaiwan") << u"vtaiwan.uberx"_s << QList<int>{197, 1921, 49443, 31029, 11894, 6520};
    for (const auto *name :
         {"15-per-hour-seattle", "brexit-consensus", "bg2050-volunteers", "london.youth.policing"})
        QTest::newRow(name) << QString::fromLatin1(name) << QList<int>();
    QTest::newRow("bowling-green") << u"american-assembly.bowling-green"_s << QList<int>{896, 2031};
}

// The votes that count are, cell by cell, those of the matrix that the exporter computed.
void TestPolis::realConversations()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, expected);
    const QString folder = sharedFolder() + u"/data/polis/"_s + name;
    if (sharedFolder().isEmpty() || !QFile::exists(folder))
        QSKIP("TAMIZ_SHARED does not point to the real conversations.");
    const auto source = recognise(folder, u"auto"_s);
    QVERIFY2(bool(source), source ? "" : qPrintable(source.error().message));
    QVERIFY(!source->mapping.title.isEmpty());
    Collected all;
    const auto count = readRecords(*source, all, {});
    QVERIFY2(bool(count), count ? "" : qPrintable(count.error().message));
    QCOMPARE(count->records, all.records.size() + all.refused);
    const auto votes = [&](int value) {
        return int(std::count_if(all.votes.begin(), all.votes.end(),
                                 [=](const VoteRecord &v) { return v.value == value; }));
    };
    const QList<int> found{int(count->records),
                           int(all.participants.size()),
                           int(all.votes.size()),
                           votes(1),
                           votes(-1),
                           votes(0)};
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(found[i], expected[i]);
    for (const ImportProblem &problem : std::as_const(all.problems))
        qInfo("%s: %s", qPrintable(problem.file), qPrintable(problem.reason));

    QFile matrix(folder + u"/participants-votes.csv"_s);
    QVERIFY(matrix.open(QIODevice::ReadOnly));
    QHash<QString, int> cells;
    const QList<QByteArray> header = matrix.readLine().trimmed().split(',');
    qsizetype first = header.indexOf("n-disagree") + 1;
    while (!matrix.atEnd()) {
        const QList<QByteArray> row = matrix.readLine().trimmed().split(',');
        for (qsizetype i = first; i < row.size(); ++i) {
            if (!row[i].isEmpty())
                cells.insert(QString::fromLatin1(row[0] + '/' + header[i]), row[i].toInt());
        }
    }
    qsizetype equal = 0;
    for (const VoteRecord &vote : std::as_const(all.votes)) {
        const auto cell = cells.constFind(vote.participantId + u'/' + vote.contributionId);
        equal += cell != cells.constEnd() && cell.value() == vote.value ? 1 : 0;
    }
    QCOMPARE(equal, all.votes.size());
    QCOMPARE(equal, cells.size());
}

QTEST_GUILESS_MAIN(TestPolis)
#include "tst_polis.moc"
