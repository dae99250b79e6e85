// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/gate.h"

class QWidget;

namespace tamiz {

class Dialogs;
class Workspace;

/// What the gate said, where a person went past it; empty where nothing spoke against it.
/// (Not Passage: words of a text that somebody tagged are called so, and the linker would take one for the other.)
struct GatePassage
{
    QStringList sentences;
    QString reason;
    std::vector<Obstacle> obstacles = {};
    QString name = {};
};

/// Asks the gate whether the selection may leave as \a what. Where it stops, a person may go past with a
/// reason, which is printed with what leaves, and noted under \a name by \ref notePassage. Errors: Refused when
/// nobody gave a reason, Storage.
Result<GatePassage> passGate(Workspace &workspace, Dialogs &dialogs, QWidget *page, Leaving what,
                         const QString &name);
/// The same with what the gate has said already. Of letters the reason is noted, and not printed in them.
Result<GatePassage> passObstacles(Dialogs &dialogs, QWidget *page, const std::vector<Obstacle> &obstacles, Leaving what, const QString &name);

/// Notes in the history that somebody went past the gate, and why: to be called once it is certain where to, and before
/// anything leaves. Nothing where the gate stood open. Errors: Storage.
Result<void> notePassage(Workspace &workspace, const GatePassage &passage);

} // namespace tamiz
