// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/passages.h"

#include "models/storage/database.h"
#include "models/storage/findings.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr char passageColumns[] = "p.id, p.contribution_id, p.tag_id, p.start, p.end, p.guid, p.author, p.at, p.text_hash, t.body";

Passage passageFrom(const Statement &row)
{
    Passage passage;
    passage.id = row.integer(0);
    passage.contribution = row.integer(1);
    passage.tag = row.integer(2);
    passage.start = row.integer(3);
    passage.end = row.integer(4);
    passage.guid = row.text(5);
    passage.author = row.text(6);
    passage.at = QDateTime::fromString(row.text(7), Qt::ISODateWithMs);
    passage.current = row.integer(8) == partHash(row.text(9));
    return passage;
}

Result<qint64> inserted(Store &store, Statement &insert)
{
    if (auto done = insert.run(); !done)
        return done.error();
    return store.database().lastId();
}

QString now(Store &store)
{
    return store.clock()().toString(Qt::ISODateWithMs);
}

} // namespace

Result<QList<Passage>> readPassages(Store &store, qint64 contribution)
{
    Statement rows(store.database(), u"SELECT %1 FROM passage p JOIN text t ON t.id = p.contribution_id "
                                     "WHERE p.contribution_id = ? AND p.live = 1 ORDER BY p.start, p.end, p.id"_s
                                         .arg(QLatin1StringView(passageColumns)));
    rows.bind(contribution);
    QList<Passage> passages;
    while (rows.next())
        passages.append(passageFrom(rows));
    if (auto done = rows.done(); !done)
        return done.error();
    return passages;
}

Result<void> visitPassages(Store &store, const std::function<void(const Passage &)> &visit)
{
    Statement rows(store.database(), u"SELECT %1 FROM passage p JOIN text t ON t.id = p.contribution_id WHERE p.live = 1 "
                                     "ORDER BY p.contribution_id, p.start, p.end, p.id"_s.arg(QLatin1StringView(passageColumns)));
    while (rows.next())
        visit(passageFrom(rows));
    return rows.done();
}

Result<QList<Note>> readNotes(Store &store, qint64 contribution)
{
    Statement rows(store.database(), "SELECT id, text, author, at FROM note WHERE contribution_id = ? AND live = 1 ORDER BY id");
    rows.bind(contribution);
    QList<Note> notes;
    while (rows.next())
        notes.append({rows.integer(0), contribution, rows.text(1), rows.text(2), QDateTime::fromString(rows.text(3), Qt::ISODateWithMs)});
    if (auto done = rows.done(); !done)
        return done.error();
    return notes;
}

Result<qint64> makePassage(Store &store, const Passage &passage, const QString &body)
{
    Statement insert(store.database(), "INSERT INTO passage (guid, contribution_id, tag_id, start, end, text_hash, author, at) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(QUuid::createUuid().toString(QUuid::WithoutBraces), passage.contribution, passage.tag, passage.start,
                passage.end, partHash(body), passage.author, now(store));
    return inserted(store, insert);
}

Result<qint64> makeNote(Store &store, const Note &note)
{
    Statement insert(store.database(), "INSERT INTO note (contribution_id, text, author, at) VALUES (?, ?, ?, ?)");
    insert.bind(note.contribution, note.text, note.author, now(store));
    return inserted(store, insert);
}

} // namespace tamiz
