// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace tamiz {

/// A named piece of work in a thread of its own, as the task bar shows it. Deleted by Tasks after finished().
class Task : public QObject
{
    Q_OBJECT
public:
    QString title() const { return m_title; }
    QString phase() const;    ///< "Reading", translated; empty before the first report.
    int permille() const;     ///< 0 to 1000.
    qint64 elapsed() const { return m_clock.elapsed(); } ///< Milliseconds.
    qint64 remaining() const; ///< Estimated milliseconds, -1 when unknown.
    bool isRunning() const;
    void cancel(); ///< Asks; finished() follows with the error Cancelled.

Q_SIGNALS:
    void progressed();
    void finished(const tamiz::Result<tamiz::Operation> &result);

private:
    friend class Tasks;
    Task(const QString &title, QObject *parent);

    QString m_title;
    QElapsedTimer m_clock;
    QFutureWatcher<Result<Operation>> m_watcher;
};

/// The tasks of a workspace. One works at a time, the others wait their turn: SQLite has one writer.
class Tasks : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<Operation>(const Progress &)>;

    explicit Tasks(QObject *parent = nullptr);
    ~Tasks() override; ///< Cancels all and waits.
    Q_DISABLE_COPY_MOVE(Tasks)

    Task *start(const QString &title, Work work);
    QList<Task *> running() const { return m_tasks; }

Q_SIGNALS:
    void started(tamiz::Task *task);
    void ended(tamiz::Task *task);

private:
    QThreadPool m_pool;
    QList<Task *> m_tasks;
};

} // namespace tamiz
