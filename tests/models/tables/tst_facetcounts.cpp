// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facets.h"
#include "models/tables/filterparts.h"
#include "models/tables/histogram.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// A part of a filter, the field it speaks of, and the SQL that says the same of a contribution.
struct Part
{
    QString field;
    QString filter;
    QString sql;
};

const QString ageOf = u"ifnull((SELECT p.attributes FROM participant p WHERE p.id = participant_id), '[]')"_s;
const QString tagged =
    u"EXISTS (SELECT 1 FROM contribution_tag t WHERE t.contribution_id = c.id AND t.tag_id IN (%1))"_s;

const QList<Part> parts{
    {u"region"_s, u"region:Jalisco"_s, u"ifnull(territory, 0) = 1"_s},
    {u"region"_s, u"-región:puebla"_s, u"ifnull(territory, 0) <> 4"_s},
    {u"region"_s, u"(region:Jalisco OR region:Puebla)"_s, u"ifnull(territory, 0) IN (1, 4)"_s},
    {u"region"_s, u"region:none"_s, u"territory IS NULL"_s},
    {u"state"_s, u"estado:oculta"_s, u"state = 2"_s},
    {u"state"_s, u"-state:hidden"_s, u"state <> 2"_s},
    {u"state"_s, u"state!=open"_s, u"state <> 0"_s},
    {u"lang"_s, u"idioma:es"_s, u"ifnull(language, 0) = 7"_s},
    {u"kind"_s, u"(kind:comment OR tipo:propuesta)"_s, u"kind IN (0, 1)"_s},
    {u"grupo de edad"_s, u"\"grupo de edad\":18-29"_s, ageOf + u" = '[13]'"_s},
    {u"grupo de edad"_s, u"grupo_de_edad>=18"_s, ageOf + u" IN ('[12]', '[13]')"_s},
    {u"tag"_s, u"tag:Salud"_s, tagged.arg(u"3"_s)},
    {u"tag"_s, u"etiqueta:none"_s, u"NOT "_s + tagged.arg(u"1, 2, 3"_s)},
    {u"votes"_s, u"votes:10..20"_s, u"ifnull(votes_for, 0) + ifnull(votes_against, 0) BETWEEN 10 AND 20"_s},
    {u"day"_s, u"día:2017-02"_s, u"ifnull(strftime('%Y-%m', created, 'unixepoch'), '') = '2017-02'"_s},
    {u"day"_s, u"after:2017-02-10"_s, u"ifnull(date(created, 'unixepoch'), '') >= '2017-02-10'"_s},
    {QString(), u"becas"_s, u"c.id IN (SELECT id FROM text WHERE body LIKE '%beca%')"_s},
    {QString(), u"(carr* OR ano)"_s,
     u"c.id IN (SELECT id FROM text WHERE body LIKE '%carr%' OR "
     "' ' || body || ' ' LIKE '% ano %')"_s},
    {QString(), u"(region:Jalisco OR lang:pt)"_s, u"(ifnull(territory, 0) = 1 OR ifnull(language, 0) = 8)"_s},
};

/// The value of a field of a contribution as facets write it.
const QHash<QString, QString> valueSql{
    {u"region"_s, u"ifnull((SELECT text FROM value WHERE id = territory), 'none')"_s},
    {u"lang"_s, u"ifnull((SELECT text FROM value WHERE id = language), 'none')"_s},
    {u"state"_s,
     u"CASE state WHEN 0 THEN 'open' WHEN 1 THEN 'accepted' WHEN 2 THEN 'hidden' ELSE 'merged' END"_s},
    {u"kind"_s, u"CASE kind WHEN 0 THEN 'proposal' WHEN 1 THEN 'comment' WHEN 2 THEN 'answer' "
                "WHEN 3 THEN 'statement' ELSE 'message' END"_s},
    {u"author"_s, u"ifnull('p' || participant_id, 'none')"_s},
    {u"grupo de edad"_s, u"CASE "_s + ageOf +
                             u" WHEN '[12]' THEN '30-44' WHEN '[13]' THEN '18-29' "
                             "WHEN '[14]' THEN '9-17' WHEN '[15]' THEN 'no contesta' "
                             "ELSE 'none' END"_s}};

} // namespace

/// What the facets and histograms say of random filters is what plain SQL says.
class TestFacetCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(300, 11);
        m_columns = *Columns::load(m_sample->store());
    }

    void countsOfThousandsOfFiltersAreThoseOfSql()
    {
        std::mt19937_64 random(23);
        int compared = 0;
        for (int round = 0; round < 2000; ++round) {
            QList<Part> chosen;
            for (quint64 left = random() % 4; left > 0; --left)
                chosen << parts[static_cast<qsizetype>(random() % static_cast<quint64>(parts.size()))];
            QStringList texts;
            for (const Part &part : std::as_const(chosen))
                texts << part.filter;
            const QString text = texts.join(u' ');
            const Filter filter = *parseFilter(text);
            const Bitmap rows = *select(*m_columns, m_sample->store(), filter);
            const auto facets =
                facetsOf(*m_columns, m_sample->store(), filter, rows, {.open = {u"author"_s}});
            // Four facets a round keep the test short; all of them come round.
            for (int turn = 0; turn < 4; ++turn) {
                const Facet &facet = facets[random() % facets.size()];
                if (valueSql.contains(facet.key))
                    compareValues(facet, chosen, text);
                else if (facet.key == "tag"_L1)
                    compareTags(facet, chosen, text);
                keepsItsPromise(facet, filter, chosen, text, random);
                ++compared;
            }
            if (round % 4 == 0)
                compareBars(filter, rows, chosen, text);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(compared, 8000);
    }

    void requiredTagsAreCountedWithinTheSelection()
    {
        const Filter filter = *parseFilter(u"tag:movilidad tag:Salud"_s);
        const Bitmap rows = *select(*m_columns, m_sample->store(), filter);
        const auto facets = facetsOf(*m_columns, m_sample->store(), filter, rows);
        const auto tags = std::ranges::find(facets, u"tag"_s, &Facet::key);
        QVERIFY(tags != facets.end());
        for (const FacetValue &value : tags->values) {
            if (value.mark == FacetMark::Included)
                QCOMPARE(value.count, static_cast<qint64>(rows.count()));
            else
                QCOMPARE(value.count, count(alsoRequireValue(filter, u"tag"_s, value.value)));
        }
        QCOMPARE(toText(alsoRequireValue(filter, u"tag"_s, u"Salud"_s)), u"tag:movilidad"_s); // takes it back
    }

    void largeFieldsAreCountedWhenOpenAndFoundByWords()
    {
        const Bitmap &rows = m_columns->live();
        const auto closed = facetsOf(*m_columns, m_sample->store(), {}, rows);
        const auto author = std::ranges::find(closed, u"author"_s, &Facet::key);
        QVERIFY(author != closed.end() && !author->isCounted && author->values.empty());
        const auto open =
            facetsOf(*m_columns, m_sample->store(), {}, rows, {.open = {u"author"_s}, .words = u"p1"_s});
        const Facet found = *std::ranges::find(open, u"author"_s, &Facet::key);
        QVERIFY(!found.values.empty());
        QVERIFY(
            std::ranges::all_of(found.values, [](const FacetValue &v) { return v.value.contains(u"p1"_s); }));
        QVERIFY(std::ranges::is_sorted(found.values, std::greater{}, &FacetValue::count));
        // Words are looked for in closed fields too, unless they are about another one.
        const auto sought = facetsOf(*m_columns, m_sample->store(), {}, rows, {.words = u"p1"_s});
        QCOMPARE(std::ranges::find(sought, u"author"_s, &Facet::key)->values.size(), found.values.size());
        const auto elsewhere = facetsOf(*m_columns, m_sample->store(), {}, rows, {.words = u"p1"_s, .only = u"region"_s});
        QVERIFY(std::ranges::find(elsewhere, u"author"_s, &Facet::key)->values.empty());
    }

    void aBrushIsAFilterAndIsTakenBack()
    {
        const Filter filter = *parseFilter(u"lang:es después:2017-01-15 becas"_s);
        const Filter brushed = withRange(*m_columns, filter, u"day"_s, u"2017-02-01"_s, u"2017-02-10"_s);
        QCOMPARE(toText(brushed), u"lang:es becas day:2017-02-01..2017-02-10"_s);
        QCOMPARE(toText(withRange(*m_columns, brushed, u"day"_s, u"2017-02-03"_s, u"2017-02-03"_s)),
                 u"lang:es becas day:2017-02-03"_s);
        QCOMPARE(toText(withRange(*m_columns, brushed, u"day"_s, {}, {})), u"lang:es becas"_s);
        QCOMPARE(toText(withRange(*m_columns, {}, u"grupo de edad"_s, u"18"_s, u"30"_s)),
                 u"\"grupo de edad\":18..30"_s);
    }

private:
    qint64 count(const Filter &filter)
    {
        return static_cast<qint64>(select(*m_columns, m_sample->store(), filter)->count());
    }

    /// The condition of all parts but those about \a field.
    static QString without(const QList<Part> &chosen, const QStringList &fields)
    {
        QStringList conditions{u"live = 1"_s};
        for (const Part &part : chosen) {
            if (part.field.isEmpty() || !fields.contains(part.field))
                conditions << part.sql;
        }
        return conditions.join(u" AND "_s);
    }

    /// A field that is required several times at once is counted over the selection.
    static QStringList leftOutFor(const QString &field, const QList<Part> &chosen)
    {
        qsizetype asked = 0;
        for (const Part &part : chosen)
            asked += part.field == field && !part.filter.startsWith(u'-') && !part.filter.contains(u"!="_s) &&
                     !part.filter.contains(u'>');
        return asked > 1 ? QStringList() : QStringList{field};
    }

    void compareValues(const Facet &facet, const QList<Part> &chosen, const QString &text)
    {
        const auto expected =
            m_sample->table(u"SELECT %1, count(*) FROM contribution c WHERE %2 GROUP BY 1"_s.arg(
                valueSql[facet.key], without(chosen, leftOutFor(facet.key, chosen))));
        QHash<QString, qint64> found;
        for (const FacetValue &value : facet.values) {
            if (value.count > 0)
                found.insert(value.value, value.count);
        }
        QVERIFY2(found == expected, qPrintable(u"%1 of “%2”"_s.arg(facet.key, text)));
    }

    void compareTags(const Facet &facet, const QList<Part> &chosen, const QString &text)
    {
        const QHash<QString, QString> ids{
            {u"movilidad"_s, u"1, 2"_s}, {u"movilidad/ciclovías"_s, u"2"_s}, {u"Salud"_s, u"3"_s}};
        for (const FacetValue &value : facet.values) {
            const QString condition = value.value == "none"_L1 ? QString(u"NOT "_s + tagged.arg(u"1, 2, 3"_s))
                                                               : tagged.arg(ids.value(value.value));
            const qint64 expected =
                m_sample
                    ->numbers(u"SELECT count(*) FROM contribution c WHERE %1 AND %2"_s.arg(
                        without(chosen, leftOutFor(u"tag"_s, chosen)), condition))
                    .front();
            QVERIFY2(value.count == expected, qPrintable(u"tag %1 of “%2”"_s.arg(value.value, text)));
        }
    }

    /// The count beside a value is what asking for it gives.
    void keepsItsPromise(const Facet &facet, const Filter &filter, const QList<Part> &chosen,
                         const QString &text, std::mt19937_64 &random)
    {
        if (facet.values.empty() || leftOutFor(facet.key, chosen).isEmpty())
            return;
        const FacetValue &value = facet.values[random() % facet.values.size()];
        if (value.mark == FacetMark::Included)
            return; // asking again takes it back
        const Filter asked = includeValue(canonical(filter), facet.key, value.value);
        QVERIFY2(count(asked) == value.count,
                 qPrintable(u"%1:%2 (%3) of “%4” gives %5: “%6”"_s.arg(facet.key, value.value)
                                .arg(value.count)
                                .arg(text)
                                .arg(count(asked))
                                .arg(toText(asked))));
    }

    Filter canonical(const Filter &filter) const { return canonicalFilter(*m_columns, filter); }

    void compareBars(const Filter &filter, const Bitmap &rows, const QList<Part> &chosen, const QString &text)
    {
        const Histogram votes = histogramOf(*m_columns, m_sample->store(), filter, rows, u"votes"_s);
        const QString sum = u"ifnull(votes_for, 0) + ifnull(votes_against, 0)"_s;
        for (const HistogramBar &bar : votes.bars) {
            const QString within =
                u"SELECT count(*) FROM contribution c WHERE %1 AND %2 BETWEEN %3 AND %4 AND "
                "(votes_for IS NOT NULL OR votes_against IS NOT NULL)"_s.arg(u"%1"_s, sum, bar.from, bar.to);
            QVERIFY2(bar.count == m_sample->numbers(within.arg(without(chosen, {u"votes"_s}))).front(),
                     qPrintable(u"votes %1 of “%2”"_s.arg(bar.label, text)));
            QVERIFY2(bar.selected == m_sample->numbers(within.arg(without(chosen, {}))).front(),
                     qPrintable(u"selected votes %1 of “%2”"_s.arg(bar.label, text)));
        }
        const Histogram days = histogramOf(*m_columns, m_sample->store(), filter, rows, u"day"_s);
        const auto expected = m_sample->table(
            u"SELECT %1, count(*) FROM contribution c WHERE created IS NOT NULL AND %2 GROUP BY 1"_s.arg(
                days.bars.empty() || days.bars.front().from.size() == 10
                    ? u"date(created, 'unixepoch')"_s
                    : u"strftime('%Y-%m', created, 'unixepoch')"_s,
                without(chosen, {u"day"_s})));
        QHash<QString, qint64> found;
        for (const HistogramBar &bar : days.bars)
            found.insert(bar.from, bar.count);
        QVERIFY2(found == expected, qPrintable(u"days of “%1”"_s.arg(text)));
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestFacetCounts)
#include "tst_facetcounts.moc"
