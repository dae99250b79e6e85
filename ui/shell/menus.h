// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

class QMenu;
class QMenuBar;

namespace tamiz {

class Actions;
class RecentFiles;

/// What the menus need of the window besides its actions.
struct MenuHooks
{
    std::function<void(const QString &path)> openRecent;
    std::function<void(const QString &id)> showPage;
    std::function<QList<QAction *>(const QString &page)>
        actionsOf; ///< Those a page added to itself; empty when closed.
    std::function<bool()> isOpen;
    std::function<void(QMenu &menu)> fillViews; ///< The saved views.
};

/// Fills \a bar with the menus of the window. Recent files and the actions of pages are read when a menu
/// opens.
void buildMenus(QMenuBar &bar, const Actions &actions, const QList<PageEntry> &pages, RecentFiles &recent,
                const MenuHooks &hooks);

} // namespace tamiz
