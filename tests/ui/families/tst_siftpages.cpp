// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/tables/membermodel.h"
#include "models/tables/themetablemodel.h"
#include "tests/models/tables/smallworkspace.h"
#include "ui/families/familiespage.h"
#include "ui/families/familysearchbar.h"
#include "ui/themes/themespage.h"
#include "ui/themes/themetree.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestSiftPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsFamiliesAndShowsThem()
    {
        SmallWorkspace small;
        QtDialogs dialogs;
        FamiliesPage page(*small.workspace, dialogs);
        page.resize(900, 500);
        page.show();
        QVERIFY(page.list()->isHidden()); // the empty state says what to do
        page.search()->findAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!page.list()->isHidden(), 20000);
        QSignalSpy wanted(&page, &FamiliesPage::contributionsRequested);
        page.actions().constLast()->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(small.workspace->selection().count() >= 20);
    }

    void findsThemesAndShowsThem()
    {
        SmallWorkspace small;
        QtDialogs dialogs;
        ThemesPage page(*small.workspace, dialogs);
        page.resize(900, 500);
        page.show();
        QVERIFY(!page.list()->isVisible() && !page.tree()->isVisible());
        page.actions().constFirst()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page.list()->isVisible() || page.tree()->isVisible(), 20000);
        QSignalSpy wanted(&page, &ThemesPage::contributionsRequested);
        page.actions().constLast()->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(small.workspace->selection().count() > 0);
    }

    void textsAreDroppedOnATheme()
    {
        SmallWorkspace small;
        QtDialogs dialogs;
        ThemesPage page(*small.workspace, dialogs);
        page.resize(900, 500);
        page.show();
        page.actions().constFirst()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page.list()->isVisible() || page.tree()->isVisible(), 20000);
        auto *texts = page.findChild<MemberModel *>();
        auto *themes = page.findChild<ThemeTableModel *>();
        QVERIFY(texts && themes && texts->rowCount() > 0 && themes->rowCount() > 2);
        const QModelIndex dragged = texts->index(0, MemberModel::Text);
        QVERIFY(dragged.flags() & Qt::ItemIsDragEnabled);
        const qint64 id = texts->idAt(0);
        const int target = page.list()->currentIndex().row() == 0 ? 1 : 0;
        const qint64 theme = themes->themeAt(target).id;
        QVERIFY(theme != 0);
        const std::unique_ptr<QMimeData> data(texts->mimeData({dragged}));
        QVERIFY(!themes->dropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
        QVERIFY(themes->dropMimeData(data.get(), Qt::CopyAction, -1, -1, themes->index(target, 0)));
        const Columns &columns = small.workspace->columns();
        const Column *column = columns.column(u"theme"_s);
        QVERIFY(column && columns.rowOf(id));
        QCOMPARE(column->codes[*columns.rowOf(id)], themes->codeAt(themes->rowForId(theme)));
    }

    void tiesAreMadeAndForgotten()
    {
        SmallWorkspace small;
        QtDialogs dialogs;
        ThemesPage page(*small.workspace, dialogs);
        page.resize(900, 500);
        page.show();
        page.actions().constFirst()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page.list()->isVisible() || page.tree()->isVisible(), 20000);
        const auto ties = [&] { return readThemeLinks(small.workspace->store())->size(); };
        const auto trigger = [&](const QString &text) {
            const QList<QAction *> actions = page.actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            QVERIFY(found != actions.end());
            auto *texts = page.findChild<MemberModel *>();
            const QList<TableView *> views = page.findChildren<TableView *>();
            const auto view = std::ranges::find_if(
                views, [texts](const TableView *table) { return table->model() == texts; });
            QVERIFY(view != views.end() && texts->rowCount() > 1);
            (*view)->selectionModel()->clearSelection();
            for (const int row : {0, 1})
                (*view)->selectionModel()->select(texts->index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
            (*found)->trigger();
        };
        trigger(u"&Tie two texts together"_s);
        QCOMPARE(ties(), 1);
        trigger(u"&Forget ties"_s);
        QCOMPARE(ties(), 0);
    }

    void trendsAddUpToTheThemes()
    {
        SmallWorkspace small;
        QtDialogs dialogs;
        ThemesPage page(*small.workspace, dialogs);
        page.show();
        page.actions().constFirst()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page.list()->isVisible() || page.tree()->isVisible(), 20000);
        const auto *themes = page.findChild<ThemeTableModel *>();
        double weighed = 0;
        for (int row = 0; row < themes->rowCount(); ++row) {
            const QModelIndex index = themes->index(row, ThemeTableModel::Trend);
            const auto periods = index.data(ThemeTableModel::TrendRole).value<std::vector<qint64>>();
            const qint64 sum = std::accumulate(periods.begin(), periods.end(), qint64{0});
            QVERIFY(sum <= themes->statAt(row).submissions); // texts without a day are in no period
            weighed += static_cast<double>(sum) * index.data(ThemeTableModel::SortRole).toDouble() / 10'000;
        }
        QVERIFY(std::abs(weighed) < 1); // what some rise, others fall: all together are everything
    }
};

QTEST_MAIN(TestSiftPages)
#include "tst_siftpages.moc"
