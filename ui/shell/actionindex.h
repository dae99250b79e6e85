// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAction>
#include <QPointer>

#include <functional>
#include <vector>

class QMenuBar;

namespace tamiz {

/// An action with the way to it: "Contribution › Accept".
struct KnownAction
{
    QString path;
    QPointer<QAction> action;
    QString page; ///< Id of the page it belongs to; empty: the window.
};

/// Every action of the menus, and those of pages that stand in no menu, in the order of the menus; each once.
/// \a actionsOf gives the actions of a page (none while nothing is open).
std::vector<KnownAction> knownActions(const QMenuBar &menus, const QList<PageEntry> &pages,
                                      const std::function<QList<QAction *>(const QString &page)> &actionsOf);

/// Lower case without accents: "Buscar categorías" is found by "categorias".
QString withoutAccents(const QString &text);

/// Whether \a folded holds every word of \a words, in any order, with or without accents.
bool holdsWords(const QString &folded, const QString &words);

} // namespace tamiz
