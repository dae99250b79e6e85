// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/storage/integrity.h"
#include "models/storage/journal.h"
#include "models/storage/searchindex.h"
#include "models/storage/searching.h"
#include "models/storage/tokenizer.h"
#include "models/text/words.h"

#include <map>
#include <random>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// The index against reading every text.
class SearchIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQueryFindsWhatReadingWouldFind();
    void aPhraseDoesNotGoFromTitleToBody();
    void manySmallImportsAreJoined();
    void aFrequentWordStandsAtTheRightPlaces();
    void longTextsAndManyAreReadByThreads();
    void damagedListsGiveAnErrorOrAnAnswer();
    void betterTextsScoreMore();
    void theCheckNoticesWhatIsWrong_data();
    void theCheckNoticesWhatIsWrong();
};

namespace {

using Texts = std::map<qint64, QStringList>; ///< Words of the body of each contribution.

const QStringList vocabulary{u"beca"_s, u"becas"_s,     u"año"_s, u"ano"_s, u"carril"_s,   u"carriles"_s,
                             u"bici"_s, u"parque"_s,    u"de"_s,  u"la"_s,  u"l'escola"_s, u"27b"_s,
                             u"工具"_s, u"educación"_s, u"sí"_s,  u"si"_s,  u"bicicleta"_s};

QString wordFrom(std::mt19937 &random)
{
    // The first ones are the more frequent.
    const auto size = static_cast<quint32>(vocabulary.size());
    return vocabulary[static_cast<qsizetype>(std::min(random() % size, random() % size))];
}

bool meets(const QString &folded, const QString &sought, bool prefix)
{
    return prefix ? folded.startsWith(sought) : searchStem(folded) == searchStem(sought);
}

std::vector<qint64> readAll(const Texts &texts, const QString &words, bool prefix)
{
    std::vector<qint64> found;
    const std::vector<Word> sought = wordsOf(words);
    for (const auto &[id, body] : texts) {
        const std::vector<Word> own = wordsOf(body.join(u' '));
        for (size_t at = 0; at + sought.size() <= own.size(); ++at) {
            bool all = true;
            for (size_t i = 0; i < sought.size() && all; ++i)
                all = meets(own[at + i].folded, sought[i].folded, prefix && i + 1 == sought.size());
            if (all) {
                found.push_back(id);
                break;
            }
        }
    }
    return found;
}

ContributionRecord recordOf(qint64 id, const QStringList &words)
{
    return StoreFixture::record(QString::number(id), words.join(u' '));
}

} // namespace

void SearchIndexTest::everyQueryFindsWhatReadingWouldFind()
{
    std::mt19937 random(3);
    StoreFixture f;
    Texts texts;
    qint64 last = 0;
    for (int round = 0; round < 8; ++round) {
        QList<ContributionRecord> records;
        for (int i = 0; i < 40; ++i) { // some are new, some change
            const bool isNew = last == 0 || random() % 2 == 0;
            const qint64 id = isNew ? ++last : qint64(random() % static_cast<quint32>(last)) + 1;
            QStringList words;
            for (int n = static_cast<int>(random() % 9); n >= 0; --n)
                words << wordFrom(random);
            texts[id] = words;
            records << recordOf(id, words);
        }
        f.import(records);
        if (round % 3 == 2) // what undo brings back is found again
            QVERIFY(undo(*f.store, {u"ana"_s, ActorKind::Person}) &&
                    redo(*f.store, {u"ana"_s, ActorKind::Person}));
        for (int n = 0; n < 60; ++n) {
            QStringList words{wordFrom(random)};
            while (random() % 2)
                words << wordFrom(random);
            const bool prefix = random() % 3 == 0;
            QString sought = words.join(u' ');
            if (prefix)
                sought.chop(
                    static_cast<qsizetype>(random() % 2)); // never a whole word away: all have two letters
            const auto found = searchText(*f.store, u'"' + sought + (prefix ? u"\"*"_s : u"\""_s));
            QVERIFY(found);
            QCOMPARE(*found, readAll(texts, sought, prefix));
        }
        QVERIFY(*checkSearch(*f.store));
    }
}

void SearchIndexTest::aPhraseDoesNotGoFromTitleToBody()
{
    StoreFixture f;
    ContributionRecord record = StoreFixture::record(u"1"_s, u"bici segura"_s);
    record.title = u"Un carril"_s;
    f.import({record});
    QCOMPARE(searchText(*f.store, u"\"carril bici\""_s)->size(), 0u);
    QCOMPARE(searchText(*f.store, u"\"un carril\""_s)->size(), 1u);
    QCOMPARE(searchText(*f.store, u"\"bici segura\""_s)->size(), 1u);
}

void SearchIndexTest::manySmallImportsAreJoined()
{
    StoreFixture f;
    for (int id = 1; id <= 40; ++id)
        f.import({StoreFixture::record(QString::number(id), u"Un parque número %1"_s.arg(id)),
                  StoreFixture::record(u"0"_s, u"Cambia %1"_s.arg(id))});
    QCOMPARE(searchText(*f.store, u"\"parque\""_s)->size(), 40u);
    QCOMPARE(searchText(*f.store, u"\"cambia 40\""_s)->size(), 1u);
    QCOMPARE(searchText(*f.store, u"\"cambia 39\""_s)->size(), 0u);
    QVERIFY(f.query("SELECT count(*) FROM search_segment").first().toInt() <= 13);
    QVERIFY(*checkSearch(*f.store));
}

void SearchIndexTest::aFrequentWordStandsAtTheRightPlaces()
{
    StoreFixture f;
    QList<ContributionRecord> records;
    for (int id = 1; id <= 3000; ++id) // "de" is a bitmap, "tres" a list, "n…" are alone
        records << StoreFixture::record(QString::number(id),
                                        u"de %1 de n%2"_s.arg(id % 3 ? u"la"_s : u"tres"_s).arg(id));
    f.import(records);
    QCOMPARE(searchText(*f.store, u"\"de\""_s)->size(), 3000u);
    QCOMPARE(searchText(*f.store, u"\"tres de\""_s)->size(), 1000u);
    QCOMPARE(searchText(*f.store, u"\"de tres\""_s)->size(), 1000u);
    QCOMPARE(searchText(*f.store, u"\"de n77\""_s)->size(), 1u);
    QCOMPARE(searchText(*f.store, u"\"n29\"*"_s)->size(), 1u + 10 + 100);
    QVERIFY(*checkSearch(*f.store));
}

void SearchIndexTest::longTextsAndManyAreReadByThreads()
{
    StoreFixture f;
    std::mt19937 random(7);
    Texts texts;
    QList<ContributionRecord> records;
    for (int id = 1; id <= 1500; ++id) { // places of one byte and of two, and one text far longer than all
        QStringList words;
        const size_t length = id == 700 ? 20'000 : 1 + random() % 400;
        for (size_t i = 0; i < length; ++i)
            words << (random() % 9 ? vocabulary[static_cast<qsizetype>(8 + random() % 2)] : wordFrom(random));
        records << StoreFixture::record(QString::number(id), words.join(u' '));
        texts[id] = words;
    }
    f.import(records.first(1490)); // the others stand in segments of their own
    f.import(records.sliced(1490));
    for (const auto &words : {u"de la"_s, u"la la de"_s, u"beca de la"_s, u"de la parque de"_s,
                              u"la carril"_s, u"27b 27b 27b"_s, u"de de de de de de de de de de de de"_s}) {
        for (const bool prefix : {false, true}) {
            const QString query = u"\"%1\"%2"_s.arg(words, prefix ? u"*"_s : QString());
            std::vector<qint64> scored;
            QVERIFY(scoreTexts(*f.store, query, [&](qint64 id, double) { scored.push_back(id); }));
            QCOMPARE(*searchText(*f.store, query), readAll(texts, words, prefix));
            std::ranges::sort(scored);
            QCOMPARE(scored, readAll(texts, words, prefix));
        }
    }
    QVERIFY(*checkSearch(*f.store));
}

/// Whatever a list says, nothing is read or written beside it.
void SearchIndexTest::damagedListsGiveAnErrorOrAnAnswer()
{
    StoreFixture f;
    std::mt19937 random(11);
    QList<ContributionRecord> records;
    for (int id = 1; id <= 300; ++id)
        records << StoreFixture::record(QString::number(id),
                                        u"de la %1 de la %2"_s.arg(wordFrom(random), wordFrom(random)));
    f.import(records);
    Database &database = f.store->database();
    for (int round = 0; round < 300; ++round) {
        const auto undone = Transaction::begin(database);
        QVERIFY(undone);
        for (const char *column : {"texts", "places"}) {
            Statement read(database, u"SELECT rowid, %1 FROM search_block ORDER BY random() LIMIT 3"_s.arg(
                                         QLatin1StringView(column)));
            QList<std::pair<qint64, QByteArray>> blocks;
            while (read.next())
                blocks.emplace_back(read.integer(0), read.blob(1));
            Statement write(
                database, u"UPDATE search_block SET %1 = ? WHERE rowid = ?"_s.arg(QLatin1StringView(column)));
            for (auto &[row, bytes] : blocks) {
                if (bytes.isEmpty())
                    continue;
                for (int i = 0; i < 3; ++i)
                    bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] =
                        static_cast<char>(random());
                QVERIFY(write.bind(bytes, row).run());
            }
        }
        for (const QString &query : {u"\"de la\""_s, u"\"de la beca\""_s, u"\"la b\"*"_s, u"\"la\""_s}) {
            static_cast<void>(searchText(*f.store, query));
            static_cast<void>(scoreTexts(*f.store, query, [](qint64, double) {}));
        }
    }
    QVERIFY(*checkSearch(*f.store)); // all of it was taken back
}

void SearchIndexTest::betterTextsScoreMore()
{
    StoreFixture f;
    f.import(
        {StoreFixture::record(u"1"_s, u"Un parque lejos de todo y de todos, en un barrio que nadie conoce"_s),
         StoreFixture::record(u"2"_s, u"Un parque"_s), StoreFixture::record(u"3"_s, u"Una fuente"_s),
         StoreFixture::record(u"4"_s, u"Parque, parque, parques"_s)});
    std::map<qint64, double> scores;
    QVERIFY(scoreTexts(*f.store, u"\"parque\""_s, [&](qint64 id, double score) { scores[id] = score; }));
    QCOMPARE(scores.size(), 3u); // the fountain is none of them
    QVERIFY(scores[4] > scores[2]);
    QVERIFY(scores[2] > scores[1]);
    // By hand: 4 texts of 14, 2, 2 and 3 words, 3 of them match.
    const double length = .25 + .75 * 2 / 5.25;
    QVERIFY(std::abs(scores[2] - std::log1p(1.5 / 3.5) * 2.2 / (1 + 1.2 * length)) < 1e-12);
}

void SearchIndexTest::theCheckNoticesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("a list cut") << QByteArray(
        "UPDATE search_block SET texts = substr(texts, 1, length(texts) - 1)");
    QTest::newRow("another place") << QByteArray(
        "UPDATE search_block SET places = cast(x'05' || substr(places, 2) AS BLOB)");
    QTest::newRow("a directory of noise") << QByteArray("UPDATE search_block SET directory = randomblob(40)");
    QTest::newRow("a segment gone") << QByteArray("DELETE FROM search_segment");
    QTest::newRow("a text held to be stale") << QByteArray("INSERT INTO search_stale VALUES (1, 99)");
    QTest::newRow("lengths beyond the last text")
        << QByteArray("UPDATE search_segment SET lengths = x'7F01'");
    QTest::newRow("a word forgotten") << QByteArray("DELETE FROM word WHERE surface = 'parque'");
    QTest::newRow("a text changed") << QByteArray("UPDATE text SET body = 'Otra cosa' WHERE id = 1");
}

void SearchIndexTest::theCheckNoticesWhatIsWrong()
{
    QFETCH(QByteArray, damage);
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un parque"_s), StoreFixture::record(u"2"_s, u"Una fuente"_s)});
    QVERIFY(*checkSearch(*f.store));
    QVERIFY(f.store->database().execute(damage.constData()));
    const auto sound = checkSearch(*f.store);
    QVERIFY(!sound || !*sound);
    for (const QString &query : {u"\"parque\""_s, u"\"un parque\""_s, u"\"f\"*"_s})
        static_cast<void>(searchText(*f.store, query)); // whatever it says, it says it without a crash
    QVERIFY(rebuildIndex(*f.store));
    QVERIFY(*checkSearch(*f.store));
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
