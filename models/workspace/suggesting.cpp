// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/suggesting.h"

#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/text/stem.h"
#include "models/text/words.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int Threads = 2;
constexpr size_t MostWords = 4;

} // namespace

Result<std::shared_ptr<Suggester>> Suggester::read(Store &store, const Progress &progress)
{
    std::shared_ptr<Suggester> made(new Suggester);
    std::vector<QString> texts, languages;
    bool cancelled = false;
    const auto read = visitTexts(store, [&](qint64 id, QString title, QString body, QString language) {
        made->m_ids.push_back(id);
        texts.push_back(title.isEmpty() ? std::move(body) : QString(title + u'\n' + body));
        languages.push_back(std::move(language));
        cancelled = made->m_ids.size() % 8192 == 0 && progress.isCancelled();
        return !cancelled;
    });
    if (!read)
        return read.error();
    const auto documentAt = [&](qsizetype i) {
        return ThemeDocument{texts[static_cast<size_t>(i)], languages[static_cast<size_t>(i)], FreeDocument};
    };
    const auto corpus = std::make_shared<Corpus>();
    if (cancelled ||
        !readCorpus(static_cast<qsizetype>(texts.size()), documentAt, Threads, progress, *corpus))
        return cancelledError();
    made->m_corpus = corpus;
    if (auto learned = made->learn(store, progress); !learned)
        return learned.error();
    return made;
}

Result<std::shared_ptr<Suggester>> Suggester::relearned(Store &store, const Progress &progress) const
{
    std::shared_ptr<Suggester> made(new Suggester);
    made->m_corpus = m_corpus;
    made->m_ids = m_ids;
    if (auto learned = made->learn(store, progress); !learned)
        return learned.error();
    return made;
}

Result<void> Suggester::learn(Store &store, const Progress &progress)
{
    auto tags = readTags(store);
    if (!tags)
        return tags.error();
    if (tags->isEmpty())
        return Error{Error::Code::Refused,
                     tamiz::tr("There are no tags yet that could be suggested. Make a codebook first, or tag a few "
                        "contributions."),
                     {}};
    m_tags.assign(tags->begin(), tags->end());
    std::map<qint64, qint32> place;
    for (size_t t = 0; t < m_tags.size(); ++t)
        place.emplace(m_tags[t].id, static_cast<qint32>(t));
    std::map<qint32, LabelledDocument> labelled;
    const auto tagged = visitTagged(store, [&](qint64 tag, qint64 id) {
        const qint32 row = rowOf(id);
        if (const auto found = place.find(tag); row >= 0 && found != place.end()) {
            labelled[row].row = row;
            labelled[row].tags.push_back(found->second);
        }
    });
    const auto rows = visitRows(store, 0, [&](const RowEntry &entry) {
        const qint32 row = entry.asked != 0 ? rowOf(entry.id) : -1;
        if (row >= 0) {
            labelled[row].row = row;
            labelled[row].atRandom = entry.asked == static_cast<int>(AskReason::Random);
        }
        return true;
    });
    if (!tagged || !rows)
        return !tagged ? tagged : rows;
    m_isOpen.assign(m_ids.size(), 1);
    std::vector<LabelledDocument> documents;
    for (auto &[row, document] : labelled) {
        std::ranges::sort(document.tags);
        m_isOpen[static_cast<size_t>(row)] = 0;
        documents.push_back(std::move(document));
    }
    auto model = TagModel::learn(m_corpus->matrix, std::move(documents), keywords(), 1, Threads, progress);
    if (!model)
        return cancelledError();
    m_model = std::move(model);
    return {};
}

/// The words of a tag's name and description as terms of the matrix.
std::vector<std::vector<qint32>> Suggester::keywords() const
{
    std::vector<std::vector<qint32>> result;
    for (const TagEntry &tag : m_tags) {
        std::vector<qint32> terms;
        for (const QString &text : {tag.name, tag.description}) {
            for (const Word &word : wordsOf(text)) {
                const auto found = m_corpus->features.find(wordHash(stemOf(word.folded, m_corpus->language)));
                if (found != m_corpus->features.end())
                    terms.push_back(found->second);
            }
        }
        std::ranges::sort(terms);
        const auto tail = std::ranges::unique(terms);
        terms.erase(tail.begin(), tail.end());
        result.push_back(std::move(terms));
    }
    return result;
}

qint32 Suggester::rowOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found == m_ids.end() || *found != id ? -1 : static_cast<qint32>(found - m_ids.begin());
}

qint64 Suggester::atRandom() const
{
    return std::ranges::count(m_model->documents(), true, &LabelledDocument::atRandom);
}

QString Suggester::pathOf(qint64 tag) const
{
    const auto found = std::ranges::find(m_tags, tag, &TagEntry::id);
    return found == m_tags.end() ? QString() : found->path;
}

QStringList Suggester::wordsFor(qint32 row, const QString &text, qint32 tag) const
{
    std::vector<std::pair<float, QString>> found;
    QSet<QString> seen;
    const QString language = m_corpus->languageOf({text, {}, FreeDocument});
    for (const Word &word : wordsOf(text)) {
        const auto term = m_corpus->features.find(wordHash(stemOf(word.folded, language)));
        if (term == m_corpus->features.end() || seen.contains(word.folded))
            continue;
        seen << word.folded;
        const float evidence = m_model->evidence(row, term->second, tag);
        if (evidence > 0)
            found.emplace_back(-evidence, text.sliced(word.start, word.length));
    }
    std::ranges::stable_sort(found, {}, &std::pair<float, QString>::first);
    QStringList words;
    for (size_t i = 0; i < std::min(found.size(), MostWords); ++i)
        words << found[i].second;
    return words;
}

std::vector<Suggestion> Suggester::suggest(qint64 id, const QString &text, double threshold) const
{
    std::vector<Suggestion> result;
    const qint32 row = rowOf(id);
    if (row < 0)
        return result;
    for (const TagChance &chance : suggestionsOf(m_model->chances(row), static_cast<float>(threshold)))
        result.push_back({m_tags[static_cast<size_t>(chance.tag)].id, static_cast<double>(chance.chance),
                          wordsFor(row, text, chance.tag)});
    return result;
}

std::vector<std::pair<qint64, double>> Suggester::chances(qint64 id, double threshold) const
{
    std::vector<std::pair<qint64, double>> result;
    const qint32 row = rowOf(id);
    if (row < 0)
        return result;
    for (const TagChance &chance : suggestionsOf(m_model->chances(row), static_cast<float>(threshold)))
        result.emplace_back(m_tags[static_cast<size_t>(chance.tag)].id, static_cast<double>(chance.chance));
    return result;
}

double Suggester::chanceOf(qint64 id, qint64 tag) const
{
    const qint32 row = rowOf(id);
    const auto place = std::ranges::find(m_tags, tag, &TagEntry::id);
    return row < 0 || place == m_tags.end()
               ? 0
               : static_cast<double>(m_model->chances(row)[static_cast<size_t>(place - m_tags.begin())]);
}

std::vector<qint64> Suggester::open() const
{
    std::vector<qint64> ids;
    for (size_t row = 0; row < m_ids.size(); ++row) {
        if (m_isOpen[row])
            ids.push_back(m_ids[row]);
    }
    return ids;
}

std::vector<AskedText> Suggester::ask(int count, quint64 seed) const
{
    std::vector<qint32> candidates;
    for (size_t row = 0; row < m_ids.size(); ++row) {
        if (m_isOpen[row] && !m_corpus->matrix.isEmptyRow(static_cast<qsizetype>(row)))
            candidates.push_back(static_cast<qint32>(row));
    }
    std::vector<AskedText> asked;
    for (const Ask &ask : askNext(m_corpus->matrix, *m_model, candidates, count, seed))
        asked.push_back({m_ids[static_cast<size_t>(ask.row)], ask.reason});
    return asked;
}

double Suggester::thresholdFor(double precision) const
{
    return static_cast<double>(tamiz::thresholdFor(*m_model, precision));
}

} // namespace tamiz
