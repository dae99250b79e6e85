// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/overview.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr Eigen::Index LeastGroups = 6;
constexpr double Evenness = 0.15; // the smaller, the more alike in size areas become

} // namespace

std::vector<qint32> areasOf(const FloatMatrix &centres, const std::vector<qint32> &sizes)
{
    const Eigen::Index count = centres.rows();
    if (count < LeastGroups)
        return {};
    std::vector<double> weights, texts; // weight 0: joined to another one
    double all = 0;
    std::vector<Eigen::Index> home;
    for (Eigen::Index i = 0; i < count; ++i) {
        texts.push_back(std::max(1.0, static_cast<double>(sizes[static_cast<size_t>(i)])));
        weights.push_back(std::sqrt(texts.back()));
        all += texts.back();
        home.push_back(i);
    }
    const auto weight = [&weights](Eigen::Index i) { return weights[static_cast<size_t>(i)]; };
    // How much more uneven the whole becomes when two are joined; brought up to date as Lance & Williams say.
    const Eigen::MatrixXd alike = (centres * centres.transpose()).cast<double>();
    Eigen::MatrixXd cost = Eigen::MatrixXd::Zero(count, count);
    for (Eigen::Index i = 0; i < count; ++i) {
        for (Eigen::Index j = 0; j < count; ++j)
            cost(i, j) = weight(i) * weight(j) / (weight(i) + weight(j)) *
                         (alike(i, i) + alike(j, j) - 2 * alike(i, j));
    }
    // Themes that are all equally unlike would chain all the same: what becomes large costs more.
    const auto price = [&](Eigen::Index i, Eigen::Index j) {
        return cost(i, j) *
               (Evenness + (texts[static_cast<size_t>(i)] + texts[static_cast<size_t>(j)]) / all);
    };
    const auto wanted = static_cast<Eigen::Index>(std::lround(std::sqrt(static_cast<double>(count))) + 1);
    for (Eigen::Index left = count; left > wanted; --left) {
        Eigen::Index a = -1, b = -1;
        for (Eigen::Index i = 0; i < count; ++i) {
            for (Eigen::Index j = i + 1; j < count && weight(i) > 0; ++j) {
                if (weight(j) > 0 && (a < 0 || price(i, j) < price(a, b))) {
                    a = i;
                    b = j;
                }
            }
        }
        for (Eigen::Index i = 0; i < count; ++i) {
            if (i != a && i != b && weight(i) > 0)
                cost(a, i) = cost(i, a) = ((weight(i) + weight(a)) * cost(a, i) +
                                           (weight(i) + weight(b)) * cost(b, i) - weight(i) * cost(a, b)) /
                                          (weight(i) + weight(a) + weight(b));
        }
        texts[static_cast<size_t>(a)] += texts[static_cast<size_t>(b)];
        weights[static_cast<size_t>(a)] += weight(b);
        weights[static_cast<size_t>(b)] = 0;
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
