// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/findings.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Finding findingFrom(const Statement &row)
{
    return {row.integer(0),
            row.integer(1),
            static_cast<TextPart>(row.integer(2)),
            row.text(3),
            row.integer(4),
            row.integer(5),
            row.integer(6) != 0,
            static_cast<Verdict>(row.integer(7))};
}

constexpr char findingColumns[] =
    "f.id, f.contribution_id, f.part, f.type, f.start, f.end, f.certain, f.verdict";

} // namespace

qint64 partHash(const QString &text)
{
    return static_cast<qint64>(XXH3_64bits(text.utf16(), static_cast<size_t>(text.size()) * 2));
}

Result<void> visitVerdicts(Store &store, const std::function<void(qint64 contribution, Verdict verdict)> &visit)
{
    Statement rows(store.database(), "SELECT contribution_id, verdict FROM finding WHERE live = 1");
    while (rows.next())
        visit(rows.integer(0), static_cast<Verdict>(rows.integer(1)));
    return rows.done();
}

Result<QList<Finding>> readFindings(Store &store, qint64 contribution)
{
    Statement text(store.database(), "SELECT title, body FROM text WHERE id = ?");
    qint64 hashes[2] = {0, 0};
    if (text.bind(contribution).next()) {
        hashes[0] = partHash(text.text(0));
        hashes[1] = partHash(text.text(1));
    }
    text.reset();
    Statement rows(store.database(),
                   u"SELECT %1, f.text_hash FROM finding f WHERE f.contribution_id = ? AND f.live = 1 "
                   "ORDER BY f.part, f.start, f.id"_s.arg(QLatin1StringView(findingColumns)));
    rows.bind(contribution);
    QList<Finding> findings;
    while (rows.next()) {
        Finding finding = findingFrom(rows);
        if (rows.integer(8) == hashes[finding.part == TextPart::Body])
            findings.append(std::move(finding));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return findings;
}

Result<void> visitFindings(Store &store, std::optional<Verdict> verdict,
                           const std::function<void(const Finding &)> &visit)
{
    Statement rows(
        store.database(),
        u"SELECT %1 FROM finding f JOIN contribution c ON c.id = f.contribution_id AND c.live = 1 "
        "WHERE f.live = 1 AND (?1 < 0 OR f.verdict = ?1) ORDER BY f.contribution_id, f.part, f.start, f.id"_s
            .arg(QLatin1StringView(findingColumns)));
    rows.bind(verdict ? static_cast<qint64>(*verdict) : qint64{-1});
    while (rows.next())
        visit(findingFrom(rows));
    return rows.done();
}

Result<qint64> makeFinding(Store &store, const Finding &finding, qint64 hash)
{
    Statement find(store.database(),
                   "SELECT id FROM finding WHERE contribution_id = ? AND part = ? AND type = ? AND start = ? "
                   "AND end = ? AND text_hash = ?");
    const auto part = static_cast<qint64>(finding.part);
    if (find.bind(finding.contribution, part, finding.type, finding.start, finding.end, hash).next())
        return find.integer(0);
    find.reset();
    Statement insert(store.database(),
                     "INSERT INTO finding (contribution_id, part, type, start, end, text_hash, certain) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(finding.contribution, part, finding.type, finding.start, finding.end, hash, finding.certain);
    if (auto done = insert.run(); !done)
        return done.error();
    return store.database().lastId();
}

} // namespace tamiz
