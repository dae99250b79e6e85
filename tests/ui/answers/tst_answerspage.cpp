// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/answers.h"
#include "models/workspace/theming.h"
#include "tests/ui/fixture.h"
#include "ui/answers/answereditor.h"
#include "ui/answers/answersmodel.h"
#include "ui/answers/answerspage.h"
#include "ui/answers/casesmodel.h"
#include "ui/answers/casesview.h"
#include "ui/answers/letterdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestAnswersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = fixture::makeWorkspace(m_folder->path());
        QVERIFY(m_workspace);
        make(u"Movilidad"_s, {1, 2, 5});
        make(u"Cultura"_s, {6});
        m_page = std::make_unique<AnswersPage>(*m_workspace, m_dialogs);
        m_page->resize(1000, 600);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void theLargestThemeWithoutAnAnswerIsNamed()
    {
        QVERIFY(m_page->sentence().contains(u"“Movilidad” with 3"_s));
        QCOMPARE(m_page->list()->model()->rowCount(), 2);
        QAbstractItemModelTester tester(m_page->list()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        answerByKeys(u"Se construye en 2019"_s);
        QVERIFY(m_page->sentence().contains(u"“Cultura” with 1"_s));
        QVERIFY(m_page->sentence().contains(u"3 of 6 contributions have an answer"_s));
    }

    void theSentenceTakesNoMoreRoomThanItsLines()
    {
        QLabel *sentence = nullptr;
        for (QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text() == m_page->sentence())
                sentence = label;
        }
        QVERIFY(sentence);
        for (const int width : {500, 1400, 800}) { // narrow first: what it needed then is forgotten
            m_page->resize(width, 600);
            QCoreApplication::processEvents();
            const int lines =
                sentence->fontMetrics()
                    .boundingRect(QRect(0, 0, sentence->width() - 28, 0), Qt::TextWordWrap, sentence->text())
                    .height();
            QVERIFY2(sentence->height() <= lines + 2 * sentence->fontMetrics().height() &&
                         sentence->height() >= lines,
                     qPrintable(u"%1: %2 of %3"_s.arg(width).arg(sentence->height()).arg(lines)));
        }
    }

    void anAnswerIsWrittenByKeysAlone()
    {
        answerByKeys(u"Se construye en 2019"_s);
        const auto answers = readThemeAnswers(m_workspace->store());
        QCOMPARE(answers->size(), 1);
        QCOMPARE(answers->first().decision, Decision::Accepted);
        QCOMPARE(answers->first().reason, u"Se construye en 2019"_s);
        QCOMPARE(answers->first().date, m_workspace->store().clock()().date());
        QVERIFY(m_workspace->undo());
        QVERIFY(readThemeAnswers(m_workspace->store())->isEmpty());
        QVERIFY(reason()->toPlainText().isEmpty());
    }

    void goingToAnotherThemeKeepsWhatWasWritten()
    {
        decision()->setCurrentIndex(static_cast<int>(Decision::Accepted));
        m_page->list()->setCurrentIndex(m_page->list()->model()->index(1, 0));
        QCOMPARE(readThemeAnswers(m_workspace->store())->size(), 1);
        QCOMPARE(decision()->currentIndex(), 0); // the other theme's
    }

    void aRefusalWithoutReasonStaysInTheEditor()
    {
        decision()->setCurrentIndex(static_cast<int>(Decision::NotAccepted));
        Q_EMIT m_page->editor()->recordRequested();
        QVERIFY(readThemeAnswers(m_workspace->store())->isEmpty());
        QCOMPARE(decision()->currentIndex(), static_cast<int>(Decision::NotAccepted));
    }

    void whatIsBeingWrittenSurvivesOtherChanges()
    {
        reason()->setPlainText(u"A medias"_s);
        make(u"Parques"_s, {4});
        QCOMPARE(reason()->toPlainText(), u"A medias"_s);
        QCOMPARE(m_page->list()->model()->rowCount(), 3);
    }

    void tabLeadsThroughTheFormToTheButtons()
    {
        QList<QWidget *> order;
        for (QWidget *at = decision()->nextInFocusChain(); at != decision() && order.size() < 200;
             at = at->nextInFocusChain())
            order << at;
        const auto place = [&](const QString &words) {
            for (qsizetype i = 0; i < order.size(); ++i) {
                const auto *button = qobject_cast<QPushButton *>(order[i]);
                if (button && button->text().contains(words))
                    return i;
            }
            return qsizetype{-1};
        };
        QVERIFY(order.indexOf(reason()) >= 0);
        QVERIFY(order.indexOf(reason()) < place(u"Record"_s));
        QVERIFY(place(u"Record"_s) < place(u"Remo"_s));
    }

    void recordingTwiceIsRecordingOnce()
    {
        answerByKeys(u"Va"_s);
        Q_EMIT m_page->editor()->recordRequested();
        Q_EMIT m_page->editor()->recordRequested();
        QCOMPARE(readThemeAnswers(m_workspace->store())->first().reason, u"Va"_s);
        Q_EMIT m_page->editor()->removeRequested();
        QVERIFY(readThemeAnswers(m_workspace->store())->isEmpty());
    }

    void casesAreAssignedAnsweredAndTakenBack()
    {
        auto *cases = m_page->findChild<CasesView *>();
        m_page->findChild<QTabWidget *>()->setCurrentWidget(cases);
        auto *view = cases->findChild<QTableView *>();
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(m_workspace->setFilter(*parseFilter(u"region:Jalisco"_s)));
        m_dialogs.texts = {u"Luz"_s, u"2016-03-01"_s};
        cases->assignSelection();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        m_dialogs.texts = {u"Luz"_s, u"mañana"_s};
        QSignalSpy failed(cases, &CasesView::failed);
        cases->assignSelection();
        QCOMPARE(failed.count(), 1);
        view->selectRow(0);
        m_dialogs.texts = {u"Se hará en 2019"_s};
        cases->answerCases();
        QTRY_COMPARE(view->model()->index(2, CasesModel::Decided).data().toString(), u"Accepted"_s);
        QCOMPARE(view->model()->index(2, CasesModel::Assigned).data().toString(), u"Luz"_s); // kept
        view->selectAll();
        cases->removeCases();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(m_workspace->undo());
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QSignalSpy shown(m_page.get(), &AnswersPage::contributionsRequested);
        Q_EMIT view->activated(view->model()->index(0, 0));
        QCOMPARE(shown.count(), 1);
        QCOMPARE(m_workspace->selection().count(), 1u);
    }

    void lettersAreReadBeforeTheyAreWritten()
    {
        const MergeTable table{{u"participant"_s, u"answers"_s},
                               {{u"Ana"_s, u"Sí"_s}, {u"Luz"_s, u"No *aún*"_s}}};
        LetterDialog dialog(table, {}, u"Para [[participant]]\n[[answers]]"_s);
        const auto letter = [&] { return dialog.findChildren<QPlainTextEdit *>().at(1)->toPlainText(); };
        QCOMPARE(letter(), u"Para Ana\n\nSí"_s);
        dialog.findChild<QSpinBox *>()->setValue(2);
        QCOMPARE(letter(), u"Para Luz\n\nNo *aún*"_s);
        dialog.findChildren<QPlainTextEdit *>().at(0)->setPlainText(u"[[dragon]]"_s);
        auto *write = dialog.findChild<QDialogButtonBox *>()->buttons().last();
        for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons())
            write = button->text().contains(u"te…"_s) ? button : write;
        QVERIFY(!write->isEnabled());
    }

    void everyFieldHasAName()
    {
        for (QWidget *widget : m_page->editor()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus ||
                widget->parentWidget()->inherits("QAbstractSpinBox") ||
                !(qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void theTableIsExported()
    {
        answerByKeys(u"=HYPERLINK(1)"_s);
        m_dialogs.path = m_folder->filePath(u"a.csv"_s);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().contains(u"xport"_s))
                button->click();
        }
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Movilidad,3,"));
        QVERIFY(bytes.contains(",'=HYPERLINK(1),"));
        QVERIFY(bytes.contains("Cultura,1,"));
    }

private:
    void make(const QString &name, const std::vector<qint64> &ids)
    {
        QVERIFY(m_workspace->perform([&](Store &store, const Progress &) {
            return createTheme(store, name, ids, m_workspace->actor());
        }));
    }
    QComboBox *decision() const { return m_page->editor()->findChild<QComboBox *>(); }
    QPlainTextEdit *reason() const { return m_page->editor()->findChild<QPlainTextEdit *>(); }

    void answerByKeys(const QString &words)
    {
        QTest::keyClick(decision(), Qt::Key_Down);
        QTest::keyClicks(reason(), words);
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        if (readThemeAnswers(m_workspace->store())->isEmpty()) // offscreen windows are not always active
            Q_EMIT m_page->editor()->recordRequested();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AnswersPage> m_page;
};

QTEST_MAIN(TestAnswersPage)
#include "tst_answerspage.moc"
