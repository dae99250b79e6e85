// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/importwriter.h"
#include "models/storage/searchindex.h"
#include "models/storage/store.h"
#include "models/storage/voting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// People, votes and the end of an import; contributions are in importwriter.cpp.
namespace tamiz {

namespace {

std::optional<qint64> reference(qint64 id) { return id ? std::optional(id) : std::nullopt; }

} // namespace

Result<qint64> ImportWriter::participantId(std::uint32_t person, QByteArrayView attributes)
{
    if (person == 0)
        return qint64{0};
    qint64 &id = m_participants[person - 1];
    if (id != 0)
        return id;
    const size_t before = m_participants.size() - m_batch->newPeople.size();
    const QByteArray kept = m_unmet.take(person);
    const QByteArrayView name = person > before ? m_batch->view(m_batch->newPeople[person - 1 - before]) : QByteArrayView(kept);
    if (!m_firstPeople && m_findPerson.bind(m_consultation, Utf8{name}).next()) {
        id = m_findPerson.integer(0);
        const bool live = m_findPerson.integer(1) != 0;
        m_findPerson.reset();
        if (!live) {
            Statement lift(m_store.database(), "UPDATE participant SET live = 1 WHERE id = ?");
            if (auto done = lift.bind(id).run(); !done)
                return done.error();
            m_people.add(id, 0, 1);
        }
    } else {
        if (auto done = m_addPerson.bind(m_consultation, Utf8{name}, Utf8{attributes}).run(); !done)
            return done.error();
        id = m_store.database().lastId();
        m_personAdded = true;
        m_people.add(id, 0, 1);
    }
    ++m_source.participants; // authors, voters and those in a file of participants
    return id;
}

/// Somebody named only by a record that did not change is looked for when somebody asks.
void ImportWriter::rememberPeople()
{
    const size_t before = m_participants.size() - m_batch->newPeople.size();
    for (size_t i = before; i < m_participants.size(); ++i) {
        if (m_participants[i] == 0)
            m_unmet.insert(static_cast<std::uint32_t>(i + 1), m_batch->view(m_batch->newPeople[i - before]).toByteArray());
    }
}

/// What \a prepared says, a value for each field (the last one, where one comes twice), in the order of their ids.
void ImportWriter::collectWanted(const PreparedPerson &prepared)
{
    m_wanted.clear();
    for (std::uint32_t i = 0; i < prepared.values; ++i) {
        const Value &value = m_values[m_batch->values[prepared.firstValue + i] - 1];
        const auto same = std::ranges::find(m_wanted, value.field, &Value::field);
        if (same == m_wanted.end())
            m_wanted.push_back(value);
        else
            *same = value;
    }
    std::ranges::sort(m_wanted, {}, &Value::id);
}

Result<void> ImportWriter::write(const PreparedPerson &prepared)
{
    if (prepared.person == 0)
        return {};
    collectWanted(prepared);
    QList<qint64> values;
    for (const Value &value : m_wanted)
        values.append(value.id);
    const auto brought = m_people.ids.size();
    m_personAdded = false;
    const auto id = participantId(prepared.person, jsonArray(values));
    if (!id)
        return id.error();
    const bool isNew = m_people.ids.size() > brought;
    if (m_personAdded) { // with these values already
        m_source.imported += prepared.counted;
        return {};
    }
    // Also those whom an undone import left behind are new, and have attributes already.
    m_readPerson.bind(*id);
    const QString before = m_readPerson.next() ? m_readPerson.text(0) : u"[]"_s;
    m_readPerson.reset();
    const auto after = m_wanted.empty() ? Result<QString>{before} : completed(before, std::move(values));
    if (!after)
        return after.error();
    const bool changed = *after != before;
    if (prepared.counted)
        ++(isNew ? m_source.imported : changed ? m_source.updated : m_source.unchanged);
    return changed ? m_describePerson.bind(*after, *id).run() : Result<void>{};
}

Result<QString> ImportWriter::completed(const QString &before, QList<qint64> values)
{
    const QString now = QString::fromLatin1(jsonArray(values));
    if (now == before)
        return now;
    // What is known stays, save where this record says something else of the same field.
    for (const QJsonValue value : QJsonDocument::fromJson(before.toUtf8()).array()) {
        const bool found = m_fieldOf.bind(value.toInteger()).next();
        if (found && std::ranges::find(m_wanted, m_fieldOf.integer(0), &Value::field) == m_wanted.end())
            values.append(value.toInteger());
        m_fieldOf.reset();
    }
    std::ranges::sort(values);
    return QString::fromLatin1(jsonArray(values));
}

Result<qint64> ImportWriter::contributionId(Kind kind, const QString &externalId)
{
    const QPair<int, QString> key{static_cast<int>(kind), externalId};
    const auto known = m_seen.constFind(key);
    if (known != m_seen.cend())
        return *known;
    qint64 id = 0;
    if (m_find.bind(m_consultation, static_cast<int>(kind), externalId).next())
        id = m_find.integer(0);
    m_find.reset();
    m_seen.insert(key, id);
    return id;
}

Result<void> ImportWriter::write(const PreparedVote &prepared)
{
    const QString name = m_batch->text(prepared.contribution);
    const auto contribution = contributionId(prepared.kind, name);
    if (!contribution)
        return contribution.error();
    if (*contribution == 0) {
        return write(ImportProblem{m_source.name, 0, u"vote"_s,
                          QCoreApplication::translate("tamiz::Import", "A vote is about “%1”, which is not in the source. It was left out.").arg(name),
                          ImportProblem::Severity::Flagged});
    }
    const auto person = participantId(prepared.person);
    if (!person)
        return person.error();
    ++m_source.votes;
    const bool known = m_priorVote.bind(*contribution, *person, m_source.id).next();
    const bool same = known && m_priorVote.integer(0) == prepared.value;
    m_priorVote.reset();
    // A vote that an earlier source brought already is not kept twice; one that changed is.
    if (same)
        return {};
    return m_vote.bind(*contribution, *person, m_source.id, prepared.value, prepared.at).run();
}

Result<void> ImportWriter::write(const ImportProblem &problem)
{
    if (problem.severity == ImportProblem::Severity::Refused)
        ++m_source.refused;
    const bool kept = m_problems.size() < 1000;
    if (kept)
        m_problems.append(problem);
    if (auto done = m_problem.bind(m_source.id, problem.file, problem.line, problem.column, problem.reason,
                                   problem.severity == ImportProblem::Severity::Refused, reference(problem.contribution)).run(); !done)
        return done;
    if (problem.severity == ImportProblem::Severity::Refused || problem.line == 0 || problem.contribution != 0)
        return {};
    if (m_looseLine != problem.line)
        m_loose.clear();
    m_looseLine = problem.line;
    m_loose.emplace_back(kept ? m_problems.size() - 1 : -1, m_store.database().lastId());
    return {};
}

Result<void> ImportWriter::resolveParents()
{
    // None here, and nothing here before that waited for this source.
    if (m_first && !m_replies)
        return {};
    // Replies may come before what they reply to, and comments in a file of their own: whatever points nowhere is tried
    // again at each import of the consultation.
    // First the parent itself, then, for those without, what the thread is about.
    for (const char *reference : {"substr(t.parent_ref, 1, instr(t.parent_ref || char(10), char(10)) - 1)",
                                  "substr(t.parent_ref, instr(t.parent_ref || char(10), char(10)) + 1)"}) {
        Statement resolve(m_store.database(), uR"(
            UPDATE contribution SET parent_id = p.id
            FROM (SELECT t.id, %1 AS ref FROM text t WHERE t.parent_ref IS NOT NULL) r, kind k, contribution p
            WHERE contribution.id = r.id AND contribution.parent_id IS NULL AND contribution.consultation_id = ?1
              AND k.key = substr(r.ref, 1, instr(r.ref, ':') - 1) AND p.consultation_id = ?1 AND p.kind = k.id
              AND p.external_id = substr(r.ref, instr(r.ref, ':') + 1))"_s.arg(QLatin1StringView(reference)));
        if (auto done = resolve.bind(m_consultation).run(); !done)
            return done;
    }
    return {};
}

/// What a reply names and nobody has sent is said once, with examples; it is looked for again at the next import.
Result<void> ImportWriter::noteOrphans()
{
    if (!m_replies)
        return {};
    Statement orphans(m_store.database(), R"(SELECT c.external_id, substr(t.parent_ref, instr(t.parent_ref, ':') + 1) FROM contribution c
        JOIN text t ON t.id = c.id WHERE c.source_id = ? AND c.parent_id IS NULL AND t.parent_ref IS NOT NULL
        AND instr(t.parent_ref, char(10)) = 0 ORDER BY c.id)");
    orphans.bind(m_source.id);
    qint64 count = 0;
    QStringList examples;
    while (orphans.next()) {
        if (++count <= 3)
            examples.append(u"%1 → %2"_s.arg(orphans.text(0), orphans.text(1)));
    }
    if (auto done = orphans.done(); !done || count == 0)
        return done;
    return note(QCoreApplication::translate("tamiz::Import", "%n reply(s) are to something that is not here: %1. They are joined to it when it is imported.",
                                            nullptr, int(count))
                    .arg(examples.join(u", "_s) + (count > examples.size() ? u"…"_s : QString())));
}

Result<void> ImportWriter::saveSegments(std::vector<Segment> segments)
{
    for (const Segment &segment : segments) {
        if (const auto saved = saveSegment(m_store, segment); !saved)
            return saved.error();
    }
    return {};
}

Result<SourceEntry> ImportWriter::finish(qint64 records, const Fingerprint &file)
{
    m_indexer.close(); // the last segment is made while the rest is written
    if (auto done = resolveParents(); !done)
        return done.error();
    m_source.records = records;
    m_source.sha256 = file.sha256;
    m_source.bytes = file.bytes;
    Statement law(m_store.database(), R"(UPDATE source SET imported = ?, updated = ?, unchanged = ?, flagged = ?, refused = ?,
        records = ?, participants = ?, votes = ?, sha256 = ?, bytes = ? WHERE id = ?)");
    if (auto done = law.bind(m_source.imported, m_source.updated, m_source.unchanged, m_source.flagged, m_source.refused,
                             m_source.records, m_source.participants, m_source.votes, Blob{m_source.sha256}, m_source.bytes,
                             m_source.id).run(); !done)
        return done.error();
    if (auto done = recountVotes(m_store, m_source.id); !done)
        return done.error();
    if (auto done = noteOrphans(); !done)
        return done.error();
    if (auto done = noteGone(); !done)
        return done.error();
    if (auto done = saveSegments(m_indexer.finish()); !done)
        return done.error();
    if (auto done = reindexTexts(m_store, std::exchange(m_renewed, {})); !done)
        return done.error();
    if (auto done = joinSmallSegments(m_store); !done)
        return done.error();
    Statement name(m_store.database(), "SELECT name FROM consultation WHERE id = ?");
    if (name.bind(m_consultation).next())
        m_source.consultation = name.text(0);
    return m_source;
}

namespace {

/// The journal wants ids ascending; a record that was brought back to life comes out of order.
Change sorted(Change change)
{
    if (std::ranges::is_sorted(change.ids))
        return change;
    std::vector<size_t> order(change.ids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, {}, [&change](size_t i) { return change.ids[i]; });
    Change result{change.target, change.argument, {}, {}, {}};
    for (const size_t i : order)
        result.add(change.ids[i], change.before[i], change.after[i]);
    return result;
}

} // namespace

std::vector<Change> ImportWriter::takeChanges()
{
    std::vector<Change> changes;
    Change source{Target::SourceLive, 0, {}, {}, {}};
    source.add(m_source.id, 0, 1);
    changes.push_back(std::move(source));
    for (Change *change : {&m_live, &m_people, &m_revised}) {
        if (change->ids.empty())
            continue;
        changes.push_back(sorted(std::move(*change)));
    }
    return changes;
}

} // namespace tamiz
