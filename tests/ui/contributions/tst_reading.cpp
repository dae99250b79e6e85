// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/findings.h"
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/tables/contributionmodel.h"
#include "tests/ui/fixture.h"
#include "ui/contributions/annotations.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/readingbody.h"
#include "ui/contributions/readingpane.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// Reading by keys alone: personal data, passages, notes, hits.
class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"p.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,title,body\n"
                   "1,Bancos,\"\xF0\x9F\x8C\xB3 Pido bancos, llamen al 612 345 678 o a ana@example.org\"\n"
                   "2,Sombra,\"Un parque, y en el parque sombra\"\n3,Agua,\"Agua en el parque\"\n");
        file.close();
        auto made = Workspace::create(m_folder->filePath(u"w.tamiz"_s));
        QVERIFY(made && fixture::importFile(**made, file.fileName()));
        m_workspace = std::move(*made);
        m_page = std::make_unique<ContributionsPage>(*m_workspace, m_dialogs);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->list()->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void allLinesAreSeenAtAnyWidth()
    {
        ReadingBody *body = m_page->reading()->body();
        for (const int width : {1000, 700, 1200}) {
            m_page->resize(width, 600);
            QTRY_COMPARE(body->verticalScrollBar()->maximum(), 0);
            QCOMPARE(body->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
            QVERIFY(body->cursorRect(lastPlace(*body)).bottom() <= body->viewport()->height());
        }
    }

    /// A line is laid out whole; one of ten megabytes would stop the window.
    void veryLongLinesAreBroken()
    {
        const QString words = QString(u"Una vía segura 🚲 "_s).repeated(20'000) + QString(9'000, u'x');
        ReadingBody *body = m_page->reading()->body();
        body->setBody(words, {}, {});
        QVERIFY(body->document()->characterCount() < 100'000); // what is seen first comes first
        QTRY_VERIFY(body->document()->characterCount() > words.size());
        qsizetype shown = 0;
        for (QTextBlock block = body->document()->begin(); block.isValid(); block = block.next()) {
            QVERIFY(block.length() <= 4'001);
            QVERIFY(!block.text().startsWith(u' '));
            shown += block.text().size();
        }
        QCOMPARE(shown, words.size()); // nothing is left out
        const qint64 start = 17 * 12'345 + 4;
        QCOMPARE(body->words(start, start + 3), u"vía"_s);
        body->choose(start, start + 3);
        QCOMPARE(body->textCursor().selectedText(), u"vía"_s);
        QCOMPARE(body->chosen(), std::pair(start, start + 3)); // code points of the body, as it was given
        body->setBody(words, {}, {});
        body->choose(start, start + 3); // before all of it is laid out
        QCOMPARE(body->textCursor().selectedText(), u"vía"_s);
        body->setBody(u"Corto"_s, {}, {}); // the rest of the long one comes no more
        QTest::qWait(50);
        QCOMPARE(body->toPlainText(), u"Corto"_s);
    }

    void personalDataIsAnsweredByKeys()
    {
        QTest::keyClick(m_page->list(), Qt::Key_D);
        QTRY_COMPARE(findings().size(), 2);
        const QString text = m_page->reading()->body()->toPlainText();
        QVERIFY2(text.contains(u"612 345 678⟨"_s) && text.contains(u"?⟩ o a"_s),
                 qPrintable(text)); // kind, in the text
        QTest::keyClick(m_page->list(), Qt::Key_Y);
        QTest::keyClick(m_page->list(), Qt::Key_N);
        QCOMPARE(findings()[0].verdict, Verdict::Confirmed);
        QCOMPARE(findings()[1].verdict, Verdict::Dismissed);
        QVERIFY(m_page->reading()->body()->toPlainText().contains(u"✓⟩"_s));
        const qint64 id = m_page->reading()->id();
        QVERIFY(!readTexts(m_workspace->store(), std::span(&id, 1))->front().body.contains(u"612"_s));
        QTest::keyClick(m_page->list(), Qt::Key_U);
        QTest::keyClick(m_page->list(), Qt::Key_U);
        QCOMPARE(findings()[0].verdict, Verdict::Open);
    }

    void chosenWordsAreTaggedByKeys()
    {
        QTest::keyClick(m_page->list(), Qt::Key_P);
        ReadingBody *body = m_page->reading()->body();
        QVERIFY(body->hasFocus());
        body->choose(7, 13); // behind an emoji
        QTest::keyClick(body, Qt::Key_T);
        QTest::keyClicks(QApplication::focusWidget(), u"parques"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto passages = readPassages(m_workspace->store(), m_page->reading()->id());
        QCOMPARE(passages->size(), 1);
        QCOMPARE(body->words(passages->first().start, passages->first().end), u"bancos"_s);
        QVERIFY(body->toPlainText().contains(u"bancos⟨parques⟩"_s));
        QVERIFY(body->hasFocus());
        body->choose(2, 6);
        QTest::keyClick(body, Qt::Key_1);
        QCOMPARE(readPassages(m_workspace->store(), m_page->reading()->id())->size(), 2);
        QTest::keyClick(body, Qt::Key_Escape);
        QVERIFY(m_page->list()->hasFocus());
    }

    void notesAndHistory()
    {
        m_dialogs.text = u"Preguntar a parques"_s;
        QTest::keyClick(m_page->list(), Qt::Key_M);
        QCOMPARE(readNotes(m_workspace->store(), m_page->reading()->id())->size(), 1);
        QTest::keyClick(m_page->list(), Qt::Key_L);
        QTRY_VERIFY(says(u"History of this contribution"_s));
        QVERIFY(says(u"Preguntar a parques"_s));
    }

    void hitsAreWalkedThroughTexts()
    {
        QVERIFY(m_workspace->setFilter(*parseFilter(u"parque")));
        QCOMPARE(m_page->model()->rowCount(), 2);
        m_page->list()->goTo(0);
        QStringList way;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_page->list(), Qt::Key_F3);
            const QTextCursor cursor = m_page->reading()->body()->textCursor();
            QCOMPARE(cursor.selectedText(), u"parque"_s);
            way << u"%1:%2"_s.arg(m_page->list()->currentIndex().row()).arg(cursor.selectionStart());
        }
        QCOMPARE(QSet<QString>(way.cbegin(), way.cend()).size(), 3); // three hits, then around
        QCOMPARE(way[3], way[0]);
        QTest::keyClick(m_page->list(), Qt::Key_F3, Qt::ShiftModifier);
        const QTextCursor cursor = m_page->reading()->body()->textCursor();
        QCOMPARE(u"%1:%2"_s.arg(m_page->list()->currentIndex().row()).arg(cursor.selectionStart()), way[2]);
    }

private:
    static QTextCursor lastPlace(const ReadingBody &body)
    {
        QTextCursor cursor(body.document());
        cursor.movePosition(QTextCursor::End);
        return cursor;
    }
    const QList<Finding> &findings() const { return m_page->reading()->annotations()->findings(); }
    bool says(const QString &words) const
    {
        const auto labels = m_page->reading()->annotations()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text().contains(words); });
    }

    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ContributionsPage> m_page;
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
