// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/meaning.h"

#include "models/analysis/parallel.h"
#include "models/analysis/wordvectors.h"

#include <QCoreApplication>

#include <Eigen/Eigenvalues>

#include <cmath>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 256;
constexpr qsizetype SampleSize = 5000;

/// The vector of document \a i, zeros where nothing of it is known.
Eigen::RowVectorXf vectorAt(const WordVectors &vectors, const DocumentAt &documentAt, qsizetype i)
{
    Eigen::RowVectorXf vector(vectors.dimensions());
    vectors.vectorOf(wordsOnly(documentAt(i).text), {vector.data(), static_cast<size_t>(vector.size())});
    return vector;
}

} // namespace

bool addMeaning(const WordVectors &vectors, const DocumentAt &documentAt, int threads,
                const Progress &progress, FloatMatrix &rows)
{
    const QString phase = QCoreApplication::translate("tamiz::Themes", "Looking up word vectors");
    const qsizetype step = rows.rows() / SampleSize + 1;
    const qsizetype sampled = (rows.rows() + step - 1) / step;
    FloatMatrix sample(sampled, vectors.dimensions());
    if (!parallelRanges(threads, sampled, Grain, progress, phase, [&](qsizetype from, qsizetype to, int) {
            for (qsizetype i = from; i < to; ++i)
                sample.row(i) = vectorAt(vectors, documentAt, i * step);
        }))
        return false;
    const Eigen::RowVectorXf middle = sample.colwise().mean();
    sample.rowwise() -= middle;
    const Eigen::MatrixXd spread = (sample.transpose() * sample).cast<double>();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(spread);
    const Eigen::Index kept = std::min<Eigen::Index>(MeaningDimensions, vectors.dimensions());
    const Eigen::MatrixXf strongest = solver.eigenvectors().rightCols(kept).cast<float>();
    FloatMatrix joined = FloatMatrix::Zero(rows.rows(), rows.cols() + kept);
    if (!parallelRanges(threads, rows.rows(), Grain, progress, phase, [&](qsizetype from, qsizetype to, int) {
            for (qsizetype i = from; i < to; ++i) {
                const Eigen::RowVectorXf own = vectorAt(vectors, documentAt, i);
                const bool isKnown = own.squaredNorm() > 0.5F && rows.row(i).squaredNorm() > 0.5F;
                const float half = isKnown ? std::sqrt(0.5F) : 1;
                joined.row(i).head(rows.cols()) = half * rows.row(i);
                if (!isKnown)
                    continue;
                Eigen::RowVectorXf meaning = (own - middle) * strongest;
                const float length = meaning.norm();
                if (length > 1e-6F)
                    joined.row(i).tail(kept) = half / length * meaning;
                else
                    joined.row(i).head(rows.cols()) = rows.row(i);
            }
        }))
        return false;
    rows = std::move(joined);
    return true;
}

} // namespace tamiz
