// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/tasks.h"

#include <QtConcurrentRun>

namespace tamiz {

Task::Task(const QString &title, QObject *parent) : QObject(parent), m_title(title)
{
    m_clock.start();
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Task::progressed);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &Task::progressed);
}

QString Task::phase() const { return m_watcher.progressText(); }
int Task::permille() const { return m_watcher.progressValue(); }
bool Task::isRunning() const { return m_watcher.isRunning(); }
void Task::cancel() { m_watcher.cancel(); }

qint64 Task::remaining() const
{
    // Before a tenth of the phase the estimate jumps about more than it tells.
    return permille() < 100 ? -1 : elapsed() * (1000 - permille()) / permille();
}

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Tasks::~Tasks()
{
    for (Task *task : std::as_const(m_tasks)) {
        task->m_watcher.disconnect();
        task->cancel();
    }
    m_pool.clear();
    m_pool.waitForDone();
}

Task *Tasks::start(const QString &title, Work work)
{
    auto *task = new Task(title, this);
    m_tasks.append(task);
    connect(&task->m_watcher, &QFutureWatcherBase::finished, this, [this, task] {
        m_tasks.removeOne(task);
        // A cancelled future has no result, whatever the work returned.
        const auto future = task->m_watcher.future();
        Q_EMIT task->finished(future.resultCount() > 0 ? future.resultAt(0) : Result<Operation>(cancelledError()));
        Q_EMIT ended(task);
        task->deleteLater();
    });
    task->m_watcher.setFuture(QtConcurrent::run(&m_pool, [work = std::move(work)](QPromise<Result<Operation>> &promise) {
        promise.addResult(work(Progress::of(promise)));
    }));
    Q_EMIT started(task);
    return task;
}

} // namespace tamiz
