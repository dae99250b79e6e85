// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/views.h"
#include "tests/ui/fixture.h"
#include "ui/views/savedviews.h"
#include "ui/views/viewsdialog.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestSavedViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = fixture::makeWorkspace(m_folder->path());
        QVERIFY(m_workspace);
        m_window = std::make_unique<QWidget>();
        m_views = new SavedViews(m_dialogs, m_window.get());
        m_views->setWorkspace(m_workspace.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void savesTheFilterAndOpensItByItsKey()
    {
        filter(u"category:movilidad"_s);
        m_dialogs.text = u"Movilidad & más"_s;
        m_views->save();
        filter({});
        QSignalSpy opened(m_views, &SavedViews::opened);
        QAction *first = m_views->actions().constFirst();
        QVERIFY(first->isEnabled());
        QCOMPARE(first->text(), u"View “Movilidad && más”"_s);
        first->trigger();
        QCOMPARE(m_workspace->selection().count(), 3);
        QCOMPARE(opened.count(), 1);
        QVERIFY(m_workspace->undo()); // saving is an entry of the journal
        QVERIFY(!first->isEnabled());
    }

    void withoutAWorkspaceNothingCanBeOpened()
    {
        m_views->setWorkspace(nullptr);
        for (const QAction *action : m_views->actions())
            QVERIFY(!action->isEnabled() && !action->text().isEmpty() && !action->statusTip().isEmpty());
    }

    void theMenuHoldsMoreThanNine()
    {
        for (int i = 0; i < 12; ++i)
            save(u"v%1"_s.arg(i, 2, 10, QChar(u'0')), u"number<=%1"_s.arg(i));
        QMenu menu;
        QAction one(u"save"_s), two(u"manage"_s);
        m_views->fill(menu, &one, &two);
        QCOMPARE(menu.actions().size(), 2 + 1 + 9 + 3);
        menu.actions().constLast()->trigger();
        QCOMPARE(toText(m_workspace->filter()), u"number<=11"_s);
    }

    void theDialogRenamesDeletesSharesAndGivesKeys()
    {
        save(u"Jalisco"_s, u"region:Jalisco"_s);
        save(u"Puebla"_s, u"region:Puebla"_s);
        ViewsDialog dialog(*m_workspace, m_dialogs);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        TableView *list = dialog.view();
        QCOMPARE(cell(list, 0, 2), u"3"_s);
        QTest::keyClick(list, Qt::Key_5);
        QCOMPARE(cell(list, 0, 3), u"5"_s);
        m_dialogs.text = u"Occidente"_s;
        QTest::keyClick(list, Qt::Key_F2);
        QCOMPARE(cell(list, 0, 0), u"Occidente"_s);
        m_dialogs.text = u"Puebla"_s; // a name another view has
        QTest::keyClick(list, Qt::Key_F2);
        QVERIFY2(dialog.said().contains(u"Puebla"_s), qPrintable(dialog.said()));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Occidente = region:Jalisco"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier); // what was copied comes back
        QCOMPARE(list->model()->rowCount(), 2);
        QApplication::clipboard()->setText(u"any words that were copied elsewhere"_s);
        QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!dialog.said().isEmpty());
        QSignalSpy opened(&dialog, &ViewsDialog::openWanted);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(dialog.isHidden());
    }

    void everythingIsUndoneStepByStep()
    {
        filter(u"region:Puebla"_s);
        save(u"A"_s, u"region:Puebla"_s);
        ViewsDialog dialog(*m_workspace, m_dialogs);
        m_dialogs.text = u"B"_s;
        dialog.findChild<QPushButton *>(u"rename"_s)->click();
        filter(u"region:Jalisco"_s);
        dialog.findChild<QPushButton *>(u"replace"_s)->click();
        dialog.findChild<QPushButton *>(u"remove"_s)->click();
        QCOMPARE(lines(), QStringList());
        for (const QString &line :
             {u"B = region:Jalisco"_s, u"B = region:Puebla"_s, u"A = region:Puebla"_s}) {
            QVERIFY(m_workspace->undo());
            QCOMPARE(lines(), QStringList{line});
        }
    }

    void aViewThatCannotBeUsedIsSaidAndKept()
    {
        save(u"de antes"_s, u"nosuchfield:x"_s);
        ViewsDialog dialog(*m_workspace, m_dialogs);
        QCOMPARE(cell(dialog.view(), 0, 2), u"cannot be used"_s);
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        m_views->actions().constFirst()->trigger();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_workspace->selection().count(), 6);
    }

private:
    void filter(const QString &text) { QVERIFY(m_workspace->setFilter(*parseFilter(text))); }
    void save(const QString &name, const QString &text)
    {
        QVERIFY(m_workspace->perform([&](Store &store, const Progress &) {
            return saveView(store, name, text, m_workspace->actor());
        }));
    }
    QStringList lines() const
    {
        QStringList texts;
        for (const ViewEntry &view : *savedViews(m_workspace->store()))
            texts << toLine(view);
        return texts;
    }
    static QString cell(const TableView *list, int row, int column)
    {
        return list->model()->index(row, column).data().toString();
    }

    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    SavedViews *m_views = nullptr;
};

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
