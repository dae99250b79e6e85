// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

struct sqlite3;

namespace tamiz {

/// Registers on \a handle the SQL function search_stem(word), and the FTS5 tokenizer "tamiz" with which the search index
/// of schemas before 10 was made: without it they cannot be opened to be brought up to date. False when the library has
/// no FTS5.
bool registerTokenizer(sqlite3 *handle);

/// The stem of the folded word \a folded: Spanish, whatever the text's language, since a query does not say
/// its language and both sides must agree.
QString searchStem(QStringView folded);

} // namespace tamiz
