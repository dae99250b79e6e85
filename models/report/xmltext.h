// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// \a text with the replacement character for what XML 1.0 and HTML cannot hold: controls but tab and line
/// feed, lone surrogates, places that are no characters.
QString xmlText(QString text);

} // namespace tamiz
