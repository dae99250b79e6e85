// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tamiz {

/// The Snowball stem of the folded word \a folded in \a language (BCP 47: es, pt, fr, en, ca, eu, de, it); the word
/// itself for other languages. The accents the stemmer wants are gone from folded words; for es, pt, fr and ca the
/// endings are mended so that singular and plural, with and without accent, meet. Safe from any thread.
QString stemOf(QStringView folded, QStringView language);

} // namespace tamiz
