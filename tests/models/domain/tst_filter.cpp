// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// The tree in one line, for comparing: and(tag=movilidad, not(state=hidden), 'carril', 'bici'*).
QString dump(const Filter &filter)
{
    QStringList children;
    for (const Filter &child : filter.children)
        children << dump(child);
    const QString inside = u'(' + children.join(u", "_s) + u')';
    static const QStringList comparisons{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    static const QStringList matches{u"'%1'"_s, u"'%1'*"_s, u"\"%1\""_s};
    switch (filter.type) {
    case Filter::Type::Everything:
        return u"all"_s;
    case Filter::Type::And:
        return u"and"_s + inside;
    case Filter::Type::Or:
        return u"or"_s + inside;
    case Filter::Type::Not:
        return u"not"_s + inside;
    case Filter::Type::Term:
        return filter.field + comparisons[static_cast<int>(filter.comparison)] +
               (filter.isNone ? u"<none>"_s : filter.value);
    case Filter::Type::Text:
        return matches[static_cast<int>(filter.match)].arg(filter.value);
    }
    return {};
}

QString anyText(std::mt19937_64 &random)
{
    static const QStringList pieces{
        u"("_s,    u")"_s,   u" "_s,          u"\""_s,  u"\"\""_s,      u"-"_s,   u"*"_s,    u":"_s,
        u"<"_s,    u">="_s,  u"!="_s,         u"="_s,   u"OR"_s,        u"AND"_s, u"NOT"_s,  u"none"_s,
        u"NONE"_s, u"tag"_s, u"Región"_s,     u"ñ"_s,   u"a/b"_s,       u"12"_s,  u"bici"_s, u" OR "_s,
        u"\t"_s,   u"İ"_s,   u"\U0001F6B2"_s, u"k:v"_s, u"votes>=10"_s, u" -"_s,  u"!"_s};
    QString text;
    for (quint64 i = random() % 14; i > 0; --i)
        text += pieces[static_cast<qsizetype>(random() % static_cast<quint64>(pieces.size()))];
    return text;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        QTest::newRow("nothing") << u"  "_s << u"all"_s;
        QTest::newRow("the whole language")
            << u"tag:movilidad -state:hidden region:\"Nuevo León\" lang:es votes>=10 after:2016-01-01 theme:none \"carril bici\" part*"_s
            << u"and(tag=movilidad, not(state=hidden), region=Nuevo León, lang=es, votes>=10, after=2016-01-01, theme=<none>, \"carril bici\", 'part'*)"_s;
        QTest::newRow("or binds less than and") << u"a b OR c"_s << u"or(and('a', 'b'), 'c')"_s;
        QTest::newRow("parentheses") << u"a (b OR c)"_s << u"and('a', or('b', 'c'))"_s;
        QTest::newRow("parentheses that change nothing") << u"a (b (c))"_s << u"and('a', 'b', 'c')"_s;
        QTest::newRow("AND said aloud") << u"a AND b"_s << u"and('a', 'b')"_s;
        QTest::newRow("NOT said aloud") << u"NOT tag:x"_s << u"not(tag=x)"_s;
        QTest::newRow("negated group") << u"-(a OR b)"_s << u"not(or('a', 'b'))"_s;
        QTest::newRow("negated twice") << u"--a"_s << u"'a'"_s;
        QTest::newRow("dash inside a word") << u"covid-19"_s << u"'covid-19'"_s;
        QTest::newRow("field in quotes") << u"\"Grupo de edad\":\"18 a 29\""_s << u"grupo de edad=18 a 29"_s;
        QTest::newRow("none in quotes is a value") << u"tag:\"none\""_s << u"tag=none"_s;
        QTest::newRow("none in capitals") << u"tag:NONE"_s << u"tag=<none>"_s;
        QTest::newRow("quote in quotes") << u"barrio:\"El \"\"Alto\"\"\""_s << u"barrio=El \"Alto\""_s;
        QTest::newRow("quotes of a word processor") << u"“carril bici” «de la»"_s << u"and(\"carril bici\", \"de la\")"_s;
        QTest::newRow("all comparisons")
            << u"a=1 b!=2 c<3 d<=4 e>5 f>=6"_s << u"and(a=1, b!=2, c<3, d<=4, e>5, f>=6)"_s;
        QTest::newRow("time is no field") << u"12:30"_s << u"'12:30'"_s;
        QTest::newRow("colon in a value") << u"url:https://a.example"_s << u"url=https://a.example"_s;
        QTest::newRow("lower-case or is a word") << u"a or b"_s << u"and('a', 'or', 'b')"_s;
        QTest::newRow("empty parentheses") << u"a ()"_s << u"'a'"_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, tree);
        const auto filter = parseFilter(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(dump(*filter), tree);
        const auto again = parseFilter(toText(*filter));
        QVERIFY(again);
        QVERIFY(*again == *filter);
    }

    void namesThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("parenthesis never closed") << u"bici (carril"_s << 6;
        QTest::newRow("parenthesis that closes nothing") << u"bici) carril"_s << 5;
        QTest::newRow("quote never closed") << u"tag:a \"carril"_s << 7;
        QTest::newRow("quoted value never closed") << u"tag:\"carril"_s << 5;
        QTest::newRow("value missing") << u"a tag: b"_s << 7;
        QTest::newRow("value missing at the end") << u"tag:"_s << 5;
        QTest::newRow("nothing beside OR") << u"OR a"_s << 1;
        QTest::newRow("nothing behind OR") << u"a OR"_s << 5;
        QTest::newRow("nothing behind AND") << u"a AND"_s << 6;
        QTest::newRow("nothing to exclude") << u"a -"_s << 3;
        QTest::newRow("star alone") << u"a *"_s << 3;
        QTest::newRow("parentheses without end") << QString(100'000, u'(') << 201;
    }
    void namesThePlace()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        const auto filter = parseFilter(text);
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, Error::Code::Usage);
        QVERIFY2(filter.error().message.contains(u"at character %1,"_s.arg(place)),
                 qPrintable(filter.error().message));
    }

    void whateverIsReadLeadsBack()
    {
        std::mt19937_64 random(3);
        int good = 0;
        for (int round = 0; round < 100'000; ++round) {
            const QString text = anyText(random);
            const auto filter = parseFilter(text);
            if (!filter)
                continue;
            ++good;
            const auto again = parseFilter(toText(*filter));
            QVERIFY2(again && *again == *filter,
                     qPrintable(u"%1 | %2 | %3"_s.arg(text, dump(*filter), toText(*filter))));
        }
        QVERIFY(good > 5000);
    }

    void noiseDoesNotHarm()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (quint64 i = random() % 60; i > 0; --i)
                text += QChar(static_cast<char16_t>(random() % 3 ? random() % 128 : random()));
            if (const auto filter = parseFilter(text))
                QVERIFY(parseFilter(toText(*filter)));
        }
        QVERIFY(parseFilter(QString(QString(200'000, u'-') + u'a')));
        QVERIFY(parseFilter(u"a "_s.repeated(20'000)));
    }

    void combines()
    {
        const Filter a = Filter::term(u"tag"_s, u"a"_s);
        const Filter b = Filter::term(u"region"_s, u"Nuevo León"_s);
        QVERIFY(Filter::both({}, a) == a);
        QVERIFY(Filter::both(a, {}) == a);
        QVERIFY(Filter::negation(Filter::negation(a)) == a);
        const Filter all = Filter::both(Filter::both(a, b), Filter::negation(a));
        QCOMPARE(toText(all), u"tag:a region:\"Nuevo León\" -tag:a"_s);
        QCOMPARE(conjuncts(all).size(), size_t{3});
        QCOMPARE(conjuncts(a).size(), size_t{1});
        QVERIFY(conjuncts({}).empty());
    }

    void positions()
    {
        const auto filter = parseFilter(u"bici  -tag:a (b OR c)");
        QVERIFY(filter);
        QCOMPARE(filter->children[0].position, 0);
        QCOMPARE(filter->children[1].position, 6);
        QCOMPARE(filter->children[1].children[0].position, 7);
    }
};

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
