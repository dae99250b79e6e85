// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_opinions [PEOPLE STATEMENTS SHARE]: groups invented people of three camps who voted on SHARE of the
// statements (100000 500 0.1), and 2031 by 896 at the density of a real consultation; the median of five
// runs.
#include "models/analysis/opiniongroups.h"
#include "models/analysis/random.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tamiz;

namespace {

VoteMatrix invented(int people, int statements, double share)
{
    Random random(7);
    VoteMatrix votes;
    votes.rejected.assign(static_cast<size_t>(statements), 0);
    for (int person = 0; person < people; ++person) {
        const int camp = person % 3;
        for (int s = 0; s < statements; ++s) {
            if (random.real() >= share)
                continue;
            const bool agrees = (s % 3 == camp) != (random.real() < 0.25);
            votes.statement.push_back(s);
            votes.value.push_back(static_cast<qint8>(random.real() < 0.1 ? 0 : agrees ? 1 : -1));
        }
        votes.offsets.push_back(static_cast<qint64>(votes.value.size()));
    }
    return votes;
}

void time(int people, int statements, double share)
{
    const VoteMatrix votes = invented(people, statements, share);
    std::vector<double> seconds;
    int groups = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto found = findOpinionGroups(votes, {}, {});
        seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        groups = found ? found->count : 0;
    }
    std::ranges::sort(seconds);
    std::printf("%d people, %d statements, %zu votes: %.3f s, %d groups\n", people, statements,
                votes.value.size(), seconds[2], groups);
}

} // namespace

int main(int count, char **words)
{
    if (count == 4) {
        time(std::atoi(words[1]), std::atoi(words[2]), std::atof(words[3]));
        return 0;
    }
    time(2031, 896, 0.124);
    time(100'000, 500, 0.1);
}
