// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace tamiz {

class Dialogs;
class Workspace;

/// All that is measured over the current selection, a tab each: charts, the cross table, participants beside the
/// population, opinion groups.
class ChartsArea : public QTabWidget
{
    Q_OBJECT
public:
    ChartsArea(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
};

} // namespace tamiz
