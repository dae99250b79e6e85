// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"
#include "silentdialogs.h"
#include "tests/models/workspace/samplestore.h"
#include "ui/report/pagesview.h"
#include "ui/report/reportpage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsShowsAndExports()
    {
        SampleStore sample(400, 4);
        auto workspace = Workspace::open(sample.store().path());
        QVERIFY(workspace);
        SilentDialogs dialogs;
        QTemporaryDir folder;
        ReportPage page(**workspace, dialogs);
        page.resize(900, 700);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        const auto *pages = page.findChild<PagesView *>();
        QVERIFY(pages->count() >= 4);
        QVERIFY(!page.grab().isNull());
        for (const auto &[text, ending] : {std::pair(u"PDF"_s, u"pdf"_s), std::pair(u"CSV"_s, u"csv"_s),
                                           std::pair(u"XLSX"_s, u"xlsx"_s)}) {
            dialogs.path = folder.filePath(u"out."_s + ending);
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->text().remove(u'&').contains(text))
                    button->click();
            }
            QTRY_VERIFY_WITH_TIMEOUT(QFile(dialogs.path).size() > 1000, 30'000);
        }
        QTRY_VERIFY((*workspace)->tasks().running().isEmpty());
    }

    void aNewFilterMakesANewReport()
    {
        SampleStore sample(300, 6);
        auto workspace = Workspace::open(sample.store().path());
        QVERIFY(workspace);
        SilentDialogs dialogs;
        ReportPage page(**workspace, dialogs);
        page.resize(900, 700);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        QSignalSpy ready(&page, &ReportPage::ready);
        QVERIFY((*workspace)->setFilter(*parseFilter(u"region:Jalisco")));
        QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0 && page.isReady(), 30'000);
        QTRY_VERIFY((*workspace)->tasks().running().isEmpty());
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
