// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tamiz {

/// The language of \a text as BCP 47 primary tag by CLD2, or an empty string where it is too short or unsure
/// (fewer than 30 letters, or CLD2 calls itself unreliable). Safe from any thread.
QString languageOf(QStringView text);

} // namespace tamiz
