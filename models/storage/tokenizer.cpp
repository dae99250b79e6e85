// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tokenizer.h"

#include "models/text/stem.h"
#include "models/text/utf8words.h"

#include <sqlite3.h>

namespace tamiz {

namespace {

using Emit = int (*)(void *, int, const char *, int, int, int);

/// Where the words stand is not told: nothing of ours asks the old index for it.
int tokenize(Fts5Tokenizer *, void *context, int, const char *data, int size, Emit sink)
{
    int code = SQLITE_OK;
    forEachUtf8Word(QByteArrayView(data, size), [&](QByteArrayView word) {
        if (code == SQLITE_OK)
            code = sink(context, 0, word.data(), static_cast<int>(word.size()), 0, 0);
    });
    return code;
}

int create(void *handle, const char **, int, Fts5Tokenizer **result)
{
    *result = static_cast<Fts5Tokenizer *>(handle); // anything but null: a tokenizer has no state
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

bool registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = fts5Of(handle);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    constexpr int plain = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return api && api->xCreateTokenizer(api, "tamiz", handle, &tokenizer, nullptr) == SQLITE_OK &&
           sqlite3_create_function(handle, "search_stem", 1, plain, nullptr, stemFunction, nullptr,
                                   nullptr) == SQLITE_OK;
}

QString searchStem(QStringView folded)
{
    const QString stem = stemOf(folded, u"es");
    return stem.isEmpty() ? folded.toString() : stem;
}

} // namespace tamiz
