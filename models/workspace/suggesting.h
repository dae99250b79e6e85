// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/asking.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"
#include "models/storage/journal.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace tamiz {

class Store;

/// A tag suggested for one contribution, and the words of its text that speak for it.
struct Suggestion
{
    qint64 tag = 0;
    double chance = 0;
    QStringList words; ///< Up to four, the strongest first, as the text writes them.
};

struct AskedText
{
    qint64 id = 0;
    AskReason reason = AskReason::None;
};

/// Reads the texts once and learns from the tags people gave, as often as wanted; used from one thread at a
/// time, made in one and read in another. Suggests only: nothing is written.
class Suggester
{
public:
    /// Reads all live texts. Error Cancelled, or Refused where the codebook is empty.
    static Result<std::shared_ptr<Suggester>> read(Store &store, const Progress &progress);
    /// One that learned anew from the tags there are now, from the same texts; fast. This one stays as it is,
    /// so that it can be read meanwhile. Error Cancelled.
    Result<std::shared_ptr<Suggester>> relearned(Store &store, const Progress &progress) const;

    bool knows(qint64 id) const { return rowOf(id) >= 0; }
    qint64 labelled() const { return static_cast<qint64>(m_model->documents().size()); }
    qint64 atRandom() const; ///< Labelled texts that were drawn by chance: what estimates rest on.
    const std::vector<TagEntry> &tags() const { return m_tags; }
    QString pathOf(qint64 tag) const;

    /// At most three for contribution \a id; \a text is what it says, for the words.
    std::vector<Suggestion> suggest(qint64 id, const QString &text,
                                    double threshold = double(SuggestionThreshold)) const;
    /// Chances only, for many: (tag, chance) at or above \a threshold, at most three.
    std::vector<std::pair<qint64, double>> chances(qint64 id, double threshold) const;
    /// How likely \a tag is for contribution \a id; 0 for unknown ones.
    double chanceOf(qint64 id, qint64 tag) const;
    /// What to look at next among the contributions that nobody looked at: \a count of them.
    std::vector<AskedText> ask(int count, quint64 seed) const;
    /// Contributions without tags that nobody looked at, ascending.
    std::vector<qint64> open() const;
    Estimate estimate(double threshold) const { return estimateAt(*m_model, static_cast<float>(threshold)); }
    /// The lowest threshold whose precision the random sample supports; above 1 for none.
    double thresholdFor(double precision) const;

private:
    Suggester() = default;
    Result<void> learn(Store &store, const Progress &progress);
    qint32 rowOf(qint64 id) const;
    std::vector<std::vector<qint32>> keywords() const;
    QStringList wordsFor(qint32 row, const QString &text, qint32 tag) const;

    std::shared_ptr<const Corpus> m_corpus; ///< Shared by all that learned from the same texts.
    std::vector<qint64> m_ids;
    std::vector<TagEntry> m_tags;
    std::vector<quint8> m_isOpen; ///< Per row.
    std::unique_ptr<TagModel> m_model;
};

/// Records what a person decided on a text that was shown: \a accepted of the \a suggested tags are given to
/// it, each noted with its chance, and that it was looked at. With nothing accepted: none of them fits. One
/// operation.
Result<Operation> answerSuggestions(Store &store, qint64 id, const std::vector<Suggestion> &accepted,
                                    AskReason reason, const Actor &actor);

/// Gives every open text the tags whose chance reaches the threshold that the random sample supports for \a
/// precision. Error Refused when it supports none. One operation for all.
Result<Operation> acceptAbove(Store &store, const Suggester &suggester, double precision, const Actor &actor,
                              const Progress &progress);

} // namespace tamiz
