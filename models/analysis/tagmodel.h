// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/neighbours.h"
#include "models/analysis/tagweights.h"

#include <array>
#include <memory>
#include <vector>

namespace tamiz {

/// A tag and how likely it is.
struct TagChance
{
    qint32 tag = 0;
    float chance = 0;
};

inline constexpr float SuggestionThreshold = 0.3F;
inline constexpr size_t MostSuggestions = 3;

/// Suggests tags for documents: logistic regression on the terms of themes, blended with the fifteen nearest
/// labelled documents (which see rare tags sooner) and the words of the codebook (which need no labels at
/// all). The blend is itself a logistic regression on out-of-fold scores, so that its output is calibrated
/// (Platt 1999), held near a fixed blend while labels are few.
class TagModel
{
public:
    /// \a keywords: terms per tag, from its name and description. Reads \a matrix later on too: keep it. Null
    /// when cancelled.
    static std::unique_ptr<TagModel> learn(const TermMatrix &matrix, std::vector<LabelledDocument> documents,
                                           std::vector<std::vector<qint32>> keywords, quint64 seed,
                                           int threads, const Progress &progress);

    /// How likely each tag is for \a row.
    std::vector<float> chances(qsizetype row) const;
    /// For the labelled document \a place, by models that have not seen it. All those drawn at random have
    /// some, and an even choice of the others; empty for the rest.
    const std::vector<float> &heldOutChances(size_t place) const { return m_heldOut[place]; }
    const std::vector<LabelledDocument> &documents() const { return m_documents; }
    int tagCount() const { return static_cast<int>(m_keywords.size()); }
    /// What \a term of \a row adds for \a tag; above 0: it speaks for it.
    float evidence(qsizetype row, qint32 term, qint32 tag) const;

private:
    using Features = std::array<float, 5>; ///< Regression, neighbours, the same for rare tags, keywords, 1.

    TagModel(const TermMatrix &matrix, std::vector<LabelledDocument> documents,
             std::vector<std::vector<qint32>> keywords);
    bool learnFolds(quint64 seed, int threads, const Progress &progress,
                    std::vector<Eigen::RowVectorXf> &heldOut);
    std::vector<Features> featuresOf(qsizetype row, const Eigen::RowVectorXf &logits, qint32 without) const;
    float keywordScore(qsizetype row, size_t tag) const;
    void calibrate(const std::vector<std::vector<Features>> &features);
    float chanceOf(const Features &features) const;

    const TermMatrix &m_matrix;
    std::vector<LabelledDocument> m_documents;
    std::vector<std::vector<qint32>> m_keywords;
    std::vector<float> m_rare; ///< Per tag: near 1 with few documents, near 0 with many.
    std::unique_ptr<Neighbours> m_neighbours;
    TagWeights m_weights;
    Features m_blend;
    std::vector<std::vector<float>> m_heldOut;
};

/// At most three tags at or above \a threshold, the likeliest first.
std::vector<TagChance> suggestionsOf(const std::vector<float> &chances, float threshold);

} // namespace tamiz
