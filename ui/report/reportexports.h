// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace tamiz {

class Dialogs;
class Workspace;
struct MadeReport;
struct GatePassage;

/// The report on its way out: before it is printed or written every number that changed is named, old and
/// new, and the gate is asked; afterwards it stands in the log of releases.
class ReportExports : public QObject
{
    Q_OBJECT
public:
    using Made = std::function<std::shared_ptr<const MadeReport>()>;

    /// \a made gives the report of what is written now; null while it is being made.
    ReportExports(Workspace &workspace, Dialogs &dialogs, Made made, QWidget *page);

    void exportPdf();
    void exportText(); ///< HTML, DOCX or ODT.
    void printPreview();

Q_SIGNALS:
    void changesShown(); ///< Somebody is asked about changed numbers: the list of all should be seen.
    void unsettled();    ///< The report is still being made.
    void saved(const QString &path);
    void failed(const tamiz::Error &error);

private:
    std::shared_ptr<const MadeReport> settled();
    bool agreesToChanges(const MadeReport &made);
    void exportAs(const QString &title, const QString &filter, const QString &ending);
    void print(const std::shared_ptr<const MadeReport> &made);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    Made m_made;
    QWidget *m_page;
};

} // namespace tamiz
