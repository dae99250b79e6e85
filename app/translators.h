// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace tamiz {

/// Loads the words of \a language ("es", "en", or "system") for the program and for Qt's own dialogs, and
/// makes it the locale of numbers and dates. The translators belong to \a application.
void installTranslators(QCoreApplication &application, const QString &language);

} // namespace tamiz
