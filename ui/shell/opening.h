// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"
#include "models/workspace/workspace.h"

#include <QStringList>

#include <memory>

namespace tamiz {

/// Whether \a path is meant to be opened as a workspace (by its ending); anything else is imported.
bool isWorkspacePath(const QString &path);

/// Where to propose the workspace for an import of \a path: beside it, or in Documents when that folder
/// cannot be written. Never the name of a file that exists.
QString suggestedWorkspace(const QString &path);

/// A new workspace for the sample \a id in the program's data folder, and what to import into it.
struct SampleWorkspace
{
    std::unique_ptr<Workspace> workspace;
    QStringList sources;
};
Result<std::unique_ptr<SampleWorkspace>> makeSample(const QString &id);

/// Queues the import of \a sources as they are recognised, then families and themes: the window is alive
/// meanwhile.
void fillSample(Workspace &workspace, const QStringList &sources);

/// Queue families and themes (\a count 0 = as many as fit) as tasks; failures are told by Workspace::failed.
Task *startFamilies(Workspace &workspace);
Task *startThemes(Workspace &workspace, int count);

} // namespace tamiz
