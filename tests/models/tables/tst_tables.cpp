// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searching.h"
#include "models/tables/contributionmodel.h"
#include "models/tables/facetmodel.h"
#include "models/tables/familytablemodel.h"
#include "models/tables/listtext.h"
#include "models/tables/membermodel.h"
#include "models/tables/themetablemodel.h"
#include "models/text/fold.h"
#include "tests/models/tables/smallworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contributions()
    {
        SmallWorkspace small;
        ContributionModel model(*small.workspace);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QCOMPARE(model.rowCount(), 60);
        QCOMPARE(model.index(3, ContributionModel::Text).data().toString(), u"Propuesta 3"_s);
        model.sort(ContributionModel::Votes, Qt::DescendingOrder);
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(
                model.index(row - 1, ContributionModel::Votes).data(ContributionModel::SortRole).toInt() >=
                model.index(row, ContributionModel::Votes).data(ContributionModel::SortRole).toInt());
        }
        const qint64 id = model.idAt(5);
        QCOMPARE(model.rowForId(id), 5);
        QVERIFY(small.workspace->setFilter(*parseFilter(u"region:Jalisco carril")));
        model.refresh();
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.markedWords(), QStringList{u"carril"_s});
    }

    void aRowShowsItsFirstHit_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<qsizetype>("fits");
        QTest::addColumn<QString>("begins");
        const QString body =
            u"Pedimos que la avenida tenga sombra y que se plante un jacarandá en cada esquina"_s;
        QTest::newRow("title and body")
            << u"Árboles"_s << u"Más sombra"_s << qsizetype{100} << u"Árboles\u00a0· Más sombra"_s;
        QTest::newRow("body begins with the title") << u"Pedimos"_s << body << qsizetype{200} << body;
        QTest::newRow("hit in sight") << u"Jacarandá"_s << body << qsizetype{40} << u"Jacarandá\u00a0· Pedimos"_s;
        QTest::newRow("hit far behind")
            << u"Árboles"_s << body << qsizetype{40} << u"Árboles … plante un jacarandá"_s;
        QTest::newRow("no title") << QString() << body << qsizetype{40} << u"… plante un jacarandá"_s;
        QTest::newRow("long title") << u"Una propuesta para la avenida"_s << body << qsizetype{40}
                                    << u"Una propuesta … plante un jacarandá"_s;
    }
    void aRowShowsItsFirstHit()
    {
        QFETCH(QString, title);
        QFETCH(QString, body);
        QFETCH(qsizetype, fits);
        QFETCH(QString, begins);
        const ListText line = excerptOf(listText({1, title, body}, {u"jacaranda"_s}), fits);
        QVERIFY2(line.text.startsWith(begins), qPrintable(line.text));
        for (const Span &span : line.spans)
            QCOMPARE(foldText(line.text.sliced(span.start, span.length)), u"jacaranda"_s);
        if (!line.spans.isEmpty())
            QVERIFY(line.spans.first().start + line.spans.first().length <= fits);
        QVERIFY(line.title <= line.text.size());
    }

    void theBestComeFirstUntilAColumnIsSortedBy()
    {
        SmallWorkspace small;
        Workspace &workspace = *small.workspace;
        ContributionModel model(workspace);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QVERIFY(!model.canBeBestFirst());
        model.setBestFirst(true); // without words to look for the order stays
        QCOMPARE(model.idAt(0), 1);
        QVERIFY(workspace.setFilter(*parseFilter(u"becas OR agua OR barrio")));
        model.refresh();
        QVERIFY(model.canBeBestFirst());
        // The sums of the scores fall, and equal ones stand as they were received.
        QHash<qint64, double> scores;
        for (const char *query : {"\"becas\"", "\"agua\"", "\"barrio\""})
            QVERIFY(scoreTexts(workspace.store(), QString::fromLatin1(query),
                               [&](qint64 id, double score) { scores[id] += score; }));
        QCOMPARE(model.rowCount(), scores.size());
        for (int row = 1; row < model.rowCount(); ++row) {
            const double above = scores[model.idAt(row - 1)], below = scores[model.idAt(row)];
            QVERIFY(above > below || (above == below && model.idAt(row - 1) < model.idAt(row)));
        }
        // What must not be there counts for nothing; another search is another order.
        QVERIFY(workspace.setFilter(*parseFilter(u"-becas")));
        model.refresh();
        QVERIFY(!model.canBeBestFirst());
        QVERIFY(workspace.setFilter(*parseFilter(u"carril")));
        model.refresh();
        QCOMPARE(model.rowCount(), 20);
        model.sort(ContributionModel::Text, Qt::DescendingOrder);
        QVERIFY(!model.isBestFirst());
        QCOMPARE(model.idAt(0), 58);
    }

    void repliesFollowWhatTheyAnswer()
    {
        // 0 ← 2 ← 3, 0 ← 5, 1 ← 4; sorted newest first
        const std::vector<quint32> parents{noRow, noRow, 0, 2, 1, 0};
        const GroupedRows all = groupByThread({5, 4, 3, 2, 1, 0}, parents);
        QCOMPARE(all.rows, (std::vector<quint32>{0, 2, 3, 5, 1, 4}));
        QCOMPARE(all.depths, (std::vector<quint8>{0, 1, 2, 1, 0, 1}));
        // without 0 and 2 in the list, their replies stay together
        const GroupedRows some = groupByThread({5, 4, 3, 1}, parents);
        QCOMPARE(some.rows, (std::vector<quint32>{3, 5, 1, 4}));
        QCOMPARE(some.depths, (std::vector<quint8>{0, 0, 0, 1}));
        const GroupedRows circle = groupByThread({0, 1}, {1, 0});
        QCOMPARE(circle.rows.size(), size_t{2});
    }

    void membersFollowTheFirstOfTheirFamily()
    {
        const GroupedRows grouped = groupByFamily({4, 3, 2, 1, 0}, {7, 0, 2, 7, 2});
        QCOMPARE(grouped.rows, (std::vector<quint32>{4, 2, 3, 0, 1}));
        QCOMPARE(grouped.depths, (std::vector<quint8>{0, 1, 0, 1, 0}));
    }

    void everyColumnSortsAndSpeaks()
    {
        SmallWorkspace small;
        ContributionModel model(*small.workspace);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QVERIFY(model.columnCount() > ContributionModel::ColumnCount);
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(model.columnOfKey(model.keyOfColumn(column)), column);
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QSet<qint64> ids;
                for (int row = 0; row < model.rowCount(); ++row)
                    ids.insert(model.idAt(row));
                QCOMPARE(ids.size(), 60);
            }
        }
        model.setGrouping(Grouping::Thread);
        QCOMPARE(model.rowCount(), 60);
    }

    /// A row's text speaks for the columns a narrow list has no room for.
    void aTextSpeaksForItsRow()
    {
        SmallWorkspace small;
        Workspace &workspace = *small.workspace;
        ContributionModel model(workspace);
        const qint64 id = model.idAt(0);
        const auto said = [&] {
            return model.index(model.rowForId(id), ContributionModel::Text).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!said().contains(u"State"_s));
        QVERIFY(workspace.perform([&](Store &store, const Progress &) {
            return setState(store, State::Hidden, u"spam"_s, std::span(&id, 1), workspace.actor());
        }));
        QVERIFY(workspace.perform([&](Store &store, const Progress &) {
            return addTag(store, u"agua/fuentes"_s, std::span(&id, 1), workspace.actor());
        }));
        model.refresh();
        QVERIFY2(said().contains(u"State: hidden"_s) && said().contains(u"Tags: agua › fuentes"_s), qPrintable(said()));
    }

    void facetsKeepTheOtherValues()
    {
        SmallWorkspace small;
        QVERIFY(small.workspace->setFilter(*parseFilter(u"region:Jalisco")));
        FacetModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setFacets(facetsOf(small.workspace->columns(), small.workspace->store(),
                                 small.workspace->filter(), small.workspace->selection()));
        const QModelIndex puebla = model.indexOf(u"region"_s, u"Puebla"_s);
        QCOMPARE(puebla.data(FacetModel::CountRole).toInt(), 20);
        const QModelIndex jalisco = model.indexOf(u"region"_s, u"Jalisco"_s);
        QCOMPARE(jalisco.data(FacetModel::MarkRole).toInt(), static_cast<int>(FacetMark::Included));
        model.setSearch(u"pueb"_s);
        QCOMPARE(model.rowCount(model.indexOf(u"region"_s, {})), 1);
    }

    /// A link of every contribution's own is no list of values; it is one for whoever opens it or asks by it.
    void fieldsOfOneValueEachStayClosed()
    {
        SmallWorkspace small;
        const Workspace &workspace = *small.workspace;
        const auto linkOf = [&](const Filter &filter, const FacetQuestion &question) {
            const auto facets =
                facetsOf(workspace.columns(), workspace.store(), filter, workspace.selection(), question);
            return *std::ranges::find(facets, u"link"_s, &Facet::key);
        };
        const Facet closed = linkOf({}, {});
        QVERIFY(closed.isLarge && !closed.isCounted && closed.values.empty());
        QCOMPARE(closed.distinct, 60);
        const Facet open = linkOf({}, {.open = {u"link"_s}, .words = u"l/1"_s});
        QVERIFY(open.isCounted);
        QCOMPARE(open.values.size(), 11u); // l/1 and l/10 to l/19
        const Facet asked = linkOf(*parseFilter(u"link:l/7"), {});
        QCOMPARE(std::ranges::find(asked.values, FacetMark::Included, &FacetValue::mark)->value, u"l/7"_s);
    }

    void familiesAndThemes()
    {
        SmallWorkspace small;
        FamilyTableModel families(*small.workspace);
        const QAbstractItemModelTester familyTester(&families, Mode::QtTest);
        ThemeTableModel themes(*small.workspace);
        const QAbstractItemModelTester themeTester(&themes, Mode::QtTest);
        MemberModel members(*small.workspace);
        const QAbstractItemModelTester memberTester(&members, Mode::QtTest);
        QVERIFY(small.workspace->perform([&](Store &store, const Progress &progress) -> Result<Operation> {
            const auto outcome = runFamilies(store, 0.5, small.workspace->actor(), progress);
            return outcome ? Result<Operation>(outcome->operation) : Result<Operation>(outcome.error());
        }));
        families.refresh();
        QVERIFY(families.rowCount() >= 1);
        QCOMPARE(families.statAt(0).submissions >= 20, true);
        members.showFamily(families.codeAt(0), families.familyAt(0).centre);
        QCOMPARE(members.idAt(0), families.familyAt(0).centre);
        QVERIFY(!members.index(0, MemberModel::Text).data().toString().isEmpty());
        QCOMPARE(themes.rowCount(), 1); // the tray holds everything
        QCOMPARE(themes.statAt(0).submissions, 60);
        families.sort(FamilyTableModel::Name, Qt::AscendingOrder);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
