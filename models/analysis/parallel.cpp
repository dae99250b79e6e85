// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/parallel.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

namespace tamiz {

namespace {

constexpr qint64 TellEveryMs = 50;

/// Tells and asks, but not more often than a person could see.
class Watch
{
public:
    Watch(const Progress &progress, const QString &phase, qsizetype total)
        : m_progress(progress), m_phase(phase), m_total(total)
    {
        m_timer.start();
    }

    void tell(qsizetype done)
    {
        if (m_phase.isEmpty() || (m_told && m_timer.elapsed() < TellEveryMs))
            return;
        m_told = true;
        m_timer.restart();
        m_progress.report(m_phase, done, m_total);
    }

private:
    const Progress &m_progress;
    const QString &m_phase;
    qsizetype m_total;
    QElapsedTimer m_timer;
    bool m_told = false;
};

} // namespace

bool parallelRanges(int threads, qsizetype count, qsizetype grain, const Progress &progress,
                    const QString &phase, const RangeWork &work)
{
    if (progress.isCancelled())
        return false;
    const qsizetype ranges = (count + grain - 1) / grain;
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> stop = false;
    const auto take = [&](int worker, const auto &between) {
        for (qsizetype range = next++; range < ranges && !stop; range = next++) {
            work(range * grain, std::min(count, (range + 1) * grain), worker);
            between();
        }
    };
    std::vector<std::jthread> helpers;
    for (int worker = 1; worker < std::min<qsizetype>(threads, ranges); ++worker)
        helpers.emplace_back([&take, worker] { take(worker, [] {}); });
    Watch watch(progress, phase, count);
    watch.tell(0);
    take(0, [&] {
        if (progress.isCancelled())
            stop = true;
        watch.tell(std::min(count, next.load() * grain));
    });
    helpers.clear(); // joins
    return !stop;
}

} // namespace tamiz
