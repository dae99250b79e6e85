// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

struct sqlite3;

namespace tamiz {

/// Registers the FTS5 tokenizer "tamiz" on a connection: words as wordsOf() finds them, folded (educacion finds
/// educación, ano does not find año), each indexed under its surface form and its stem. A query word looks for the stem
/// (becas finds beca), a prefix for the surface. False when the library has no FTS5.
bool registerTokenizer(sqlite3 *handle);

/// The stem under which the folded word \a folded is indexed: Spanish, whatever the text's language, since a query does
/// not say its language and both sides must agree.
QString searchStem(QStringView folded);

} // namespace tamiz
