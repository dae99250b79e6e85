// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importwriter.h"

#include "models/storage/database.h"
#include "models/storage/revisions.h"
#include "models/storage/store.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

ImportWriter::ImportWriter(Store &store)
    : m_store(store), m_dictionary(store),
      m_find(store.database(), "SELECT id, record_hash, live FROM contribution WHERE consultation_id = ? AND kind = ? AND external_id = ?"),
      m_insert(store.database(), R"(INSERT INTO contribution (consultation_id, source_id, kind, external_id, created,
          participant_id, category, territory, language, source_state, votes_for, votes_against, votes_pass, attributes,
          text_hash, record_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (consultation_id, kind, external_id) DO NOTHING)"),
      m_insertText(store.database(), "INSERT INTO text (title, body, created_text, parent_ref, sha256, id) VALUES (?, ?, ?, ?, ?, ?)"),
      m_update(store.database(), R"(UPDATE contribution SET source_id = ?, created = ?, participant_id = ?, category = ?,
          territory = ?, language = ?, source_state = ?, votes_for = ?, votes_against = ?, votes_pass = ?, attributes = ?,
          text_hash = ?, record_hash = ? WHERE id = ?)"),
      m_updateText(store.database(), "UPDATE text SET title = ?, body = ?, created_text = ?, parent_ref = ?, sha256 = ? WHERE id = ?"),
      m_index(store.database(), "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"),
      m_findPerson(store.database(), "SELECT id, live FROM participant WHERE consultation_id = ? AND external_id = ?"),
      m_addPerson(store.database(), "INSERT INTO participant (consultation_id, external_id, attributes) VALUES (?, ?, ?)"),
      m_describePerson(store.database(), "UPDATE participant SET attributes = ? WHERE id = ?"),
      m_readPerson(store.database(), "SELECT attributes FROM participant WHERE id = ?"),
      m_fieldOf(store.database(), "SELECT field_id FROM value WHERE id = ?"),
      m_priorVote(store.database(), R"(SELECT v.value FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1
          WHERE v.contribution_id = ? AND v.participant_id = ? AND v.source_id < ? ORDER BY v.source_id DESC LIMIT 1)"),
      m_vote(store.database(), "INSERT OR REPLACE INTO vote (contribution_id, participant_id, source_id, value, at) VALUES (?, ?, ?, ?, ?)"),
      m_problem(store.database(), "INSERT INTO problem (source_id, file, line, column_name, reason, refused) VALUES (?, ?, ?, ?, ?, ?)"),
      m_lift(store.database(), "UPDATE contribution SET live = 1 WHERE id = ?"),
      m_word(store.database(), "INSERT OR IGNORE INTO word (stem, surface) VALUES (?, ?)")
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

Result<void> ImportWriter::begin(const ImportSource &source, const QString &consultation, const Fingerprint &fingerprint)
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
    m_source.sha256 = fingerprint.sha256;
    m_source.bytes = fingerprint.bytes;
    m_source.preset = source.mapping.preset;
    m_source.encoding = source.mapping.encoding;
    m_source.delimiter = source.mapping.delimiter;
    m_source.mapping = source.mapping.toJson();
    m_source.importedAt = m_store.clock()();
    Statement insert(m_store.database(), R"(INSERT INTO source (consultation_id, name, sha256, bytes, preset, encoding, delimiter,
        mapping, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
    const QString mapping = QString::fromUtf8(QJsonDocument(m_source.mapping).toJson(QJsonDocument::Compact));
    if (auto done = insert.bind(m_consultation, m_source.name, m_source.sha256, m_source.bytes, m_source.preset, m_source.encoding,
                                m_source.delimiter, mapping, m_source.importedAt.toUTC().toString(Qt::ISODateWithMs)).run(); !done)
        return done;
    m_source.id = m_store.database().lastId();
    return {};
}

Result<void> ImportWriter::write(const ImportBatch &batch)
{
    for (const auto &[stem, word] : batch.words) {
        if (auto done = m_word.bind(Utf8{stem}, Utf8{word}).run(); !done)
            return done;
    }
    for (const auto &item : batch.items) {
        if (auto done = std::visit([this](const auto &one) { return write(one); }, item); !done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::write(const PreparedRecord &prepared)
{
    if (m_first) {
        const auto inserted = insert(prepared);
        if (!inserted)
            return inserted.error();
        return *inserted ? Result<void>{} : renew(prepared);
    }
    const bool known = m_find.bind(m_consultation, static_cast<int>(prepared.record.kind), prepared.record.externalId).next();
    if (known)
        return renew(prepared);
    if (auto done = m_find.done(); !done)
        return done;
    const auto inserted = insert(prepared);
    return inserted ? Result<void>{} : Result<void>{inserted.error()};
}

Result<void> ImportWriter::renew(const PreparedRecord &prepared)
{
    const ContributionRecord &record = prepared.record;
    if (!m_find.bind(m_consultation, static_cast<int>(record.kind), record.externalId).next())
        return m_store.database().failure();
    const qint64 id = m_find.integer(0);
    const bool same = m_find.integer(1) == prepared.recordHash;
    const bool live = m_find.integer(2) != 0;
    m_find.reset();
    m_seen.insert({static_cast<int>(record.kind), record.externalId}, id);
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

Result<ImportWriter::Values> ImportWriter::valuesOf(const ContributionRecord &record)
{
    Values values;
    for (const auto &[text, id] : {std::pair{&record.category, &values.category}, {&record.territory, &values.territory},
                                   {&record.language, &values.language}, {&record.sourceState, &values.sourceState}}) {
        const auto value = m_dictionary.value(0, *text);
        if (!value)
            return value.error();
        *id = *value;
    }
    QList<qint64> ids;
    for (const Attribute &attribute : record.attributes) {
        if (attribute.value.isEmpty())
            continue;
        const auto field = m_dictionary.field(attribute.name, false);
        if (!field)
            return field.error();
        const auto value = m_dictionary.value(*field, attribute.value);
        if (!value)
            return value.error();
        ids.append(*value);
    }
    values.attributes = jsonArray(ids);
    return values;
}

namespace {

std::optional<qint64> reference(qint64 id) { return id ? std::optional(id) : std::nullopt; }

} // namespace

Result<bool> ImportWriter::insert(const PreparedRecord &prepared)
{
    const ContributionRecord &record = prepared.record;
    const auto values = valuesOf(record);
    if (!values)
        return values.error();
    const auto person = participantId(record.participantId);
    if (!person)
        return person.error();
    Database &database = m_store.database();
    if (auto done = m_insert.bind(m_consultation, m_source.id, static_cast<int>(record.kind), record.externalId, record.created,
                                  reference(*person), reference(values->category), reference(values->territory),
                                  reference(values->language), reference(values->sourceState), record.votesFor,
                                  record.votesAgainst, record.votesPass, Utf8{values->attributes}, prepared.textHash,
                                  prepared.recordHash).run(); !done)
        return done.error();
    if (database.changes() == 0)
        return false;
    const qint64 id = database.lastId();
    if (auto done = writeText(id, prepared, m_insertText); !done)
        return done.error();
    database.tokenizer().cut = true;
    const auto indexed = m_index.bind(id, Utf8{prepared.titleWords}, Utf8{prepared.bodyWords}).run();
    database.tokenizer().cut = false;
    if (!indexed)
        return indexed.error();
    m_live.add(id, 0, 1);
    if (record.kind == Kind::Statement)
        m_seen.insert({static_cast<int>(record.kind), record.externalId}, id);
    ++(record.flags.isEmpty() ? m_source.imported : m_source.flagged);
    return true;
}

Result<void> ImportWriter::update(qint64 id, const PreparedRecord &prepared)
{
    const ContributionRecord &record = prepared.record;
    const auto earlier = keepRevision(m_store, id);
    if (!earlier)
        return earlier.error();
    const auto values = valuesOf(record);
    if (!values)
        return values.error();
    const auto person = participantId(record.participantId);
    if (!person)
        return person.error();
    if (auto done = unindexText(m_store, id); !done)
        return done;
    if (auto done = m_update.bind(m_source.id, record.created, reference(*person), reference(values->category),
                                  reference(values->territory), reference(values->language), reference(values->sourceState),
                                  record.votesFor, record.votesAgainst, record.votesPass, Utf8{values->attributes},
                                  prepared.textHash, prepared.recordHash, id).run(); !done)
        return done;
    if (auto done = writeText(id, prepared, m_updateText); !done)
        return done;
    if (auto done = indexText(m_store, id); !done)
        return done;
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
    return statement.bind(Utf8{prepared.title}, Utf8{prepared.body}, prepared.record.createdText,
                          prepared.parentRef.isEmpty() ? std::nullopt : std::optional(prepared.parentRef),
                          prepared.sha256, id).run();
}

} // namespace tamiz
