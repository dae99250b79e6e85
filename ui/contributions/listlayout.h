// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tamiz {

class ContributionList;
class ContributionModel;
class Workspace;

/// Shows the columns of the first day: those every workspace has.
void showUsualColumns(ContributionList &list, const ContributionModel &model);

/// Columns with their order and widths, sorting and grouping, by the names of fields, in the workspace's
/// file. Nothing is written to a workspace that is read-only; a layout that cannot be read is left aside.
/// Whether one was kept that a person arranged; what only followed the room there was is not put back.
bool restoreLayout(ContributionList &list, ContributionModel &model, Workspace &workspace);
void saveLayout(const ContributionList &list, const ContributionModel &model, Workspace &workspace);

/// Fills \a menu with what can be done to the list's columns: show and hide, move, keep rows together.
/// \a column is the one the moving is about.
void fillColumnMenu(QMenu &menu, ContributionList &list, ContributionModel &model, int column);

} // namespace tamiz
