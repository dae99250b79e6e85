// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"
#include "samplecharts.h"
#include "silentdialogs.h"
#include "tests/models/workspace/samplestore.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestChartCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickAsksForTheRows()
    {
        ChartCard card(m_dialogs);
        const ChartData data = sampleChart(ChartKind::Stacked, 5, 2);
        card.setData(data);
        card.resize(500, 400);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        std::vector<Filter> asked;
        connect(&card, &ChartCard::filterRequested, this,
                [&](const Filter &filter) { asked.push_back(filter); });
        const ChartMark mark = card.view()->marks()[3];
        QTest::mouseClick(card.view(), Qt::LeftButton, {}, mark.rect.center().toPoint());
        QCOMPARE(asked.size(), 1u);
        QVERIFY(asked[0] ==
                Filter::both(data.categories[mark.category].filter, data.series[mark.series].filter));
    }

    void keysReachEveryBar()
    {
        ChartView view;
        const ChartData data = sampleChart(ChartKind::Bar, 4, 1);
        view.setData(data);
        view.resize(400, 200);
        view.show();
        view.setFocus();
        std::vector<Filter> asked;
        connect(&view, &ChartView::filterRequested, this,
                [&](const Filter &filter) { asked.push_back(filter); });
        QTest::keyClick(&view, Qt::Key_Return); // nothing is chosen yet
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Right); // stays
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(asked.size(), 2u);
        QVERIFY(asked[0] == data.categories[1].filter);
        QVERIFY(asked[1] == data.categories[3].filter);
        QVERIFY(view.accessibleDescription().contains(data.categories[3].label));
        QCOMPARE(view.accessibleName(), data.title);
    }

    void othersCannotBeFiltered()
    {
        ChartData data = sampleChart(ChartKind::Bar, 3, 1);
        data.categories[1] = {u"other (9)"_s, {}, ChartCategory::Role::Other, {}};
        ChartView view;
        view.setData(data);
        view.resize(400, 200);
        view.show();
        QSignalSpy spy(&view, &ChartView::filterRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.marks()[1].rect.center().toPoint());
        QCOMPARE(spy.count(), 0);
        QSignalSpy said(&view, &ChartView::nothingToAsk);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.marks()[1].rect.center().toPoint());
        QCOMPARE(said.count(), 1); // in words
    }

    void theTableTwinIsAModel()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ChartData data = sampleChart(ChartKind::Heatmap, 4, 3);
        model.setData(data);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(2, 1).data().toString(), QLocale().toString(data.series[0].values[2]));
    }

    void thePageFollowsTheSelection()
    {
        SampleStore sample(400, 2);
        const QString path = sample.store().path();
        auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        ChartsPage page(**workspace, m_dialogs);
        page.resize(1300, 700);
        page.show();
        QVERIFY(!page.cards().empty());
        QTRY_VERIFY(!page.cards().back()->view()->data().isEmpty());
        ChartCard *regions = nullptr;
        for (ChartCard *card : page.cards()) {
            if (card->spec().fields == QStringList{u"region"_s})
                regions = card;
        }
        QVERIFY(regions);
        const qint64 before = regions->view()->data().total;
        Q_EMIT regions->filterRequested(regions->view()->data().categories[0].filter);
        QVERIFY((*workspace)->filter().type != Filter::Type::Everything);
        QTRY_VERIFY(!regions->view()->data().choice.isEmpty());
        // The chart that chose goes on showing its other bars, pale; the others follow.
        QCOMPARE(regions->view()->data().total, before);
        QVERIFY(!regions->view()->data().isDimmed(0, 0));
        QVERIFY(regions->view()->data().isDimmed(1, 0));
        QTRY_VERIFY(page.cards()[0]->view()->data().selected < before);
        QVERIFY((*workspace)->setFilter(*parseFilter(u"region:nowhere")));
        QTRY_VERIFY(!regions->isVisible());
    }

private:
    SilentDialogs m_dialogs;
};

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
