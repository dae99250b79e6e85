// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/near.h"
#include "models/workspace/columns.h"
#include "models/workspace/filterhints.h"
#include "models/workspace/ordering.h"
#include "models/workspace/selection.h"
#include "samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// Filters that can be read and are hardly what was meant.
class TestFilterHints final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(400);
        const auto columns = Columns::load(m_sample->store());
        QVERIFY(columns);
        m_columns = *columns;
    }

    void findsTheNameThatWasMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter too few") << u"movlidad"_s << u"movilidad"_s;
        QTest::newRow("letters exchanged") << u"moivlidad"_s << u"movilidad"_s;
        QTest::newRow("accents and case") << u"EDUCACION"_s << u"educación"_s;
        QTest::newRow("the beginning") << u"mov"_s << u"movilidad"_s;
        QTest::newRow("a part") << u"verdes"_s << u"parques/zonas verdes"_s;
        QTest::newRow("nothing like it") << u"zzz"_s << QString();
        QTest::newRow("too short for a part") << u"es"_s << QString();
        QTest::newRow("no letters") << QString() << QString();
    }
    void findsTheNameThatWasMeant()
    {
        QFETCH(QString, word);
        QTEST(nearestTo(word, {u"movilidad"_s, u"educación"_s, u"parques/zonas verdes"_s, u"salud"_s}),
              "meant");
    }

    void saysWhatIsOdd_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("said");  ///< Part of the only hint; empty: there is none.
        QTest::addColumn<QString>("whole"); ///< The filter it offers instead.
        const QString nothing;
        QTest::newRow("tag there is") << u"tag:movilidad"_s << nothing << nothing;
        QTest::newRow("tag by its path") << u"etiqueta:movilidad/ciclovias"_s << nothing << nothing;
        QTest::newRow("tag mistyped")
            << u"parque tag:movilidda"_s << u"no tag “movilidda”"_s << u"parque tag:movilidad"_s;
        QTest::newRow("tag excluded") << u"-tag:movilidda"_s << u"no tag"_s << u"-tag:movilidad"_s;
        QTest::newRow("tag unknown") << u"tag:zzz"_s << u"There is no tag “zzz”."_s << nothing;
        QTest::newRow("no tag at all") << u"tag:none"_s << nothing << nothing;
        QTest::newRow("state unknown")
            << u"state:foo"_s << u"There are: open, accepted, hidden, merged."_s << nothing;
        QTest::newRow("state nobody has") << u"state:merged"_s << nothing << nothing;
        QTest::newRow("state in Spanish") << u"estado:oculta"_s << nothing << nothing;
        QTest::newRow("state mistyped") << u"state:hiden"_s << u"“hiden”"_s << u"state:hidden"_s;
        QTest::newRow("theme by its name") << u"theme:\"Tema uno\""_s << nothing << nothing;
        QTest::newRow("theme mistyped")
            << u"theme:\"Tema une\""_s << u"no theme"_s << u"theme:\"Tema uno\""_s;
        QTest::newRow("region") << u"region:Pueblo"_s << u"“Pueblo”"_s << u"region:Puebla"_s;
        QTest::newRow("begins so") << u"region:nu*"_s << nothing << nothing;
        QTest::newRow("none begins so") << u"region:zu*"_s << u"“zu*”"_s << nothing;
        QTest::newRow("range") << u"grupo_de_edad:18..29"_s << nothing << nothing;
        QTest::newRow("day without anything") << u"day:1999-01-01"_s << nothing << nothing;
        QTest::newRow("month in words") << u"month:enero"_s << u"2016-01"_s << nothing;
        QTest::newRow("month") << u"month:2016-01"_s << nothing << nothing;
        QTest::newRow("id of the source") << u"id:c12"_s << nothing << nothing;
        QTest::newRow("several") << u"id:c12,c13"_s << nothing << nothing;
        QTest::newRow("number of Tamiz") << u"id:12"_s << u"“12” at its source"_s << u"number:12"_s;
        QTest::newRow("id unknown") << u"id:MX-1"_s << u"“MX-1” at its source"_s << nothing;
        QTest::newRow("or between words")
            << u"parque or bici"_s << u"“or” is a word"_s << u"parque OR bici"_s;
        QTest::newRow("Or") << u"kind:comment Or lang:es"_s << u"“Or” is a word"_s
                            << u"kind:comment OR lang:es"_s;
        QTest::newRow("and") << u"parque and bici"_s << u"“and” is a word"_s << u"parque AND bici"_s;
        QTest::newRow("not") << u"parque not bici"_s << u"“not” is a word"_s << u"parque NOT bici"_s;
        QTest::newRow("o between terms")
            << u"kind:comment o lang:es"_s << u"“o” is a word"_s << u"kind:comment OR lang:es"_s;
        QTest::newRow("y between words is common") << u"parque y bici"_s << nothing << nothing;
        QTest::newRow("at the end it joins nothing") << u"parque or"_s << nothing << nothing;
        QTest::newRow("in quotes it is meant") << u"parque \"or\" bici"_s << nothing << nothing;
        QTest::newRow("in capitals") << u"parque OR bici"_s << nothing << nothing;
    }
    void saysWhatIsOdd()
    {
        QFETCH(QString, filter);
        QFETCH(QString, said);
        const auto read = parseFilter(filter);
        QVERIFY(read);
        QVERIFY(select(*m_columns, m_sample->store(), *read)); // odd, and no error
        const auto hints = filterHints(*m_columns, m_sample->store(), *read);
        QCOMPARE(hints.size(), said.isEmpty() ? 0U : 1U);
        if (said.isEmpty())
            return;
        QVERIFY2(hints.front().sentence.contains(said), qPrintable(hints.front().sentence));
        QTEST(hints.front().whole, "whole");
        if (!hints.front().whole.isEmpty())
            QVERIFY(filterHints(*m_columns, m_sample->store(), *parseFilter(hints.front().whole))
                        .empty()); // and it helps
    }

    void anUnknownFieldNamesTheNearest()
    {
        const auto rows = select(*m_columns, m_sample->store(), *parseFilter(u"regoin:Jalisco"_s));
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains(u"“region”"_s), qPrintable(rows.error().message));
    }

    /// The filter, the column of the list and its order count the same.
    void votesAreAllVotes()
    {
        for (size_t row = 0; row < m_columns->rows(); ++row) {
            const qint64 sum = votesOf(*m_columns, row);
            const auto same =
                select(*m_columns, m_sample->store(), Filter::term(u"votes"_s, QString::number(sum)));
            QVERIFY(same);
            QVERIFY(sum < 0 || !m_columns->live().test(row) || same->test(row));
        }
    }

private:
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestFilterHints)
#include "tst_filterhints.moc"
