// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contributionmodel.h"
#include "models/tables/facetmodel.h"
#include "tests/models/tables/smallworkspace.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/facetpanel.h"
#include "ui/contributions/readingpane.h"
#include "ui/settings/keymap.h"
#include "ui/widgets/dialogs.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// The moderator's work by keys alone.
class TestContributionsPage : public QObject
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

    void acceptGoesOn()
    {
        QCOMPARE(m_page->list()->currentIndex().row(), 0);
        QTest::keyClick(m_page->list(), Qt::Key_A);
        QCOMPARE(stateAt(0), State::Accepted);
        QCOMPARE(m_page->list()->currentIndex().row(), 1);
        QCOMPARE(m_page->reading()->id(), m_page->model()->idAt(1));
        QTest::keyClick(m_page->list(), Qt::Key_U);
        QCOMPARE(stateAt(0), State::Open);
    }

    void nextAndPrevious()
    {
        QTest::keyClick(m_page->list(), Qt::Key_J);
        QTest::keyClick(m_page->list(), Qt::Key_J);
        QTest::keyClick(m_page->list(), Qt::Key_K);
        QCOMPARE(m_page->list()->currentIndex().row(), 1);
    }

    void homeAndEndAreRows()
    {
        ContributionList *list = m_page->list();
        const int column = list->currentIndex().column();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(list, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(list->chosenCount(), list->model()->rowCount());
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->chosenCount(), 1);
        QCOMPARE(list->currentIndex().column(), column);
    }

    void hideAsksForAReason()
    {
        QTest::keyClick(m_page->list(), Qt::Key_H);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_3);
        QTRY_COMPARE(stateAt(0), State::Hidden);
        QVERIFY(m_page->model()
                    ->index(0, ContributionModel::StateColumn)
                    .data()
                    .toString()
                    .contains(Policy::bundled().reasons()[2].name));
    }

    void hidingUnderAFilterStaysInPlace()
    {
        QVERIFY(m_small->workspace->setFilter(*parseFilter(u"state:open")));
        m_page->list()->goTo(4);
        const qint64 next = m_page->model()->idAt(5);
        QTest::keyClick(m_page->list(), Qt::Key_A);
        QCOMPARE(m_page->model()->rowCount(), 59);
        QCOMPARE(m_page->list()->currentId(), next);
    }

    void tagByNameThenByNumber()
    {
        QTest::keyClick(m_page->list(), Qt::Key_T);
        QWidget *line = QApplication::focusWidget();
        QVERIFY(line);
        QTest::keyClicks(line, u"movilidad/bici"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(tagsAt(0), QStringList{u"movilidad › bici"_s});
        QVERIFY(m_page->list()->hasFocus());
        QTest::keyClick(m_page->list(), Qt::Key_J);
        QTest::keyClick(m_page->list(), Qt::Key_2); // codebook order: movilidad, movilidad/bici
        QCOMPARE(tagsAt(1), QStringList{u"movilidad › bici"_s});
        QTest::keyClick(m_page->list(), Qt::Key_2);
        QCOMPARE(tagsAt(1), QStringList());
    }

    void allIsTheWholeSelection()
    {
        QVERIFY(m_small->workspace->setFilter(*parseFilter(u"region:Jalisco")));
        QTest::keyClick(m_page->list(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_page->list()->allChosen());
        QCOMPARE(m_page->list()->chosenCount(), 20);
        QTest::keyClick(m_page->list(), Qt::Key_T);
        QTest::keyClicks(QApplication::focusWidget(), u"centro"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(
            m_small->workspace->columns().tagRows(m_small->workspace->columns().tags().front().id).count(),
            size_t{20});
        QTest::keyClick(m_page->list(), Qt::Key_U);
        QVERIFY(m_small->workspace->columns().tags().empty());
    }

    void facetByKeys()
    {
        QTreeView *tree = m_page->facets()->tree();
        tree->setFocus();
        tree->setCurrentIndex(m_page->facets()->model()->indexOf(u"region"_s, u"Puebla"_s));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(toText(m_small->workspace->filter()), u"region:Puebla"_s);
        QCOMPARE(m_page->model()->rowCount(), 20);
        QTest::keyClick(tree, Qt::Key_Minus);
        QCOMPARE(toText(m_small->workspace->filter()), u"-region:Puebla"_s);
        QCOMPARE(m_page->model()->rowCount(), 40);
    }

    void columnsAndSortingAreKept()
    {
        QVERIFY(m_page->list()->isColumnHidden(m_page->model()->columnOfKey(u"lang"_s)));
        QTest::keyClick(m_page->list(), Qt::Key_C);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->close();
        m_page->list()->setColumnHidden(m_page->model()->columnOfKey(u"lang"_s), false);
        m_page->list()->setColumnHidden(ContributionModel::Author, true);
        m_page->list()->sortByColumn(ContributionModel::Votes, Qt::DescendingOrder);
        m_page->model()->setGrouping(Grouping::Family);
        m_page.reset();
        m_page = std::make_unique<ContributionsPage>(*m_small->workspace, m_dialogs);
        QVERIFY(!m_page->list()->isColumnHidden(m_page->model()->columnOfKey(u"lang"_s)));
        QVERIFY(m_page->list()->isColumnHidden(ContributionModel::Author));
        QCOMPARE(m_page->model()->sortColumn(), int{ContributionModel::Votes});
        QCOMPARE(m_page->model()->sortOrder(), Qt::DescendingOrder);
        QCOMPARE(m_page->model()->grouping(), Grouping::Family);
    }

    void panesAndFacetsAreKept()
    {
        auto *splitter = m_page->findChild<QSplitter *>();
        m_page->resize(1200, 600);
        splitter->setSizes({300, 500, 400});
        const QList<int> sizes = splitter->sizes();
        QTreeView *tree = m_page->facets()->tree();
        const QModelIndex region = m_page->facets()->model()->indexOf(u"region"_s, {});
        QVERIFY(region.isValid() && tree->isExpanded(region));
        tree->setFocus();
        tree->setCurrentIndex(region);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!tree->isExpanded(m_page->facets()->model()->indexOf(u"region"_s, {})));
        m_page.reset();
        m_page = std::make_unique<ContributionsPage>(*m_small->workspace, m_dialogs);
        m_page->resize(1200, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_page->findChild<QSplitter *>()->sizes(), sizes);
        tree = m_page->facets()->tree();
        QVERIFY(!tree->isExpanded(m_page->facets()->model()->indexOf(u"region"_s, {})));
    }

    /// Nobody scrolls sideways: what a narrow list has no column for stands in the second line.
    void columnsFollowTheRoomUntilSomebodyArrangesThem()
    {
        ContributionList *list = m_page->list();
        const auto fits = [list] {
            int sum = 0;
            for (int column = 0; column < list->model()->columnCount(); ++column)
                sum += list->columnWidth(column);
            return sum <= list->viewport()->width();
        };
        const int em = list->fontMetrics().horizontalAdvance(u'm');
        for (const int room : {40, 60, 90, 140}) {
            list->resize(room * em, 300);
            QVERIFY2(fits(), qPrintable(QString::number(room)));
            QCOMPARE(list->isColumnHidden(ContributionModel::Tags), room < 78);
        }
        list->resize(40 * em, 300);
        list->setColumnHidden(ContributionModel::Theme, false); // as the menu does: from now on it stays
        list->resize(50 * em, 300);
        QVERIFY(!list->isColumnHidden(ContributionModel::Theme));
        QVERIFY(list->isArranged());
    }

    void lettersCanBeSwitchedOffAndChanged()
    {
        QSettings store(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        KeyMap keys(settings);
        keys.adopt(u"contributions"_s, m_page->actions());
        keys.setLettersOn(false);
        QTest::keyClick(m_page->list(), Qt::Key_A);
        QCOMPARE(stateAt(0), State::Open);
        keys.setLettersOn(true);
        QAction *accept = m_page->actions().constFirst();
        keys.setKeys(accept, QKeySequence(Qt::Key_Z));
        QTest::keyClick(m_page->list(), Qt::Key_A);
        QCOMPARE(stateAt(0), State::Open);
        QTest::keyClick(m_page->list(), Qt::Key_Z);
        QCOMPARE(stateAt(0), State::Accepted);
    }

private:
    State stateAt(int row) const
    {
        return static_cast<State>(m_page->model()->index(row, 0).data(ContributionModel::StateRole).toInt());
    }
    QStringList tagsAt(int row) const
    {
        QStringList names;
        for (const TagChip &chip :
             m_page->model()->index(row, 0).data(ContributionModel::TagsRole).value<QList<TagChip>>())
            names << chip.name;
        return names;
    }

    QTemporaryDir m_folder;
    QtDialogs m_dialogs;
    std::unique_ptr<SmallWorkspace> m_small;
    std::unique_ptr<ContributionsPage> m_page;
};

QTEST_MAIN(TestContributionsPage)
#include "tst_contributionspage.moc"
