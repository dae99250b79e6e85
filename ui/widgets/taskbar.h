// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QTimer;

namespace tamiz {

class Task;
class Tasks;
class TaskRow;

/// The running and waiting tasks of a workspace at the bottom of the window: phase, percent, time left,
/// Cancel.
class TaskBar : public QWidget
{
    Q_OBJECT
public:
    explicit TaskBar(Tasks &tasks, QWidget *parent = nullptr);

private:
    void add(Task *task);
    void remove(Task *task);

    QHash<Task *, TaskRow *> m_rows;
    QTimer *m_timer; ///< The time left goes on while a task says nothing.
};

/// "8 s", "3 min", "1 h 20 min"; \a milliseconds of at least zero.
QString shortDuration(qint64 milliseconds);

} // namespace tamiz
