// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/gate.h"
#include "models/report/releasing.h"
#include "models/workspace/tasks.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace tamiz {

class Dialogs;
class Workspace;
struct GatePassage;
struct WorkspaceReading;

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
    /// What was written, and the sentence that says so.
    struct Written
    {
        ReleaseFacts facts;
        QString sentence;
    };
    /// Runs in a thread of its own.
    using Writing = std::function<Result<Written>(const WorkspaceReading &, const Progress &)>;

    QAction *addAction(const QString &text, const QString &tip, const QKeySequence &keys,
                       void (Publishing::*what)());
    std::optional<GatePassage> pass(const QString &name, Leaving what);
    bool note(const GatePassage &passage); ///< False, and told, when it could not be.
    void write(const QString &title, const Writing &writing);
    void tell(const Result<Operation> &result, const QString &sentence);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QWidget *m_page;
};

} // namespace tamiz
