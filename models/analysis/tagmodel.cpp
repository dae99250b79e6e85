// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagmodel.h"

#include "models/analysis/parallel.h"
#include "models/analysis/random.h"

#include <Eigen/Cholesky>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr size_t NearestDocuments = 15;
constexpr int Folds = 3;
constexpr size_t MostJudged = 1000; // labelled documents that calibrate: five numbers need no more
constexpr int NewtonSteps = 8;
constexpr double PriorStrength = 20; // in documents: how long the fixed blend holds against the labels
constexpr qsizetype Grain = 64;

/// The blend while there are no labels: the words of the codebook speak loudest.
constexpr std::array<float, 5> FirstBlend{0.6F, 3, 1.5F, 6, -2.5F};

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

TagModel::TagModel(const TermMatrix &matrix, std::vector<LabelledDocument> documents,
                   std::vector<std::vector<qint32>> keywords)
    : m_matrix(matrix),
      m_documents(std::move(documents)),
      m_keywords(std::move(keywords)),
      m_blend(FirstBlend)
{
    std::vector<qint32> rows;
    m_rare.assign(m_keywords.size(), 0);
    for (const LabelledDocument &document : m_documents) {
        rows.push_back(document.row);
        for (const qint32 tag : document.tags)
            m_rare[static_cast<size_t>(tag)] += 1;
    }
    for (float &count : m_rare)
        count = 1 / (1 + count / 5);
    m_neighbours = std::make_unique<Neighbours>(matrix, rows);
}

std::unique_ptr<TagModel> TagModel::learn(const TermMatrix &matrix, std::vector<LabelledDocument> documents,
                                          std::vector<std::vector<qint32>> keywords, quint64 seed,
                                          int threads, const Progress &progress)
{
    std::unique_ptr<TagModel> model(new TagModel(matrix, std::move(documents), std::move(keywords)));
    const size_t count = model->m_documents.size();
    std::vector<Eigen::RowVectorXf> heldOut(count);
    if (!model->learnFolds(seed, threads, progress, heldOut))
        return nullptr;
    std::vector<std::vector<Features>> features(count);
    if (!parallelRanges(threads, static_cast<qsizetype>(count), Grain, progress, {},
                        [&](qsizetype from, qsizetype to, int) {
                            for (auto i = static_cast<size_t>(from); i < static_cast<size_t>(to); ++i)
                                if (i % (count / MostJudged + 1) == 0 || model->m_documents[i].atRandom)
                                    features[i] = model->featuresOf(model->m_documents[i].row, heldOut[i],
                                                                    static_cast<qint32>(i));
                        }))
        return nullptr;
    model->calibrate(features);
    for (const auto &ofDocument : features) {
        auto &chances = model->m_heldOut.emplace_back();
        for (const Features &ofTag : ofDocument)
            chances.push_back(model->chanceOf(ofTag));
    }
    return model;
}

/// The models of the folds and the one of all documents, side by side.
bool TagModel::learnFolds(quint64 seed, int threads, const Progress &progress,
                          std::vector<Eigen::RowVectorXf> &heldOut)
{
    const QString phase = QCoreApplication::translate("tamiz::Suggestions", "Learning tags");
    // Drawn, not counted off: a source may list its contributions by subject in turn.
    Random random(seed);
    std::vector<qsizetype> foldOf;
    for (size_t i = 0; i < m_documents.size(); ++i)
        foldOf.push_back(static_cast<qsizetype>(random.below(Folds)));
    return parallelRanges(threads, Folds + 1, 1, progress, phase, [&](qsizetype fold, qsizetype, int worker) {
        std::vector<const LabelledDocument *> learned;
        for (size_t i = 0; i < m_documents.size(); ++i) {
            if (fold == Folds || foldOf[i] != fold)
                learned.push_back(&m_documents[i]);
        }
        const Progress own =
            worker == 0 ? Progress([&progress] { return progress.isCancelled(); }, {}) : Progress();
        TagWeights weights = learnTags(m_matrix, learned, tagCount(), seed + static_cast<quint64>(fold), own);
        if (fold == Folds) {
            m_weights = std::move(weights);
            return;
        }
        for (size_t i = 0; i < m_documents.size(); ++i)
            if (foldOf[i] == fold)
                heldOut[i] = weights.logits(m_matrix, m_documents[i].row);
    });
}

float TagModel::keywordScore(qsizetype row, size_t tag) const
{
    float score = 0;
    for (auto i = static_cast<size_t>(m_matrix.offsets[static_cast<size_t>(row)]);
         i < static_cast<size_t>(m_matrix.offsets[static_cast<size_t>(row) + 1]); ++i) {
        if (std::ranges::binary_search(m_keywords[tag], m_matrix.terms[i]))
            score += m_matrix.weights[i];
    }
    return score;
}

std::vector<TagModel::Features> TagModel::featuresOf(qsizetype row, const Eigen::RowVectorXf &logits,
                                                     qint32 without) const
{
    std::vector<float> near(m_keywords.size(), 0);
    float all = 0;
    for (const auto &[place, alike] : m_neighbours->nearest(row, NearestDocuments, without)) {
        all += alike;
        for (const qint32 tag : m_documents[static_cast<size_t>(place)].tags)
            near[static_cast<size_t>(tag)] += alike;
    }
    std::vector<Features> features;
    features.reserve(m_keywords.size());
    for (size_t tag = 0; tag < m_keywords.size(); ++tag) {
        const float share = all > 0 ? near[tag] / all : 0;
        features.push_back({std::clamp(logits(static_cast<Eigen::Index>(tag)), -8.0F, 8.0F), share,
                            share * m_rare[tag], keywordScore(row, tag), 1});
    }
    return features;
}

/// Newton's method for five weights, with a Gaussian prior around the first blend.
void TagModel::calibrate(const std::vector<std::vector<Features>> &features)
{
    Eigen::Matrix<double, 5, 1> first, weights;
    for (int i = 0; i < 5; ++i)
        first(i) = static_cast<double>(FirstBlend[static_cast<size_t>(i)]);
    weights = first;
    const double strength = PriorStrength / std::max<double>(1, static_cast<double>(m_documents.size())) +
                            1e-3; // weaker as labels come
    for (int step = 0; step < NewtonSteps && !m_documents.empty(); ++step) {
        Eigen::Matrix<double, 5, 5> curve = Eigen::Matrix<double, 5, 5>::Identity() * strength;
        Eigen::Matrix<double, 5, 1> slope = strength * (weights - first);
        for (size_t i = 0; i < features.size(); ++i) {
            for (size_t tag = 0; tag < features[i].size(); ++tag) {
                Eigen::Matrix<double, 5, 1> x;
                for (int k = 0; k < 5; ++k)
                    x(k) = static_cast<double>(features[i][tag][static_cast<size_t>(k)]);
                const double p = sigmoid(weights.dot(x));
                const bool is = std::ranges::binary_search(m_documents[i].tags, static_cast<qint32>(tag));
                slope += (p - (is ? 1 : 0)) * x;
                curve.noalias() += std::max(p * (1 - p), 1e-6) * x * x.transpose();
            }
        }
        const Eigen::Matrix<double, 5, 1> move = curve.ldlt().solve(slope);
        weights -= move * std::min(1.0, 4 / std::max(move.norm(), 1e-9));
        if (move.norm() < 1e-6)
            break;
    }
    for (int i = 0; i < 5; ++i)
        m_blend[static_cast<size_t>(i)] = static_cast<float>(weights(i));
}

float TagModel::chanceOf(const Features &features) const
{
    double sum = 0;
    for (size_t i = 0; i < features.size(); ++i)
        sum += static_cast<double>(m_blend[i]) * static_cast<double>(features[i]);
    return static_cast<float>(sigmoid(sum));
}

std::vector<float> TagModel::chances(qsizetype row) const
{
    std::vector<float> result;
    for (const Features &features : featuresOf(row, m_weights.logits(m_matrix, row), -1))
        result.push_back(chanceOf(features));
    return result;
}

float TagModel::evidence(qsizetype row, qint32 term, qint32 tag) const
{
    const auto from = m_matrix.terms.begin() + m_matrix.offsets[static_cast<size_t>(row)];
    const auto to = m_matrix.terms.begin() + m_matrix.offsets[static_cast<size_t>(row) + 1];
    const auto found = std::lower_bound(from, to, term);
    if (found == to || *found != term)
        return 0;
    const float weight = m_matrix.weights[static_cast<size_t>(found - m_matrix.terms.begin())];
    const bool isKeyword = std::ranges::binary_search(m_keywords[static_cast<size_t>(tag)], term);
    return weight * (m_blend[0] * m_weights.weights(term, tag) + (isKeyword ? m_blend[3] : 0));
}

std::vector<TagChance> suggestionsOf(const std::vector<float> &chances, float threshold)
{
    std::vector<TagChance> found;
    for (size_t tag = 0; tag < chances.size(); ++tag) {
        if (chances[tag] >= threshold)
            found.push_back({static_cast<qint32>(tag), chances[tag]});
    }
    std::ranges::stable_sort(found,
                             [](const TagChance &a, const TagChance &b) { return a.chance > b.chance; });
    found.resize(std::min(found.size(), MostSuggestions));
    return found;
}

} // namespace tamiz
