// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"

#include <QObject>

#include <functional>

namespace tamiz {

class Dialogs;
class ReportEditor;
class Workspace;
struct ReleaseFacts;
struct WorkspaceReading;

/// The contributions of the selection on their way out, as open data or as a table: past the gate, in a task,
/// into the log of releases.
class DataExports : public QObject
{
    Q_OBJECT
public:
    /// \a editor knows title and institution.
    DataExports(Workspace &workspace, Dialogs &dialogs, const ReportEditor &editor, QWidget *page);

    void exportOpenData();
    void exportRows(const QString &format, const QString &title, const QString &filter);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const tamiz::Error &error);

private:
    /// Writes the rows; returns what is noted of them.
    using Writing = std::function<Result<ReleaseFacts>(const WorkspaceReading &, const Progress &)>;
    void write(const QString &title, const QString &path, const Writing &writing);
    QString filterText() const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    const ReportEditor &m_editor;
    QWidget *m_page;
};

} // namespace tamiz
