// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pages.h"
#include "models/workspace/counting.h"
#include "models/workspace/verbs.h"
#include "resources/samples/samples.h"
#include "tests/ui/fixture.h"
#include "ui/charts/chartview.h"
#include "ui/contributions/contributionlist.h"
#include "ui/importing/importwizard.h"
#include "ui/report/reportpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// The whole main job in the whole window by keys alone, from an export to a printed report and back. Only
/// the system's own file dialogs are answered for.
class TestMainJob final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void importsAnExport();
    void decidesAndTagsOneByOne();
    void tagsASelectionAtOnce();
    void groupsNearCopies();
    void clustersIntoThemes();
    void chartsAndFollowsABar();
    void printsTheReport();
    void takesEverythingBack();

private:
    static constexpr int patience = 120'000; // a sanitizer on a busy machine

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Moves through the panes, then the widgets, until \a wanted has the focus.
    void goTo(const QWidget *wanted)
    {
        for (int step = 0; step < 12 && !wanted->hasFocus(); ++step)
            press(Qt::Key_F6);
        for (int step = 0; step < 60 && !wanted->hasFocus(); ++step)
            press(Qt::Key_Tab);
        QVERIFY2(wanted->hasFocus(), wanted->metaObject()->className());
    }
    /// Runs the action that \a words find first in the palette.
    void runByWords(const QString &words)
    {
        QTimer answer; // the palette is modal: it is typed into from a timer
        connect(&answer, &QTimer::timeout, this, [&] {
            auto *palette = qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
            if (!palette || !palette->isActiveWindow())
                return;
            answer.stop();
            type(words);
            press(Qt::Key_Return);
        });
        answer.start(20);
        press(Qt::Key_K, Qt::ControlModifier);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    Workspace &workspace() const { return *m_window->workspace(); }
    const Columns &columns() const { return workspace().columns(); }
    qint64 count(const QString &filter) const
    {
        const auto parsed = parseFilter(filter);
        if (!parsed || !workspace().setFilter(*parsed))
            return -1;
        const auto selected = static_cast<qint64>(workspace().selection().count());
        return workspace().setFilter({}) ? selected : -1;
    }
    qsizetype valuesOf(const QString &field) const
    {
        const auto counts = countBy(columns(), columns().live(), field, Measure::Submissions);
        return counts ? static_cast<qsizetype>(counts->values.size()) : 0;
    }

    QTemporaryDir m_folder;
    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
    ContributionList *m_list = nullptr;
};

void TestMainJob::initTestCase()
{
    const auto sources = extractSampleSources(u"pacto-juventudes"_s, m_folder.path());
    QVERIFY(sources);
    m_dialogs.path = sources->front();
    m_store = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_store, m_dialogs, windowPages());
    m_window->resize(1024, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QApplication::focusWidget()); // somewhere to type from the first moment
}

void TestMainJob::cleanupTestCase()
{
    m_window.reset();
    m_store.reset();
}

void TestMainJob::importsAnExport()
{
    press(Qt::Key_I, Qt::ControlModifier);
    auto *wizard = m_window->findChild<ImportWizard *>();
    QVERIFY(wizard);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->isReady(), patience);
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    press(Qt::Key_Return); // Import is the default button
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() && columns().live().count() > 1000, patience);
    QVERIFY2(m_window->message().contains(u"="_s), qPrintable(m_window->message())); // the count law
}

void TestMainJob::decidesAndTagsOneByOne()
{
    m_window->activateWindow(); // as the window manager does when a dialog closes
    QTRY_VERIFY(m_window->isActiveWindow() && QApplication::focusWidget());
    press(Qt::Key_2, Qt::ControlModifier);
    m_list = m_window->findChild<ContributionList *>();
    QVERIFY(m_list);
    goTo(m_list);
    press(Qt::Key_A);
    press(Qt::Key_A);
    press(Qt::Key_H);
    QMenu *reasons = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(reasons);
    QTest::keyClick(reasons, Qt::Key_1);
    QTRY_COMPARE(count(u"state:hidden"_s), 1);
    QCOMPARE(count(u"state:accepted"_s), 2);
    press(Qt::Key_T);
    type(u"empleo/primer empleo"_s);
    press(Qt::Key_Return);
    QVERIFY(m_list->hasFocus());
    press(Qt::Key_J);
    press(Qt::Key_2); // its place in the codebook: empleo, empleo/primer empleo
    QCOMPARE(count(u"tag:\"empleo/primer empleo\""_s), 2);
}

void TestMainJob::tagsASelectionAtOnce()
{
    const qint64 portuguese = count(u"lang:pt"_s);
    QVERIFY(portuguese > 50);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"lang:pt"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(static_cast<qint64>(workspace().selection().count()), portuguese);
    goTo(m_list);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_T);
    type(u"traducir"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(u"tag:traducir"_s), portuguese);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(u"lang:pt tag:traducir"_s), 0);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(count(u"tag:traducir"_s), portuguese);
}

void TestMainJob::groupsNearCopies()
{
    press(Qt::Key_3, Qt::ControlModifier);
    runByWords(u"find families"_s);
    QTRY_VERIFY_WITH_TIMEOUT(valuesOf(u"family"_s) > 5, patience);
}

void TestMainJob::clustersIntoThemes()
{
    press(Qt::Key_4, Qt::ControlModifier);
    runByWords(u"find themes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(valuesOf(u"theme"_s) > 3, patience);
}

void TestMainJob::chartsAndFollowsABar()
{
    press(Qt::Key_5, Qt::ControlModifier);
    const auto drawn = [this]() -> ChartView * { // the tabs behind have charts of their own, not yet drawn
        for (ChartView *view : m_window->view()->page(u"charts"_s)->findChildren<ChartView *>()) {
            if (view->isVisible() && !view->marks().empty())
                return view;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(drawn() != nullptr, patience);
    ChartView *chart = drawn();
    goTo(chart);
    const auto all = columns().live().count();
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QTRY_VERIFY(workspace().selection().count() < all && workspace().selection().count() > 0);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(workspace().selection().count(), all);
}

void TestMainJob::printsTheReport()
{
    press(Qt::Key_7, Qt::ControlModifier);
    auto *page = qobject_cast<ReportPage *>(m_window->view()->page(u"report"_s));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->isReady(), patience);
    m_dialogs.path = m_folder.filePath(u"informe.pdf"_s);
    auto *button = page->findChild<QPushButton *>();
    QVERIFY(button && button->text().contains(u"PDF"_s));
    goTo(button);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_dialogs.path).size() > 20'000, patience);
    QFile report(m_dialogs.path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.read(5) == "%PDF-");
}

void TestMainJob::takesEverythingBack()
{
    press(Qt::Key_8, Qt::ControlModifier);
    int steps = 0;
    for (; !workspace().undoText().isEmpty() && steps < 40; ++steps) {
        QSignalSpy changed(&workspace(), &Workspace::changed);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    }
    QVERIFY2(steps >= 8, qPrintable(QString::number(steps))); // one a change: nothing was done unrecorded
    QTRY_COMPARE_WITH_TIMEOUT(columns().live().count(), size_t{0}, patience);
    const auto checked = checkWorkspace(workspace().store(), {});
    QVERIFY(checked && checked->sound());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestMainJob test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainjob.moc"
