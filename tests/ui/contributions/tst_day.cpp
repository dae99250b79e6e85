// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/tables/contributionmodel.h"
#include "models/workspace/counting.h"
#include "models/workspace/rules.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/selection.h"
#include "models/workspace/views.h"
#include "tests/models/tables/smallworkspace.h"
#include "tests/ui/fixture.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/dissentbar.h"
#include "ui/contributions/readingpane.h"
#include "ui/contributions/triagepanel.h"
#include "ui/moderation/policydialog.h"
#include "ui/moderation/rulesdialog.h"
#include "ui/moderation/splitdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// A day of a moderator, by keys alone.
class TestDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_small = std::make_unique<SmallWorkspace>();
        m_page = std::make_unique<ContributionsPage>(*m_small->workspace, m_dialogs);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->list()->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_small.reset();
    }

    void thirtyItemsOneKeyEach()
    {
        QVERIFY(work().setFilter(*parseFilter(u"-region:Jalisco"_s))); // the forty that are no copies
        press(Qt::Key_G);
        QVERIFY(m_page->triage()->isOpen());
        QVERIFY(m_page->triage()->hasFocus());
        QSet<qint64> seen;
        for (int item = 0; item < 30; ++item) {
            const qint64 id = m_page->triage()->current();
            QVERIFY(id != 0);
            QVERIFY2(!seen.contains(id), "The same one twice.");
            seen.insert(id);
            QCOMPARE(m_page->reading()->id(), id);
            if (item % 5 == 4)
                hide(Qt::Key_3);
            else if (item % 5 == 3)
                press(Qt::Key_R); // nothing to decide
            else
                press(Qt::Key_A);
        }
        QCOMPARE(count(u"read:yes"_s), 30);
        QCOMPARE(count(u"state:accepted"_s), 18);
        QCOMPARE(count(u"state:hidden reason:spam"_s), 6);
        press(Qt::Key_J); // skipped: waits on
        QCOMPARE(count(u"read:no -region:Jalisco"_s), 10);

        const qint64 current = m_page->triage()->current();
        press(Qt::Key_T);
        QTest::keyClicks(QApplication::focusWidget(), u"movilidad"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_page->triage()->hasFocus());
        QCOMPARE(m_page->triage()->current(), current);
        QCOMPARE(count(u"tag:movilidad"_s), 1);
        press(Qt::Key_U);
        QCOMPARE(count(u"tag:any"_s), 0);
        press(Qt::Key_A);
        QCOMPARE(count(u"state:accepted"_s), 19);
        press(Qt::Key_U);
        QCOMPARE(count(u"state:accepted"_s), 18);
        QCOMPARE(m_page->triage()->current(), current); // back to what was undone

        press(Qt::Key_Escape);
        QVERIFY(!m_page->triage()->isOpen());
        QVERIFY(m_page->list()->hasFocus());
        const auto saved = work().perform([&](Store &store, const Progress &) {
            return saveView(store, u"Por leer"_s, u"read:no"_s, work().actor());
        });
        QVERIFY(saved);
        QCOMPARE(readViews(work().store())->first().name, u"Por leer"_s);
    }

    void theQueueEndsInWords()
    {
        QVERIFY(work().setFilter(*parseFilter(u"number:2 OR number:3"_s)));
        press(Qt::Key_G);
        press(Qt::Key_A);
        press(Qt::Key_A);
        QCOMPARE(m_page->triage()->current(), 0);
        press(Qt::Key_A); // nothing to accept: nothing happens
        QCOMPARE(count(u"state:accepted"_s), 2);
        QVERIFY(m_page->triage()->isOpen());
    }

    void theOrderIsChosenByKeys()
    {
        press(Qt::Key_G);
        auto *order = m_page->triage()->findChild<QComboBox *>();
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QTest::keyClick(order, Qt::Key_Down); // most voted
        QVERIFY(QTest::qWaitFor([&] {
            const auto row = work().columns().rowOf(m_page->triage()->current());
            return row && work().columns().votesFor()[*row] == 49;
        }));
        m_page->triage()->close();
        m_page.reset(); // and is kept
        m_page = std::make_unique<ContributionsPage>(work(), m_dialogs);
        m_page->show();
        m_page->triage()->open();
        QCOMPARE(m_page->triage()->findChild<QComboBox *>()->currentIndex(), 2);
    }

    void whatWasDecidedOtherwiseIsAskedAbout()
    {
        const auto found = work().perform([&](Store &store, const Progress &progress) -> Result<Operation> {
            const auto outcome = runFamilies(store, 0.5, work().actor(), progress);
            if (!outcome)
                return outcome.error();
            return outcome->operation;
        });
        QVERIFY(found);
        QVERIFY(work().setFilter(*parseFilter(u"region:Jalisco"_s))); // twenty copies of one letter
        m_page->list()->goTo(0);
        press(Qt::Key_A);
        QCOMPARE(count(u"state:accepted"_s), 1);
        const int row = m_page->list()->currentIndex().row();
        hide(Qt::Key_3);
        QVERIFY(m_page->dissent()->isVisible());
        QVERIFY(m_page->dissent()->question().contains(u"1"_s));
        QCOMPARE(count(u"state:hidden"_s), 0); // before it is too late
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_page->dissent()->isVisible());
        QVERIFY(m_page->list()->hasFocus());
        QCOMPARE(count(u"state:hidden"_s), 0);
        hide(Qt::Key_3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // decides anyway
        QCOMPARE(count(u"state:hidden"_s), 1);
        QCOMPARE(m_page->list()->currentIndex().row(), row + 1);
        hide(Qt::Key_3); // one accepted still stands against it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
        QCOMPARE(m_page->model()->rowCount(), 1); // the one that was accepted
        QVERIFY(m_page->list()->hasFocus());
    }

    void readAndAssigned()
    {
        m_dialogs.text = u"olga"_s;
        press(Qt::Key_S);
        QCOMPARE(count(u"assigned:olga"_s), 1);
        m_dialogs.text = work().actor().name;
        press(Qt::Key_J);
        press(Qt::Key_S);
        press(Qt::Key_S, Qt::ShiftModifier); // mine
        QCOMPARE(m_page->model()->rowCount(), 1);
        press(Qt::Key_R);
        QCOMPARE(m_page->model()->rowCount(), 0);
    }

    void aSecondReadingIsBlind()
    {
        const std::vector<qint64> ids{2, 3};
        const Actor other{u"otra"_s, ActorKind::Person};
        const auto perform = [&](const Workspace::Verb &verb) { QVERIFY(work().perform(verb)); };
        perform([&](Store &store, const Progress &) {
            return setState(store, State::Hidden, u"spam"_s, ids, other);
        });
        perform([&](Store &store, const Progress &) { return addTag(store, u"secreto"_s, ids, other); });
        perform([&](Store &store, const Progress &) { return drawSecondReadings(store, ids, 1, 1, other); });
        m_page->triage()->open();
        auto *second = m_page->triage()->findChildren<QCheckBox *>().at(1);
        QTest::keyClick(second, Qt::Key_Space);
        QVERIFY(m_page->triage()->isSecond());
        QVERIFY(ids.front() == m_page->triage()->current() || ids.back() == m_page->triage()->current());
        const QString spam = Policy::bundled().reasonName(u"spam"_s);
        for (const QLabel *label : m_page->reading()->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(!label->text().contains(spam) && !label->text().contains("secreto"_L1),
                         qPrintable(label->text()));
        }
        m_page->triage()->setFocus();
        press(Qt::Key_A);
        press(Qt::Key_2); // no tags meanwhile: they are the first reader's
        hide(Qt::Key_3);
        QCOMPARE(m_page->triage()->current(), 0);
        QCOMPARE(count(u"state:hidden"_s), 2); // the first decision stands
        const auto agreement = secondAgreement(work().store());
        QCOMPARE(agreement->onState.items, 2);
        QCOMPARE(agreement->onState.share, 0.5);
    }

    void mergedByKeysAndBack()
    {
        m_page->list()->goTo(1);
        QTest::keyClick(m_page->list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_page->list()->chosenCount(), 2);
        press(Qt::Key_E);
        QCOMPARE(count(u"state:merged"_s), 1);
        const Ledger ledger = ledgerOf(work().columns(), work().columns().live());
        QCOMPARE(ledger.merged, 1);
        QVERIFY(ledger.balances());
        press(Qt::Key_U);
        QCOMPARE(count(u"state:merged"_s), 0);
    }

    void splitByKeys()
    {
        SplitDialog dialog(u"Primero el agua. Después los bancos.\n\nY la luz."_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.cuts().size(), size_t{1}); // at the empty line
        auto *text = dialog.findChild<QPlainTextEdit *>();
        for (int step = 0; step < 17; ++step)
            QTest::keyClick(text, Qt::Key_Right);
        QTest::keyClick(text, Qt::Key_Space);
        QCOMPARE(dialog.cuts(), (std::vector<qint64>{17, 38}));
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 3);
        QTest::keyClick(text, Qt::Key_Space); // and away again
        QCOMPARE(dialog.cuts().size(), size_t{1});
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void rulesAreAcceptedByKeyAndInBulk()
    {
        QVERIFY(work().perform([&](Store &store, const Progress &) {
            return addRule(store, u"agua"_s, u"agua"_s, work().actor(), MissingTag::Make);
        }));
        RulesDialog dialog(work(), m_dialogs);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QListWidget *>();
        const int proposed = list->count();
        QVERIFY(proposed >= 4);
        QCOMPARE(count(u"tag:agua"_s), 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(count(u"tag:agua"_s), 1);
        QCOMPARE(list->count(), proposed - 1);
        QTest::keyClick(list, Qt::Key_N);
        QCOMPARE(list->count(), proposed - 2);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"rule"_s) && button->text().startsWith(u"Accept"_s))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(list->count(), 0);
        QCOMPARE(count(u"tag:agua"_s), proposed - 1);
        QTest::keyClick(list, Qt::Key_U);
        QCOMPARE(count(u"tag:agua"_s), 1); // the whole of it, one step
    }

    void thePolicyIsChangedInItsDialog()
    {
        PolicyDialog dialog(work(), m_dialogs);
        dialog.show();
        auto *tree = dialog.findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItemCount(), 10);
        tree->setCurrentItem(tree->topLevelItem(6)); // spam
        auto *name = dialog.findChild<QLineEdit *>();
        name->setText(u"propaganda"_s);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "&Save"_L1)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(work().columns().policy().reasonName(u"spam"_s), u"propaganda"_s);
        m_page->activateWindow();
        m_page->list()->setFocus();
        press(Qt::Key_H);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().at(2)->text().contains("propaganda"_L1));
        menu->close();
    }

private:
    Workspace &work() const { return *m_small->workspace; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *place =
            m_page->triage()->isOpen() ? static_cast<QWidget *>(m_page->triage()) : m_page->list();
        place->setFocus();
        QTest::keyClick(place, key, modifiers);
    }

    void hide(Qt::Key number)
    {
        press(Qt::Key_H);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, number);
    }

    int count(const QString &filter) const
    {
        const auto rows = select(work().columns(), work().store(), *parseFilter(filter));
        return rows ? static_cast<int>(rows->count()) : -1;
    }

    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<SmallWorkspace> m_small;
    std::unique_ptr<ContributionsPage> m_page;
};

QTEST_MAIN(TestDay)
#include "tst_day.moc"
