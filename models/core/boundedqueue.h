// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace tamiz {

/// Hands pieces of work from one thread to another in order, at most \a room of them waiting: the faster side
/// waits for the slower, and memory stays bounded.
template<class T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t room) : m_room(room) {}

    /// Waits for room. False when nobody takes any more (abandon()).
    bool push(T piece)
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [this] { return m_waiting.size() < m_room || m_abandoned; });
        if (m_abandoned)
            return false;
        m_waiting.push_back(std::move(piece));
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
        std::optional<T> piece(std::move(m_waiting.front()));
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
    std::deque<T> m_waiting;
    size_t m_room;
    bool m_finished = false;
    bool m_abandoned = false;
};

} // namespace tamiz
