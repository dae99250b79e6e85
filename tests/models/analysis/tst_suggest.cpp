// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/asking.h"
#include "models/analysis/random.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Three subjects, each with words of its own among words of all.
struct Planted
{
    Corpus corpus;
    std::vector<LabelledDocument> documents; ///< Of every row.
};

Planted planted(int count)
{
    const QStringList words[] = {{u"bici"_s, u"carril"_s, u"autobus"_s, u"trafico"_s},
                                 {u"hospital"_s, u"medico"_s, u"urgencias"_s, u"enfermeria"_s},
                                 {u"arboles"_s, u"parque"_s, u"sombra"_s, u"fuente"_s}};
    const QStringList common = {u"barrio"_s, u"vecinos"_s, u"mejorar"_s, u"nuevo"_s, u"plaza"_s};
    Random random(3);
    std::vector<QString> texts;
    Planted result;
    for (int i = 0; i < count; ++i) {
        const qint32 tag = i % 3;
        QStringList text;
        for (int word = 0; word < 6; ++word)
            text << words[tag][random.below(4)] << common[random.below(5)];
        texts.push_back(text.join(u' '));
        result.documents.push_back({i, {tag}, i % 5 == 0});
    }
    readCorpus(
        count, [&](qsizetype i) { return ThemeDocument{texts[static_cast<size_t>(i)], u"es"_s, FreeDocument}; }, 1,
        {}, result.corpus);
    return result;
}

std::unique_ptr<TagModel> learned(const Planted &data, size_t labelled, int threads = 1)
{
    return TagModel::learn(data.corpus.matrix,
                           {data.documents.begin(), data.documents.begin() + static_cast<std::ptrdiff_t>(labelled)},
                           std::vector<std::vector<qint32>>(3), 1, threads, {});
}

} // namespace

class TestSuggest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatWasTagged() const
    {
        const Planted data = planted(300);
        const auto model = learned(data, 60);
        int right = 0;
        for (qint32 row = 60; row < 300; ++row) {
            const auto suggestions = suggestionsOf(model->chances(row), SuggestionThreshold);
            QVERIFY(suggestions.size() <= MostSuggestions);
            right += !suggestions.empty() && suggestions.front().tag == row % 3;
        }
        QVERIFY2(right > 230, qPrintable(QString::number(right)));
    }

    void codebookWordsSpeakBeforeAnyLabel() const
    {
        const Planted data = planted(60);
        std::vector<std::vector<qint32>> keywords(3);
        keywords[1].push_back(data.corpus.features.at(wordHash(u"hospital")));
        const auto model = TagModel::learn(data.corpus.matrix, {}, keywords, 1, 1, {});
        float with = 0, without = 0;
        for (qint32 row = 0; row < 60; ++row) {
            const auto chances = model->chances(row);
            (row % 3 == 1 ? with : without) = std::max(row % 3 == 1 ? with : without, chances[1]);
        }
        QVERIFY(with > 2 * without);
    }

    void threadsLeaveNoTrace() const
    {
        const Planted data = planted(200);
        const auto one = learned(data, 90, 1), two = learned(data, 90, 2);
        for (qint32 row = 0; row < 200; ++row)
            QCOMPARE(one->chances(row), two->chances(row));
    }

    void estimatesRestOnTheRandomPartAlone() const
    {
        const Planted data = planted(200);
        const auto model = learned(data, 100);
        const Estimate estimate = estimateAt(*model, SuggestionThreshold);
        QCOMPARE(estimate.documents, 20);
        QCOMPARE(estimate.baseline.of, 20);
        QVERIFY(estimate.precision.low <= estimate.precision.value());
        QVERIFY(estimate.precision.value() <= estimate.precision.high);
        QVERIFY(estimate.precision.value() > estimate.baseline.value());
    }

    void noPrecisionIsPromisedThatTheSampleDoesNotSupport() const
    {
        const Planted data = planted(200);
        QVERIFY(thresholdFor(*learned(data, 100), 0.99) > 1); // twenty texts cannot show it
        const float threshold = thresholdFor(*learned(data, 200), 0.6);
        QVERIFY(threshold < 1);
        QVERIFY(estimateAt(*learned(data, 200), threshold).precision.low >= 0.6);
    }

    void asksSevenTwoOne() const
    {
        const Planted data = planted(300);
        const auto model = learned(data, 30);
        std::vector<qint32> open;
        for (qint32 row = 30; row < 300; ++row)
            open.push_back(row);
        const auto asks = askNext(data.corpus.matrix, *model, open, 50, 4);
        QCOMPARE(asks.size(), size_t(50));
        QCOMPARE(std::ranges::count(asks, AskReason::Random, &Ask::reason), 10);
        QVERIFY(std::ranges::count(asks, AskReason::Rare, &Ask::reason) <= 5);
        QSet<qint32> rows;
        for (const Ask &ask : asks) {
            QVERIFY(ask.row >= 30);
            rows << ask.row;
        }
        QCOMPARE(rows.size(), 50);
        QVERIFY(askNext(data.corpus.matrix, *model, {}, 50, 4).empty());
    }

    void evidenceIsAWordOfTheText() const
    {
        const Planted data = planted(300);
        const auto model = learned(data, 150);
        const qint32 hospital = data.corpus.features.at(wordHash(u"hospital"));
        for (qint32 row = 0; row < 60; ++row) {
            if (row % 3 == 1 && model->evidence(row, hospital, 1) != 0)
                QVERIFY(model->evidence(row, hospital, 1) > 0);
            if (row % 3 != 1)
                QCOMPARE(model->evidence(row, hospital, 1), 0.0F);
        }
    }
};

QTEST_APPLESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
