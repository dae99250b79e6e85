// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;

namespace tamiz {

/// Gives the actions of one menu letters (the underlined ones) that are all different: in a menu of what a
/// page can do, in any language, no hand keeps them so. A letter that was chosen stays where no action before
/// has it; otherwise the first letter of a word, then any letter of the text is taken; an action that finds
/// none goes without.
void giveMnemonics(const QList<QAction *> &actions);

} // namespace tamiz
