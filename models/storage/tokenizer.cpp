// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tokenizer.h"

#include "models/storage/wordforms.h"
#include "models/text/stem.h"
#include "models/text/words.h"

#include <sqlite3.h>

namespace tamiz {

namespace {

/// Bytes that \a length UTF-16 units from \a text take in UTF-8.
int utf8Length(QStringView text)
{
    int bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80)
            bytes += 1;
        else if (c < 0x800 || QChar::isSurrogate(c))
            bytes += 2; // a surrogate pair is four bytes, two for each half
        else
            bytes += 3;
    }
    return bytes;
}

using Emit = int (*)(void *, int, const char *, int, int, int);

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *data, int size, Emit sink)
{
    const QString text = QString::fromUtf8(data, size);
    const bool query = flags & FTS5_TOKENIZE_QUERY;
    const bool prefix = flags & FTS5_TOKENIZE_PREFIX;
    thread_local WordForms known;
    qsizetype read = 0;
    int byte = 0, code = SQLITE_OK;
    forEachWord(text, [&](qsizetype start, qsizetype length, QStringView folded) {
        if (code != SQLITE_OK)
            return;
        byte += utf8Length(QStringView(text).sliced(read, start - read));
        const int end = byte + utf8Length(QStringView(text).sliced(start, length));
        const Forms forms = known.of(folded);
        const QByteArrayView first = query && !prefix ? forms.stem : forms.surface;
        code = sink(context, 0, first.data(), static_cast<int>(first.size()), byte, end);
        if (code == SQLITE_OK && !query && forms.stem.data() != forms.surface.data() &&
            forms.stem != forms.surface)
            code = sink(context, FTS5_TOKEN_COLOCATED, forms.stem.data(), static_cast<int>(forms.stem.size()),
                        byte, end);
        read = start + length;
        byte = end;
    });
    return code;
}

int create(void *, const char **, int, Fts5Tokenizer **result)
{
    static int stateless;
    *result = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

fts5_api *fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = fts5Of(handle);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    return api && api->xCreateTokenizer(api, "tamiz", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

QString searchStem(QStringView folded)
{
    return stemOf(folded, u"es");
}

} // namespace tamiz
