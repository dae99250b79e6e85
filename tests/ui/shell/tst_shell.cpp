// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/answers/answerspage.h"
#include "ui/history/historypage.h"
#include "ui/importing/sourcespage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/searchbar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QApplication>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestShell final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"prueba.tamiz"_s);
        QVERIFY(fixture::makeWorkspace(m_folder->path()));
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_store, m_dialogs, pages());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
        m_folder.reset();
    }

    void opensAndCloses()
    {
        QCOMPARE(m_window->windowTitle(), u"Tamiz"_s);
        m_window->openPath(m_path);
        QVERIFY(m_window->view());
        QCOMPARE(m_window->windowTitle(), u"prueba — Tamiz"_s);
        m_window->actionTable().get(ActionId::CloseWorkspace)->trigger();
        QVERIFY(!m_window->workspace());
    }

    void tellsWhatCannotBeOpened()
    {
        m_window->openPath(m_folder->filePath(u"missing.tamiz"_s));
        QVERIFY(!m_window->view());
        QVERIFY(!m_window->message().isEmpty());
    }

    void theNavigationLeavesRoomForThePages()
    {
        m_window->openPath(m_path);
        m_window->show();
        auto *navigation = m_window->findChild<Navigation *>();
        m_window->resize(1024, 600);
        QTRY_VERIFY(!navigation->isNarrow());
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        m_window->resize(1000, 600);
        QTRY_VERIFY(navigation->isNarrow()); // icons, with the titles as tooltips
        QVERIFY(navigation->width() < 60);
        QVERIFY(!navigation->item(0)->toolTip().isEmpty());
        QApplication::setFont(before);
        m_window->resize(1024, 600);
        QTRY_VERIFY(!navigation->isNarrow());
        QVERIFY(navigation->width() > 100);
    }

    void goesRoundByKeys()
    {
        m_window->openPath(m_path);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->view()->currentPage(), u"answers"_s);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->view()->currentPage(), u"history"_s);
        QCOMPARE(m_window->findChild<Navigation *>()->currentRow(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_window->view()->searchBar()->edit()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->view()->searchBar()->edit()->hasFocus());
        QSet<QWidget *> visited;
        for (int step = 0; step < 6; ++step) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            visited.insert(QApplication::focusWidget());
        }
        QVERIFY(visited.size() >= 3);
        QVERIFY(visited.contains(m_window->findChild<Navigation *>()));
    }

    void undoSaysWhatAndWorks()
    {
        m_window->openPath(m_path);
        QAction *undo = m_window->actionTable().get(ActionId::Undo);
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().size() > u"&Undo "_s.size());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        // An import taken back has its columns read again in a thread of its own.
        QTRY_COMPARE(m_window->workspace()->columns().live().count(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->workspace()->columns().live().count(), 6);
    }

    void noShortcutTwice()
    {
        m_window->openPath(m_path);
        QHash<QString, QString> seen;
        const auto actions = m_window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty() || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            QVERIFY2(!seen.contains(keys),
                     qPrintable(u"%1: %2 and %3"_s.arg(keys, seen.value(keys), action->text())));
            seen.insert(keys, action->text());
        }
        QVERIFY(seen.size() > 12);
    }

    void everyActionSaysWhatItDoes()
    {
        for (int id = 0; id <= static_cast<int>(ActionId::About); ++id) {
            const QAction *action = m_window->actionTable().get(static_cast<ActionId>(id));
            QVERIFY(action);
            QVERIFY2(action->statusTip().endsWith(u'.'), qPrintable(action->text()));
        }
    }

    void everyFocusableWidgetHasAName_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("start") << QString();
        QTest::newRow("sources") << u"sources"_s;
        QTest::newRow("answers") << u"answers"_s;
        QTest::newRow("history") << u"history"_s;
    }
    void everyFocusableWidgetHasAName()
    {
        QFETCH(QString, page);
        if (!page.isEmpty()) {
            m_window->openPath(m_path);
            m_window->view()->showPage(page);
        }
        const auto widgets = m_window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void paletteFindsActionsByWords()
    {
        m_window->openPath(m_path);
        const auto actionsOf = [this](const QString &id) { return m_window->view()->page(id)->actions(); };
        CommandPalette palette(knownActions(*m_window->menuBar(), pages(), actionsOf), {}, nullptr);
        QVERIFY(palette.found().size() > 10);
        auto *words = palette.findChild<QLineEdit *>();
        words->setText(u"themes find"_s);
        QVERIFY(!palette.found().isEmpty());
        QVERIFY(palette.found().first().contains(u"Find themes"_s));
        words->setText(u"zzzz"_s);
        QVERIFY(palette.found().isEmpty());
    }

    void remembersFilesAndPage()
    {
        m_window->openPath(m_path);
        m_window->view()->showPage(u"history"_s);
        m_window->close();
        Settings settings(*m_store);
        QCOMPARE(settings.get(settings::RecentFiles), QStringList{m_path});
        QCOMPARE(settings.get(settings::LastPage), u"history"_s);
        QVERIFY(!settings.get(settings::WindowGeometry).isEmpty());
    }

private:
    static QList<PageEntry> pages()
    {
        const auto count = [](const Workspace &) { return std::optional<qint64>(1); };
        return {{u"sources"_s, u"Sources"_s, u"sources"_s,
                 [](const PageContext &c, QWidget *p) -> QWidget * {
                     return new SourcesPage(c.workspace, c.dialogs, p);
                 },
                 count},
                {u"answers"_s,
                 u"Answers"_s,
                 u"answers"_s,
                 [](const PageContext &c, QWidget *p) -> QWidget * {
                     return new AnswersPage(c.workspace, c.dialogs, p);
                 },
                 {}},
                {u"history"_s,
                 u"History"_s,
                 u"history"_s,
                 [](const PageContext &c, QWidget *p) -> QWidget * {
                     return new HistoryPage(c.workspace, c.dialogs, p);
                 },
                 {}}};
    }

    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
