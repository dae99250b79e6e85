// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tamiz {

/// \a name, or with a number behind it where a theme in \a taken is called so already, capitals apart; adds
/// it to \a taken. For names that the machine gives: what a person writes is written as they say.
QString freeThemeName(const QString &name, QStringList &taken);

} // namespace tamiz
