// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <mutex>

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace tamiz {

class PreviewModel;
class Task;
struct ImportWatch;

/// What an import tells while it runs: written by its threads, read by the window's.
struct ImportArrivals
{
    std::mutex mutex;
    QList<ContributionRecord> first; ///< Under the mutex; taken once.
    std::atomic<bool> isReady = false;
    std::atomic<qint64> written = 0;

    /// A watch that fills \a arrivals; one that tells nobody where it is null.
    static ImportWatch watch(const std::shared_ptr<ImportArrivals> &arrivals);
};

/// The first records of an import while it runs, under a line that says how many are written by now. They are
/// in the workspace, and can be worked on, once the import has ended.
class FirstRecords : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRecords(QWidget *parent = nullptr);

    /// Shows \a arrivals, of the file \a name, until \a task ends. Imports that wait are shown when it is
    /// their turn.
    void follow(Task *task, const QString &name, std::shared_ptr<ImportArrivals> arrivals);
    bool isActive() const { return !m_imports.isEmpty(); }

Q_SIGNALS:
    void activeChanged();

private:
    struct Import
    {
        QPointer<Task> task;
        QString name;
        std::shared_ptr<ImportArrivals> arrivals;
    };
    void showNext();
    void refresh();
    void end(Task *task);

    QList<Import> m_imports; ///< The first is shown.
    QLabel *m_sentence;
    QPushButton *m_cancel;
    PreviewModel *m_records;
    QTableView *m_view;
    QTimer *m_timer;
};

} // namespace tamiz
