// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/findings.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/text/codepoints.h"
#include "models/text/personaldata.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The mark says the kind, never the length.
QString markOf(const QString &type)
{
    const auto known = personalTypeFromKey(type);
    return u'[' + (known ? nameOf(*known) : type) + u']';
}

} // namespace

Result<void> maskTexts(Store &store, std::vector<TextEntry> &texts)
{
    Statement any(store.database(), "SELECT EXISTS (SELECT 1 FROM finding WHERE verdict = 1)");
    const bool needed = any.next() && any.integer(0) != 0;
    if (auto done = any.done(); !done)
        return done;
    any.reset();
    if (!needed)
        return {};
    // Backwards, so that the offsets of those before stay right.
    Statement rows(store.database(),
                   "SELECT part, start, end, type, text_hash FROM finding WHERE contribution_id = ? "
                   "AND verdict = 1 AND live = 1 ORDER BY part, start DESC");
    for (TextEntry &text : texts) {
        qint64 hashes[2] = {0, 0};
        bool hashed = false;
        rows.bind(text.id);
        while (rows.next()) {
            if (!hashed) { // few texts have a finding: hash only those
                hashes[0] = partHash(text.title);
                hashes[1] = partHash(text.body);
                hashed = true;
            }
            const bool body = rows.integer(0) != 0;
            if (rows.integer(4) != hashes[body])
                continue;
            QString &words = body ? text.body : text.title;
            const qsizetype start = unitAt(words, rows.integer(1));
            const qsizetype end = unitAt(words, rows.integer(2));
            words.replace(start, end - start, markOf(rows.text(3)));
        }
        if (auto done = rows.done(); !done)
            return done;
    }
    return {};
}

} // namespace tamiz
