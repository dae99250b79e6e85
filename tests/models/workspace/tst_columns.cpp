// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/columns.h"

#include "models/storage/journal.h"
#include "models/workspace/ordering.h"
#include "models/workspace/theming.h"
#include "models/workspace/verbs.h"
#include "samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Every value of every row as text: what two columns must have in common, whatever their codes.
QStringList dump(const Columns &columns)
{
    QStringList lines;
    const QStringList keys = columns.keys();
    for (size_t row = 0; row < columns.rows(); ++row) {
        QStringList cells{QString::number(columns.idOf(row)), QString::number(columns.live().test(row)),
                          QString::number(static_cast<double>(columns.themeScore()[row])),
                          QString::number(static_cast<double>(columns.similarity()[row]))};
        for (const QString &key : keys) {
            const Column &column = *columns.column(key);
            cells << column.dictionary[column.codes[row]] << column.label(column.codes[row]);
        }
        for (const TagEntry &tag : columns.tags()) {
            if (columns.tagRows(tag.id).size() && columns.tagRows(tag.id).test(row))
                cells << tag.path;
        }
        lines << cells.join(u'|');
    }
    return lines;
}

const Actor person{u"ana"_s, ActorKind::Person};

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFile()
    {
        SampleStore sample(300);
        const auto columns = Columns::load(sample.store());
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().detail));
        const Columns &c = **columns;
        QCOMPARE(c.rows(), size_t{300});
        QCOMPARE(c.idsOf(c.live()), sample.numbers(u"SELECT id FROM contribution WHERE live ORDER BY id"_s));
        QVERIFY(c.column(u"grupo de edad"_s)->ordered);
        QVERIFY(c.column(u"day"_s)->ordered);
        QVERIFY(!c.column(u"empty"_s)); // a field that nobody filled in is no column
        QVERIFY(!c.column(u"attr.kind"_s));
        QCOMPARE(c.column(u"theme"_s)->dictionary,
                 (QStringList{QString(), u"Tema uno"_s, u"tema UNO (2)"_s}));
        QVERIFY(!c.rowOf(0) && !c.rowOf(301));
        QCOMPARE(*c.rowOf(300), size_t{299});
        QCOMPARE(c.textCount(),
                 sample.numbers(u"SELECT count(DISTINCT text_hash) FROM contribution"_s).front());
        QCOMPARE(c.tagRows(99).size(), size_t{0});
    }

    void cancelStops()
    {
        SampleStore sample(9000);
        const Progress progress([] { return true; }, {});
        const auto columns = Columns::load(sample.store(), progress);
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, Error::Code::Cancelled);
    }

    void followingIsLoadingAgain()
    {
        SampleStore sample(400);
        const std::shared_ptr<Columns> columns = *Columns::load(sample.store());
        std::mt19937_64 random(23);
        for (int round = 0; round < 60; ++round) {
            const auto operation = anyVerb(sample.store(), random);
            QVERIFY2(operation,
                     operation ? "" : qPrintable(operation.error().message + operation.error().detail));
            if (operation->id == 0)
                continue;
            QVERIFY(columns->follow(sample.store(), *operation));
            QVERIFY(columns->follow(sample.store(), *operation)); // twice is once
            QCOMPARE(columns->lastOperation(), operation->id);
            const std::shared_ptr<Columns> loaded = *Columns::load(sample.store());
            QCOMPARE(loaded->lastOperation(), operation->id);
            QCOMPARE(dump(*columns), dump(*loaded));
        }
    }

    void newRowsAskForLoading()
    {
        SampleStore sample(10);
        const std::shared_ptr<Columns> columns = *Columns::load(sample.store());
        Operation operation;
        operation.id = 1;
        operation.changes.resize(1);
        for (const Target target :
             {Target::ContributionLive, Target::ContributionRevision, Target::SourceLive}) {
            operation.changes.front().target = target;
            QVERIFY(!columns->follow(sample.store(), operation));
            QCOMPARE(columns->lastOperation(), 0);
        }
    }

    void numbersAndBands_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("ordered"); // empty = not numbers
        QTest::newRow("bands") << QStringList{u"60 y más"_s, u"18-29"_s, u"<18"_s, u"30–44"_s}
                               << QStringList{u"<18"_s, u"18-29"_s, u"30–44"_s, u"60 y más"_s};
        QTest::newRow("numbers") << QStringList{u"10"_s, u"9"_s, u"1,5"_s}
                                 << QStringList{u"1,5"_s, u"9"_s, u"10"_s};
        QTest::newRow("words") << QStringList{u"mujer"_s, u"hombre"_s, u"otra"_s} << QStringList();
        QTest::newRow("one number among words") << QStringList{u"web"_s, u"foro"_s, u"3"_s} << QStringList();
    }
    void numbersAndBands()
    {
        QFETCH(QStringList, values);
        QFETCH(QStringList, ordered);
        Column column;
        column.dictionary = QStringList{QString()} + values;
        for (quint32 code = 0; code < static_cast<quint32>(column.dictionary.size()); ++code)
            column.codes.push_back(code);
        orderNumbers(column);
        QCOMPARE(column.ordered, !ordered.isEmpty());
        if (column.ordered)
            QCOMPARE(column.dictionary.sliced(1), ordered);
        for (qsizetype row = 0; row < values.size(); ++row)
            QCOMPARE(column.dictionary[column.codes[static_cast<size_t>(row) + 1]], values[row]);
    }

    void daysOfAnyAge()
    {
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const Column column = dayColumn({0, -1, 86'399, 86'400, least, least + 1, most, 951'782'400});
        QStringList days;
        for (const quint32 code : column.codes)
            days << column.dictionary[code];
        QCOMPARE(days, (QStringList{u"1970-01-01"_s, u"1969-12-31"_s, u"1970-01-01"_s, u"1970-01-02"_s,
                                    QString(), QString(), QString(), u"2000-02-29"_s}));
        QVERIFY(std::ranges::is_sorted(column.dictionary));
        QCOMPARE(periodOf(u"2016-01-03"_s, u"week"_s), u"2015-W53"_s);
        QCOMPARE(periodOf(u"2016-01-04"_s, u"week"_s), u"2016-W01"_s);
    }

private:
    static std::vector<qint64> someIds(std::mt19937_64 &random)
    {
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= 400; ++id) {
            if (random() % 9 == 0)
                ids.push_back(id);
        }
        return ids;
    }

    static Result<Operation> anyVerb(Store &store, std::mt19937_64 &random)
    {
        const std::vector<qint64> ids = someIds(random);
        switch (random() % 9) {
        case 0:
            return addTag(store, u"movilidad/ciclovías"_s, ids, person);
        case 1:
            return addTag(store, u"nueva%1/hoja"_s.arg(random() % 3), ids, person);
        case 2:
            return removeTag(store, u"movilidad"_s, ids, person);
        case 3:
            return setState(store, State::Hidden, random() % 2 ? u"insult"_s : u"off-topic"_s, ids, person);
        case 4:
            return setState(store, State::Accepted, {}, ids, person);
        case 5:
            return renameTheme(store, 1, u"Tema %1"_s.arg(random() % 100), person);
        case 6:
            return moveToTheme(store, 2, ids, person);
        case 7:
            return renameTag(store, 3, u"Salud %1"_s.arg(random() % 100), person);
        default: {
            auto undone = undo(store, person);
            return !undone && undone.error().code == Error::Code::Refused ? Result<Operation>(Operation{})
                                                                          : undone;
        }
        }
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
