// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/subspace.h"

#include "models/analysis/parallel.h"
#include "models/analysis/random.h"

#include <QCoreApplication>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 512;
constexpr int Oversampling = 12;
constexpr int Iterations = 2;

/// Every document that holds a term, or an even choice of them where they are many.
std::vector<qint32> sampleRows(const TermMatrix &matrix)
{
    std::vector<qint32> rows;
    for (qsizetype row = 0; row < matrix.rows(); ++row) {
        if (!matrix.isEmptyRow(row))
            rows.push_back(static_cast<qint32>(row));
    }
    const size_t step = (rows.size() + SubspaceSample - 1) / std::max<size_t>(SubspaceSample, 1);
    if (step <= 1)
        return rows;
    std::vector<qint32> chosen;
    for (size_t i = 0; i < rows.size(); i += step)
        chosen.push_back(rows[i]);
    return chosen;
}

class Subspace
{
public:
    Subspace(const TermMatrix &matrix, int threads, const Progress &progress)
        : m_threads(threads),
          m_progress(progress),
          m_phase(QCoreApplication::translate("tamiz::Themes", "Finding directions"))
    {
        const std::vector<qint32> rows = sampleRows(matrix);
        m_rows = rowsOf(matrix, rows);
        m_columns = transposed(matrix, rows);
    }

    /// Terms by dimensions; empty when cancelled.
    FloatMatrix directions(int dimensions, quint64 seed)
    {
        const auto terms = static_cast<Eigen::Index>(m_rows.termCount);
        const Eigen::Index width = std::min<Eigen::Index>({dimensions + Oversampling, terms, m_rows.rows()});
        FloatMatrix basis(terms, width);
        Random random(seed);
        for (Eigen::Index i = 0; i < basis.size(); ++i)
            basis.data()[i] = static_cast<float>(random.real() + random.real() + random.real() - 1.5);
        FloatMatrix documents;
        FloatMatrix next;
        for (int i = 0; i < Iterations; ++i) {
            if (!multiply(m_rows, basis, documents) || !multiply(m_columns, documents, next))
                return {};
            orthonormalise(next, basis);
        }
        if (!multiply(m_rows, basis, documents))
            return {};
        return rotate(documents, basis, std::min<Eigen::Index>(dimensions, width));
    }

private:
    bool multiply(const TermMatrix &left, const FloatMatrix &right, FloatMatrix &out) const
    {
        out.resize(left.rows(), right.cols());
        return parallelRanges(m_threads, left.rows(), Grain, m_progress, m_phase,
                              [&](qsizetype from, qsizetype to, int) {
                                  multiplyRows(left, from, to, right, out.middleRows(from, to - from));
                              });
    }

    /// By the Cholesky factor of the Gram matrix, in double, twice: the second pass mends what rounding left.
    static void orthonormalise(const FloatMatrix &in, FloatMatrix &out)
    {
        Eigen::MatrixXd columns = in.cast<double>();
        for (int pass = 0; pass < 2; ++pass) {
            Eigen::MatrixXd gram = columns.transpose() * columns;
            gram.diagonal().array() += 1e-12 * gram.trace();
            const Eigen::LLT<Eigen::MatrixXd> factor(gram);
            factor.matrixU().solveInPlace<Eigen::OnTheRight>(columns);
        }
        out = columns.cast<float>();
    }

    /// The strongest directions inside the basis, strongest first, signs fixed (Rayleigh & Ritz).
    static FloatMatrix rotate(const FloatMatrix &documents, const FloatMatrix &basis, Eigen::Index dimensions)
    {
        Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(documents.cols(), documents.cols());
        constexpr Eigen::Index block = 4096;
        for (Eigen::Index from = 0; from < documents.rows(); from += block) {
            const auto rows = documents.middleRows(from, std::min(block, documents.rows() - from));
            gram += (rows.transpose() * rows).cast<double>();
        }
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram);
        const Eigen::MatrixXd strongest = solver.eigenvectors().rightCols(dimensions).rowwise().reverse();
        return basis * strongest.cast<float>();
    }

    int m_threads;
    const Progress &m_progress;
    QString m_phase;
    TermMatrix m_rows;
    TermMatrix m_columns;
};

} // namespace

FloatMatrix projectDocuments(const TermMatrix &matrix, int dimensions, quint64 seed, int threads,
                             const Progress &progress)
{
    const FloatMatrix directions = Subspace(matrix, threads, progress).directions(dimensions, seed);
    if (directions.size() == 0)
        return {};
    FloatMatrix documents(matrix.rows(), directions.cols());
    const QString phase = QCoreApplication::translate("tamiz::Themes", "Placing texts");
    const bool done = parallelRanges(
        threads, matrix.rows(), Grain, progress, phase, [&](qsizetype from, qsizetype to, int) {
            multiplyRows(matrix, from, to, directions, documents.middleRows(from, to - from));
            for (qsizetype row = from; row < to; ++row) {
                const float length = documents.row(row).norm();
                if (length > 0)
                    documents.row(row) /= length;
            }
        });
    if (!done)
        return {};
    return documents; // moved: a copy would be 400 MB with a million documents
}

} // namespace tamiz
