// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/storage/journal.h"
#include "models/storage/store.h"
#include "models/workspace/bitmap.h"
#include "models/workspace/columns.h"
#include "models/workspace/tasks.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tamiz {

/// The open document of a window: owns the connection of the GUI thread, the columns, the selection and the running
/// tasks. Pages listen to it, never to each other. Verbs run through perform() or start(); afterwards the columns
/// follow the journal and changed() tells the pages.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// A verb: called with the store of the thread it runs in.
    using Verb = std::function<Result<Operation>(Store &, const Progress &)>;

    static Result<std::unique_ptr<Workspace>> create(const QString &path, Clock clock = systemClock());
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Clock clock = systemClock());
    ~Workspace() override;
    Q_DISABLE_COPY_MOVE(Workspace)

    QString path() const;
    bool isReadOnly() const;
    Store &store() const { return *m_store; } ///< GUI thread, for reading.
    const Columns &columns() const { return *m_columns; }
    const Actor &actor() const { return m_actor; }
    Tasks &tasks() { return m_tasks; }

    /// The selection all pages share: the filter and its rows.
    const Filter &filter() const { return m_filter; }
    const Bitmap &selection() const { return m_selection; }
    /// Sets it; on error the old one stays.
    Result<void> setFilter(const Filter &filter);

    /// Runs \a verb here and now (small work only, under 50 ms).
    Result<Operation> perform(const Verb &verb);
    /// Runs \a verb in a thread of its own as a task called \a title; finished() of the task tells the outcome. Only one
    /// writing task runs at a time; a second one waits. Never blocks.
    Task *start(const QString &title, Verb verb);
    /// perform() for few \a targets, start() for many or while another task is writing. Failures come by failed().
    void submit(const QString &title, qsizetype targets, Verb verb);

    /// Undo, redo and revert: large ones run as a task, and then return an operation with the id 0.
    Result<Operation> undo();
    Result<Operation> redo();
    Result<Operation> revert(qint64 operation);
    /// Words for the menu ("tagging 340 contributions as movilidad"), empty when there is nothing to undo or redo.
    QString undoText() const { return m_undoText; }
    QString redoText() const { return m_redoText; }

Q_SIGNALS:
    void changed();          ///< Columns changed (any verb): counts, lists and charts should be read again.
    void selectionChanged(); ///< Filter or rows of the selection changed; emitted after changed() too.
    void failed(const tamiz::Error &error); ///< A submitted verb failed; the window shows it.
    void performed(const tamiz::Operation &operation); ///< A verb changed something (no changes inside).

private:
    Workspace(std::unique_ptr<Store> store, std::shared_ptr<Columns> columns);
    Result<Operation> reverseNext(const std::optional<Operation> &next, const QString &title, const Verb &verb);
    void finish(const Result<Operation> &result, std::shared_ptr<Columns> fresh);
    void catchUp();
    void reselect();

    std::unique_ptr<Store> m_store;
    std::shared_ptr<Columns> m_columns;
    Actor m_actor;
    Filter m_filter;
    Bitmap m_selection;
    QString m_undoText, m_redoText;
    Tasks m_tasks; ///< Last: its threads end before anything else goes.
};

/// One sentence on \a operation for menus and the History page ("Tag 340 contributions as movilidad").
QString describe(const Operation &operation);
/// The same as it stands within a sentence, after "Undo": "tagging 340 contributions as movilidad".
QString describeDoing(const Operation &operation);

} // namespace tamiz
