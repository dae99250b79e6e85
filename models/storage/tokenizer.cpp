// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tokenizer.h"

#include "models/storage/wordforms.h"
#include "models/text/stem.h"
#include "models/text/words.h"

#include <sqlite3.h>

#include <cstring>

namespace tamiz {

namespace {

/// Bytes that the UTF-16 units of \a text take in UTF-8.
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

/// Where a word stands in the text, in bytes.
struct Place
{
    int begin = 0;
    int end = 0;
};

int emitCut(const char *data, int size, void *context, Emit sink)
{
    int code = SQLITE_OK;
    for (const char *at = data, *const end = data + size; at < end && code == SQLITE_OK;) {
        const auto *stop =
            static_cast<const char *>(std::memchr(at, WordSeparator, static_cast<size_t>(end - at)));
        if (!stop)
            stop = end;
        code = sink(context, 0, at, static_cast<int>(stop - at), 0, 0);
        at = stop + 1;
    }
    return code;
}

/// The word itself first, then every other one of its stem.
int emitQueryWord(const TokenizerState &state, const Forms &forms, Place place, void *context, Emit sink)
{
    int code = sink(context, 0, forms.surface.data(), static_cast<int>(forms.surface.size()), place.begin,
                    place.end);
    sqlite3_stmt *kin = nullptr;
    if (code != SQLITE_OK ||
        (code = sqlite3_prepare_v2(state.handle, "SELECT surface FROM word WHERE stem = ?1 AND surface <> ?2",
                                   -1, &kin, nullptr)) != SQLITE_OK)
        return code;
    sqlite3_bind_text(kin, 1, forms.stem.data(), static_cast<int>(forms.stem.size()), SQLITE_STATIC);
    sqlite3_bind_text(kin, 2, forms.surface.data(), static_cast<int>(forms.surface.size()), SQLITE_STATIC);
    while (code == SQLITE_OK && sqlite3_step(kin) == SQLITE_ROW) {
        code =
            sink(context, FTS5_TOKEN_COLOCATED, reinterpret_cast<const char *>(sqlite3_column_text(kin, 0)),
                 sqlite3_column_bytes(kin, 0), place.begin, place.end);
    }
    const int finished = sqlite3_finalize(kin);
    return code != SQLITE_OK ? code : finished;
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *data, int size, Emit sink)
{
    const auto &state = *reinterpret_cast<const TokenizerState *>(tokenizer);
    if (state.cut && (flags & FTS5_TOKENIZE_DOCUMENT))
        return emitCut(data, size, context, sink);
    const bool whole = (flags & FTS5_TOKENIZE_QUERY) && !(flags & FTS5_TOKENIZE_PREFIX);
    const QString text = QString::fromUtf8(data, size);
    WordForms known(16);
    qsizetype read = 0;
    int byte = 0, code = SQLITE_OK;
    forEachWord(text, [&](qsizetype start, qsizetype length, QStringView folded) {
        if (code != SQLITE_OK)
            return;
        byte += utf8Length(QStringView(text).sliced(read, start - read));
        const Place place{byte, byte + utf8Length(QStringView(text).sliced(start, length))};
        if (whole) {
            code = emitQueryWord(state, known.of(folded), place, context, sink);
        } else {
            const QByteArray surface = folded.toUtf8();
            code = sink(context, 0, surface.constData(), static_cast<int>(surface.size()), place.begin,
                        place.end);
        }
        read = start + length;
        byte = place.end;
    });
    return code;
}

int create(void *state, const char **, int, Fts5Tokenizer **result)
{
    *result = static_cast<Fts5Tokenizer *>(state);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

void stemFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *word = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray stem = searchStem(QString::fromUtf8(word, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, stem.constData(), static_cast<int>(stem.size()), SQLITE_TRANSIENT);
}

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

bool registerTokenizer(TokenizerState &state)
{
    fts5_api *api = fts5Of(state.handle);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    constexpr int plain = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return api && api->xCreateTokenizer(api, "tamiz", &state, &tokenizer, nullptr) == SQLITE_OK &&
           sqlite3_create_function(state.handle, "search_stem", 1, plain, nullptr, stemFunction, nullptr,
                                   nullptr) == SQLITE_OK;
}

QString searchStem(QStringView folded)
{
    const QString stem = stemOf(folded, u"es");
    return stem.isEmpty() ? folded.toString() : stem;
}

} // namespace tamiz
