// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/revisions.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

Result<qint64> keepRevision(Store &store, qint64 id)
{
    Statement keep(store.database(), R"(
        INSERT INTO revision (contribution_id, data)
        SELECT c.id, json_object('source_id', source_id, 'parent_id', parent_id, 'created', created,
          'participant_id', participant_id, 'category', category, 'territory', territory, 'language', language,
          'source_state', source_state, 'votes_for', votes_for, 'votes_against', votes_against, 'votes_pass', votes_pass,
          'attributes', attributes, 'text_hash', text_hash, 'record_hash', record_hash, 'title', title, 'body', body,
          'created_text', created_text, 'parent_ref', parent_ref, 'sha256', hex(sha256))
        FROM contribution c JOIN text t ON t.id = c.id WHERE c.id = ?)");
    if (auto done = keep.bind(id).run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<void> restoreRevision(Store &store, qint64 revision)
{
    Statement find(store.database(), "SELECT contribution_id FROM revision WHERE id = ?");
    if (!find.bind(revision).next())
        return find.done();
    const qint64 id = find.integer(0);
    find.reset();
    Statement narrow(store.database(), R"(
        UPDATE contribution SET (source_id, parent_id, created, participant_id, category, territory, language, source_state,
          votes_for, votes_against, votes_pass, attributes, text_hash, record_hash) = (SELECT
          data ->> 'source_id', data ->> 'parent_id', data ->> 'created', data ->> 'participant_id', data ->> 'category',
          data ->> 'territory', data ->> 'language', data ->> 'source_state', data ->> 'votes_for',
          data ->> 'votes_against', data ->> 'votes_pass', data ->> 'attributes', data ->> 'text_hash',
          data ->> 'record_hash' FROM revision WHERE id = ?)
        WHERE id = ?)");
    if (auto done = narrow.bind(revision, id).run(); !done)
        return done;
    // unhex() is newer than our SQLite floor: the hash goes through Qt.
    Statement wide(store.database(), R"(
        UPDATE text SET (title, body, created_text, parent_ref) = (SELECT data ->> 'title', data ->> 'body',
          data ->> 'created_text', data ->> 'parent_ref' FROM revision WHERE id = ?) WHERE id = ?)");
    if (auto done = wide.bind(revision, id).run(); !done)
        return done;
    Statement hash(store.database(), "SELECT data ->> 'sha256' FROM revision WHERE id = ?");
    if (!hash.bind(revision).next())
        return hash.done();
    const QByteArray sha256 = QByteArray::fromHex(hash.text(0).toLatin1());
    Statement store256(store.database(), "UPDATE text SET sha256 = ? WHERE id = ?");
    return store256.bind(sha256, id).run();
}

} // namespace tamiz
