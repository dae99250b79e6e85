// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/labels.h"

#include "models/analysis/labeltokens.h"
#include "models/analysis/parallel.h"
#include "models/text/stem.h"

#include <QCoreApplication>

#include <xxhash.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace tamiz {

namespace {

constexpr size_t LongestPhrase = 8; // counted, so that pieces of long names are known as pieces
constexpr size_t LongestName = 5;   // shown
constexpr size_t CandidatesPerTheme = 60;
constexpr qsizetype MostTerms = 10;
constexpr int LabelWords = 5;
constexpr double PhraseBoost = 1.5; // as Lingo
constexpr double LeastSupport =
    0.03; // of the examples; what fewer say is one person's phrase, not the theme's
constexpr double LeastDocuments = 3;
constexpr double OfANameAlone =
    0.25; // score of words that are never written small: somebody's or some place's name
constexpr double OfAClause = 0.5; // "of those that should be": a piece of a sentence, no name for a subject
constexpr double OfOneNameAlone = 0.6; // of one such word: it may be what the theme is about
constexpr double Complete = 0.7;       // a phrase so often inside a longer one is a fragment of it

struct Phrase
{
    std::vector<quint64> stems;
    bool isClause = false; ///< Something else than prepositions and articles lies between its words.
    int documents = 0;
    double score = 0;
    QString surface;
};

using Counts = std::unordered_map<quint64, int>;

/// How often a stem stands in a text, and how often of these with a small first letter.
struct Spelling
{
    int all = 0, small = 0;
};
using Spellings = std::unordered_map<quint64, Spelling>;

/// Calls f(first, last + 1, key) for each phrase of \a tokens.
template<class F>
void eachPhrase(const std::vector<LabelToken> &tokens, F &&f)
{
    for (size_t first = 0; first < tokens.size(); ++first) {
        if (tokens[first].isStop || tokens[first].isPerson)
            continue;
        quint64 key = 0;
        for (size_t last = first; last < std::min(tokens.size(), first + LongestPhrase); ++last) {
            if (last > first && (!tokens[last].joined || tokens[last].isPerson || tokens[last].isNumber))
                break;
            key = XXH3_64bits_withSeed(&tokens[last].stem, sizeof(quint64), key);
            if (!tokens[last].isStop && (last == first || tokens[last].stem != tokens[first].stem))
                f(first, last + 1, key);
        }
    }
}

/// Reads the examples of one theme.
class Reader
{
public:
    Reader(const std::vector<qint32> &examples, const DocumentAt &documentAt, const Corpus &corpus)
    {
        std::vector<ThemeDocument> documents;
        std::map<QString, int> languages;
        for (const qint32 example : examples) {
            documents.push_back(documentAt(example));
            ThemeDocument &document = documents.back();
            document.language = corpus.languageOf(document);
            ++languages[document.language];
        }
        if (documents.empty())
            return;
        const QString main =
            std::ranges::max_element(languages, {}, [](const auto &entry) { return entry.second; })->first;
        m_hasNoSpelling = main == QStringLiteral("de");
        Stemmer stemmer(main);
        for (ThemeDocument &document : documents) { // a label mixes no languages
            if (document.language != main)
                continue;
            document.text = wordsOnly(document.text).normalized(QString::NormalizationForm_C);
            m_tokens.push_back(labelTokensOf(document.text, main, stemmer, corpus.boilerplate));
            m_texts.push_back(std::move(document.text));
        }
    }

    size_t size() const { return m_texts.size(); }

    /// Adds how the words are spelt. German writes every noun with a capital, and scripts without small
    /// letters have no spelling: nothing is said of their words.
    void addSpellings(Spellings &spellings) const
    {
        for (const auto &tokens : m_tokens) {
            for (const LabelToken &token : tokens) {
                Spelling &spelling = spellings[token.stem];
                ++spelling.all;
                spelling.small += !token.isCapital || token.isAcronym || m_hasNoSpelling;
            }
        }
    }

    /// Documents per phrase, without those that only one holds.
    Counts count() const
    {
        Counts counts;
        std::vector<quint64> keys;
        for (const auto &tokens : m_tokens) {
            keys.clear();
            eachPhrase(tokens, [&](size_t, size_t, quint64 key) { keys.push_back(key); });
            std::ranges::sort(keys);
            const auto tail = std::ranges::unique(keys);
            keys.erase(tail.begin(), tail.end());
            for (const quint64 key : keys)
                ++counts[key];
        }
        if (m_tokens.size() > 3)
            std::erase_if(counts, [](const auto &entry) { return entry.second < 2; });
        return counts;
    }

    /// Words and commonest surface form of the phrases in \a phrases.
    void describe(std::unordered_map<quint64, Phrase> &phrases) const
    {
        std::unordered_map<quint64, std::map<QString, int>> surfaces;
        for (size_t t = 0; t < m_tokens.size(); ++t) {
            eachPhrase(m_tokens[t], [&](size_t first, size_t end, quint64 key) {
                const auto phrase = phrases.find(key);
                if (phrase == phrases.end())
                    return;
                const auto &tokens = m_tokens[t];
                if (phrase->second.stems.empty()) {
                    for (size_t i = first; i < end; ++i) {
                        phrase->second.stems.push_back(tokens[i].stem);
                        phrase->second.isClause |= tokens[i].isStop && !tokens[i].isGlue;
                    }
                }
                const QString whole =
                    m_texts[t].sliced(tokens[first].start, tokens[end - 1].end - tokens[first].start);
                ++surfaces[key][withoutElision(whole)];
            });
        }
        for (auto &[key, forms] : surfaces)
            phrases[key].surface = commonest(forms);
    }

private:
    /// "l'atenció" and "d’énergie" are named without the article or preposition that clings to them.
    static QString withoutElision(const QString &form)
    {
        const bool clings = form.size() > 3 && (form.at(1) == QChar(u'\'') || form.at(1) == QChar(0x2019)) &&
                            QStringLiteral("ldsnmtjcLDSNMTJC").contains(form.front());
        return clings ? form.sliced(2) : form;
    }

    /// Shouting is no spelling of its own; short capitals (ITV, ONG) are.
    static bool isShouted(const QString &form)
    {
        constexpr qsizetype acronym = 5;
        return form.size() > acronym && form == form.toUpper() && form != form.toLower();
    }

    /// Capitals at the start of sentences are no form of their own: they count for the small one. What is
    /// shouted is written as where it is not.
    static QString commonest(const std::map<QString, int> &forms)
    {
        std::map<QString, int> merged;
        for (const auto &[form, times] : forms) {
            const QString small = form.toLower();
            if (!isShouted(form))
                merged[forms.contains(small) ? small : form] += times;
        }
        return merged.empty() ? forms.begin()->first.toLower()
                              : std::ranges::max_element(merged, {}, [](const auto &entry) {
                                    return entry.second;
                                })->first;
    }

    std::vector<QString> m_texts;
    std::vector<std::vector<LabelToken>> m_tokens;
    bool m_hasNoSpelling = false;
};

bool contains(const std::vector<quint64> &longer, const std::vector<quint64> &shorter)
{
    return std::ranges::search(longer, shorter).begin() != longer.end();
}

bool shareWord(const Phrase &a, const Phrase &b)
{
    return std::ranges::find_first_of(a.stems, b.stems) != a.stems.end();
}

/// Less than one for words that are never written small: names say who or where, seldom what.
double plainness(const Phrase &phrase, const Spellings &spellings)
{
    for (const quint64 stem : phrase.stems) {
        const auto found = spellings.find(stem);
        if (found == spellings.end() || found->second.small * 20 >= found->second.all)
            return 1;
    }
    return phrase.stems.size() > 1 ? OfANameAlone : OfOneNameAlone;
}

/// The best phrases of one theme, best first, fragments and echoes left out.
std::vector<Phrase> phrasesOf(const Reader &reader, const Counts &own, const Counts &everywhere,
                              const Spellings &spellings, double mean, size_t examples)
{
    std::vector<std::pair<double, quint64>> ranked;
    const double least = std::max(LeastDocuments, LeastSupport * static_cast<double>(examples));
    const bool hasFrequent =
        std::ranges::any_of(own, [least](const auto &entry) { return entry.second >= least; });
    for (const auto &[key, documents] : own) {
        if (hasFrequent && documents < least)
            continue;
        const double share = static_cast<double>(documents) / static_cast<double>(examples);
        ranked.emplace_back(-share * std::log(1 + mean / everywhere.at(key)), key);
    }
    const size_t kept = std::min(ranked.size(), CandidatesPerTheme * 4);
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(kept));
    std::unordered_map<quint64, Phrase> phrases;
    for (size_t i = 0; i < kept; ++i)
        phrases[ranked[i].second] = {{}, false, own.at(ranked[i].second), -ranked[i].first, {}};
    reader.describe(phrases);
    std::vector<Phrase> all;
    for (auto &[key, phrase] : phrases) {
        phrase.score *= (phrase.stems.size() > 1 ? PhraseBoost : 1) * (phrase.isClause ? OfAClause : 1) *
                        plainness(phrase, spellings);
        all.push_back(std::move(phrase));
    }
    std::ranges::sort(all, [](const Phrase &a, const Phrase &b) {
        return a.score != b.score ? a.score > b.score : a.surface < b.surface;
    });
    std::vector<Phrase> best;
    for (const Phrase &phrase : all) {
        const bool isFragment = std::ranges::any_of(all, [&](const Phrase &longer) {
            return longer.stems.size() > phrase.stems.size() &&
                   longer.documents >= Complete * phrase.documents && contains(longer.stems, phrase.stems);
        });
        const bool isEcho = std::ranges::any_of(best, [&](const Phrase &chosen) {
            return contains(chosen.stems, phrase.stems) || contains(phrase.stems, chosen.stems);
        });
        const bool isLong = phrase.stems.size() > LongestName;
        if (!isFragment && !isEcho && !isLong && best.size() < CandidatesPerTheme)
            best.push_back(phrase);
    }
    return best;
}

/// The best phrase, and further ones while the label is short or another theme has it already.
QString labelOf(const std::vector<Phrase> &phrases, std::set<QString> &taken)
{
    QStringList parts;
    std::vector<const Phrase *> used;
    int words = 0;
    for (const Phrase &phrase : phrases) {
        const auto size = static_cast<int>(phrase.stems.size());
        const bool isTaken = taken.contains(parts.join(u", ").toLower());
        if (words >= 3 && !isTaken)
            break;
        if (!isTaken && words + size > LabelWords)
            continue;
        if (std::ranges::any_of(used, [&](const Phrase *other) { return shareWord(*other, phrase); }))
            continue;
        parts.append(phrase.surface);
        used.push_back(&phrase);
        words += size;
    }
    if (parts.isEmpty()) // few texts, or all alike: a theme needs a name to be spoken of all the same
        parts << QCoreApplication::translate("tamiz::Labels", "Without words of its own");
    QString label = parts.join(u", ");
    for (int number = 2; taken.contains(label.toLower()); ++number)
        label = parts.join(u", ") + u' ' + QString::number(number);
    if (!label.isEmpty()) {
        taken.insert(label.toLower());
        label[0] = label.at(0).toUpper();
    }
    return label;
}

} // namespace

std::vector<ThemeName> nameThemes(const std::vector<std::vector<qint32>> &examples,
                                  const DocumentAt &documentAt, const Corpus &corpus, int threads,
                                  const Progress &progress)
{
    const auto count = static_cast<qsizetype>(examples.size());
    const QString phase = QCoreApplication::translate("tamiz::Themes", "Naming themes");
    std::vector<std::unique_ptr<Reader>> readers(examples.size());
    std::vector<Counts> counts(examples.size());
    if (!parallelRanges(threads, count, 1, progress, phase, [&](qsizetype theme, qsizetype, int) {
            const auto at = static_cast<size_t>(theme);
            readers[at] = std::make_unique<Reader>(examples[at], documentAt, corpus);
            counts[at] = readers[at]->count();
        }))
        return {};
    Spellings spellings;
    for (const auto &reader : readers)
        reader->addSpellings(spellings);
    Counts everywhere;
    double total = 0;
    for (const Counts &own : counts) {
        for (const auto &[key, documents] : own) {
            everywhere[key] += documents;
            total += documents;
        }
    }
    const double mean = total / std::max<double>(1, static_cast<double>(everywhere.size()));
    std::vector<std::vector<Phrase>> phrases(examples.size());
    if (!parallelRanges(threads, count, 1, progress, phase, [&](qsizetype theme, qsizetype, int) {
            const auto at = static_cast<size_t>(theme);
            phrases[at] = phrasesOf(*readers[at], counts[at], everywhere, spellings, mean,
                                    std::max<size_t>(1, readers[at]->size()));
        }))
        return {};
    std::vector<ThemeName> names;
    std::set<QString> taken;
    for (const auto &best : phrases) {
        ThemeName name{labelOf(best, taken), {}};
        for (const Phrase &phrase : best) {
            if (name.terms.size() < MostTerms)
                name.terms.append(phrase.surface);
        }
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace tamiz
