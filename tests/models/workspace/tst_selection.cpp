// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/selection.h"

#include "models/workspace/columns.h"
#include "models/workspace/terms.h"
#include "samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// A filter and the SQL condition on contribution that says the same.
struct Pair
{
    QString filter;
    QString sql;
};

const QList<Pair> terms{
    {u"kind:comment"_s, u"kind = 1"_s},
    {u"tipo:propuesta"_s, u"kind = 0"_s},
    {u"-state:hidden"_s, u"state <> 2"_s},
    {u"estado:oculta"_s, u"state = 2"_s},
    {u"state!=open"_s, u"state <> 0"_s},
    {u"region:Jalisco"_s, u"ifnull(territory, 0) = 1"_s},
    {u"región:JALISCO"_s, u"ifnull(territory, 0) IN (1, 3)"_s},
    {u"territorio:\"nuevo leon\""_s, u"ifnull(territory, 0) = 2"_s},
    {u"region:none"_s, u"territory IS NULL"_s},
    {u"region:any"_s, u"territory IS NOT NULL"_s},
    {u"region!=none"_s, u"territory IS NOT NULL"_s},
    {u"region!=puebla"_s, u"ifnull(territory, 0) <> 4"_s},
    {u"region:nu*"_s, u"ifnull(territory, 0) = 2"_s},
    {u"region:Atlantis"_s, u"0"_s},
    {u"lang:es"_s, u"ifnull(language, 0) = 7"_s},
    {u"reason:spam"_s, u"ifnull(reason, 0) = 9"_s},
    {u"author:p7"_s, u"ifnull(participant_id, 0) = 7"_s},
    {u"theme:\"Tema uno\""_s, u"ifnull(theme, 0) = 1"_s},
    {u"tema:2"_s, u"ifnull(theme, 0) = 2"_s},
    {u"theme:none"_s, u"theme IS NULL"_s},
    {u"tema:ninguno"_s, u"theme IS NULL"_s},
    {u"family:none"_s, u"family IS NULL"_s},
    {u"channel:web"_s, u"attributes = '[10]'"_s},
    {u"\"grupo de edad\":18-29"_s,
     u"ifnull((SELECT p.attributes = '[13]' FROM participant p WHERE p.id = participant_id), 0)"_s},
    {u"grupo_de_edad>=18"_s,
     u"ifnull((SELECT p.attributes IN ('[12]', '[13]') FROM participant p WHERE p.id = participant_id), 0)"_s},
    {u"attr.kind:x"_s, u""_s},
    {u"tag:movilidad"_s,
     u"EXISTS (SELECT 1 FROM contribution_tag t WHERE t.contribution_id = contribution.id AND t.tag_id IN (1, 2))"_s},
    {u"etiqueta:movilidad/ciclovias"_s,
     u"EXISTS (SELECT 1 FROM contribution_tag t WHERE t.contribution_id = contribution.id AND t.tag_id = 2)"_s},
    {u"tag:none"_s,
     u"NOT EXISTS (SELECT 1 FROM contribution_tag t WHERE t.contribution_id = contribution.id)"_s},
    {u"votes>=10"_s, u"ifnull(votes_for, 0) + ifnull(votes_against, 0) >= 10"_s},
    {u"for<5"_s, u"ifnull(votes_for, 9) < 5"_s},
    {u"votes:10..20"_s, u"ifnull(votes_for, 0) + ifnull(votes_against, 0) BETWEEN 10 AND 20"_s},
    {u"for:5.."_s, u"ifnull(votes_for, 0) >= 5"_s},
    {u"for!=..5"_s, u"ifnull(votes_for, 9) > 5"_s},
    {u"day:2017-02-03..2017-02-20"_s,
     u"ifnull(date(created, 'unixepoch'), '') BETWEEN '2017-02-03' AND '2017-02-20'"_s},
    {u"día:2017-02..2017-03"_s,
     u"ifnull(date(created, 'unixepoch'), '') BETWEEN '2017-02-01' AND '2017-03-31'"_s},
    {u"month:..2017-02"_s, u"ifnull(date(created, 'unixepoch'), '9') <= '2017-02-28'"_s},
    {u"grupo_de_edad:18..29"_s,
     u"ifnull((SELECT p.attributes = '[13]' FROM participant p WHERE p.id = participant_id), 0)"_s},
    {u"against:none"_s, u"votes_against IS NULL"_s},
    {u"votos:none"_s, u"votes_for IS NULL AND votes_against IS NULL"_s},
    {u"number<=50"_s, u"id <= 50"_s},
    {u"id:c50"_s, u"id = 50"_s},
    {u"id!=c50,c51"_s, u"id NOT IN (50, 51)"_s},
    {u"id:c1*"_s, u"external_id LIKE 'c1%'"_s},
    {u"id:none"_s, u"0"_s},
    {u"day:2017-02-03"_s, u"ifnull(date(created, 'unixepoch'), '') = '2017-02-03'"_s},
    {u"day:2017-02"_s, u"ifnull(strftime('%Y-%m', created, 'unixepoch'), '') = '2017-02'"_s},
    {u"day>2017-02"_s, u"ifnull(date(created, 'unixepoch'), '') >= '2017-03-01'"_s},
    {u"after:2017-02-10"_s, u"ifnull(date(created, 'unixepoch'), '') >= '2017-02-10'"_s},
    {u"antes:2017-02-10"_s, u"ifnull(date(created, 'unixepoch'), '9') < '2017-02-10'"_s},
    {u"hasta:2017-02"_s, u"ifnull(date(created, 'unixepoch'), '9') < '2017-03-01'"_s},
    {u"mes:2017-03"_s, u"ifnull(strftime('%Y-%m', created, 'unixepoch'), '') = '2017-03'"_s},
    {u"week:2017-W05"_s, u"ifnull(date(created, 'unixepoch'), '') BETWEEN '2017-01-30' AND '2017-02-05'"_s},
    {u"day:none"_s, u"created IS NULL"_s},
    {u"becas"_s, u"id IN (SELECT id FROM text WHERE body LIKE '%beca%')"_s},
    {u"educacion"_s, u"id IN (SELECT id FROM text WHERE body LIKE '%educaci_n%')"_s},
    {u"ano"_s, u"id IN (SELECT id FROM text WHERE ' ' || body || ' ' LIKE '% ano %')"_s},
    {u"carr*"_s, u"id IN (SELECT id FROM text WHERE body LIKE '%carr%')"_s},
    {u"\"carril bici\""_s, u"id IN (SELECT id FROM text WHERE body LIKE '%carril bici%')"_s},
    {u"«…»"_s, u"1"_s},
};

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(1500);
        auto columns = Columns::load(m_sample->store());
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().detail));
        m_columns = *columns;
    }

    void eachTermIsItsSql_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sql");
        for (const Pair &pair : terms) {
            if (!pair.sql.isEmpty())
                QTest::newRow(pair.filter.toUtf8().constData()) << pair.filter << pair.sql;
        }
    }
    void eachTermIsItsSql()
    {
        QFETCH(QString, text);
        QFETCH(QString, sql);
        compare(text, sql);
    }

    void thousandsOfFiltersAreTheirSql()
    {
        std::mt19937_64 random(17);
        for (int round = 0; round < 3000; ++round) {
            const Pair pair = any(random, 3);
            compare(pair.filter, pair.sql);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("unknown field") << u"bici colour:red"_s << 6;
        QTest::newRow("no date") << u"after:yesterday"_s << 1;
        QTest::newRow("no such month") << u"day:2017-13"_s << 1;
        QTest::newRow("no number") << u"a votes>=many"_s << 3;
        QTest::newRow("text compared with a number") << u"region>=x"_s << 1;
        QTest::newRow("none compared") << u"region<none"_s << 1;
        QTest::newRow("tags compared") << u"tag<a"_s << 1;
    }
    void errorsNameThePlace()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        const auto rows = select(*m_columns, m_sample->store(), *parseFilter(text));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, Error::Code::Usage);
        QVERIFY2(rows.error().message.contains(u"at character %1,"_s.arg(place)),
                 qPrintable(rows.error().message));
    }

    void marksWhatTheSearchFinds()
    {
        const auto words = markedWords(*parseFilter(u"becas educ* -bici (\"Carril lento\" OR region:x)"));
        QCOMPARE(words, (QStringList{u"becas"_s, u"educ*"_s, u"carril lento"_s}));
        const QString text = u"La BECA, la bici y la Educación por carriles lentos, no otro carril"_s;
        QStringList marked;
        for (const Span &span : markedSpans(text, words))
            marked << text.sliced(span.start, span.length);
        QCOMPARE(marked, (QStringList{u"BECA"_s, u"Educación"_s, u"carriles lentos"_s}));
        QVERIFY(markedSpans(text, {}).empty());
    }

    void everyHitHasAMark()
    {
        for (const QString &query : {u"becas"_s, u"beca"_s, u"educacion"_s, u"escuela"_s, u"ano"_s,
                                     u"carr*"_s, u"\"carril bici\""_s, u"\"de la\""_s}) {
            const Filter filter = *parseFilter(query);
            const QStringList words = markedWords(filter);
            const auto hits = select(*m_columns, m_sample->store(), filter);
            QVERIFY(hits);
            Statement texts(m_sample->store().database(), "SELECT id, body FROM text");
            while (texts.next()) {
                const size_t row = *m_columns->rowOf(texts.integer(0));
                if (m_columns->live().test(row))
                    QCOMPARE(!markedSpans(texts.text(1), words).empty(), hits->test(row));
            }
        }
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("result");
        QTest::newRow("a field") << u"bici reg"_s << 8 << u"region:"_s << u"bici region:"_s;
        QTest::newRow("a Spanish field") << u"-etiq"_s << 5 << u"etiqueta:"_s << u"-etiqueta:"_s;
        QTest::newRow("a field that needs quotes")
            << u"grup"_s << 4 << u"\"grupo de edad\":"_s << u"\"grupo de edad\":"_s;
        QTest::newRow("a value in quotes")
            << u"region:nue bici"_s << 10 << u"region:\"Nuevo León\""_s << u"region:\"Nuevo León\" bici"_s;
        QTest::newRow("a value begun in quotes")
            << u"(region:\"nuevo l"_s << 16 << u"region:\"Nuevo León\""_s << u"(region:\"Nuevo León\""_s;
        QTest::newRow("a tag by the end of its path")
            << u"tag:cic"_s << 7 << u"tag:movilidad/ciclovías"_s << u"tag:movilidad/ciclovías"_s;
        QTest::newRow("no value") << u"theme:"_s << 6 << u"theme:none"_s << u"theme:none"_s;
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(int, cursor);
        QFETCH(QString, word);
        QFETCH(QString, result);
        const Completion completion = complete(*m_columns, text, cursor);
        QVERIFY2(completion.words.contains(word), qPrintable(completion.words.join(u" | "_s)));
        QCOMPARE(QString(text).replace(completion.start, completion.length, word), result);
    }

    void completionStandsAnyCursor()
    {
        const QString text = u"-(region:\"Nue\" OR) \"a\"\":x tag:"_s;
        for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
            const Completion completion = complete(*m_columns, text, cursor);
            QVERIFY(completion.start >= 0 && completion.start + completion.length <= text.size());
        }
    }

private:
    void compare(const QString &text, const QString &sql)
    {
        const auto filter = parseFilter(text);
        QVERIFY2(filter, qPrintable(text));
        const auto rows = select(*m_columns, m_sample->store(), *filter);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message + rows.error().detail));
        const auto ids =
            m_sample->numbers(u"SELECT id FROM contribution WHERE live = 1 AND (%1) ORDER BY id"_s.arg(sql));
        QVERIFY2(m_columns->idsOf(*rows) == ids,
                 qPrintable(u"%1: %2 rows, not %3"_s.arg(text).arg(rows->count()).arg(ids.size())));
    }

    static Pair any(std::mt19937_64 &random, int depth)
    {
        const quint64 shape = depth == 0 ? 0 : random() % 5;
        if (shape < 2) {
            const Pair &pair = terms[static_cast<qsizetype>(random() % static_cast<quint64>(terms.size()))];
            return pair.sql.isEmpty() || pair.filter == u"«…»" ? terms.front() : pair;
        }
        const Pair a = any(random, depth - 1);
        if (shape == 2)
            return {u"-("_s + a.filter + u')', u"NOT ("_s + a.sql + u')'};
        const Pair b = any(random, depth - 1);
        if (shape == 3)
            return {u"("_s + a.filter + u") ("_s + b.filter + u')',
                    u"("_s + a.sql + u") AND ("_s + b.sql + u')'};
        return {a.filter + u" OR ("_s + b.filter + u')', u"("_s + a.sql + u") OR ("_s + b.sql + u')'};
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
