// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"
#include "app/window/pages.h"
#include "models/workspace/selection.h"
#include "tests/ui/fixture.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/readingbody.h"
#include "ui/contributions/readingpane.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/keymap.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/searchbar.h"
#include "ui/widgets/tableview.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// Every action of the whole window has a key, can be found by words and can have another key.
class TestKeys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fixture::makeWorkspace(m_folder->path()));
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
        m_folder.reset();
        speak(u"en"_s);
    }

    void everyActionHasAKey()
    {
        QStringList without;
        for (const KnownAction &known : all()) {
            if (known.action && keys().knows(known.action) && keys().keysOf(known.action).isEmpty())
                without << known.path;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void everyActionIsInTheKeyMapOrComesAndGoes()
    {
        QStringList strangers;
        for (const KnownAction &known : all()) {
            const bool changes = known.path.startsWith(u"File › Open recent"_s); // a list of files
            if (known.action && !changes && !keys().knows(known.action))
                strangers << known.path;
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void noUsualKeysClash()
    {
        const QList<QAction *> actions = keys().actions();
        QVERIFY(actions.size() > 60);
        for (const QAction *action : actions) {
            const KeyVerdict verdict = keys().judge(action, keys().usualKeysOf(action));
            QVERIFY2(verdict.kind == KeyVerdict::Kind::Free,
                     qPrintable(plainActionText(*action) + u": "_s + verdict.sentence));
        }
    }

    void everyActionSaysWhatItDoes()
    {
        for (const QAction *action : keys().actions())
            QVERIFY2(!action->isVisible() || !action->statusTip().isEmpty(), qPrintable(action->text()));
    }

    void aKeyIsChangedKeptAndSetBack()
    {
        QAction *accept = page()->actions().constFirst();
        QCOMPARE(accept->shortcut(), QKeySequence(Qt::Key_A));
        keys().setKeys(accept, QKeySequence(Qt::Key_Q));
        QCOMPARE(accept->shortcut(), QKeySequence(Qt::Key_Q));
        QVERIFY(accept->toolTip().contains(u"Q"_s));
        QAction *settings = action(ActionId::Settings);
        keys().setKeys(settings, {});
        openWindow(); // the next start
        QCOMPARE(page()->actions().constFirst()->shortcut(), QKeySequence(Qt::Key_Q));
        QVERIFY(action(ActionId::Settings)->shortcut().isEmpty());
        QVERIFY(keys().isChanged(action(ActionId::Settings)));
        keys().resetAll();
        QCOMPARE(page()->actions().constFirst()->shortcut(), QKeySequence(Qt::Key_A));
        QCOMPARE(action(ActionId::Settings)->shortcut(), keys().usualKeysOf(action(ActionId::Settings)));
        QVERIFY(Settings(*m_store).get(settings::Keys).isEmpty());
    }

    void clashesAreSeenWhereBothAreHeard()
    {
        QAction *accept = page()->actions().constFirst();
        using Kind = KeyVerdict::Kind;
        QCOMPARE(keys().judge(accept, Qt::Key_H).kind, Kind::Taken); // another letter of the list
        QCOMPARE(keys().judge(accept, QKeySequence(Qt::CTRL | Qt::Key_K)).owner,
                 action(ActionId::CommandPalette));
        QCOMPARE(keys().judge(accept, Qt::Key_V).kind, Kind::Free); // a letter of another page only
        QCOMPARE(keys().judge(accept, Qt::Key_Tab).kind, Kind::Refused);
        QCOMPARE(keys().judge(accept, QKeySequence(Qt::ALT | Qt::Key_F)).kind,
                 Kind::Refused);                                                         // the menu File
        QCOMPARE(keys().judge(action(ActionId::Import), Qt::Key_W).kind, Kind::Refused); // would be typed
        QCOMPARE(keys().judge(action(ActionId::Import), Qt::Key_F7).kind, Kind::Free);
        const KeyVerdict taken = keys().judge(action(ActionId::Import), QKeySequence(Qt::CTRL | Qt::Key_Z));
        QCOMPARE(taken.owner, action(ActionId::Undo));
        QVERIFY2(taken.sentence.contains(u"Ctrl+Z"_s), qPrintable(taken.sentence));
        keys().setKeys(accept, Qt::Key_Tab); // refused: nothing changes
        QCOMPARE(accept->shortcut(), QKeySequence(Qt::Key_A));
        keys().setKeys(action(ActionId::Import), QKeySequence(Qt::CTRL | Qt::Key_Z));
        QVERIFY(action(ActionId::Undo)->shortcut().isEmpty());
    }

    void lettersAreTypedInFields()
    {
        m_window->view()->showPage(u"contributions"_s);
        QLineEdit *search = m_window->view()->searchBar()->edit();
        search->setFocus();
        QTest::keyClicks(search, u"ahot"_s);
        QCOMPARE(search->text(), u"ahot"_s);
        QCOMPARE(m_window->workspace()->columns().column(u"state"_s)->codes.front(),
                 m_window->workspace()->columns().column(u"state"_s)->codes.back()); // nothing was decided
    }

    void theListsKeysTagWordsInTheText()
    {
        m_window->view()->showPage(u"contributions"_s);
        ReadingBody *body = page()->reading()->body();
        const QList<QAction *> verbs = page()->actions();
        const auto tag =
            std::ranges::find_if(verbs, [](const QAction *a) { return a->shortcut() == Qt::Key_T; });
        QVERIFY(tag != verbs.end());
        keys().setKeys(*tag, Qt::Key_X);
        body->setFocus();
        body->choose(0, 4);
        int asked = 0;
        connect(body, &ReadingBody::tagWanted, this, [&asked] { ++asked; });
        QTest::keyClick(body, Qt::Key_T);
        QCOMPARE(asked, 0);
        QTest::keyClick(body, Qt::Key_X);
        QCOMPARE(asked, 1);
    }

    void theShortcutPageFindsExplainsAndSets()
    {
        ShortcutsDialog dialog(all(), keys());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *words = dialog.findChild<QLineEdit *>();
        QVERIFY(words->hasFocus()); // from the words by Tab to the list, then to the field for the new key
        QTest::keyClick(words, Qt::Key_Tab);
        QVERIFY(dialog.view()->hasFocus());
        QTest::keyClick(dialog.view(), Qt::Key_Tab);
        QVERIFY2(dialog.findChild<QKeySequenceEdit *>()->hasFocus(),
                 dialog.focusWidget()->metaObject()->className());
        words->setText(u"export csv"_s);
        QVERIFY(dialog.table()->rowCount() > 0);
        words->setText(u"ctrl+i"_s); // by its keys
        QCOMPARE(dialog.table()->actionAt(0), action(ActionId::Import));
        dialog.view()->setFocus();
        QTest::keyClick(dialog.view(), Qt::Key_Return);
        auto *field = dialog.findChild<QKeySequenceEdit *>();
        field->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY2(dialog.said().contains(u"Actions"_s), qPrintable(dialog.said()));
        field->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(dialog.said().isEmpty());
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto set = std::ranges::find_if(buttons, [](QPushButton *b) { return b->text() == u"&Set"_s; });
        (*set)->click();
        QCOMPARE(action(ActionId::Import)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(dialog.said().contains(u"Ctrl+J"_s));
        words->setText(u"refuse this value"_s);
        QCOMPARE(dialog.table()->rowCount(), 1); // a fixed key is told too
        QVERIFY(!dialog.table()->actionAt(0));
        QVERIFY(!field->isEnabled());
    }

    void thePaletteFindsAnyActionByItsWordsWithOrWithoutAccents()
    {
        speak(u"es"_s);
        openWindow();
        const auto actions = all();
        for (const KnownAction &known : actions) {
            if (!known.action || !known.action->isEnabled() || !known.action->isVisible())
                continue;
            for (const QString &words : {known.path, withoutAccents(known.path).toUpper()}) {
                CommandPalette palette(actions, {}, nullptr);
                palette.findChild<QLineEdit *>()->setText(QString(words).remove(u'›'));
                const QStringList found = palette.found();
                QVERIFY2(std::ranges::any_of(
                             found, [&](const QString &line) { return line.startsWith(known.path); }),
                         qPrintable(words));
            }
        }
    }

    void thePaletteGoesToThePageOfItsAction()
    {
        m_window->view()->showPage(u"sources"_s);
        QStringList shown;
        CommandPalette palette(
            all(), [&shown](const QString &page) { shown << page; }, nullptr, m_window.get());
        palette.findChild<QLineEdit *>()->setText(u"verify journal"_s);
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shown, QStringList{u"history"_s});
    }

    void helpIsThereInBothLanguagesAndKnowsTheKeys()
    {
        for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s}) {
            speak(language);
            HelpWindow help(keysAsMarkdown(all(), keys()));
            QCOMPARE(help.pageTitles().size(), 5);
            for (const QString &id : {u"work"_s, u"filters"_s, u"history"_s, u"keys"_s, u"limits"_s}) {
                help.showPage(id);
                QCOMPARE(help.currentPage(), id);
                QVERIFY(help.text()->toPlainText().size() > 300);
            }
            QCOMPARE(HelpWindow::pageText(u"filters"_s).contains(u"intervalo"_s), language == "es"_L1);
        }
        speak(u"en"_s);
        HelpWindow help(keysAsMarkdown(all(), keys()));
        help.showPage(u"keys"_s);
        QVERIFY(help.text()->toPlainText().contains(u"Ctrl+K"_s));
        help.findChild<QLineEdit *>()->setText(u"moderation log"_s);
        QVERIFY(help.findNext());
        QCOMPARE(help.currentPage(), u"history"_s);
        help.findChild<QLineEdit *>()->setText(u"zzzz"_s);
        QVERIFY(!help.findNext());
    }

    /// Find, triage, tag, hide with a reason, undo, save a view: a day's work without the mouse.
    void aDayByKeys()
    {
        m_window->view()->showPage(u"contributions"_s);
        const auto states = [&](const QString &state) { return count(u"state:"_s + state); };
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"carril"_s);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_window->workspace()->selection().count(), 2);
        for (int round = 0; round < 2; ++round)
            press(Qt::Key_A);
        QCOMPARE(states(u"accepted"_s), 2);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->workspace()->selection().count(), 6);
        QTRY_VERIFY(page()->list()->hasFocus());
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int round = 0; round < 2; ++round)
            press(Qt::Key_J);
        press(Qt::Key_H);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_1);
        QTRY_COMPARE(states(u"hidden"_s), 1);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QApplication::setActiveWindow(m_window.get()); // offscreen, a menu that closes leaves no focus
        page()->list()->setFocus();
        QTRY_VERIFY(page()->list()->hasFocus());
        press(Qt::Key_T);
        QTest::keyClicks(QApplication::focusWidget(), u"parques"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_window->workspace()->columns().tags().size(), size_t{1});
        QCOMPARE(count(u"tag:parques"_s), 1);
        QTRY_VERIFY(page()->list()->hasFocus());
        press(Qt::Key_1); // the number key of the tag takes it off again
        QTRY_COMPARE(count(u"tag:parques"_s), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(count(u"tag:parques"_s), 1);
        press(Qt::Key_A, Qt::ControlModifier); // everything, one entry
        press(Qt::Key_O);
        QTRY_COMPARE(states(u"open"_s), 6);
        press(Qt::Key_U);
        QTRY_COMPARE(states(u"open"_s), 3);
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"estado:abierta"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(m_window->workspace()->selection().count(), 3);
        m_dialogs.text = u"Abiertas"_s;
        press(Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->workspace()->selection().count(), 6);
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(m_window->workspace()->selection().count(), 3);
        m_dialogs.text.reset();
    }

    void everyFilterInTheHelpCanBeRead()
    {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            speak(language);
            const QString text = HelpWindow::pageText(u"filters"_s);
            const QString examples = text.sliced(text.lastIndexOf(u"\n- "_s, text.indexOf(u"jornada"_s)));
            int count = 0;
            for (const QString &line : examples.split(u'\n')) {
                if (!line.startsWith(u"- `"_s))
                    continue;
                const auto filter = parseFilter(line.section(u'`', 1, 1));
                QVERIFY2(filter, qPrintable(line));
                QVERIFY2(m_window->workspace()->setFilter(*filter), qPrintable(line));
                ++count;
            }
            QVERIFY(count >= 2);
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
    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_store, m_dialogs, windowPages());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openPath(m_folder->filePath(u"prueba.tamiz"_s));
        all(); // makes the pages
    }
    std::vector<KnownAction> all() const
    {
        return knownActions(*m_window->menuBar(), windowPages(), [this](const QString &id) {
            QWidget *page = m_window->view()->page(id);
            return page ? page->actions() : QList<QAction *>();
        });
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    qint64 count(const QString &filter) const
    {
        const Workspace &workspace = *m_window->workspace();
        const auto rows = select(workspace.columns(), workspace.store(), *parseFilter(filter));
        return rows ? static_cast<qint64>(rows->count()) : -1;
    }
    KeyMap &keys() const { return *m_window->findChild<KeyMap *>(); }
    QAction *action(ActionId id) const { return m_window->actionTable().get(id); }
    ContributionsPage *page() const
    {
        return static_cast<ContributionsPage *>(m_window->view()->page(u"contributions"_s));
    }

    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
