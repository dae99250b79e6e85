// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// Undoes what an exporter did to a text: with \a latin1 each byte of its UTF-8 stands as a letter of its own
/// ("Ã±" for ñ); with \a entities &, < and > are &amp; &lt; &gt;. What does not read as such stays as it is.
QString unescaped(const QString &text, bool latin1, bool entities);

/// 43739, a day of a spreadsheet, as the range it was made from: 1 October is "1-10". Others stay as they
/// are.
QString rangeOf(const QString &value);

/// Texts in several languages as Ruby prints them, {"ca"=>"Salut", "es"=>"Salud"}, several of them parted by commas: those
/// in \a locale, else the first. Anything else comes back as it is.
QString fromRubyHash(const QString &text, const QString &locale);

} // namespace tamiz
