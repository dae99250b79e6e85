// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storefixture.h"

#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "models/workspace/opinions.h"
#include "models/workspace/verbs.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

const Actor analyst{u"ana"_s, ActorKind::Person};

/// Eight statements by eight of thirty people; twenty agree with the first four and disagree with the rest,
/// ten the other way round. The last statement was rejected by the platform.
void fill(StoreFixture &f)
{
    QList<ContributionRecord> statements;
    for (int s = 0; s < 8; ++s) {
        ContributionRecord record = StoreFixture::record(QString::number(s), u"Enunciado %1"_s.arg(s));
        record.participantId = u"p%1"_s.arg(s * 4);
        record.sourceState = s == 7 ? u"rejected"_s : u"accepted"_s;
        statements.append(record);
    }
    QList<VoteRecord> votes;
    for (int person = 0; person < 30; ++person) {
        for (int s = 0; s < 8; ++s) {
            const int value = s == person % 8 ? 0 : (s < 4) == (person < 20) ? 1 : -1;
            votes.append({u"p%1"_s.arg(person), QString::number(s), Kind::Statement, value, 0});
        }
    }
    f.import(statements, votes);
}

/// Adjusted Rand index (Hubert & Arabie 1985) of pairs of labels.
double adjustedRand(const QList<QPair<QString, QString>> &pairs)
{
    const auto two = [](double n) { return n * (n - 1) / 2; };
    std::map<QPair<QString, QString>, double> both;
    std::map<QString, double> first, second;
    for (const auto &pair : pairs) {
        ++both[pair];
        ++first[pair.first];
        ++second[pair.second];
    }
    double index = 0, a = 0, b = 0;
    for (const auto &[label, n] : both)
        index += two(n);
    for (const auto &[label, n] : first)
        a += two(n);
    for (const auto &[label, n] : second)
        b += two(n);
    const double expected = a * b / two(static_cast<double>(pairs.size()));
    return (index - expected) / ((a + b) / 2 - expected);
}

} // namespace

class OpinionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreKeptWithPeopleAndUndone()
    {
        StoreFixture f;
        fill(f);
        const auto plan = planOpinions(*f.store, {}, {}, {});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->groups.sizes, (std::vector<qint32>{20, 10}));
        const auto kept = keepOpinions(*f.store, *plan, analyst);
        QVERIFY(kept);
        QVERIFY(kept->id > 0);
        QCOMPARE(kept->actorKind, ActorKind::Model);
        QCOMPARE(f.query("SELECT opinion || ':' || count(*) FROM participant GROUP BY opinion ORDER BY 1"),
                 (QStringList{u"1:20"_s, u"2:10"_s}));

        const auto columns = Columns::load(*f.store);
        QVERIFY(columns);
        const Column *group = (*columns)->column(u"group"_s);
        QVERIFY(group);
        QCOMPARE(group->dictionary[group->codes[0]], u"1"_s); // statement 0 is by p0
        QCOMPARE(group->dictionary[group->codes[7]], u"2"_s); // statement 7 is by p28

        QVERIFY(undo(*f.store, analyst));
        QCOMPARE(f.query("SELECT DISTINCT opinion FROM participant"), QStringList{u"0"_s});
    }

    void theSameGroupsAgainAreNoNews()
    {
        StoreFixture f;
        fill(f);
        const auto plan = planOpinions(*f.store, {}, {}, {});
        QVERIFY(plan && keepOpinions(*f.store, *plan, analyst));
        const auto again = planOpinions(*f.store, {}, {}, {});
        QVERIFY(again);
        const auto kept = keepOpinions(*f.store, *again, analyst);
        QVERIFY(kept);
        QCOMPARE(kept->id, 0);
    }

    void rejectedStatementsAreNeverShown()
    {
        StoreFixture f;
        fill(f);
        const auto plan = planOpinions(*f.store, {}, {}, {});
        QVERIFY(plan);
        QCOMPARE(plan->votes.votes.rejected.back(), 1);
        const OpinionReading reading = readOpinions(plan->votes, plan->groups.group, plan->groups.count);
        const qint64 rejected = plan->votes.statements.back();
        for (const auto *lines : {&reading.consensus, &reading.dividing}) {
            QVERIFY(!lines->empty());
            for (const OpinionReading::Line &line : *lines)
                QVERIFY(line.statement != rejected);
        }
        for (const auto &group : reading.representatives) {
            for (const Representative &one : group)
                QVERIFY(plan->votes.statements[static_cast<size_t>(one.statement)] != rejected);
        }
    }

    void aWorkspaceWithoutVotesIsRefusedInWords()
    {
        StoreFixture f;
        f.import({StoreFixture::record(u"1"_s, u"Más árboles"_s)});
        const auto plan = planOpinions(*f.store, {}, {}, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::Refused);
        QVERIFY(!planOpinions(*f.store, u"ninguna"_s, {}, {}));
    }

    void publishedGroupsAreFoundAgain_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("count"); // that was published
        QTest::addColumn<double>("least");
        QTest::newRow("Seattle") << u"15-per-hour-seattle"_s << 2 << .75;
        QTest::newRow("Bowling Green") << u"american-assembly.bowling-green"_s << 2 << .42;
        QTest::newRow("Brexit") << u"brexit-consensus"_s << 2 << .87;
        QTest::newRow("vTaiwan") << u"vtaiwan.uberx"_s << 2 << .82;
        QTest::newRow("BG 2050, without published groups") << u"bg2050-volunteers"_s << 2 << 0.;
        QTest::newRow("London, 24 people") << u"london.youth.policing"_s << 3 << 0.;
    }

    void publishedGroupsAreFoundAgain()
    {
        const QString shared = qEnvironmentVariable("TAMIZ_SHARED");
        if (shared.isEmpty())
            QSKIP("TAMIZ_SHARED does not name a folder with real exports.");
        QFETCH(QString, folder);
        QFETCH(int, count);
        QFETCH(double, least);
        StoreFixture f;
        const auto source = recognise(shared + u"/data/polis/"_s + folder, u"auto"_s);
        QVERIFY(source);
        QVERIFY(importSource(*f.store, *source, {}, false, analyst, {}));
        OpinionOptions options;
        options.count = count;
        const auto plan = planOpinions(*f.store, {}, options, {});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY(keepOpinions(*f.store, *plan, analyst));
        const auto places = readOpinionPlaces(*f.store, plan->consultation.id);
        QVERIFY(places);
        const auto automatic = planOpinions(*f.store, {}, {}, {});
        QVERIFY2(automatic, qPrintable(automatic ? QString() : automatic.error().message));

        QFile published(shared + u"/data/polis/"_s + folder + u"/participants-votes.csv"_s);
        QVERIFY(published.open(QIODevice::ReadOnly));
        const QList<QByteArray> head = published.readLine().trimmed().split(',');
        QHash<QString, QString> theirs;
        while (!published.atEnd()) {
            const QList<QByteArray> cells = published.readLine().trimmed().split(',');
            theirs.insert(QString::fromLatin1(cells[0]),
                          QString::fromLatin1(cells[head.indexOf("group-id")]));
        }
        QList<QPair<QString, QString>> both;
        for (const OpinionPlace &place : *places) {
            if (place.group && !theirs.value(place.name).isEmpty())
                both.append({theirs[place.name], QString::number(place.group)});
        }
        if (least > 0)
            QVERIFY2(adjustedRand(both) >= least, qPrintable(QString::number(adjustedRand(both))));
    }
};

QTEST_GUILESS_MAIN(OpinionsTest)
#include "tst_opinions.moc"
