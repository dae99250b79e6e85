// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tamiz {

/// The SVG of icon \a name ("search", "families"…), or nothing when there is no such icon. Every icon is 24 x
/// 24 and drawn in one stroke colour, written `#000`, which the caller may replace; "tamiz" is the logo in
/// its own colours.
QByteArray iconSvg(const QString &name);

/// The names of all icons, in alphabetical order.
QStringList iconNames();

} // namespace tamiz
