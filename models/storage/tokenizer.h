// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

struct sqlite3;

namespace tamiz {

/// What the tokenizer of one connection knows. Lives as long as the connection.
struct TokenizerState
{
    sqlite3 *handle = nullptr;
    /// The texts that are being indexed are words already, as indexWords() gives them: an import cuts its
    /// texts in the thread that reads them, and the one that writes has only to index.
    bool cut = false;
};

/// Registers the FTS5 tokenizer "tamiz" on the connection of \a state, and the SQL function
/// search_stem(word): words as wordsOf() finds them, folded (educacion finds educación, ano does not find
/// año). The index holds the words as they were written; a query word looks for all words of its stem that
/// the table "word" knows (becas finds beca), a prefix for what begins so. Keeping the stems in the index as
/// well made it, and an import, half as large again. False when the library has no FTS5.
bool registerTokenizer(TokenizerState &state);

/// The stem of the folded word \a folded: Spanish, whatever the text's language, since a query does not say
/// its language and both sides must agree.
QString searchStem(QStringView folded);

} // namespace tamiz
