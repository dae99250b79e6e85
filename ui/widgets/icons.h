// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace tamiz {

/// The icon \a name of resources/icons in the text colour of the application's palette: it follows a change
/// of the palette, the state of its widget (disabled, selected) and the resolution of the screen. Null when
/// there is no such icon. "tamiz" keeps its own colours.
QIcon icon(const QString &name);

} // namespace tamiz
