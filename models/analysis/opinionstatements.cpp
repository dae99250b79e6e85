// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/opinionstatements.h"

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr double leastZ = 1.2816;

double againstHalf(double count, double of)
{
    return 2 * std::sqrt(of + 1) * ((count + 1) / (of + 1) - 0.5);
}

/// The two-proportion test with one success and one trial added to both sides, as Polis does.
double againstOthers(double count, double of, double others, double ofOthers)
{
    const double p = (count + 1) / (of + 1);
    const double q = (others + 1) / (ofOthers + 1);
    const double pooled = (count + others + 2) / (of + ofOthers + 2);
    if (pooled >= 1)
        return 0;
    return (p - q) / std::sqrt(pooled * (1 - pooled) * (1 / (of + 1) + 1 / (ofOthers + 1)));
}

Representative weigh(qint32 statement, bool agrees, const GroupVotes &own, const GroupVotes &others)
{
    const double count = agrees ? own.agree : own.disagree;
    const double otherCount = agrees ? others.agree : others.disagree;
    const double share = agrees ? own.agreeing() : own.disagreeing();
    const double otherShare = agrees ? others.agreeing() : others.disagreeing();
    return {statement,
            agrees,
            share,
            share / otherShare,
            againstHalf(count, own.seen()),
            againstOthers(count, own.seen(), otherCount, others.seen())};
}

double weightOf(const Representative &r)
{
    return r.share * r.ratio * r.z * r.difference;
}

} // namespace

VotesByGroup votesByGroup(const VoteMatrix &votes, std::span<const qint32> group, int count)
{
    VotesByGroup result(static_cast<size_t>(count), std::vector<GroupVotes>(votes.rejected.size()));
    for (size_t person = 0; person < group.size(); ++person) {
        if (group[person] < 0)
            continue;
        auto &line = result[static_cast<size_t>(group[person])];
        for (qint64 v = votes.offsets[person]; v < votes.offsets[person + 1]; ++v) {
            const auto vote = static_cast<size_t>(v);
            const auto statement = static_cast<size_t>(votes.statement[vote]);
            if (votes.rejected[statement])
                continue;
            GroupVotes &cell = line[statement];
            ++(votes.value[vote] > 0 ? cell.agree : votes.value[vote] < 0 ? cell.disagree : cell.pass);
        }
    }
    return result;
}

std::vector<std::vector<Representative>> representatives(const VotesByGroup &votes, size_t most)
{
    std::vector<std::vector<Representative>> result(votes.size());
    for (size_t g = 0; g < votes.size(); ++g) {
        for (size_t s = 0; s < votes[g].size(); ++s) {
            GroupVotes others;
            for (size_t o = 0; o < votes.size(); ++o) {
                if (o == g)
                    continue;
                others.agree += votes[o][s].agree;
                others.disagree += votes[o][s].disagree;
                others.pass += votes[o][s].pass;
            }
            if (votes[g][s].seen() == 0)
                continue;
            for (const bool agrees : {true, false}) {
                const auto r = weigh(static_cast<qint32>(s), agrees, votes[g][s], others);
                if (r.z >= leastZ && r.difference >= leastZ)
                    result[g].push_back(r);
            }
        }
        std::ranges::stable_sort(result[g],
                                 [](const auto &a, const auto &b) { return weightOf(a) > weightOf(b); });
        result[g].resize(std::min(result[g].size(), most));
    }
    return result;
}

std::vector<double> groupConsensus(const VotesByGroup &votes, Consensus kind)
{
    const size_t statements = votes.empty() ? 0 : votes.front().size();
    std::vector<double> result(statements);
    for (size_t s = 0; s < statements; ++s) {
        double product = 1;
        qint64 seen = 0;
        for (const auto &line : votes) {
            const GroupVotes &cell = line[s];
            seen += cell.seen();
            product *= kind == Consensus::Geometric ? cell.agreeing() * (1 - cell.disagreeing())
                                                    : (cell.agree + 1.0) / (cell.seen() + 2.0);
        }
        if (seen > 0)
            result[s] = kind == Consensus::Geometric
                            ? std::pow(product, 1.0 / static_cast<double>(votes.size()))
                            : product;
    }
    return result;
}

std::vector<double> division(const VotesByGroup &votes)
{
    const size_t statements = votes.empty() ? 0 : votes.front().size();
    std::vector<double> result(statements);
    for (size_t s = 0; s < statements; ++s) {
        double least = 1;
        double most = 0;
        bool all = true;
        for (const auto &line : votes) {
            all &= line[s].seen() > 0;
            least = std::min(least, line[s].agreeing());
            most = std::max(most, line[s].agreeing());
        }
        result[s] = all ? most - least : 0;
    }
    return result;
}

} // namespace tamiz
