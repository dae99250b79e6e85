// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/charts.h"
#include "tests/ui/fixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartdialog.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/chartview.h"
#include "ui/charts/contextpage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// A field of a form by its accessible name.
template<class Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QString namesOf(const ChartsPage &page)
{
    QStringList names;
    for (const ChartSpec &spec : page.sheet())
        names << keyOf(spec.kind) + u':' + spec.fields.join(u'+');
    return names.join(u' ');
}

} // namespace

/// The sheet by keys: added, changed, moved, removed, undone, filtered by lasso and compared.
class TestChartSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = fixture::makeWorkspace(m_folder->path());
        QVERIFY(m_workspace);
        m_page = std::make_unique<ChartsPage>(*m_workspace, m_dialogs);
        m_page->resize(1300, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->fillAll();
    }
    void cleanup() { m_page.reset(); }

    void chartsAreMovedAndRemovedByKeysAndUndone()
    {
        QCOMPARE(namesOf(*m_page), u"line:day bar:category bar:region"_s);
        m_page->cards()[2]->view()->setFocus();
        QTest::keyClick(m_page->cards()[2]->view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(namesOf(*m_page), u"line:day bar:region bar:category"_s);
        QVERIFY(m_page->cards()[1]->view()->hasFocus()); // a further key moves it on
        QTest::keyClick(m_page->cards()[1]->view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(namesOf(*m_page), u"bar:region line:day bar:category"_s);
        QTest::keyClick(m_page->cards()[0]->view(), Qt::Key_Delete);
        QCOMPARE(namesOf(*m_page), u"line:day bar:category"_s);
        QVERIFY(m_workspace->undo());
        QCOMPARE(namesOf(*m_page), u"bar:region line:day bar:category"_s);
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->undo());
        QCOMPARE(namesOf(*m_page), u"line:day bar:category bar:region"_s);
        // And it is there again for who opens the file next.
        QVERIFY(m_workspace->redo());
        ChartsPage other(*m_workspace, m_dialogs);
        other.show();
        QCOMPARE(namesOf(other), u"line:day bar:region bar:category"_s);
    }

    void aChartIsMovedOntoAnother()
    {
        Q_EMIT m_page->cards()[0]->dropped(m_page->cards()[2]);
        QCOMPARE(namesOf(*m_page), u"bar:region line:day bar:category"_s);
    }

    void aDialogAsksAndShows()
    {
        ChartDialog dialog(*m_workspace, m_dialogs, m_page->sheet()[1]);
        QCOMPARE(dialog.spec().fields, QStringList{u"category"_s});
        auto *kind = named<QComboBox>(dialog, u"Kind of chart"_s);
        auto *second = named<QComboBox>(dialog, u"Second field"_s);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(kind && second && ok->isEnabled() && !second->isEnabled());
        kind->setCurrentIndex(kind->findData(u"stacked"_s));
        QVERIFY(second->isEnabled());
        second->setCurrentIndex(second->findData(u"category"_s)); // against itself
        QTRY_VERIFY(!ok->isEnabled());
        second->setCurrentIndex(second->findData(u"region"_s));
        QTRY_VERIFY(ok->isEnabled());
        QCOMPARE(dialog.spec().fields, (QStringList{u"category"_s, u"region"_s}));
        kind->setCurrentIndex(kind->findData(u"histogram"_s));
        QTRY_VERIFY(!second->isEnabled());
        QCOMPARE(dialog.spec().fields, QStringList{u"votes"_s});
    }

    void everyKindIsOfferedAndEitherDrawnOrExplained()
    {
        ChartDialog dialog(*m_workspace, m_dialogs, m_page->sheet()[1]);
        auto *kind = named<QComboBox>(dialog, u"Kind of chart"_s);
        QCOMPARE(kind->count(), chartKindCount);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            QTest::qWait(150); // the preview follows a moment later
            bool words = false;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                words = words || label->text().size() > 25;
            QVERIFY2(ok->isEnabled() || words, qPrintable(kind->currentText()));
        }
    }

    void aLassoFiltersByAllWithin()
    {
        ChartView *view = m_page->cards()[1]->view(); // category: movilidad 3, three others 1
        const auto marks = view->marks();
        QVERIFY(marks.size() >= 3);
        const QPoint from = marks[0].rect.topLeft().toPoint() - QPoint(4, 3);
        const QPoint to = marks[1].rect.bottomLeft().toPoint() + QPoint(6, 2);
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QCOMPARE(m_workspace->filter().type, Filter::Type::Or);
        QCOMPARE(m_workspace->filter().children.size(), 2u);
        QCOMPARE(m_workspace->selection().count(), 4u);
    }

    /// A click moves on to the neighbour, Ctrl adds it, the same again lets go.
    void aChoiceMovesGrowsAndIsLetGo()
    {
        const auto click = [&](size_t mark, Qt::KeyboardModifiers with = {}) {
            ChartView *view = m_page->cards()[1]->view();
            QTest::mouseClick(view, Qt::LeftButton, with, view->marks()[mark].rect.center().toPoint());
            m_page->fillAll();
        };
        click(0);
        QCOMPARE(m_workspace->selection().count(), 3u);
        QCOMPARE(m_page->cards()[1]->view()->data().total, 6);
        QVERIFY(m_page->cards()[1]->view()->data().isDimmed(1, 0));
        QVERIFY(m_page->cards()[2]->view()->data().total == 3); // another field follows
        click(1);
        QCOMPARE(m_workspace->selection().count(), 1u);
        click(0, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection().count(), 4u);
        click(1, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection().count(), 3u);
        click(0);
        QCOMPARE(m_workspace->filter().type, Filter::Type::Everything);
    }

    void aFlatLassoOverDaysIsOneRange_data()
    {
        QTest::addColumn<int>("thick");
        QTest::newRow("flat") << 0;
        QTest::newRow("thick, between the points") << 14;
    }

    /// Along the days a flat drag is enough, and so is one that meets no point; what it asks for is one range.
    void aFlatLassoOverDaysIsOneRange()
    {
        QFETCH(int, thick);
        ChartView *view = m_page->cards()[0]->view();
        const auto marks = view->marks();
        QVERIFY(marks.size() >= 3);
        const int middle = view->height() / 2;
        const QPoint from(static_cast<int>(marks.front().rect.left()) - 2, middle);
        const QPoint to(static_cast<int>(marks.back().rect.right()) + 2, middle + thick);
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QCOMPARE(m_workspace->filter().type, Filter::Type::Term);
        QVERIFY(m_workspace->filter().value.contains(u".."_s));
        m_page->fillAll();
        QVERIFY(!m_page->cards()[1]->view()->data().caption.contains(u"day:"_s));
    }

    void aRangeByKeysFiltersToo()
    {
        ChartView *view = m_page->cards()[1]->view();
        (void)view->marks();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_workspace->filter().children.size(), 3u);
        QCOMPARE(m_workspace->selection().count(), 5u);
    }

    void anotherSelectionStandsBeside()
    {
        QVERIFY(m_workspace->setFilter(*parseFilter(u"region:Jalisco")));
        auto *compare = named<QComboBox>(*m_page, u"Compare with"_s);
        QVERIFY(compare);
        compare->lineEdit()->setText(u"region:Puebla"_s);
        QTest::keyClick(compare->lineEdit(), Qt::Key_Return);
        m_page->fillAll();
        const ChartData &chart = m_page->cards()[1]->view()->data();
        QCOMPARE(chart.panels.size(), 2u);
        QCOMPARE(chart.panels[0].total, 3);
        QCOMPARE(chart.panels[1].total, 3);
        // A click on the other side takes the place of the filter.
        Q_EMIT m_page->cards()[1]->filterRequested(chart.panels[1].filterAt(0, 0), chart.panels[1].elsewhere);
        QVERIFY(toText(m_workspace->filter()).contains(u"Puebla"_s));
        QVERIFY(!toText(m_workspace->filter()).contains(u"Jalisco"_s));
        compare->lineEdit()->setText(u"region:"_s + u"(("_s);
        QTest::keyClick(compare->lineEdit(), Qt::Key_Return); // a sentence, and all stays
        compare->lineEdit()->clear();
        QTest::keyClick(compare->lineEdit(), Qt::Key_Return);
        m_page->fillAll();
        QVERIFY(m_page->cards()[1]->view()->data().panels.empty());
    }

    void contextIsTypedChartedAndUndone()
    {
        ContextPage page(*m_workspace, m_dialogs);
        page.resize(900, 600);
        page.show();
        named<QComboBox>(page, u"What"_s)->setCurrentText(u"Internet users"_s);
        auto *year = named<QLineEdit>(page, u"Year"_s);
        auto *value = named<QLineEdit>(page, u"Value"_s);
        named<QLineEdit>(page, u"Unit"_s)->setText(u"%"_s);
        for (const auto &[when, much] : {std::pair(u"2015"_s, u"57,4"_s), std::pair(u"2016"_s, u"59.5"_s)}) {
            year->setText(when);
            value->setText(much);
            QTest::keyClick(value, Qt::Key_Return);
        }
        const auto kept = readIndicators(m_workspace->store());
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->at(0).value, 57.4);
        auto *card = page.findChild<ChartCard *>();
        QCOMPARE(card->view()->data().panels.size(), 2u);
        auto *table = page.findChild<QTableView *>();
        table->selectRow(0);
        QTest::mouseClick(button(page, u"Remove"_s), Qt::LeftButton);
        QCOMPARE(readIndicators(m_workspace->store())->size(), 1);
        QVERIFY(m_workspace->undo());
        QCOMPARE(readIndicators(m_workspace->store())->size(), 2);
        year->setText(u"soon"_s);
        QTest::keyClick(year, Qt::Key_Return); // a sentence
        QCOMPARE(readIndicators(m_workspace->store())->size(), 2);
    }

private:
    fixture::FakeDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ChartsPage> m_page;
};

QTEST_MAIN(TestChartSheet)
#include "tst_chartsheet.moc"
