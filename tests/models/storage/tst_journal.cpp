// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/domain/kind.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/workspace/verbs.h"

#include <QRandomGenerator>

using namespace tamiz;
using namespace Qt::StringLiterals;

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToUndoIsSaidInWords();
    void undoAndRedoGoBackAndForth();
    void undoSurvivesARestart();
    void aNewChangeEndsRedo();
    void anOperationWithoutEffectIsNotWritten();
    void anImportCanBeUndoneAndDoneAgain();
    void revertLeavesLaterChangesAlone();
    void anyTamperingIsNoticed_data();
    void anyTamperingIsNoticed();
    void randomHistoriesComeBack();
};

namespace {

const Actor person{u"ana"_s, ActorKind::Person};

/// Everything people decided, as text: equal dumps are equal workspaces.
QStringList dump(StoreFixture &f)
{
    return f.query("SELECT id || ' ' || live || ' ' || state || ' ' || coalesce(reason, '') || ' ' || coalesce(theme, '') FROM contribution ORDER BY id")
         + f.query("SELECT tag_id || ':' || contribution_id FROM contribution_tag ORDER BY 1")
         + f.query("SELECT id || ' ' || live || ' ' || name || ' ' || parent || ' ' || colour FROM tag WHERE live = 1 ORDER BY id");
}

void fill(StoreFixture &f, int count)
{
    QList<ContributionRecord> records;
    for (int i = 1; i <= count; ++i)
        records.append(StoreFixture::record(QString::number(i), u"Propuesta número %1"_s.arg(i)));
    f.import(records);
}

} // namespace

void JournalTest::nothingToUndoIsSaidInWords()
{
    StoreFixture f;
    const auto nothing = undo(*f.store, person);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::Refused);
    QVERIFY(!redo(*f.store, person));
}

void JournalTest::undoAndRedoGoBackAndForth()
{
    StoreFixture f;
    fill(f, 3);
    const QStringList start = dump(f);
    const std::vector<qint64> ids{1, 3};
    QVERIFY(addTag(*f.store, u"movilidad/ciclovías"_s, ids, person));
    const QStringList tagged = dump(f);
    QVERIFY(setState(*f.store, State::Hidden, u"spam"_s, ids, person));
    const QStringList hidden = dump(f);
    QCOMPARE_NE(start, tagged);
    QVERIFY(undo(*f.store, person));
    QCOMPARE(dump(f), tagged);
    QVERIFY(undo(*f.store, person));
    QCOMPARE(dump(f), start);
    QVERIFY(redo(*f.store, person));
    QCOMPARE(dump(f), tagged);
    QVERIFY(redo(*f.store, person));
    QCOMPARE(dump(f), hidden);
    QVERIFY(!redo(*f.store, person));
    QCOMPARE(verifyJournal(*f.store)->firstBad, 0);
}

void JournalTest::undoSurvivesARestart()
{
    StoreFixture f;
    fill(f, 3);
    const QStringList start = dump(f);
    const std::vector<qint64> ids{2};
    QVERIFY(addTag(*f.store, u"agua"_s, ids, person));
    f.store.reset();
    f.store = std::move(*Store::open(f.path()));
    QVERIFY(undo(*f.store, person));
    QCOMPARE(dump(f), start);
    f.store.reset();
    f.store = std::move(*Store::open(f.path()));
    QVERIFY(redo(*f.store, person));
    QCOMPARE_NE(dump(f), start);
}

void JournalTest::aNewChangeEndsRedo()
{
    StoreFixture f;
    fill(f, 3);
    const std::vector<qint64> ids{2};
    QVERIFY(addTag(*f.store, u"agua"_s, ids, person));
    QVERIFY(undo(*f.store, person));
    QVERIFY(setState(*f.store, State::Accepted, {}, ids, person));
    QVERIFY(!redo(*f.store, person));
    QCOMPARE((*nextUndo(*f.store))->verb, u"state"_s);
}

void JournalTest::anOperationWithoutEffectIsNotWritten()
{
    StoreFixture f;
    fill(f, 2);
    const std::vector<qint64> ids{1};
    QCOMPARE(setState(*f.store, State::Open, {}, ids, person)->id, 0);
    QVERIFY(addTag(*f.store, u"agua"_s, ids, person));
    QCOMPARE(addTag(*f.store, u"Agua"_s, ids, person)->id, 0);
    QCOMPARE(readOperations(*f.store, 0, 10, false)->size(), 2);
}

void JournalTest::anImportCanBeUndoneAndDoneAgain()
{
    StoreFixture f;
    fill(f, 5);
    QVERIFY(undo(*f.store, person));
    QCOMPARE(readCounts(*f.store)->submissions, 0);
    QVERIFY(redo(*f.store, person));
    QCOMPARE(readCounts(*f.store)->submissions, 5);
}

void JournalTest::revertLeavesLaterChangesAlone()
{
    StoreFixture f;
    fill(f, 4);
    const std::vector<qint64> first{1, 2, 3}, later{2};
    const auto accepted = setState(*f.store, State::Accepted, {}, first, person);
    QVERIFY(setState(*f.store, State::Hidden, u"spam"_s, later, person));
    const auto reverted = revert(*f.store, accepted->id, person);
    QVERIFY(reverted);
    QCOMPARE(reverted->params.value("conflicts"_L1).toInt(), 1);
    QCOMPARE(f.query("SELECT state FROM contribution ORDER BY id"), (QStringList{u"0"_s, u"2"_s, u"0"_s, u"0"_s}));
    QVERIFY(!revert(*f.store, accepted->id, person));
}

void JournalTest::anyTamperingIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("needsHead");
    QTest::newRow("untouched") << QString() << false;
    QTest::newRow("edited") << u"UPDATE operation SET actor = 'eva' WHERE id = 2"_s << false;
    QTest::newRow("changes edited") << u"UPDATE operation SET changes = x'80' WHERE id = 2"_s << false;
    QTest::newRow("deleted") << u"DELETE FROM operation WHERE id = 2"_s << false;
    QTest::newRow("swapped") << u"UPDATE operation SET id = 100 WHERE id = 2; UPDATE operation SET id = 2 WHERE id = 3; UPDATE operation SET id = 3 WHERE id = 100"_s << false;
    QTest::newRow("inserted") << u"INSERT INTO operation SELECT 5, verb, targets, changes, actor, actor_kind, method, params, at, replica, lamport, NULL, previous, hash FROM operation WHERE id = 4"_s << false;
    QTest::newRow("cut tail") << u"DELETE FROM operation WHERE id = 4"_s << true;
}

void JournalTest::anyTamperingIsNoticed()
{
    QFETCH(QString, sql);
    QFETCH(bool, needsHead);
    StoreFixture f;
    fill(f, 3);
    for (const qint64 id : {1, 2, 3}) {
        const std::vector<qint64> ids{id};
        QVERIFY(addTag(*f.store, u"t%1"_s.arg(id), ids, person));
    }
    const QByteArray head = verifyJournal(*f.store)->head;
    QVERIFY(f.store->database().execute("PRAGMA foreign_keys=OFF; DROP TRIGGER operation_no_update; DROP TRIGGER operation_no_delete"));
    QVERIFY(f.store->database().execute(sql));
    const auto check = verifyJournal(*f.store);
    QCOMPARE(check->firstBad == 0, sql.isEmpty() || needsHead);
    QCOMPARE(verifyJournal(*f.store, head)->firstBad == 0, sql.isEmpty());
}

void JournalTest::randomHistoriesComeBack()
{
    StoreFixture f;
    fill(f, 30);
    QRandomGenerator random(20240601);
    QList<QStringList> states{dump(f)}; // states[k]: after k operations
    const QStringList tags{u"agua"_s, u"luz"_s, u"luz/farolas"_s, u"parque"_s};
    for (int step = 0; step < 300; ++step) {
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= 30; ++id) {
            if (random.bounded(4) == 0)
                ids.push_back(id);
        }
        const QString tag = tags[random.bounded(tags.size())];
        Result<Operation> done = Operation{};
        switch (random.bounded(5)) {
        case 0:
            done = addTag(*f.store, tag, ids, person);
            break;
        case 1:
            done = removeTag(*f.store, tag, ids, person);
            break;
        case 2:
            done = setState(*f.store, random.bounded(2) ? State::Accepted : State::Open, {}, ids, person);
            break;
        case 3:
            done = setState(*f.store, State::Hidden, random.bounded(2) ? u"spam"_s : u"insult"_s, ids, person);
            break;
        case 4: // back a few steps and some of them forth again
            for (int n = random.bounded(6); n > 0 && states.size() > 1; --n) {
                QVERIFY(undo(*f.store, person));
                const QStringList gone = states.takeLast();
                QCOMPARE(dump(f), states.last());
                if (random.bounded(2)) {
                    QVERIFY(redo(*f.store, person));
                    QCOMPARE(dump(f), gone);
                    states.append(gone);
                    break;
                }
            }
            continue;
        }
        if (done && done->id)
            states.append(dump(f));
    }
    while (states.size() > 1) {
        QVERIFY(undo(*f.store, person));
        states.removeLast();
        QCOMPARE(dump(f), states.last());
    }
    QCOMPARE(verifyJournal(*f.store)->firstBad, 0);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
