// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/report/package.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

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

    /// Asks for the choices of a release first.
    void askForOpenData();
    /// Writes with \a choices; those of a report, where it is set up, stand for what they do not say.
    void exportOpenData(const PackageOptions &choices);
    PackageOptions usualChoices() const; ///< Those made last, otherwise what the report is set up with.
    void exportRows(const QString &format, const QString &title, const QString &filter);

Q_SIGNALS:
    void saved(const QString &path, const QString &more); ///< \a more: what else is to be said of it.
    void failed(const tamiz::Error &error);

private:
    /// Writes the rows; returns what is noted of them.
    using Writing = std::function<Result<ReleaseFacts>(const WorkspaceReading &, const Progress &)>;
    void write(const QString &title, const QString &path, const std::shared_ptr<QString> &said,
               const Writing &writing);
    QString filterText() const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    const ReportEditor &m_editor;
    QWidget *m_page;
    std::optional<PackageOptions> m_last; ///< Choices made before, in this window.
};

} // namespace tamiz
