// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storefixture.h"

#include "models/domain/kind.h"
#include "models/storage/reading.h"
#include "models/workspace/selection.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"

#include <QSignalSpy>

using namespace tamiz;
using namespace Qt::StringLiterals;

class WorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerbIsFollowedByColumnsAndSelection();
    void undoHasWordsAndBringsBack();
    void aTaskReportsAndCanBeCancelled();
    void tasksWaitForEachOther();
    void aWriterElsewhereTurnsSmallWorkIntoATask();
    void anImportUndoneInATaskEmptiesTheSelection();
    void aReadOnlyFileOpensForReading();
};

namespace {

std::unique_ptr<Workspace> workspaceOf(StoreFixture &f, int count)
{
    QList<ContributionRecord> records;
    for (int i = 1; i <= count; ++i)
        records.append(StoreFixture::record(QString::number(i), i % 2 ? u"Más carriles bici"_s : u"Menos ruido de noche"_s));
    f.import(records);
    return std::move(*Workspace::open(f.path()));
}

Workspace::Verb tagging(const QString &tag, std::vector<qint64> ids)
{
    return [tag, ids = std::move(ids)](Store &store, const Progress &) {
        return addTag(store, tag, ids, Actor{u"ana"_s, ActorKind::Person});
    };
}

} // namespace

void WorkspaceTest::aVerbIsFollowedByColumnsAndSelection()
{
    StoreFixture f;
    auto workspace = workspaceOf(f, 10);
    QSignalSpy changed(workspace.get(), &Workspace::changed), selected(workspace.get(), &Workspace::selectionChanged);
    QVERIFY(workspace->setFilter(*parseFilter(u"tag:ruido"))); // there is no such tag yet
    QCOMPARE(workspace->selection().count(), 0u);
    QVERIFY(workspace->perform(tagging(u"ruido"_s, {2, 4})));
    QCOMPARE(changed.count(), 1);
    QVERIFY(workspace->setFilter(*parseFilter(u"tag:ruido")));
    QCOMPARE(workspace->selection().count(), 2u);
    QVERIFY(workspace->perform(tagging(u"ruido"_s, {6})));
    QCOMPARE(workspace->selection().count(), 3u);
    QVERIFY(selected.count() >= 3);
}

void WorkspaceTest::undoHasWordsAndBringsBack()
{
    StoreFixture f;
    auto workspace = workspaceOf(f, 10);
    QVERIFY(workspace->perform(tagging(u"ruido"_s, {2, 4})));
    QCOMPARE(workspace->undoText(), u"tagging 2 contribution(s) as ruido"_s);
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->redoText(), u"tagging 2 contribution(s) as ruido"_s);
    QVERIFY(workspace->columns().tags().empty());
    QVERIFY(workspace->redo());
    QCOMPARE(workspace->columns().tags().size(), 1u);
    QVERIFY(workspace->redoText().isEmpty());
}

void WorkspaceTest::aTaskReportsAndCanBeCancelled()
{
    StoreFixture f;
    auto workspace = workspaceOf(f, 10);
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    Task *task = workspace->start(u"Counting"_s, [](Store &, const Progress &progress) -> Result<Operation> {
        for (int i = 0; !progress.isCancelled(); i = (i + 1) % 1000) {
            progress.report(u"sheep"_s, i, 1000);
            QThread::msleep(1);
        }
        return cancelledError();
    });
    QSignalSpy progressed(task, &Task::progressed);
    QTRY_VERIFY(progressed.count() > 2);
    QCOMPARE(task->phase(), u"sheep"_s);
    QCOMPARE(workspace->tasks().running().size(), 1);
    task->cancel();
    QTRY_VERIFY(workspace->tasks().running().isEmpty());
    QCOMPARE(failed.count(), 0); // who cancelled need not be told
}

void WorkspaceTest::tasksWaitForEachOther()
{
    StoreFixture f;
    auto workspace = workspaceOf(f, 10);
    for (int i = 0; i < 5; ++i)
        workspace->start(u"Tag"_s, tagging(u"t%1"_s.arg(i), {1, 2, 3}));
    QTRY_VERIFY(workspace->tasks().running().isEmpty());
    QCOMPARE(workspace->columns().tags().size(), 5u);
}

void WorkspaceTest::aWriterElsewhereTurnsSmallWorkIntoATask()
{
    StoreFixture f;
    auto workspace = workspaceOf(f, 10);
    auto other = Transaction::begin(f.store->database()); // another program writes
    QElapsedTimer clock;
    clock.start();
    workspace->submit(u"Tag"_s, 1, tagging(u"ruido"_s, {2}));
    // A writer is waited for ten seconds elsewhere.
    QVERIFY2(clock.elapsed() < 5000, "the window must not wait for another writer");
    QCOMPARE(workspace->tasks().running().size(), 1);
    other->reset();
    QTRY_VERIFY(workspace->tasks().running().isEmpty());
    QCOMPARE(workspace->columns().tags().size(), 1u);
}

void WorkspaceTest::anImportUndoneInATaskEmptiesTheSelection()
{
    StoreFixture f;
    auto workspace = workspaceOf(f, 10);
    QCOMPARE(workspace->selection().count(), 10u);
    QVERIFY(workspace->undo());
    QTRY_COMPARE(workspace->selection().count(), 0u);
    QTRY_VERIFY(!workspace->redoText().isEmpty());
    QVERIFY(workspace->redo());
    QTRY_COMPARE(workspace->selection().count(), 10u);
}

void WorkspaceTest::aReadOnlyFileOpensForReading()
{
    StoreFixture f;
    workspaceOf(f, 3).reset();
    f.store.reset();
    QFile::setPermissions(f.path(), QFile::ReadOwner);
    auto workspace = Workspace::open(f.path());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->selection().count(), 3u);
    if (!(*workspace)->isReadOnly())
        QSKIP("this account may write to every file");
    QVERIFY(!(*workspace)->perform(tagging(u"ruido"_s, {2})));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
