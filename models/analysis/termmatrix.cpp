// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/termmatrix.h"

#include "models/analysis/parallel.h"
#include "models/text/language.h"
#include "models/text/stem.h"
#include "models/text/stopwords.h"
#include "models/text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <xxhash.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <array>
#include <atomic>
#include <cmath>
#include <map>
#include <unordered_map>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 256;
constexpr qsizetype LanguageSample = 200;
constexpr double MixedShare = 0.05;
constexpr size_t MostWords = 40000; // features; more would only add rarities
constexpr size_t MostPairs = 20000;
constexpr qsizetype MostForPieces = 20000; // their sequences would fill the memory
constexpr quint32 PairSlots = 1U << 24;
constexpr float PairWeight = 0.7F;
constexpr size_t CacheLimit = 1 << 19;
constexpr qsizetype LeastForBoilerplate = 50;
constexpr double BoilerplateShare = 0.35; // of the documents
constexpr float BoilerplateWeight = 0.1F; // not nothing: a document of such words alone must not end empty

struct IdentityHash
{
    size_t operator()(quint64 hash) const noexcept { return static_cast<size_t>(hash); }
};

quint64 hashOf(QStringView text)
{
    return wordHash(text);
}

/// Words to hashes of their stems, 0 for those that say nothing. One a thread.
class StemHasher
{
public:
    quint64 operator()(QStringView folded, const QString &language)
    {
        Language &known = m_languages.try_emplace(language, language).first->second;
        const auto [at, isNew] = known.stems.try_emplace(hashOf(folded), 0);
        const quint64 found = isNew ? at->second = compute(folded, language, known.stemmer) : at->second;
        if (known.stems.size() > CacheLimit)
            known.stems.clear();
        return found;
    }

private:
    struct Language
    {
        explicit Language(const QString &language) : stemmer(language) {}
        Stemmer stemmer;
        std::unordered_map<quint64, quint64, IdentityHash> stems;
    };

    static quint64 compute(QStringView folded, const QString &language, Stemmer &stemmer)
    {
        const bool hasLetter =
            std::any_of(folded.begin(), folded.end(), [](QChar c) { return !c.isNumber(); });
        const bool tooShort =
            folded.size() < 2 && folded.front().unicode() < 0x2E80; // one Han sign is a word
        if (!hasLetter || tooShort || isStopWord(folded, language))
            return 0;
        return hashOf(stemmer.stem(folded));
    }

    std::map<QString, Language> m_languages;
};

/// Looks at a sample: which language is commonest, and whether others are common too.
void learnLanguages(qsizetype count, const DocumentAt &documentAt, Corpus &corpus)
{
    std::map<QString, int> seen;
    const qsizetype step = count / LanguageSample + 1;
    for (qsizetype i = 0; i < count; i += step) {
        const ThemeDocument document = documentAt(i);
        ++seen[document.language.isEmpty() ? languageOf(document.text) : document.language];
    }
    seen.erase(QString());
    int known = 0;
    for (const auto &[language, times] : seen)
        known += times;
    const auto best = std::ranges::max_element(seen, {}, [](const auto &entry) { return entry.second; });
    if (best == seen.end())
        return;
    corpus.language = best->first;
    corpus.isMixed = known - best->second > MixedShare * known;
}

/// Documents as sequences of stems, by ranges while they are read.
struct Sequences
{
    std::vector<std::vector<quint64>> stems; ///< Per range: the stems of its documents, end to end.
    std::vector<std::vector<qint32>> ends;   ///< Per range: where each document ends.

    explicit Sequences(qsizetype count)
        : stems(static_cast<size_t>((count + Grain - 1) / Grain)), ends(stems.size())
    {
    }

    /// Calls f(document, stems) for the documents of the range that begins at \a from.
    template<class F>
    void each(qsizetype from, F &&f) const
    {
        const auto range = static_cast<size_t>(from / Grain);
        qint32 begin = 0;
        for (const qint32 end : ends[range]) {
            f(from++,
              std::span(stems[range]).subspan(static_cast<size_t>(begin), static_cast<size_t>(end - begin)));
            begin = end;
        }
    }
};

/// Calls f(hash) for each piece of four letters of \a folded, the word's edges counted as letters.
template<class F>
void eachPiece(QStringView folded, F &&f)
{
    constexpr qsizetype length = 4;
    std::array<char16_t, 64> padded{};
    const qsizetype size = std::min<qsizetype>(folded.size(), 62);
    padded[0] = padded[static_cast<size_t>(size) + 1] = u' ';
    std::copy_n(folded.utf16(), size, padded.begin() + 1);
    for (qsizetype at = 0; at + length <= size + 2; ++at)
        f(wordHash(QStringView(padded.data() + at, length)));
}

class Reader
{
public:
    Reader(qsizetype count, int threads, const Progress &progress, Corpus &corpus, bool withPieces)
        : m_count(count),
          m_threads(threads),
          m_progress(progress),
          m_corpus(corpus),
          m_sequences(count),
          m_pieces(count),
          m_withPieces(withPieces)
    {
        m_corpus.pinned.assign(static_cast<size_t>(count), -1);
    }

    bool read(const DocumentAt &documentAt)
    {
        learnLanguages(m_count, documentAt, m_corpus);
        const QString phase = QCoreApplication::translate("tamiz::Themes", "Reading texts");
        std::vector<StemHasher> hashers(static_cast<size_t>(m_threads));
        return parallelRanges(
            m_threads, m_count, Grain, m_progress, phase, [&](qsizetype from, qsizetype to, int worker) {
                StemHasher &hasher = hashers[static_cast<size_t>(worker)];
                auto &stems = m_sequences.stems[static_cast<size_t>(from / Grain)];
                auto &pieces = m_pieces.stems[static_cast<size_t>(from / Grain)];
                for (qsizetype i = from; i < to; ++i) {
                    const ThemeDocument document = documentAt(i);
                    const QString language = m_corpus.languageOf(document);
                    m_corpus.pinned[static_cast<size_t>(i)] = document.pinned;
                    forEachWord(wordsOnly(document.text), [&](qsizetype, qsizetype, QStringView folded) {
                        const quint64 stem = hasher(folded, language);
                        if (stem)
                            stems.push_back(stem);
                        if (stem && m_withPieces)
                            eachPiece(folded, [&](quint64 piece) { pieces.push_back(piece); });
                    });
                    m_pieces.ends[static_cast<size_t>(from / Grain)].push_back(
                        static_cast<qint32>(pieces.size()));
                    m_sequences.ends[static_cast<size_t>(from / Grain)].push_back(
                        static_cast<qint32>(stems.size()));
                }
            });
    }

    bool weigh()
    {
        const bool done = chooseWords() && choosePairs() && fill(m_sequences, true, m_corpus.matrix);
        m_corpus.features.insert(m_features.begin(), m_features.end());
        return done && (!m_withPieces || weighPieces());
    }

private:
    using Counts = std::vector<std::pair<quint64, qint32>>; ///< Term and documents that hold it.

    static quint64 pairOf(quint64 a, quint64 b) noexcept
    {
        const quint64 h = (a * 0x9E3779B97F4A7C15) ^ ((b << 31) | (b >> 33));
        return (h ^ (h >> 29)) * 0xBF58476D1CE4E5B9;
    }

    static void distinct(std::vector<quint64> &terms)
    {
        std::ranges::sort(terms);
        const auto tail = std::ranges::unique(terms);
        terms.erase(tail.begin(), tail.end());
    }

    static void pairsOf(std::span<const quint64> stems, std::vector<quint64> &pairs)
    {
        pairs.clear();
        for (size_t i = 1; i < stems.size(); ++i)
            pairs.push_back(pairOf(stems[i - 1], stems[i]));
    }

    /// Documents per term, by ranges of terms' hashes so that the order of threads leaves no trace. \a
    /// termsOf(stems, out) gives the distinct terms of a document worth counting.
    template<class TermsOf>
    bool count(const Sequences &sequences, const TermsOf &termsOf, Counts &counts)
    {
        std::vector<std::unordered_map<quint64, qint32, IdentityHash>> byWorker(
            static_cast<size_t>(m_threads));
        if (!parallelRanges(m_threads, m_count, Grain, m_progress, {},
                            [&](qsizetype from, qsizetype, int worker) {
                                auto &mine = byWorker[static_cast<size_t>(worker)];
                                std::vector<quint64> terms;
                                sequences.each(from, [&](qsizetype, std::span<const quint64> stems) {
                                    termsOf(stems, terms);
                                    distinct(terms);
                                    for (const quint64 term : terms)
                                        ++mine[term];
                                });
                            }))
            return false;
        for (size_t worker = 1; worker < byWorker.size(); ++worker) {
            for (const auto &[term, documents] : byWorker[worker])
                byWorker[0][term] += documents;
        }
        counts.assign(byWorker[0].begin(), byWorker[0].end());
        return true;
    }

    /// Adds the terms held by at least \a least documents as features, commonest first where they are too
    /// many. There is no upper bound: stop words are gone, the weight falls anyway, and a document of common
    /// words must not end empty.
    void adopt(Counts counts, qint32 least, size_t most, float factor)
    {
        std::erase_if(counts, [&](const auto &entry) { return entry.second < least; });
        std::ranges::sort(counts, [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        counts.resize(std::min(counts.size(), most));
        const double documents = static_cast<double>(m_count);
        for (const auto &[term, holders] : counts) {
            m_features.emplace(term, static_cast<qint32>(m_idf.size()));
            const bool says = !std::ranges::binary_search(m_corpus.boilerplate, term);
            m_idf.push_back((says ? factor : BoilerplateWeight) *
                            static_cast<float>(std::log((1 + documents) / (1 + holders)) + 1));
        }
    }

    /// Pieces know nothing of boilerplate: what half of the documents hold is left out.
    bool weighPieces()
    {
        m_features.clear();
        m_idf.clear();
        Counts counts;
        if (!count(
                m_pieces,
                [](std::span<const quint64> pieces, std::vector<quint64> &out) {
                    out.assign(pieces.begin(), pieces.end());
                },
                counts))
            return false;
        std::erase_if(counts, [this](const auto &entry) { return entry.second > m_count / 2; });
        adopt(std::move(counts), 2, MostWords, 1);
        return fill(m_pieces, false, m_corpus.spelling);
    }

    bool chooseWords()
    {
        Counts counts;
        if (!count(
                m_sequences,
                [](std::span<const quint64> stems, std::vector<quint64> &out) {
                    out.assign(stems.begin(), stems.end());
                },
                counts))
            return false;
        findBoilerplate(counts);
        adopt(std::move(counts), std::max<qint32>(2, static_cast<qint32>(m_count / 20000)), MostWords, 1);
        return true;
    }

    /// What most documents of a consultation say ("I request that the council…") tells none apart: the
    /// consultation's own stop words.
    void findBoilerplate(const Counts &counts)
    {
        if (m_count < LeastForBoilerplate)
            return;
        for (const auto &[term, documents] : counts) {
            if (static_cast<double>(documents) > BoilerplateShare * static_cast<double>(m_count))
                m_corpus.boilerplate.push_back(term);
        }
        std::ranges::sort(m_corpus.boilerplate);
    }

    /// Nearly all pairs are rare: a table of small counters by hash throws them out before any is counted.
    bool choosePairs()
    {
        const auto least = std::max<qint32>(3, static_cast<qint32>(m_count / 4000));
        std::vector<std::atomic<quint16>> slots(PairSlots);
        if (!parallelRanges(m_threads, m_count, Grain, m_progress, {}, [&](qsizetype from, qsizetype, int) {
                std::vector<quint64> pairs;
                m_sequences.each(from, [&](qsizetype, std::span<const quint64> stems) {
                    pairsOf(stems, pairs);
                    for (const quint64 pair : pairs) {
                        auto &slot = slots[pair % PairSlots];
                        if (slot.load(std::memory_order_relaxed) < 0x7FFF)
                            slot.fetch_add(1, std::memory_order_relaxed);
                    }
                });
            }))
            return false;
        Counts counts;
        const auto frequent = [&](std::span<const quint64> stems, std::vector<quint64> &out) {
            pairsOf(stems, out);
            std::erase_if(out, [&](quint64 pair) {
                return slots[pair % PairSlots].load(std::memory_order_relaxed) < least;
            });
        };
        if (!count(m_sequences, frequent, counts))
            return false;
        adopt(std::move(counts), least, MostPairs, PairWeight);
        return true;
    }

    /// Uses \a sequences up, range by range: whole beside the matrix they would take half a gigabyte more
    /// where there are a million documents.
    bool fill(Sequences &sequences, bool withPairs, TermMatrix &matrix)
    {
        struct Part
        {
            std::vector<qint32> terms;
            std::vector<float> weights;
            std::vector<qint64> ends;
        };
        std::vector<Part> parts(sequences.stems.size());
        if (!parallelRanges(m_threads, m_count, Grain, m_progress, {}, [&](qsizetype from, qsizetype, int) {
                Part &part = parts[static_cast<size_t>(from / Grain)];
                std::vector<quint64> pairs;
                std::vector<qint32> features;
                sequences.each(from, [&](qsizetype, std::span<const quint64> stems) {
                    features.clear();
                    collect(stems, features);
                    if (withPairs) {
                        pairsOf(stems, pairs);
                        collect(pairs, features);
                    }
                    appendRow(features, part.terms, part.weights);
                    part.ends.push_back(static_cast<qint64>(part.terms.size()));
                });
                std::vector<quint64>().swap(sequences.stems[static_cast<size_t>(from / Grain)]);
            }))
            return false;
        matrix.termCount = static_cast<qint32>(m_idf.size());
        size_t all = 0;
        for (const Part &part : parts)
            all += part.terms.size();
        matrix.terms.reserve(all);
        matrix.weights.reserve(all);
        matrix.offsets.reserve(static_cast<size_t>(m_count) + 1);
        for (Part &part : parts) {
            const qint64 base = matrix.offsets.back();
            for (const qint64 end : part.ends)
                matrix.offsets.push_back(base + end);
            matrix.terms.insert(matrix.terms.end(), part.terms.begin(), part.terms.end());
            matrix.weights.insert(matrix.weights.end(), part.weights.begin(), part.weights.end());
            part = {};
        }
#ifdef __GLIBC__
        malloc_trim(0); // many small pieces were freed: the system gets them back before the next step
#endif
        return true;
    }

    void collect(std::span<const quint64> terms, std::vector<qint32> &features) const
    {
        for (const quint64 term : terms) {
            const auto found = m_features.find(term);
            if (found != m_features.end())
                features.push_back(found->second);
        }
    }

    void appendRow(std::vector<qint32> &features, std::vector<qint32> &terms,
                   std::vector<float> &weights) const
    {
        std::ranges::sort(features);
        const size_t begin = weights.size();
        float squares = 0;
        for (size_t i = 0, j = 0; i < features.size(); i = j) {
            while (j < features.size() && features[j] == features[i])
                ++j;
            const float weight =
                (1 + std::log(static_cast<float>(j - i))) * m_idf[static_cast<size_t>(features[i])];
            terms.push_back(features[i]);
            weights.push_back(weight);
            squares += weight * weight;
        }
        for (size_t i = begin; i < weights.size(); ++i)
            weights[i] /= std::sqrt(squares);
    }

    qsizetype m_count;
    int m_threads;
    const Progress &m_progress;
    Corpus &m_corpus;
    Sequences m_sequences, m_pieces;
    bool m_withPieces;
    std::unordered_map<quint64, qint32, IdentityHash> m_features;
    std::vector<float> m_idf;
};

} // namespace

QString wordsOnly(const QString &text)
{
    if (!text.contains(u"http") && !text.contains(u"www.") && !text.contains(QChar(u'<')))
        return text;
    static const QRegularExpression noise(
        QStringLiteral("(?:https?://|www\\.)[^\\s\"'<>]+|</?[A-Za-z][^<>]{0,400}>"));
    return QString(text).replace(noise, QStringLiteral(" ; ")); // a break: no phrase leads over it
}

quint64 wordHash(QStringView word)
{
    return XXH3_64bits(word.utf16(), static_cast<size_t>(word.size()) * sizeof(char16_t)) | 1;
}

QString Corpus::languageOf(const ThemeDocument &document) const
{
    if (!document.language.isEmpty())
        return document.language;
    if (!isMixed)
        return language;
    const QString detected = tamiz::languageOf(document.text);
    return detected.isEmpty() ? language : detected;
}

bool readCorpus(qsizetype count, const DocumentAt &documentAt, int threads, const Progress &progress,
                Corpus &corpus, bool withSpelling)
{
    Reader reader(count, threads, progress, corpus, withSpelling && count <= MostForPieces);
    return reader.read(documentAt) && reader.weigh();
}

} // namespace tamiz
