// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace tamiz {

/// Hands pieces of work from one thread to another in order, at most \a room of them waiting, or what they
/// weigh: the faster side waits for the slower, and memory stays bounded.
template<class T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t room, size_t weight = SIZE_MAX) : m_room(room), m_mostWeight(weight) {}

    /// Waits for room; one piece has always room, whatever its \a weight. False when nobody takes any more
    /// (abandon()).
    bool push(T piece, size_t weight = 0)
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [&] {
            const bool hasRoom = m_waiting.size() < m_room && (m_waiting.empty() || m_weight + weight <= m_mostWeight);
            return hasRoom || m_abandoned;
        });
        if (m_abandoned)
            return false;
        m_waiting.emplace_back(std::move(piece), weight);
        m_weight += weight;
        m_given.notify_one();
        return true;
    }

    /// Waits for a piece; none when all were taken after finish().
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, [this] { return !m_waiting.empty() || m_finished; });
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<T> piece(std::move(m_waiting.front().first));
        m_weight -= m_waiting.front().second;
        m_waiting.pop_front();
        m_taken.notify_one();
        return piece;
    }

    void finish() ///< The giving side: nothing more comes.
    {
        const std::scoped_lock lock(m_mutex);
        m_finished = true;
        m_given.notify_all();
    }

    void abandon() ///< The taking side: nothing more is wanted.
    {
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_taken.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_given, m_taken;
    std::deque<std::pair<T, size_t>> m_waiting; ///< And what they weigh.
    size_t m_room, m_mostWeight, m_weight = 0;
    bool m_finished = false;
    bool m_abandoned = false;
};

} // namespace tamiz
