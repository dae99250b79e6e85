// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"
#include "silentdialogs.h"
#include "tests/models/workspace/samplestore.h"
#include "ui/report/pagesview.h"
#include "ui/report/reportpage.h"

#include "ui/report/dataexports.h"
#include "ui/report/numbersmodel.h"
#include "ui/report/packagedialog.h"
#include "ui/report/reportmaker.h"
#include "ui/report/proseeditor.h"
#include "ui/report/reporteditor.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
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
        dialogs.text = u"for the archive"_s; // the gate stops, and is answered
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
            for (QAction *action : page.findChildren<QAction *>()) {
                if (action->text().remove(u'&').contains(text))
                    action->trigger();
            }
            QTRY_VERIFY_WITH_TIMEOUT(QFile(dialogs.path).size() > 1000, 30'000);
        }
        QTRY_VERIFY((*workspace)->tasks().running().isEmpty());
    }

    /// Whoever cancels the making is told that the pages are old, and makes them anew by a key.
    void makingIsTakenUpAgainAfterItWasCancelled()
    {
        SampleStore sample(300, 4);
        auto workspace = Workspace::open(sample.store().path());
        QVERIFY(workspace);
        SilentDialogs dialogs;
        ReportPage page(**workspace, dialogs);
        page.resize(900, 700);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        const auto status = [&] {
            QStringList all;
            for (const QLabel *label : page.findChildren<QLabel *>())
                all << label->text();
            return all.join(u'|');
        };
        Q_EMIT page.findChild<ReportMaker *>()->failed(cancelledError());
        QVERIFY(status().contains(u"F5"_s));
        QSignalSpy ready(&page, &ReportPage::ready);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30'000);
        QVERIFY(!status().contains(u"F5"_s));
        // What stands in braces says what it prints.
        auto *text = page.findChild<ProseEditor *>();
        const int at = static_cast<int>(text->toPlainText().indexOf(u"{{submissions"_s));
        QVERIFY2(at >= 0, qPrintable(text->toPlainText()));
        const qint64 count = static_cast<qint64>((*workspace)->selection().count());
        QVERIFY2(text->boundAt(at + 3).contains(QLocale().toString(count)), qPrintable(text->boundAt(at + 3)));
        QVERIFY(text->boundAt(0).isEmpty());
        ProseEditor words;
        words.setPlainText(u"Participaron"_s);
        words.moveCursor(QTextCursor::End);
        words.insertBound(u"people"_s, false);
        QCOMPARE(words.toPlainText(), u"Participaron {{people}}"_s);
    }

    void openDataAreWrittenAsTheirDialogSays()
    {
        SampleStore sample(300, 4);
        auto workspace = Workspace::open(sample.store().path());
        QVERIFY(workspace);
        SilentDialogs dialogs;
        dialogs.text = u"for the archive"_s;
        QTemporaryDir folder;
        dialogs.path = folder.filePath(u"data.zip"_s);
        ReportPage page(**workspace, dialogs);
        auto *exports = page.findChild<DataExports *>();
        PackageDialog dialog(exports->usualChoices(), {{u"channel"_s, u"Channel"_s}, {u"kind"_s, u"Kind"_s}});
        for (QWidget *widget : dialog.findChildren<QWidget *>()) { // everything by keyboard and name
            if ((qobject_cast<QLineEdit *>(widget) && !qobject_cast<QSpinBox *>(widget->parent())) ||
                qobject_cast<QComboBox *>(widget))
                QVERIFY(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
        const auto boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 4);
        boxes[0]->setCurrentText(u"CC0-1.0"_s);
        boxes[1]->setCurrentIndex(static_cast<int>(DateGrain::Month));
        boxes[2]->setCurrentIndex(static_cast<int>(PlaceGrain::None));
        boxes[3]->setCurrentIndex(1);
        auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(list->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        dialog.findChild<QSpinBox *>()->setValue(7);
        const PackageOptions chosen = dialog.options();
        QCOMPARE(chosen.license, u"CC0-1.0"_s);
        QCOMPARE(chosen.dates, DateGrain::Month);
        QCOMPARE(chosen.places, PlaceGrain::None);
        QCOMPARE(chosen.fields, QStringList{u"channel"_s});
        QCOMPARE(chosen.least, 7);
        QVERIFY(chosen.votes && !chosen.includeHidden && !chosen.sourceIds);
        QSignalSpy saved(exports, &DataExports::saved);
        exports->exportOpenData(chosen);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 30'000);
        QVERIFY(!saved.front().at(1).toString().isEmpty()); // k, or that there is none
        QVERIFY(QFile(dialogs.path).size() > 1000);
        QCOMPARE(exports->usualChoices().license, u"CC0-1.0"_s); // the next begins with these
    }

    void sectionsAreWrittenMovedAndTakenBack()
    {
        SampleStore sample(200, 4);
        auto workspace = Workspace::open(sample.store().path());
        QVERIFY(workspace);
        SilentDialogs dialogs;
        ReportPage page(**workspace, dialogs);
        page.resize(1024, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        auto *editor = page.findChild<ReportEditor *>();
        auto *outline = editor->findChild<QListWidget *>();
        auto *text = editor->findChild<ProseEditor *>();
        const int sections = outline->count();
        QVERIFY(sections >= 8);
        outline->setCurrentRow(0);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"Hubo {{submissions}} propuestas"_s);
        QSignalSpy ready(&page, &ReportPage::ready);
        editor->keep();
        QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0 && page.isReady(), 30'000);
        const auto kept = readDraft((*workspace)->store());
        QCOMPARE(static_cast<int>(kept->sections.size()), sections);
        QCOMPARE(kept->sections[0].text.value_or(QString()), u"Hubo {{submissions}} propuestas"_s);
        QVERIFY(!kept->sections[1].text); // the others are the template's still
        outline->setFocus();
        const QString first = outline->item(0)->text();
        QTest::keyClick(outline, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(outline->item(1)->text(), first);
        QTest::keyClick(outline, Qt::Key_Delete);
        QCOMPARE(outline->count(), sections - 1);
        while (!(*workspace)->undoText().isEmpty())
            QVERIFY((*workspace)->undo());
        QCOMPARE(outline->count(), sections);
        QVERIFY(readDraft((*workspace)->store())->sections.empty());
        QTRY_VERIFY((*workspace)->tasks().running().isEmpty());
    }

    void aNumberLeadsToItsRows()
    {
        SampleStore sample(200, 4);
        auto workspace = Workspace::open(sample.store().path());
        SilentDialogs dialogs;
        ReportPage page(**workspace, dialogs);
        page.resize(1024, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        auto *model = page.findChild<NumbersModel *>();
        QVERIFY(model->rowCount() > 20);
        int row = 0;
        while (row < model->rowCount() && model->filterAt(row).value_or(QString()).isEmpty())
            ++row;
        QVERIFY(row < model->rowCount());
        QSignalSpy asked(&page, &ReportPage::contributionsRequested);
        QTableView *view = nullptr;
        for (QTableView *one : page.findChildren<QTableView *>()) {
            if (one->model() == model)
                view = one;
        }
        QVERIFY(view);
        Q_EMIT view->activated(model->index(row, 0));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(QString::number((*workspace)->selection().count()),
                 model->index(row, NumbersModel::Now).data().toString());
        QTRY_VERIFY_WITH_TIMEOUT((*workspace)->tasks().running().isEmpty(), 30'000);
    }

    void aNumberOnThePageLeadsToItsRows()
    {
        SampleStore sample(400, 4);
        auto workspace = Workspace::open(sample.store().path());
        SilentDialogs dialogs;
        ReportPage page(**workspace, dialogs);
        page.resize(1024, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        auto *view = page.findChild<PagesView *>();
        const Pages pages = view->pages();
        QVERIFY(pages.numbers.size() > 20);
        int before = 0;
        for (const PageNumber &number : pages.numbers) {
            QVERIFY(number.page >= before); // in reading order
            before = number.page;
            QVERIFY(QRectF({}, pages.size()).contains(number.where));
            QVERIFY2(parseFilter(number.filter), qPrintable(number.filter));
        }
        QSignalSpy asked(&page, &ReportPage::contributionsRequested);
        static const QRegularExpression count(u": (\\d+)$"_s); // the bar of a chart
        size_t bar = 0;
        while (bar < pages.numbers.size() && !count.match(pages.numbers[bar].what).hasMatch())
            ++bar;
        QVERIFY(bar < pages.numbers.size());
        view->verticalScrollBar()->setValue(static_cast<int>(view->placeOf(bar).top()) - 100);
        const QPoint middle = view->placeOf(bar).center().toPoint();
        QTest::mouseClick(view->widget(), Qt::LeftButton, {}, middle - view->widget()->pos());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(QString::number((*workspace)->selection().count()),
                 count.match(pages.numbers[bar].what).captured(1));
        QVERIFY((*workspace)->setFilter({}));
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        QTest::keyClick(view,
                        Qt::Key_Home); // the same by keys: the first number is that of the contributions
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
        QCOMPARE((*workspace)->selection().count(), (*workspace)->columns().live().count());
        QTRY_VERIFY_WITH_TIMEOUT((*workspace)->tasks().running().isEmpty(), 30'000);
    }

    void whoGoesPastTheGateIsPrinted()
    {
        SampleStore sample(200, 4);
        auto workspace = Workspace::open(sample.store().path());
        SilentDialogs dialogs;
        dialogs.text = u"para el archivo"_s;
        QTemporaryDir folder;
        ReportPage page(**workspace, dialogs);
        page.resize(1024, 600);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 30'000);
        const auto written = [&](const QString &name) {
            dialogs.path = folder.filePath(name);
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->text().contains(u"DOCX"_s))
                    button->click();
            }
            [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dialogs.path), 30'000); }();
            [&] { QTRY_VERIFY_WITH_TIMEOUT((*workspace)->tasks().running().isEmpty(), 30'000); }();
            QFile file(dialogs.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!written(u"all.html"_s).contains("para el archivo")); // nothing speaks against it
        QSignalSpy ready(&page, &ReportPage::ready);
        QVERIFY((*workspace)->setFilter(*parseFilter(u"-number:1"_s))); // all but one: who has both sees that one
        QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0 && page.isReady(), 30'000);
        const QByteArray html = written(u"less.html"_s);
        QVERIFY(html.contains("para el archivo"));
        QVERIFY(html.count("<path") > 20); // the charts came along
    }

    void theKeysOfTheEditorAreActionsOfThePage()
    {
        SampleStore sample(30, 2);
        auto workspace = Workspace::open(sample.store().path());
        SilentDialogs dialogs;
        ReportPage page(**workspace, dialogs);
        QSet<QKeySequence> keys;
        for (const QAction *action : page.actions()) {
            QVERIFY(!action->text().isEmpty());
            if (!action->shortcut().isEmpty()) {
                QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->shortcut().toString()));
                keys.insert(action->shortcut());
            }
        }
        QVERIFY(keys.contains(QKeySequence(u"Ctrl+Shift+N"_s)));
        QVERIFY(keys.contains(QKeySequence(QKeySequence::Print)));
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
