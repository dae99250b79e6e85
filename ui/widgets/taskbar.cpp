// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskbar.h"

#include "models/workspace/tasks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace tamiz {

using namespace Qt::StringLiterals;

QString shortDuration(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    if (seconds < 60)
        return TaskBar::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return TaskBar::tr("%1 min").arg(minutes);
    return TaskBar::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

/// One task: what it does, how far it is, and the button that stops it.
class TaskRow final : public QWidget
{
public:
    TaskRow(Task *task, QWidget *parent)
        : QWidget(parent),
          m_task(task),
          m_label(new QLabel(this)),
          m_bar(new QProgressBar(this)),
          m_cancel(new QPushButton(TaskBar::tr("Cancel"), this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_label);
        layout->addWidget(m_bar);
        layout->addWidget(m_cancel);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setMinimumWidth(90); // a long title must not widen the window; the tip has all of it
        m_bar->setRange(0, 1000);
        m_bar->setTextVisible(false);
        m_bar->setFixedSize(90, 10);
        m_bar->setAccessibleName(task->title());
        m_cancel->setAccessibleName(TaskBar::tr("Cancel: %1").arg(task->title()));
        connect(m_cancel, &QPushButton::clicked, this, [this] {
            m_cancel->setEnabled(false);
            m_task->cancel();
        });
        refresh();
    }

    void refresh()
    {
        const int permille = m_task->permille();
        QStringList parts{m_task->title()};
        if (!m_task->phase().isEmpty())
            parts.append(m_task->phase());
        parts.append(permille > 0 ? TaskBar::tr("%1 %").arg(permille / 10) : TaskBar::tr("waiting"));
        if (m_task->phase().isEmpty() && permille == 0 && m_task->isRunning())
            parts.last() = TaskBar::tr("starting");
        if (const qint64 left = m_task->remaining(); left >= 0 && permille > 0)
            parts.append(TaskBar::tr("%1 left").arg(shortDuration(left)));
        m_label->setText(parts.join(u" · "_s));
        m_label->setToolTip(m_label->text());
        m_bar->setValue(permille);
    }

private:
    Task *m_task;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

TaskBar::TaskBar(Tasks &tasks, QWidget *parent) : QWidget(parent), m_timer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, [this] {
        for (TaskRow *row : std::as_const(m_rows))
            row->refresh();
    });
    connect(&tasks, &Tasks::started, this, &TaskBar::add);
    connect(&tasks, &Tasks::ended, this, &TaskBar::remove);
    const QList<Task *> running = tasks.running();
    for (Task *task : running)
        add(task);
}

void TaskBar::add(Task *task)
{
    if (m_rows.contains(task))
        return;
    auto *row = new TaskRow(task, this);
    m_rows.insert(task, row);
    layout()->addWidget(row);
    connect(task, &Task::progressed, row, &TaskRow::refresh);
    m_timer->start();
}

void TaskBar::remove(Task *task)
{
    TaskRow *row = m_rows.take(task);
    if (!row)
        return;
    row->disconnect();
    layout()->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        m_timer->stop();
}

} // namespace tamiz
