// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/gate.h"
#include "models/workspace/tasks.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace tamiz {

class Columns;
class Dialogs;
class Progress;
class Store;
class Workspace;

/// What is published beside the report: the results site and projects for programs of qualitative analysis,
/// out and in. Its actions belong to \a page, so that the menu of the page offers them; what came of them is
/// told in the page's message bar.
class Publishing : public QObject
{
    Q_OBJECT
public:
    Publishing(Workspace &workspace, Dialogs &dialogs, QWidget *page);

    void exportSite();
    void exportProject();
    void importProject();

private:
    /// What the gate said, where a person went past it.
    struct Passage
    {
        QStringList sentences;
        QString reason;
    };
    /// Says in a sentence what was written; runs in a thread of its own with a store and columns of it.
    using Writing =
        std::function<Result<QString>(Store &, const Columns &, const Bitmap &, const Progress &)>;

    QAction *addAction(const QString &text, const QString &tip, const QKeySequence &keys, void (Publishing::*what)());
    std::optional<Passage> passGate(const QString &name);
    void write(const QString &title, const Writing &writing);
    void tell(const Result<Operation> &result, const QString &sentence);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QWidget *m_page;
};

} // namespace tamiz
