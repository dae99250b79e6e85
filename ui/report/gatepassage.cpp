// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/gatepassage.h"

#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<GatePassage> passGate(Workspace &workspace, Dialogs &dialogs, QWidget *page, Leaving what,
                         const QString &name)
{
    const auto obstacles = obstaclesTo(workspace.store(), workspace.columns(), workspace.selection(), what);
    if (!obstacles)
        return obstacles.error();
    return passObstacles(dialogs, page, *obstacles, what, name);
}

Result<GatePassage> passObstacles(Dialogs &dialogs, QWidget *page, const std::vector<Obstacle> &obstacles, Leaving what, const QString &name)
{
    if (obstacles.empty())
        return GatePassage();
    const bool areLetters = what == Leaving::Letters;
    const auto reason = dialogs.askText(
        page,
        areLetters
            ? QCoreApplication::translate("tamiz::Publishing", "Something speaks against writing letters")
            : QCoreApplication::translate("tamiz::Publishing", "Something speaks against publishing"),
        sentencesOf(obstacles).join(u'\n') + u"\n\n"_s +
            (areLetters
                 ? QCoreApplication::translate(
                       "tamiz::Publishing",
                       "Settle it first, or say why the letters are written all the same. The reason is "
                       "noted in the history:")
                 : QCoreApplication::translate(
                       "tamiz::Publishing",
                       "Settle it first, or say why you publish all the same. The reason is "
                       "noted in the history and printed:")));
    if (!reason || reason->trimmed().isEmpty())
        return gateError(obstacles, what);
    return GatePassage{sentencesOf(obstacles), reason->trimmed(), obstacles, name};
}

Result<void> notePassage(Workspace &workspace, const GatePassage &passage)
{
    if (passage.reason.isEmpty())
        return {};
    const auto noted = workspace.perform([&](Store &store, const Progress &) {
        return recordOverride(store, passage.name, passage.obstacles, passage.reason, workspace.actor());
    });
    if (!noted)
        return noted.error();
    return {};
}

} // namespace tamiz
