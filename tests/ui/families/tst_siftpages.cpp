// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/tables/smallworkspace.h"
#include "ui/families/familiespage.h"
#include "ui/families/familysearchbar.h"
#include "ui/themes/themespage.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

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
        QVERIFY(page.list()->isHidden());
        page.actions().constFirst()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!page.list()->isHidden(), 20000);
        QSignalSpy wanted(&page, &ThemesPage::contributionsRequested);
        page.actions().constLast()->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(small.workspace->selection().count() > 0);
    }
};

QTEST_MAIN(TestSiftPages)
#include "tst_siftpages.moc"
