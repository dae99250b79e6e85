// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tamiz {

/// Which of \a candidates somebody may have meant who wrote \a word: letters forgotten, exchanged or mistyped
/// (one in three at most), or the beginning or a part of the name. Accents and case do not count. Empty when
/// none is near. The nearest wins, of equally near ones the first. Linear in the candidates: ask for some ten
/// thousand at most.
QString nearestTo(const QString &word, const QStringList &candidates);

} // namespace tamiz
