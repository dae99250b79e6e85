// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include "models/storage/database.h"
#include "models/storage/recordhash.h"
#include "models/storage/rows.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<QStringList> checkFile(Store &store)
{
    QStringList lines;
    Statement quick(store.database(), "PRAGMA quick_check(20)");
    while (quick.next()) {
        if (quick.text(0) != "ok"_L1)
            lines.append(quick.text(0));
    }
    if (auto done = quick.done(); !done)
        lines.append(done.error().detail);
    Statement keys(store.database(), "PRAGMA foreign_key_check");
    while (keys.next() && lines.size() < 40)
        lines.append(u"%1 row %2 points to nothing in %3"_s.arg(keys.text(0), keys.text(1), keys.text(2)));
    return lines;
}

Result<qint64> checkTexts(Store &store, const Progress &progress)
{
    const auto total = rowCount(store);
    if (!total)
        return total.error();
    Statement rows(store.database(), "SELECT title, body, created_text, parent_ref, sha256 FROM text");
    qint64 bad = 0, seen = 0;
    while (rows.next()) {
        bad += textSha256(rows.text(0), rows.text(1), rows.text(2), rows.text(3)) != rows.blob(4);
        if (++seen % 4096 == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(QCoreApplication::translate("tamiz::Storage", "Checking texts"), seen, *total);
        }
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return bad + std::abs(*total - seen); // a contribution without its text is as bad as a wrong one
}

} // namespace tamiz
