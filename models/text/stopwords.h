// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tamiz {

/// Whether \a folded is a stop word of \a language (es, pt, fr, en, ca, gl, eu, de, it, nl, pl, sv, da, zh;
/// else of any of the first seven, and of another known language written in Latin, Greek or Cyrillic letters
/// every word of up to three). The lists are resources (:/tamiz/stopwords/<language>.txt, one folded word a
/// line, '#' comments). Safe from any thread.
bool isStopWord(QStringView folded, QStringView language);

/// Whether \a folded names no subject in any language though it is no stop word: "geehrte", "gracias",
/// "become". No theme is called after such words. Safe from any thread.
bool isWeakWord(QStringView folded);

/// Whether \a folded is a common given name, or a word that introduces a person ("diputada", "Sr."): by these
/// lists of our own a theme is kept from being named after somebody. Safe from any thread.
bool isGivenName(QStringView folded);
bool isTitle(QStringView folded);

} // namespace tamiz
