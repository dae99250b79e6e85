// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importwriter.h"

#include "models/storage/database.h"
#include "models/storage/recordhash.h"
#include "models/storage/revisions.h"
#include "models/storage/store.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

ImportWriter::ImportWriter(Store &store)
    : m_store(store), m_dictionary(store),
      m_find(store.database(), "SELECT id, record_hash, live FROM contribution WHERE consultation_id = ? AND kind = ? AND external_id = ?"),
      m_insert(store.database(), R"(INSERT INTO contribution (consultation_id, source_id, kind, external_id, created,
          participant_id, category, territory, language, source_state, votes_for, votes_against, votes_pass, attributes,
          text_hash, record_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
      m_insertText(store.database(), "INSERT INTO text (title, body, created_text, parent_ref, sha256, id) VALUES (?, ?, ?, ?, ?, ?)"),
      m_update(store.database(), R"(UPDATE contribution SET source_id = ?, created = ?, participant_id = ?, category = ?,
          territory = ?, language = ?, source_state = ?, votes_for = ?, votes_against = ?, votes_pass = ?, attributes = ?,
          text_hash = ?, record_hash = ? WHERE id = ?)"),
      m_updateText(store.database(), "UPDATE text SET title = ?, body = ?, created_text = ?, parent_ref = ?, sha256 = ? WHERE id = ?"),
      m_index(store.database(), "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"),
      m_findPerson(store.database(), "SELECT id, live FROM participant WHERE consultation_id = ? AND external_id = ?"),
      m_addPerson(store.database(), "INSERT INTO participant (consultation_id, external_id) VALUES (?, ?)"),
      m_describePerson(store.database(), "UPDATE participant SET attributes = ? WHERE id = ?"),
      m_readPerson(store.database(), "SELECT attributes FROM participant WHERE id = ?"),
      m_priorVote(store.database(), R"(SELECT v.value FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1
          WHERE v.contribution_id = ? AND v.participant_id = ? AND v.source_id < ? ORDER BY v.source_id DESC LIMIT 1)"),
      m_vote(store.database(), "INSERT OR REPLACE INTO vote (contribution_id, participant_id, source_id, value, at) VALUES (?, ?, ?, ?, ?)"),
      m_problem(store.database(), "INSERT INTO problem (source_id, file, line, column_name, reason, refused) VALUES (?, ?, ?, ?, ?, ?)"),
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
    const QString base = wanted.isEmpty() ? QFileInfo(source.member.isEmpty() ? source.path : source.member).completeBaseName() : wanted;
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
    m_source.name = QFileInfo(source.member.isEmpty() ? source.path : source.member).fileName();
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

QString ImportWriter::externalIdOf(const ContributionRecord &record)
{
    if (!record.externalId.isEmpty())
        return record.externalId;
    // No id in the source: the content is the identity, and the n-th copy of it the n-th contribution.
    const quint64 hash = static_cast<quint64>(recordHash(record));
    return u"#%1-%2"_s.arg(qulonglong(hash), 16, 16, QChar(u'0')).arg(++m_occurrences[hash]);
}

Result<void> ImportWriter::add(const ContributionRecord &record)
{
    const QString externalId = externalIdOf(record);
    const qint64 hash = recordHash(record);
    const bool known = m_find.bind(m_consultation, static_cast<int>(record.kind), externalId).next();
    if (!known) {
        if (auto done = m_find.done(); !done)
            return done;
        if (auto done = insert(record, externalId, hash); !done)
            return done;
        ++(record.flags.isEmpty() ? m_source.imported : m_source.flagged);
    } else {
        const qint64 id = m_find.integer(0);
        const bool same = m_find.integer(1) == hash;
        const bool live = m_find.integer(2) != 0;
        m_find.reset();
        m_seen.insert({static_cast<int>(record.kind), externalId}, id);
        if (!same) {
            if (auto done = update(id, record, hash); !done)
                return done;
        }
        if (!live) { // its import was undone: this one brings it back
            if (auto done = m_lift.bind(id).run(); !done)
                return done;
            m_live.add(id, 0, 1);
        }
        ++(!live ? m_source.imported : same ? m_source.unchanged : m_source.updated);
    }
    return {};
}

Result<ImportWriter::Values> ImportWriter::valuesOf(const ContributionRecord &record)
{
    Values values;
    const auto own = [this](const QString &key, const QString &text) -> Result<qint64> {
        if (text.isEmpty())
            return qint64{0};
        Q_UNUSED(key)
        return m_dictionary.value(0, text);
    };
    for (const auto &[text, id] : {std::pair{&record.category, &values.category}, {&record.territory, &values.territory},
                                   {&record.language, &values.language}, {&record.sourceState, &values.sourceState}}) {
        const auto value = own({}, *text);
        if (!value)
            return value.error();
        *id = *value;
    }
    QJsonArray ids;
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
    values.attributes = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    return values;
}

namespace {

std::optional<qint64> reference(qint64 id) { return id ? std::optional(id) : std::nullopt; }

} // namespace

Result<void> ImportWriter::insert(const ContributionRecord &record, const QString &externalId, qint64 hash)
{
    const auto values = valuesOf(record);
    if (!values)
        return values.error();
    const auto person = participantId(record.participantId);
    if (!person)
        return person.error();
    if (auto done = m_insert.bind(m_consultation, m_source.id, static_cast<int>(record.kind), externalId, record.created,
                                  reference(*person), reference(values->category), reference(values->territory),
                                  reference(values->language), reference(values->sourceState), record.votesFor,
                                  record.votesAgainst, record.votesPass, values->attributes, textHash(record), hash).run(); !done)
        return done;
    const qint64 id = m_store.database().lastId();
    if (auto done = writeText(id, record, m_insertText); !done)
        return done;
    if (auto done = m_index.bind(id, record.title, record.body).run(); !done)
        return done;
    m_live.add(id, 0, 1);
    if (record.kind == Kind::Statement)
        m_seen.insert({static_cast<int>(record.kind), externalId}, id);
    return {};
}

Result<void> ImportWriter::update(qint64 id, const ContributionRecord &record, qint64 hash)
{
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
                                  record.votesFor, record.votesAgainst, record.votesPass, values->attributes, textHash(record),
                                  hash, id).run(); !done)
        return done;
    if (auto done = writeText(id, record, m_updateText); !done)
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

Result<void> ImportWriter::writeText(qint64 id, const ContributionRecord &record, Statement &statement)
{
    QString parent;
    if (!record.parentId.isEmpty())
        parent = keyOf(record.parentKind) + u':' + record.parentId;
    if (!record.rootId.isEmpty())
        parent += QString(u'\n' + keyOf(record.rootKind) + u':' + record.rootId);
    return statement.bind(record.title, record.body, record.createdText, parent.isEmpty() ? std::nullopt : std::optional(parent),
                          textSha256(record.title, record.body, record.createdText, parent), id).run();
}

} // namespace tamiz
