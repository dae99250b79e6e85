// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/hintbar.h"
#include "ui/widgets/searchbar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestSearchBar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = fixture::makeWorkspace(m_folder->path());
        QVERIFY(m_workspace);
        m_bar = std::make_unique<SearchBar>(*m_workspace);
        m_bar->resize(1000, 60);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        m_bar->focusSearch();
    }
    void cleanup()
    {
        m_bar.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void enterTurnsTermsIntoChips()
    {
        type(u"category:movilidad carril"_s);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
        QCOMPARE(m_bar->chips().size(), 1);
        QCOMPARE(m_bar->edit()->text(), u"carril"_s);
        QCOMPARE(m_workspace->selection().count(), 2);
    }

    void enterSearchesTheWordUntilAnEntryIsGoneTo()
    {
        QTest::keyClicks(m_bar->edit(), u"cat"_s);
        QAbstractItemView *list = m_bar->edit()->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTRY_VERIFY(!list->currentIndex().isValid());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_bar->edit()->text(), u"cat"_s);
        m_bar->edit()->clear();
        QTest::keyClicks(m_bar->edit(), u"cat"_s);
        QTRY_VERIFY(list->isVisible() && !list->currentIndex().isValid());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_bar->edit()->text(), u"category:"_s);
    }

    void appliesAfterAPause()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::selectionChanged);
        type(u"becas"_s);
        QVERIFY(changed.wait(20'000));
        QCOMPARE(m_workspace->selection().count(), 1);
        QCOMPARE(m_bar->edit()->text(), u"becas"_s);
    }

    void chipsAreRemovedByKeys()
    {
        type(u"category:movilidad"_s);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
        QCOMPARE(m_workspace->selection().count(), 3);
        QTest::keyClick(m_bar->edit(), Qt::Key_Backspace); // to the last chip
        QVERIFY(m_bar->chips().first()->hasFocus());
        QTest::keyClick(m_bar->chips().first(), Qt::Key_Delete);
        QCOMPARE(m_bar->chips().size(), 0);
        QCOMPARE(m_workspace->selection().count(), 6);
    }

    /// Whoever goes on typing beside a chip means the line.
    void lettersTypedOnAChipGoToTheLine()
    {
        type(u"category:movilidad"_s);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
        QTest::keyClick(m_bar->edit(), Qt::Key_Backspace);
        QVERIFY(m_bar->chips().first()->hasFocus());
        QTest::keyClicks(m_bar->chips().first(), u"b"_s);
        QVERIFY(m_bar->edit()->hasFocus());
        QTest::keyClicks(m_bar->edit(), u"ecas"_s);
        QCOMPARE(m_bar->edit()->text(), u"becas"_s);
        QCOMPARE(m_bar->chips().size(), 1);
    }

    void chipsAreRemovedByClicks()
    {
        QVERIFY(m_workspace->setFilter(Filter::term(u"category"_s, u"movilidad"_s)));
        QCOMPARE(m_bar->chips().size(), 1);
        QVERIFY(!m_bar->chips().first()->accessibleName().isEmpty());
        QTest::mouseClick(m_bar->chips().first(), Qt::LeftButton);
        QCOMPARE(m_workspace->selection().count(), 6);
    }

    void enterOnAChipEditsIt()
    {
        QVERIFY(m_workspace->setFilter(Filter::term(u"category"_s, u"movilidad"_s)));
        QTest::keyClick(m_bar->chips().first(), Qt::Key_Return);
        QCOMPARE(m_bar->edit()->text(), u"category:movilidad"_s);
        QCOMPARE(m_workspace->selection().count(), 3);
    }

    void saysWhatIsOddAndOffersWhatWasMeant()
    {
        type(u"category:movilidda"_s);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
        QCOMPARE(m_workspace->selection().count(), 0);
        QVERIFY2(m_bar->hint().contains(u"“movilidda”"_s), qPrintable(m_bar->hint()));
        auto *use = m_bar->findChild<HintBar *>()->findChild<QAbstractButton *>();
        QVERIFY(use && use->accessibleName().contains(u"category:movilidad"_s));
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        QCOMPARE(m_workspace->selection().count(), 3);
        QVERIFY(m_bar->hint().isEmpty());
        QCOMPARE(m_bar->chips().size(), 1);
    }

    void aNameHalfTypedIsNoMistakeYet()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::selectionChanged);
        type(u"category:movi"_s);
        QVERIFY(changed.wait(2000));
        QVERIFY(m_bar->hint().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_bar->hint().isEmpty(), 5000);
    }

    void errorsNameThePlaceAndKeepTheFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("underlined");
        QTest::newRow("parenthesis") << u"bici (carril"_s << u"("_s;
        QTest::newRow("closes nothing") << u"bici)"_s << u")"_s;
        QTest::newRow("unknown field") << u"carril nosuchfield:x becas"_s << u"nosuchfield:x"_s;
        QTest::newRow("no date") << u"carril after:\"day one\" x"_s << u"after:\"day one\""_s;
        QTest::newRow("no end of the quote") << u"a \"carril bici"_s << u"\"carril bici"_s;
        QTest::newRow("nothing behind OR") << u"carril OR "_s << u" "_s;
    }
    void errorsNameThePlaceAndKeepTheFilter()
    {
        QFETCH(QString, text);
        QFETCH(QString, underlined);
        QVERIFY(m_workspace->setFilter(Filter::term(u"category"_s, u"movilidad"_s)));
        type(text);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
        QVERIFY(!m_bar->error().isEmpty());
        QCOMPARE(text.sliced(m_bar->marked().first, m_bar->marked().second), underlined);
        QCOMPARE(m_workspace->selection().count(), 3);
        QTest::keyClick(m_bar->edit(), Qt::Key_A); // going on typing takes the error away
        QVERIFY(m_bar->error().isEmpty());
        QCOMPARE(m_bar->marked().second, 0);
    }

    void whatIsHalfTypedIsUnderlinedWithoutASentence()
    {
        type(u"carril nosuchfield:x"_s);
        QTRY_COMPARE(m_bar->marked(), (std::pair<qsizetype, qsizetype>(7, 13)));
        QVERIFY(m_bar->error().isEmpty());
        QVERIFY(m_bar->edit()->toolTip().contains(u"nosuchfield"_s));
    }

    void escapeLeaves()
    {
        QSignalSpy left(m_bar.get(), &SearchBar::left);
        QTest::keyClick(m_bar->edit(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void clearsAll()
    {
        type(u"category:movilidad carril"_s);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
        m_bar->clearFilter();
        QCOMPARE(m_workspace->selection().count(), 6);
        QVERIFY(m_bar->edit()->text().isEmpty());
        QVERIFY(m_bar->chips().isEmpty());
    }

private:
    void type(const QString &text)
    {
        m_bar->edit()->setText(text); // as one paste: the completion list stays away
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SearchBar> m_bar;
};

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
