// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importwriter.h"

#include "models/storage/database.h"
#include "models/storage/revisions.h"
#include "models/storage/store.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <charconv>

using namespace Qt::StringLiterals;

namespace tamiz {

ImportWriter::ImportWriter(Store &store)
    : m_store(store), m_dictionary(store),
      m_find(store.database(), "SELECT id, record_hash, live, source_id FROM contribution WHERE consultation_id = ? AND kind = ? AND external_id = ?"),
      m_insert(store.database(), R"(INSERT INTO contribution (consultation_id, source_id, kind, external_id, created,
          participant_id, category, territory, language, source_state, votes_for, votes_against, votes_pass, attributes,
          text_hash, record_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (consultation_id, kind, external_id) DO NOTHING)"),
      m_insertText(store.database(), "INSERT INTO text (title, body, created_text, parent_ref, sha256, id) VALUES (?, ?, ?, ?, ?, ?)"),
      m_update(store.database(), R"(UPDATE contribution SET source_id = ?, created = ?, participant_id = ?, category = ?,
          territory = ?, language = ?, source_state = ?, votes_for = ?, votes_against = ?, votes_pass = ?, attributes = ?,
          text_hash = ?, record_hash = ? WHERE id = ?)"),
      m_updateText(store.database(), "UPDATE text SET title = ?, body = ?, created_text = ?, parent_ref = ?, sha256 = ? WHERE id = ?"),
      m_findPerson(store.database(), "SELECT id, live FROM participant WHERE consultation_id = ? AND external_id = ?"),
      m_addPerson(store.database(), "INSERT INTO participant (consultation_id, external_id, attributes) VALUES (?, ?, ?)"),
      m_describePerson(store.database(), "UPDATE participant SET attributes = ? WHERE id = ?"),
      m_readPerson(store.database(), "SELECT attributes FROM participant WHERE id = ?"),
      m_fieldOf(store.database(), "SELECT field_id FROM value WHERE id = ?"),
      m_priorVote(store.database(), R"(SELECT v.value FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1
          WHERE v.contribution_id = ? AND v.participant_id = ? AND v.source_id < ? ORDER BY v.source_id DESC LIMIT 1)"),
      m_vote(store.database(), "INSERT OR REPLACE INTO vote (contribution_id, participant_id, source_id, value, at) VALUES (?, ?, ?, ?, ?)"),
      m_problem(store.database(), "INSERT INTO problem (source_id, file, line, column_name, reason, refused, contribution_id) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_lift(store.database(), "UPDATE contribution SET live = 1 WHERE id = ?")
{}

Result<qint64> ImportWriter::consultationFor(const ImportSource &source, const QString &name)
{
    Database &database = m_store.database();
    const QString wanted = name.isEmpty() ? source.mapping.title : name;
    // Ids are unique within a family; a source that names its consultation (Polis) is only ever joined to its own.
    Statement find(database, wanted.isEmpty() ? "SELECT id FROM consultation WHERE family = ?1 ORDER BY id DESC LIMIT 1"
                                              : "SELECT id FROM consultation WHERE name = ?2");
    find.bindAt(1, source.mapping.family);
    if (!wanted.isEmpty())
        find.bindAt(2, wanted);
    if (find.next())
        return find.integer(0);
    if (auto done = find.done(); !done)
        return done.error();
    const QString base = wanted.isEmpty() ? QFileInfo(QDir::cleanPath(source.member.isEmpty() ? source.path : source.member)).completeBaseName() : wanted;
    Statement insert(database, "INSERT OR IGNORE INTO consultation (name, family) VALUES (?, ?)");
    Statement changes(database, "SELECT changes()");
    for (int n = 1; n < 1000; ++n) {
        const QString candidate = n == 1 ? base : u"%1 (%2)"_s.arg(base).arg(n);
        if (auto done = insert.bind(candidate, source.mapping.family).run(); !done)
            return done.error();
        changes.reset();
        if (changes.next() && changes.integer(0) > 0)
            return database.lastId();
    }
    return database.failure();
}

Result<void> ImportWriter::begin(const ImportSource &source, const QString &consultation)
{
    const auto id = consultationFor(source, consultation);
    if (!id)
        return id.error();
    m_consultation = *id;
    Statement any(m_store.database(), "SELECT 1 FROM contribution WHERE consultation_id = ? LIMIT 1");
    m_first = !any.bind(m_consultation).next();
    Statement anyone(m_store.database(), "SELECT 1 FROM participant WHERE consultation_id = ? LIMIT 1");
    m_firstPeople = !anyone.bind(m_consultation).next();
    m_source.name = QFileInfo(QDir::cleanPath(source.member.isEmpty() ? source.path : source.member)).fileName();
    m_source.preset = source.mapping.preset;
    m_source.encoding = source.mapping.encoding;
    m_source.delimiter = source.mapping.delimiter;
    m_source.mapping = source.mapping.toJson();
    m_source.importedAt = m_store.clock()();
    Statement insert(m_store.database(), R"(INSERT INTO source (consultation_id, name, sha256, bytes, preset, encoding, delimiter,
        mapping, imported_at) VALUES (?, ?, x'', 0, ?, ?, ?, ?, ?))");
    const QString mapping = QString::fromUtf8(QJsonDocument(m_source.mapping).toJson(QJsonDocument::Compact));
    if (auto done = insert.bind(m_consultation, m_source.name, m_source.preset, m_source.encoding, m_source.delimiter, mapping,
                                m_source.importedAt.toUTC().toString(Qt::ISODateWithMs)).run(); !done)
        return done;
    m_source.id = m_store.database().lastId();
    return {};
}

Result<void> ImportWriter::learn(const ImportBatch &batch)
{
    if (batch.valuesAnew)
        m_values.clear();
    for (const ImportBatch::Field &field : batch.newFields) {
        const auto id = m_dictionary.field(field.title, field.ofParticipant);
        if (!id)
            return id.error();
        m_fields.push_back(*id);
    }
    for (const ImportBatch::Value &value : batch.newValues) {
        const qint64 field = value.field ? m_fields[value.field - 1] : 0;
        const auto id = m_dictionary.value(field, batch.text(value.text));
        if (!id)
            return id.error();
        m_values.push_back({*id, field});
    }
    m_participants.resize(m_participants.size() + batch.newPeople.size());
    return {};
}

Result<void> ImportWriter::write(ImportBatch batch)
{
    m_batch = std::make_shared<const ImportBatch>(std::move(batch));
    if (auto done = learn(*m_batch); !done)
        return done;
    for (const auto &item : m_batch->items) {
        if (auto done = std::visit([this](const auto &one) { return write(one); }, item); !done)
            return done;
        if (const auto *record = m_loose.empty() ? nullptr : std::get_if<PreparedRecord>(&item)) {
            if (auto done = attachProblems(record->line); !done)
                return done;
        }
    }
    rememberPeople();
    m_indexer.add(m_batch, std::exchange(m_unindexed, {}));
    return saveSegments(m_indexer.takeReady());
}

Result<void> ImportWriter::write(const PreparedRecord &prepared)
{
    if (m_first) {
        const auto inserted = insert(prepared);
        if (!inserted)
            return inserted.error();
        return *inserted ? Result<void>{} : renew(prepared);
    }
    const bool known = m_find.bind(m_consultation, static_cast<int>(prepared.kind), Utf8{m_batch->view(prepared.externalId)}).next();
    if (known)
        return renew(prepared);
    if (auto done = m_find.done(); !done)
        return done;
    const auto inserted = insert(prepared);
    return inserted ? Result<void>{} : Result<void>{inserted.error()};
}

Result<void> ImportWriter::renew(const PreparedRecord &prepared)
{
    if (!m_find.bind(m_consultation, static_cast<int>(prepared.kind), Utf8{m_batch->view(prepared.externalId)}).next())
        return m_store.database().failure();
    const qint64 id = m_find.integer(0);
    const bool same = m_find.integer(1) == prepared.recordHash;
    const bool live = m_find.integer(2) != 0;
    const qint64 earlier = m_find.integer(3);
    m_find.reset();
    m_written = id;
    if (live && earlier != m_source.id) {
        m_met.push_back(id);
        Met &met = m_earlier[earlier];
        ++met.records;
        met.renewed += !same;
    }
    m_seen.insert({static_cast<int>(prepared.kind), m_batch->text(prepared.externalId)}, id);
    if (!same) {
        if (auto done = update(id, prepared); !done)
            return done;
    }
    if (!live) { // its import was undone: this one brings it back
        if (auto done = m_lift.bind(id).run(); !done)
            return done;
        m_live.add(id, 0, 1);
    }
    ++(!live ? m_source.imported : same ? m_source.unchanged : m_source.updated);
    return {};
}

/// As the table keeps them: "[3,14]".
QByteArrayView ImportWriter::attributesOf(const PreparedRecord &prepared)
{
    m_attributes = "[";
    char digits[20];
    for (std::uint32_t i = 0; i < prepared.values; ++i) {
        if (i > 0)
            m_attributes += ',';
        const auto end = std::to_chars(digits, digits + sizeof digits, m_values[m_batch->values[prepared.firstValue + i] - 1].id).ptr;
        m_attributes.append(digits, end - digits);
    }
    m_attributes += ']';
    return m_attributes;
}

namespace {

std::optional<qint64> reference(qint64 id) { return id ? std::optional(id) : std::nullopt; }

} // namespace

Result<bool> ImportWriter::insert(const PreparedRecord &prepared)
{
    const auto person = participantId(prepared.person);
    if (!person)
        return person.error();
    Database &database = m_store.database();
    if (auto done = m_insert.bind(m_consultation, m_source.id, static_cast<int>(prepared.kind), Utf8{m_batch->view(prepared.externalId)},
                                  prepared.created, reference(*person), valueId(prepared.category), valueId(prepared.territory),
                                  valueId(prepared.language), valueId(prepared.sourceState), prepared.votesFor,
                                  prepared.votesAgainst, prepared.votesPass, Utf8{attributesOf(prepared)}, prepared.textHash,
                                  prepared.recordHash).run(); !done)
        return done.error();
    if (database.changes() == 0)
        return false;
    const qint64 id = database.lastId();
    if (auto done = writeText(id, prepared, m_insertText); !done)
        return done.error();
    m_unindexed.push_back({id, prepared.title, prepared.body});
    m_live.add(id, 0, 1);
    m_written = id;
    if (prepared.kind == Kind::Statement)
        m_seen.insert({static_cast<int>(prepared.kind), m_batch->text(prepared.externalId)}, id);
    ++(prepared.flagged ? m_source.flagged : m_source.imported);
    return true;
}

Result<void> ImportWriter::update(qint64 id, const PreparedRecord &prepared)
{
    const auto earlier = keepRevision(m_store, id);
    if (!earlier)
        return earlier.error();
    const auto person = participantId(prepared.person);
    if (!person)
        return person.error();
    if (auto done = m_update.bind(m_source.id, prepared.created, reference(*person), valueId(prepared.category),
                                  valueId(prepared.territory), valueId(prepared.language), valueId(prepared.sourceState),
                                  prepared.votesFor, prepared.votesAgainst, prepared.votesPass, Utf8{attributesOf(prepared)},
                                  prepared.textHash, prepared.recordHash, id).run(); !done)
        return done;
    if (auto done = writeText(id, prepared, m_updateText); !done)
        return done;
    m_renewed.push_back(id);
    const auto later = keepRevision(m_store, id);
    if (!later)
        return later.error();
    Statement mark(m_store.database(), "UPDATE contribution SET revision = ? WHERE id = ?");
    if (auto done = mark.bind(*later, id).run(); !done)
        return done;
    m_revised.add(id, *earlier, *later);
    return {};
}

Result<void> ImportWriter::writeText(qint64 id, const PreparedRecord &prepared, Statement &statement)
{
    const Part parent = prepared.parentRef;
    m_replies |= parent.size > 0;
    return statement.bind(Utf8{m_batch->view(prepared.title)}, Utf8{m_batch->view(prepared.body)},
                          Utf8{m_batch->view(prepared.createdText)},
                          parent.size ? std::optional(Utf8{m_batch->view(parent)}) : std::nullopt,
                          Blob{QByteArrayView(prepared.sha256)}, id).run();
}

} // namespace tamiz
