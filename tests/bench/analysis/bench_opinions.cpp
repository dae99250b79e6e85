// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_opinions [PEOPLE STATEMENTS SHARE]: groups invented people of three camps who voted on SHARE of the
// statements (100000 500 0.1), and 2031 by 896 at the density of a real consultation; the median of seven
// runs. bench_opinions W.tamiz: the same of the consultation with most votes in a workspace, which
// compare_opinions.py does with numpy on the export it came from.
#include "models/analysis/opiniongroups.h"
#include "models/analysis/random.h"
#include "models/storage/opinions.h"
#include "models/storage/store.h"

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

void time(const VoteMatrix &votes)
{
    std::vector<double> seconds;
    int groups = 0;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto found = findOpinionGroups(votes, {}, {});
        seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        groups = found ? found->count : 0;
    }
    std::ranges::sort(seconds);
    std::printf("%lld people, %lld statements, %zu votes: %.4f s (%.4f to %.4f), %d groups\n",
                static_cast<long long>(votes.people()), static_cast<long long>(votes.statements()),
                votes.value.size(), seconds[3], seconds.front(), seconds.back(), groups);
}

int timeWorkspace(const QString &path)
{
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    const auto voted = store ? readVotedConsultations(**store) : store.error();
    if (!voted || voted->empty()) {
        std::fprintf(stderr, "%s: no votes of single people\n", qPrintable(path));
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    const auto votes = readVotes(**store, voted->front().id);
    if (!votes)
        return 1;
    std::printf("votes read in %.4f s\n", static_cast<double>(clock.nsecsElapsed()) / 1e9);
    time(votes->votes);
    return 0;
}

} // namespace

int main(int count, char **words)
{
    if (count == 2)
        return timeWorkspace(QString::fromLocal8Bit(words[1]));
    if (count == 4) {
        time(invented(std::atoi(words[1]), std::atoi(words[2]), std::atof(words[3])));
        return 0;
    }
    time(invented(2031, 896, 0.124));
    time(invented(100'000, 500, 0.1));
}
