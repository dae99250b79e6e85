// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/report/gate.h"
#include "models/report/numberquery.h"
#include "models/report/population.h"
#include "models/report/quotes.h"
#include "models/report/releasing.h"
#include "models/report/report.h"
#include "models/report/reportparts.h"
#include "models/report/templates.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/findings.h"
#include "models/workspace/selection.h"
#include "models/workspace/sheet.h"
#include "tests/models/workspace/samplestore.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor person{u"ana"_s, ActorKind::Person};

Bitmap rowsOf(const Columns &columns, Store &store, const QString &filter)
{
    return *select(columns, store, *parseFilter(filter));
}

} // namespace

/// The report that people write: kept, counted, quoted and compared with what was printed.
class TestLiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeCanBeTakenBack()
    {
        SampleStore sample(20);
        Store &store = sample.store();
        QVERIFY(readDraft(store)->sections.empty());
        std::vector<ReportDraft> states{*readDraft(store)};
        const auto step = [&](const Result<Operation> &done) {
            QVERIFY2(done && done->id > 0, done ? "nothing changed" : qPrintable(done.error().message));
            states.push_back(*readDraft(store));
        };
        step(replaceSections(store, readTemplate(u"summary"_s)->draft(), u"summary"_s, person));
        ReportSettings settings;
        settings.language = u"fr"_s;
        settings.paper = u"Letter"_s;
        settings.facts.insert(u"legal"_s, u"Ley 1"_s);
        step(setReportSettings(store, settings, person));
        step(addSection(store, {0, {}, u"own"_s, u"Mía"_s, u"Hubo {{people}}."_s}, 2, person));
        QCOMPARE(states.back().sections[1].title.value_or(QString()), u"Mía"_s);
        DraftSection own = states.back().sections[1];
        own.text = u"Otra cosa"_s;
        step(editSection(store, own, person));
        step(moveSection(store, own.id, 1, person));
        QCOMPARE(states.back().sections[0].id, own.id);
        step(removeSection(store, own.id, person));
        QCOMPARE(states.back().sections.size(), readTemplate(u"summary"_s)->sections.size());
        for (size_t i = states.size() - 1; i-- > 0;) {
            QVERIFY(undo(store, person));
            QVERIFY(readDraft(store)->sections == states[i].sections);
            QVERIFY(readDraft(store)->settings == states[i].settings);
        }
        for (size_t i = 1; i < states.size(); ++i) {
            QVERIFY(redo(store, person));
            QVERIFY(readDraft(store)->sections == states[i].sections);
        }
        QVERIFY(verifyJournal(store)->firstBad == 0);
        settings.left = 150;
        QCOMPARE(setReportSettings(store, settings, person).error().code, Error::Code::Usage);
        QCOMPARE(moveSection(store, 9'999, 1, person).error().code, Error::Code::Usage);
    }

    void numbersAreCounted()
    {
        SampleStore sample(300, 3);
        Store &store = sample.store();
        const auto columns = *Columns::load(store);
        const Bitmap rows = columns->live();
        const auto count = [&](const QString &query) { return *countNumber(store, *columns, rows, query); };
        QCOMPARE(count(u"submissions"_s).value, QString::number(rows.count()));
        const Bitmap some = rowsOf(*columns, store, u"region:Jalisco"_s);
        QVERIFY(some.count() > 0);
        const ReportRun number = count(u"submissions where region:Jalisco"_s);
        QCOMPARE(number.value, QString::number(some.count()));
        QCOMPARE(number.filter, u"region:Jalisco"_s);
        QCOMPARE(count(u"share where region:Jalisco"_s).value,
                 QString::number(
                     100.0 * static_cast<double>(some.count()) / static_cast<double>(rows.count()), 'f', 1));
        QCOMPARE(count(u"values region"_s).value,
                 QString::number(countBy(*columns, rows, u"region"_s, Measure::Submissions)->values.size()));
        for (const QString &bad : {u"people where nosuchfield:1"_s, u"values nosuchfield"_s, u"dragons"_s}) {
            QVERIFY2(count(bad).value.isEmpty(), qPrintable(bad));
            QVERIFY2(count(bad).text.contains(u"not available because"_s), qPrintable(bad));
        }
    }

    void onlyPublishedAndReviewedTextsAreQuoted()
    {
        SampleStore sample(300, 5);
        Store &store = sample.store();
        sample.run("UPDATE contribution SET state = 0");
        const ReportOptions options;
        const auto pick = [&](QuoteRule rule, quint64 seed) {
            const auto columns = *Columns::load(store);
            const ReportInput input{store, *columns, columns->live(), options};
            const auto picker = QuotePicker::make(input);
            return std::pair(picker->whyNone(), *picker->pick(columns->live(), rule, 5, seed));
        };
        QVERIFY(pick(QuoteRule::Random, 1).second.empty()); // nothing is accepted
        QVERIFY(pick(QuoteRule::Random, 1).first.contains(u"accepted"_s));
        sample.run("UPDATE contribution SET state = 1 WHERE id % 2 = 0");
        QVERIFY(pick(QuoteRule::Random, 1).second.empty()); // nobody has looked
        QVERIFY(runFindings(store, {}));
        const auto quotes = pick(QuoteRule::Random, 1);
        QVERIFY2(quotes.first.isEmpty() || quotes.second.empty(), qPrintable(quotes.first));
        const auto texts = [](const std::vector<ReportQuote> &list) {
            QStringList all;
            for (const ReportQuote &quote : list)
                all << quote.text + quote.origin;
            return all;
        };
        if (quotes.first.isEmpty()) {
            QCOMPARE(quotes.second.size(), 5u);
            QCOMPARE(texts(pick(QuoteRule::Random, 1).second),
                     texts(quotes.second)); // the seed fixes the lots
            QVERIFY(texts(pick(QuoteRule::Random, 2).second) != texts(quotes.second));
        }
        for (const QuoteRule rule : {QuoteRule::Typical, QuoteRule::Voted, QuoteRule::Random}) {
            for (const ReportQuote &quote : pick(rule, 3).second) {
                const QString id = quote.origin.section(u' ', -1);
                QCOMPARE(sample.numbers(u"SELECT state FROM contribution WHERE external_id = '%1'"_s.arg(id))
                             .front(),
                         1);
            }
        }
        // A campaign of a hundred speaks once, by its most voted member.
        sample.run("INSERT INTO family (id, centre, live) VALUES (1, 2, 1)");
        sample.run("UPDATE contribution SET family = 1, votes_for = id WHERE id <= 200");
        sample.run("UPDATE contribution SET state = 0 WHERE id > 200");
        const auto campaign = pick(QuoteRule::Voted, 1).second;
        QCOMPARE(campaign.size(), 1u);
        QCOMPARE(campaign.front().origin.section(u' ', -1),
                 readExternalIds(store, std::vector<qint64>{200})->front());
    }

    void numbersAreShownAsTheirLanguageWritesThem()
    {
        const SpeakIn speech(u"es"_s);
        QCOMPARE(shownNumber(u"1234567"_s), u"1.234.567"_s);
        QCOMPARE(shownNumber(u"12.50"_s), u"12,50"_s);
        QCOMPARE(shownNumber(u"-3"_s), u"-3"_s);
        QCOMPARE(shownNumber(u"fewer than 5"_s), u"fewer than 5"_s);
        QCOMPARE(shownNumber({}), QString());
    }

    void participantsStandBesideThePopulationThatIsKept()
    {
        SampleStore sample(300, 5);
        Store &store = sample.store();
        const auto said = [&] {
            const auto columns = *Columns::load(store);
            ReportOptions options;
            options.least = 1;
            const auto section = participationSection({store, *columns, columns->live(), options});
            QStringList words;
            for (const ReportBlock &block : section->blocks) {
                if (const auto *text = std::get_if<ReportText>(&block))
                    words << text->text;
                else if (const auto *table = std::get_if<ReportTable>(&block);
                         table && table->key == "census"_L1)
                    for (const QVariantList &row : table->rows)
                        words << row[0].toString().section(u": "_s, -1) + u'=' + row[1].toString();
            }
            return words.join(u'|');
        };
        QVERIFY(said().contains(u"no census figures"_s));
        const auto columns = *Columns::load(store);
        const Column &age = *columns->column(u"grupo de edad"_s);
        std::vector<PopulationMargin> margins{{u"grupo de edad"_s, {}, {}}};
        for (const QString &value : age.dictionary) {
            if (!value.isEmpty()) {
                margins[0].values << value;
                margins[0].population.push_back(100);
            }
        }
        margins[0].values.removeDuplicates();
        QVERIFY(keepBase(store, ChartBase::Population, toJson(margins), person));
        const QString words = said();
        QVERIFY2(!words.contains(u"not available"_s), qPrintable(words));
        const auto people = countBy(*columns, columns->live(), u"grupo de edad"_s, Measure::People);
        for (qsizetype i = 0; i < people->values.size(); ++i)
            QVERIFY2(words.contains(people->labels[i] + u'=' +
                                    QString::number(people->counts[static_cast<size_t>(i)])),
                     qPrintable(words));
    }

    void aSmallDifferenceToAnEarlierReleaseIsCalledOut()
    {
        SampleStore sample(200, 9);
        Store &store = sample.store();
        const auto columns = *Columns::load(store);
        const Bitmap all = columns->live();
        QVERIFY(closeReleases(store, *columns, all, 5)->empty());
        QVERIFY(recordRelease(store, releasedRows(*columns, all), {u"csv"_s, u"/tmp/nowhere/a.csv"_s, {}, 0},
                              person));
        QVERIFY(closeReleases(store, *columns, all, 5)->empty()); // the same selection is no difference
        Bitmap fewer = all;
        size_t taken = 0;
        all.forEach([&](size_t row) {
            if (taken < 2) {
                fewer.reset(row);
                ++taken;
            }
        });
        const auto close = closeReleases(store, *columns, fewer, 5);
        QCOMPARE(close->size(), 1u);
        QCOMPARE(close->front().gone, 2);
        QCOMPARE(close->front().added, 0);
        const auto obstacles = obstaclesTo(store, *columns, fewer, Leaving::Report);
        QVERIFY(std::ranges::find(*obstacles, u"difference"_s, &Obstacle::key) != obstacles->end());
        Bitmap half = all; // far from it: nothing to see
        all.forEach([&](size_t row) {
            if (row % 2)
                half.reset(row);
        });
        QVERIFY(closeReleases(store, *columns, half, 5)->empty());
        const auto releases = readReleases(store, true);
        QCOMPARE(releases->size(), 1);
        QCOMPARE(releases->first().ids, columns->idsOf(all));
        QVERIFY(verifyJournal(store)->firstBad == 0);
        QVERIFY(!undo(store, person) || true); // a release is never undone:
        QCOMPARE(readReleases(store, false)->size(), 1);
    }

    void changedNumbersAreListedOldAndNew()
    {
        SampleStore sample(200, 2);
        Store &store = sample.store();
        const auto columns = *Columns::load(store);
        const QDateTime now(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
        const auto build = [&](const Bitmap &rows) { return *buildReport(store, *columns, rows, {}, now); };
        const Report first = build(columns->live());
        QVERIFY(changedNumbers(store, first, u"report"_s)->empty()); // never printed
        QVERIFY(recordRelease(store, releasedRows(*columns, columns->live()),
                              {u"report"_s, u"/tmp/nowhere/r.pdf"_s, {}, 5, {}, first.numbers()}, person));
        QVERIFY(changedNumbers(store, build(columns->live()), u"report"_s)->empty());
        Bitmap fewer = columns->live();
        fewer.reset(0);
        const auto changes = *changedNumbers(store, build(fewer), u"report"_s);
        const auto received = std::ranges::find(changes, u"ledger/submissions"_s, &NumberChange::id);
        QVERIFY(received != changes.end());
        QCOMPARE(received->before, QString::number(columns->live().count()));
        QCOMPARE(received->after, QString::number(fewer.count()));
        // What is printed of another selection is no change of this one, and the other way round.
        QVERIFY(changedNumbers(store, build(fewer), u"report"_s, u"region:Norte"_s)->empty());
        QVERIFY(!lastPrinted(store, u"report"_s, u"region:Norte"_s)->isValid());
        QVERIFY(recordRelease(store, releasedRows(*columns, fewer),
                              {u"report"_s, u"/tmp/nowhere/r.pdf"_s, u"region:Norte"_s, 5, {}, build(fewer).numbers()}, person));
        QVERIFY(changedNumbers(store, build(columns->live()), u"report"_s)->empty());
        for (const NumberChange &change : changes)
            QVERIFY2(change.before != change.after, qPrintable(change.id));
    }
};

QTEST_MAIN(TestLiving)
#include "tst_living.moc"
