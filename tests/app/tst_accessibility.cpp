// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"
#include "app/window/pages.h"
#include "tests/ui/fixture.h"
#include "ui/shell/actionindex.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QAccessible>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// What a screen reader sees: the tree of the whole window, and of every dialog that an action opens.
class TestAccessibility final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() const
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s, u"pt_BR"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        QAccessible::setActive(true);
        speak(language);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fixture::makeWorkspace(m_folder->path()));
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_store, m_dialogs, windowPages());
        m_window->resize(1280, 800);
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

    void startPageIsNamed() { verifyNamed(*m_window); }

    void theWindowSpeaksTheLanguage()
    {
        QFETCH_GLOBAL(const QString, language);
        const QHash<QString, QString> file{
            {u"es"_s, u"Archivo"_s}, {u"en"_s, u"File"_s}, {u"fr"_s, u"Fichier"_s}, {u"pt_BR"_s, u"Arquivo"_s}};
        QCOMPARE(m_window->menuBar()->actions().constFirst()->text().remove(u'&'), file.value(language));
    }

    void everyPageIsNamed_data() const
    {
        QTest::addColumn<QString>("id");
        for (const PageEntry &page : windowPages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }
    void everyPageIsNamed()
    {
        QFETCH(const QString, id);
        open();
        m_window->view()->showPage(id);
        QCoreApplication::processEvents();
        verifyNamed(*m_window);
    }

    /// Triggers one action after the other; what opens is walked and closed again.
    void everyDialogIsNamed()
    {
        QFETCH_GLOBAL(const QString, language);
        if (language != "es"_L1 && language != "en"_L1)
            return; // the same dialogs, and each language costs seconds
        open();
        QStringList walked;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            QWidget *top = QApplication::activeModalWidget();
            if (!top)
                top = QApplication::activePopupWidget();
            if (!top || !top->isVisible())
                return;
            walked << QString::fromLatin1(top->metaObject()->className());
            verifyNamed(*top);
            verifyMnemonics(*top);
            top->close();
        });
        watch.start(10);
        std::vector<KnownAction> actions = all();
        for (const KnownAction &known : actions) {
            const QString name = known.action ? known.action->objectName() : QString();
            const bool ends = name == "Quit"_L1 || name == "Close workspace"_L1 ||
                              name == "New workspace"_L1 || name == "Full screen"_L1 ||
                              known.path.contains(u"prueba"_s);
            if (!known.action || !known.action->isEnabled() || ends)
                continue;
            if (!known.page.isEmpty())
                m_window->view()->showPage(known.page);
            known.action->trigger();
            QCoreApplication::processEvents();
            QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget() && !QApplication::activePopupWidget(),
                                     5000);
            for (QWidget *top : QApplication::topLevelWidgets()) { // those that stay beside the work
                if (top != m_window.get() && top->isVisible() && qobject_cast<QDialog *>(top)) {
                    walked << QString::fromLatin1(top->metaObject()->className());
                    verifyNamed(*top);
                    top->close();
                }
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(known.path));
        }
        walked.removeDuplicates();
        for (const QString &dialog :
             {u"tamiz::ShortcutsDialog"_s, u"tamiz::CommandPalette"_s, u"tamiz::HelpWindow"_s,
              u"tamiz::SettingsDialog"_s, u"tamiz::AboutDialog"_s, u"tamiz::CodebookDialog"_s,
              u"tamiz::ViewsDialog"_s})
            QVERIFY2(walked.contains(dialog), qPrintable(dialog + u" not among "_s + walked.join(u' ')));
    }

    void noMnemonicTwiceInAMenu()
    {
        open();
        all(); // fills the menus
        verifyMnemonics(m_window->menuBar()->actions(), u"menu bar"_s);
        const auto menus = m_window->menuBar()->findChildren<QMenu *>();
        QVERIFY(menus.size() >= 7);
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
            verifyMnemonics(menu->actions(), menu->title());
        }
    }

private:
    /// Translators pile up: the ones before are taken away first.
    static void speak(const QString &language)
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        installTranslators(*qApp, language);
    }
    void open() { m_window->openPath(m_folder->filePath(u"prueba.tamiz"_s)); }

    std::vector<KnownAction> all() const
    {
        return knownActions(*m_window->menuBar(), windowPages(), [this](const QString &id) {
            QWidget *page = m_window->view()->page(id);
            return page ? page->actions() : QList<QAction *>();
        });
    }

    static void verifyMnemonics(const QList<QAction *> &actions, const QString &where)
    {
        QHash<QString, QString> seen;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty() || !action->isVisible())
                continue;
            QVERIFY2(!seen.contains(key), qPrintable(u"%1: %2 in “%3” and “%4”"_s.arg(
                                              where, key, seen.value(key), action->text())));
            seen.insert(key, action->text());
        }
    }
    static void verifyMnemonics(QWidget &top)
    {
        if (const auto *menu = qobject_cast<QMenu *>(&top))
            verifyMnemonics(menu->actions(), menu->title());
    }

    static void verifyNamed(QWidget &top)
    {
        QStringList nameless;
        walk(QAccessible::queryAccessibleInterface(&top), QString(), nameless, 0);
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    /// Collects what can have the focus and has no name. Of lists only the first rows: the others are the
    /// same.
    static void walk(QAccessibleInterface *face, const QString &path, QStringList &nameless, int depth)
    {
        if (!face || !face->isValid() || depth > 40)
            return;
        const QAccessible::State state = face->state();
        const QString name = face->text(QAccessible::Name).trimmed();
        const QString kind = face->object() ? QString::fromLatin1(face->object()->metaObject()->className())
                                            : QString::number(static_cast<int>(face->role()));
        const QString here = path + u'/' + kind;
        const bool hidden = state.invisible || state.offscreen;
        const bool isCell = face->role() == QAccessible::Cell || face->role() == QAccessible::TreeItem ||
                            face->role() == QAccessible::ListItem || face->role() == QAccessible::RowHeader ||
                            face->role() == QAccessible::ColumnHeader ||
                            face->role() == QAccessible::Separator || face->role() == QAccessible::Window;
        if (state.focusable && !state.disabled && !hidden && !isCell && name.isEmpty())
            nameless << here;
        const int children = std::min(face->childCount(), 200);
        for (int child = 0; child < children; ++child)
            walk(face->child(child), here, nameless, depth + 1);
    }

    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
