// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace tamiz {

/// The panes of \a page in reading order: the parts of its splitters that hold something focusable, or the
/// page itself.
QList<QWidget *> panesOf(QWidget *page);

/// Gives the focus to the first widget in \a pane that takes it by Tab (its focus proxy first). False when
/// there is none.
bool focusPane(QWidget *pane);

/// The index of the pane after (or before) the one that has the focus, round and round.
qsizetype neighbourPane(const QList<QWidget *> &panes, const QWidget *focused, bool forward);

} // namespace tamiz
