// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/random.h"
#include "models/analysis/themes.h"
#include "models/text/fold.h"
#include "models/text/stopwords.h"
#include "models/text/words.h"

#include <QTest>

#include <map>
#include <set>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

const QStringList subjects[] = {
    {u"carril bici"_s, u"bicicletas"_s, u"aparcamiento"_s, u"transporte público"_s, u"autobús nocturno"_s,
     u"tráfico"_s},
    {u"centro de salud"_s, u"médico"_s, u"listas de espera"_s, u"urgencias"_s, u"pediatra"_s,
     u"enfermería"_s},
    {u"zonas verdes"_s, u"árboles"_s, u"contaminación"_s, u"parque"_s, u"río"_s, u"sombra"_s},
    {u"vivienda social"_s, u"alquiler"_s, u"desahucios"_s, u"pisos turísticos"_s, u"inquilinos"_s,
     u"fianza"_s},
};

struct Planted
{
    std::vector<ThemeDocument> documents;
    std::vector<qint32> subject;
};

Planted planted(int count, quint64 seed)
{
    Random random(seed);
    const QStringList frames = {
        u"En esta calle necesitamos %1 y también %2."_s, u"Hace falta %1; los vecinos quieren %2."_s,
        u"El problema es %1, pero nadie habla de %2."_s, u"Mejorar %1 para que haya %2!"_s};
    Planted result;
    for (int i = 0; i < count; ++i) {
        const auto subject = static_cast<qint32>(random.below(4));
        const QStringList &words = subjects[subject];
        QString text;
        for (int sentence = 0; sentence < 3; ++sentence)
            text += frames[random.below(4)].arg(words[random.below(6)], words[random.below(6)]) + u' ';
        result.documents.push_back({text, u"es"_s, -1});
        result.subject.push_back(subject);
    }
    return result;
}

Result<ThemeResult> themesOf(const std::vector<ThemeDocument> &documents, int count, int threads = 1,
                             quint64 seed = 1)
{
    ThemeOptions options;
    options.count = count;
    options.threads = threads;
    options.seed = seed;
    return findThemes(static_cast<qsizetype>(documents.size()),
                      [&](qsizetype i) { return documents[static_cast<size_t>(i)]; }, options, {});
}

/// Share of documents that their theme's commonest subject explains.
double purity(const ThemeResult &result, const std::vector<qint32> &subject)
{
    std::map<std::pair<qint32, qint32>, int> both;
    for (size_t i = 0; i < subject.size(); ++i)
        ++both[{result.theme[i], subject[i]}];
    std::map<qint32, int> best;
    for (const auto &[key, count] : both)
        best[key.first] = std::max(best[key.first], count);
    int right = 0;
    for (const auto &[theme, count] : best)
        right += theme >= 0 ? count : 0;
    return static_cast<double>(right) / static_cast<double>(subject.size());
}

} // namespace

class TestThemes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedThemesAreFound_data() const
    {
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("count");
        QTest::newRow("few, count given") << 60 << 4;
        QTest::newRow("many, count given") << 1000 << 4;
        QTest::newRow("many, count proposed") << 1000 << 0;
    }
    void plantedThemesAreFound() const
    {
        QFETCH(const int, documents);
        QFETCH(const int, count);
        const Planted data = planted(documents, 5);
        const auto result = themesOf(data.documents, count);
        QVERIFY(result);
        QVERIFY2(purity(*result, data.subject) > 0.95,
                 qPrintable(QString::number(purity(*result, data.subject))));
        if (count > 0)
            QCOMPARE(result->themes.size(), size_t(count));
        else
            QVERIFY(result->themes.size() >= 4 && result->themes.size() <= 8);
    }

    void threadsAndRunsLeaveNoTrace() const
    {
        const Planted data = planted(3000, 6);
        const auto one = themesOf(data.documents, 6, 1, 7);
        const auto two = themesOf(data.documents, 6, 2, 7);
        QVERIFY(one && two);
        QCOMPARE(one->theme, two->theme);
        QCOMPARE(one->score, two->score);
        QCOMPARE(one->themes.size(), two->themes.size());
        for (size_t t = 0; t < one->themes.size(); ++t) {
            QCOMPARE(one->themes[t].label, two->themes[t].label);
            QCOMPARE(one->themes[t].terms, two->themes[t].terms);
            QCOMPARE(one->themes[t].typical, two->themes[t].typical);
        }
    }

    void labelsAreReadable() const
    {
        const Planted data = planted(800, 8);
        const auto result = themesOf(data.documents, 4);
        QVERIFY(result);
        std::set<QString> labels;
        for (const Theme &theme : result->themes) {
            QVERIFY(!theme.label.isEmpty());
            QVERIFY(labels.insert(foldText(theme.label)).second);
            QVERIFY(theme.terms.size() <= 10);
            QStringList phrases = theme.terms;
            phrases += theme.label.split(u", "_s);
            for (const QString &phrase : std::as_const(phrases)) {
                const std::vector<Word> words = wordsOf(phrase);
                QVERIFY(!words.empty());
                QVERIFY2(!isStopWord(words.front().folded, u"es"), qPrintable(phrase));
                QVERIFY2(!isStopWord(words.back().folded, u"es"), qPrintable(phrase));
            }
        }
    }

    void labelsUseTheWholePhrase() const
    {
        const Planted data = planted(800, 9);
        const auto result = themesOf(data.documents, 4);
        QVERIFY(result);
        QStringList terms;
        for (const Theme &theme : result->themes)
            terms += theme.terms;
        QVERIFY2(terms.contains(u"centro de salud"_s), qPrintable(terms.join(u'|')));
        QVERIFY(terms.contains(u"carril bici"_s));
        QVERIFY(!terms.contains(u"carril"_s));
    }

    /// Who speaks of it is not what it is about: titles, given names, shouted names, hours and halls make no
    /// label.
    void labelsNameNoPersons() const
    {
        Planted data = planted(600, 12);
        Random random(3);
        for (size_t i = 0; i < data.documents.size(); ++i) {
            const QStringList voices[] = {
                {u"la diputada Zulema Quirarte"_s, u"CARMEN TROIANI"_s, u"el Dr. Bratislav"_s},
                {u"Carmen Troiani Vélez"_s, u"ZULEMA QUIRARTE"_s, u"la Sra. Ostrogov"_s}};
            const QStringList &own = voices[data.subject[i] % 2];
            data.documents[i].text += u"Lo pidió %1. Asistió %2 a las 10h30 en la Sala 12."_s.arg(
                own[random.below(3)], own[random.below(3)]);
        }
        const auto result = themesOf(data.documents, 4);
        QVERIFY(result);
        for (const Theme &theme : result->themes) {
            for (const QString &name :
                 {u"quirarte"_s, u"troiani"_s, u"bratislav"_s, u"ostrogov"_s, u"carmen"_s, u"10h"_s, u"12"_s})
                QVERIFY2(!theme.label.toLower().contains(name), qPrintable(theme.label));
        }
    }

    void themesAreOrderedAndTypicalOnesBelong() const
    {
        const Planted data = planted(500, 10);
        const auto result = themesOf(data.documents, 5);
        QVERIFY(result);
        qint32 before = std::numeric_limits<qint32>::max();
        for (size_t t = 0; t < result->themes.size(); ++t) {
            const Theme &theme = result->themes[t];
            QVERIFY(theme.size <= before);
            before = theme.size;
            QCOMPARE(theme.size, qint32(std::ranges::count(result->theme, qint32(t))));
            for (const qint32 document : theme.typical)
                QCOMPARE(result->theme[static_cast<size_t>(document)], qint32(t));
        }
    }

    void pinsAreKept() const
    {
        Planted data = planted(400, 11);
        std::vector<size_t> pinned;
        for (size_t i = 0; i < data.documents.size(); i += 37) {
            data.documents[i].pinned = static_cast<qint32>((i / 37) % 3); // most against their words
            pinned.push_back(i);
        }
        data.documents[0].text = u"..."_s; // nothing to read, still pinned
        for (const int count : {0, 2, 6}) {
            const auto result = themesOf(data.documents, count);
            QVERIFY(result);
            QVERIFY(result->themes.size() >= 3);
            for (const size_t i : pinned)
                QCOMPARE(result->theme[i], data.documents[i].pinned);
        }
    }

    void pinnedThemeWithSparseIndex() const
    {
        Planted data = planted(200, 12);
        data.documents[3].pinned = 4;
        const auto result = themesOf(data.documents, 3);
        QVERIFY(result);
        QCOMPARE(result->theme[3], 4);
        QVERIFY(result->themes.size() >= 5);
    }

    void emptyDocumentsGoToTheTray() const
    {
        Planted data = planted(100, 13);
        data.documents.push_back({u""_s, {}, -1});
        data.documents.push_back({u"de la que"_s, u"es"_s, -1});
        data.documents.push_back({u"👍 123"_s, {}, -1});
        const auto result = themesOf(data.documents, 4);
        QVERIFY(result);
        for (size_t i = 100; i < 103; ++i) {
            QCOMPARE(result->theme[i], -1);
            QCOMPARE(result->score[i], 0.0F);
        }
    }

    void tooFewAreRefused() const
    {
        const Planted data = planted(9, 14);
        const auto result = themesOf(data.documents, 3);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Refused);
        QVERIFY(!themesOf({}, 3));
    }

    void identicalDocumentsDoNoHarm() const
    {
        const std::vector<ThemeDocument> same(50, {u"Más árboles en la plaza mayor"_s, u"es"_s, -1});
        const auto result = themesOf(same, 5);
        QVERIFY(result);
        for (const qint32 theme : result->theme)
            QCOMPARE(theme, result->theme.front());
    }

    void cancelStops() const
    {
        const Planted data = planted(2000, 15);
        for (const int after : {0, 4, 12, 20}) {
            int asked = 0;
            const Progress progress([&] { return asked++ >= after; }, {});
            const auto result = findThemes(
                2000, [&](qsizetype i) { return data.documents[static_cast<size_t>(i)]; }, {}, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(TestThemes)
#include "tst_themes.moc"
