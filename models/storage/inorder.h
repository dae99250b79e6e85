// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <future>

namespace tamiz {

/// Work that is done by several threads at once and whose results are taken in the order it was given, so
/// that nobody can tell how many there were.
template<class T>
class InOrder
{
public:
    /// \a take(result) is called in the giving thread.
    explicit InOrder(std::function<void(T)> take) : m_take(std::move(take)) {}
    ~InOrder() { finish(); }
    Q_DISABLE_COPY_MOVE(InOrder)

    /// What is not worth a thread of its own (\a large) is done when its turn comes.
    template<class Work>
    void add(Work work, bool large)
    {
        while (m_running.size() >= mostAtOnce)
            takeOne();
        m_running.push_back(std::async(large ? std::launch::async : std::launch::deferred, std::move(work)));
    }
    void finish()
    {
        while (!m_running.empty())
            takeOne();
    }

private:
    static constexpr size_t mostAtOnce = 3;
    void takeOne()
    {
        m_take(m_running.front().get());
        m_running.pop_front();
    }

    std::function<void(T)> m_take;
    std::deque<std::future<T>> m_running;
};

} // namespace tamiz
