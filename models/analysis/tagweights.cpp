// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagweights.h"

#include "models/analysis/random.h"

#include <cmath>

namespace tamiz {

namespace {

constexpr int Epochs = 6;
constexpr float Rate = 1;
constexpr float Decay = 0.98F;  // of all weights, an epoch: the L2 penalty
constexpr float MostWeight = 8; // of a rare tag's own documents

/// How much a document that has the tag counts.
Eigen::RowVectorXf rarity(const std::vector<const LabelledDocument *> &documents, int tags)
{
    Eigen::RowVectorXf held = Eigen::RowVectorXf::Zero(tags);
    for (const LabelledDocument *document : documents) {
        for (const qint32 tag : document->tags)
            held(tag) += 1;
    }
    const auto all = static_cast<float>(documents.size());
    for (float &count : held)
        count = std::clamp(std::sqrt((all - count + 1) / (count + 1)), 1.0F, MostWeight);
    return held;
}

} // namespace

Eigen::RowVectorXf TagWeights::logits(const TermMatrix &matrix, qsizetype row) const
{
    Eigen::RowVectorXf sum = bias;
    for (auto i = static_cast<size_t>(matrix.offsets[static_cast<size_t>(row)]);
         i < static_cast<size_t>(matrix.offsets[static_cast<size_t>(row) + 1]); ++i)
        sum.noalias() += matrix.weights[i] * weights.row(matrix.terms[i]);
    return sum;
}

TagWeights learnTags(const TermMatrix &matrix, const std::vector<const LabelledDocument *> &documents,
                     int tags, quint64 seed, const Progress &progress)
{
    TagWeights model{FloatMatrix::Zero(matrix.termCount, tags), Eigen::RowVectorXf::Constant(tags, -2)};
    std::vector<float> squares(static_cast<size_t>(matrix.termCount),
                               1e-2F); // one a term: a step a weight costs a root
    Eigen::RowVectorXf biasSquares = Eigen::RowVectorXf::Ones(tags);
    const Eigen::RowVectorXf own = rarity(documents, tags);
    std::vector<const LabelledDocument *> order = documents;
    Random random(seed);
    for (int epoch = 0; epoch < Epochs && !progress.isCancelled(); ++epoch) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[static_cast<size_t>(random.below(static_cast<qint64>(i)))]);
        for (const LabelledDocument *document : order) {
            Eigen::RowVectorXf slope = (1 + (-model.logits(matrix, document->row).array()).exp()).inverse();
            for (const qint32 tag : document->tags)
                slope(tag) = (slope(tag) - 1) * own(tag);
            biasSquares.array() += slope.array().square();
            model.bias.array() -= Rate * slope.array() / biasSquares.array().sqrt();
            const float steepness = slope.squaredNorm();
            const auto row = static_cast<size_t>(document->row);
            for (auto i = static_cast<size_t>(matrix.offsets[row]);
                 i < static_cast<size_t>(matrix.offsets[row + 1]); ++i) {
                float &square = squares[static_cast<size_t>(matrix.terms[i])];
                square += matrix.weights[i] * matrix.weights[i] * steepness;
                model.weights.row(matrix.terms[i]).noalias() -=
                    (Rate * matrix.weights[i] / std::sqrt(square)) * slope;
            }
        }
        model.weights *= Decay;
    }
    return model;
}

} // namespace tamiz
