// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/overview.h"

#include <Eigen/Eigenvalues>

#include <cmath>

namespace tamiz {

namespace {

constexpr Eigen::Index LeastGroups = 6;

} // namespace

std::vector<qint32> areasOf(const FloatMatrix &centres)
{
    const Eigen::Index count = centres.rows();
    if (count < LeastGroups)
        return {};
    Eigen::MatrixXd alike = (centres * centres.transpose()).cast<double>();
    std::vector<Eigen::Index> sizes(static_cast<size_t>(count), 1), home(static_cast<size_t>(count));
    for (Eigen::Index i = 0; i < count; ++i)
        home[static_cast<size_t>(i)] = i;
    const auto wanted = static_cast<Eigen::Index>(std::lround(std::sqrt(static_cast<double>(count))) + 1);
    for (Eigen::Index left = count; left > wanted; --left) {
        Eigen::Index a = -1, b = -1;
        for (Eigen::Index i = 0; i < count; ++i) {
            for (Eigen::Index j = i + 1; j < count && sizes[static_cast<size_t>(i)] > 0; ++j) {
                if (sizes[static_cast<size_t>(j)] > 0 && (a < 0 || alike(i, j) > alike(a, b))) {
                    a = i;
                    b = j;
                }
            }
        }
        const auto sizeA = static_cast<double>(sizes[static_cast<size_t>(a)]);
        const auto sizeB = static_cast<double>(sizes[static_cast<size_t>(b)]);
        for (Eigen::Index i = 0; i < count; ++i)
            alike(a, i) = alike(i, a) = (sizeA * alike(a, i) + sizeB * alike(b, i)) / (sizeA + sizeB);
        sizes[static_cast<size_t>(a)] += sizes[static_cast<size_t>(b)];
        sizes[static_cast<size_t>(b)] = 0;
        for (Eigen::Index &at : home)
            at = at == b ? a : at;
    }
    std::vector<qint32> number(static_cast<size_t>(count), -1), areas;
    qint32 next = 0;
    for (const Eigen::Index at : home) {
        if (number[static_cast<size_t>(at)] < 0)
            number[static_cast<size_t>(at)] = next++;
        areas.push_back(number[static_cast<size_t>(at)]);
    }
    return areas;
}

FloatMatrix mapOf(const FloatMatrix &centres)
{
    FloatMatrix places = FloatMatrix::Zero(centres.rows(), 2);
    if (centres.rows() < 2)
        return places;
    const Eigen::MatrixXd centred =
        centres.cast<double>().rowwise() - centres.cast<double>().colwise().mean();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(centred * centred.transpose());
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        Eigen::VectorXd along = solver.eigenvectors().col(centres.rows() - 1 - axis);
        const double reach = along.cwiseAbs().maxCoeff();
        if (reach < 1e-9)
            continue;
        if (along(0) < 0) // an eigenvector's sign is arbitrary
            along = -along;
        places.col(axis) = (along / reach).cast<float>();
    }
    return places;
}

} // namespace tamiz
