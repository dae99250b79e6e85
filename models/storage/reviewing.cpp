// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reviewing.h"

#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Reads what revisions say, in words.
class Revisions
{
public:
    explicit Revisions(Store &store)
        : m_data(store.database(), "SELECT data FROM revision WHERE id = ?"),
          m_value(store.database(), "SELECT v.text, f.title, f.key FROM value v JOIN field f ON f.id = v.field_id WHERE v.id = ?"),
          m_person(store.database(), "SELECT external_id FROM participant WHERE id = ?")
    {}

    QJsonObject data(qint64 revision)
    {
        QJsonObject object;
        if (m_data.bind(revision).next())
            object = QJsonDocument::fromJson(m_data.text(0).toUtf8()).object();
        m_data.reset();
        return object;
    }

    QList<FieldChange> differences(const QJsonObject &before, const QJsonObject &after)
    {
        QList<FieldChange> fields;
        const auto compare = [&](const QString &field, const QString &one, const QString &other) {
            if (one != other)
                fields.append({field, one, other});
        };
        const auto plain = [&](const QString &field, const QString &key) {
            compare(field, before[key].toVariant().toString(), after[key].toVariant().toString());
        };
        plain(u"title"_s, u"title"_s);
        plain(u"body"_s, u"body"_s);
        plain(u"date"_s, u"created_text"_s);
        for (const QString &key : {u"category"_s, u"territory"_s, u"language"_s, u"source_state"_s})
            compare(key, value(before[key].toInteger()), value(after[key].toInteger()));
        for (const QString &key : {u"votes_for"_s, u"votes_against"_s, u"votes_pass"_s})
            plain(key, key);
        compare(u"author"_s, person(before[u"participant_id"_s].toInteger()), person(after[u"participant_id"_s].toInteger()));
        plain(u"parent"_s, u"parent_ref"_s);
        addAttributes(before[u"attributes"_s], after[u"attributes"_s], fields);
        return fields;
    }

private:
    QString value(qint64 id)
    {
        const QString text = id != 0 && m_value.bind(id).next() ? m_value.text(0) : QString();
        m_value.reset();
        return text;
    }

    QString person(qint64 id)
    {
        const QString name = id != 0 && m_person.bind(id).next() ? m_person.text(0) : QString();
        m_person.reset();
        return name;
    }

    // Attributes are kept as a list of value ids; a field may stand in it more than once.
    QMap<QString, QString> attributes(const QJsonValue &list)
    {
        // Kept as text within the revision's own JSON.
        const QJsonArray ids = list.isString() ? QJsonDocument::fromJson(list.toString().toUtf8()).array() : list.toArray();
        QMap<QString, QString> words;
        for (const QJsonValue id : ids) {
            if (m_value.bind(id.toInteger()).next()) {
                QString &words_ = words[m_value.text(1).isEmpty() ? m_value.text(2) : m_value.text(1)];
                words_ += (words_.isEmpty() ? u""_s : u"; "_s) + m_value.text(0);
            }
            m_value.reset();
        }
        return words;
    }

    void addAttributes(const QJsonValue &before, const QJsonValue &after, QList<FieldChange> &fields)
    {
        const QMap<QString, QString> old = attributes(before);
        QMap<QString, QString> now = attributes(after);
        for (auto it = old.cbegin(); it != old.cend(); ++it) {
            const QString other = now.take(it.key());
            if (other != *it)
                fields.append({it.key(), *it, other});
        }
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            fields.append({it.key(), {}, *it});
    }

    Statement m_data, m_value, m_person;
};

struct Decision
{
    QLatin1StringView key;
    const char *sql; ///< A row when the contribution ?1 has it;
    const char *all; ///< those that have it.
};
constexpr std::array<Decision, 7> decisions{{
    {"state"_L1, "SELECT 1 FROM contribution WHERE id = ? AND state <> 0", "SELECT id FROM contribution WHERE state <> 0"},
    {"tag"_L1, "SELECT 1 FROM contribution_tag WHERE contribution_id = ? LIMIT 1", "SELECT DISTINCT contribution_id FROM contribution_tag"},
    {"theme"_L1, "SELECT 1 FROM contribution WHERE id = ? AND (theme IS NOT NULL OR theme_pin <> 0)",
     "SELECT id FROM contribution WHERE theme IS NOT NULL OR theme_pin <> 0"},
    {"family"_L1, "SELECT 1 FROM family_kept WHERE contribution_id = ?", "SELECT contribution_id FROM family_kept"},
    {"passage"_L1, "SELECT 1 FROM passage WHERE contribution_id = ? AND live = 1 LIMIT 1", "SELECT contribution_id FROM passage WHERE live = 1"},
    {"note"_L1, "SELECT 1 FROM note WHERE contribution_id = ? AND live = 1 LIMIT 1", "SELECT contribution_id FROM note WHERE live = 1"},
    {"answer"_L1, "SELECT 1 FROM answer WHERE contribution_id = ? AND live = 1",
     "SELECT contribution_id FROM answer WHERE live = 1 AND contribution_id IS NOT NULL"},
}};

/// Which of \a decisions each of \a ids (ascending) has, a bit for each; those that have none are left out. Few are asked
/// one by one; for many, what was decided is gone through once.
Result<QHash<qint64, quint8>> curatedAmong(Store &store, const std::vector<qint64> &ids)
{
    constexpr size_t few = 5'000;
    QHash<qint64, quint8> found;
    for (size_t d = 0; d < decisions.size(); ++d) {
        const auto bit = static_cast<quint8>(1U << d);
        Statement ask(store.database(), ids.size() <= few ? decisions[d].sql : decisions[d].all);
        if (ids.size() <= few) {
            for (const qint64 id : ids) {
                if (ask.bind(id).next())
                    found[id] |= bit;
                if (auto done = ask.done(); !done)
                    return done.error();
                ask.reset();
            }
            continue;
        }
        while (ask.next()) {
            const qint64 id = ask.integer(0);
            if (std::ranges::binary_search(ids, id))
                found[id] |= bit;
        }
        if (auto done = ask.done(); !done)
            return done.error();
    }
    return found;
}

/// Personal data that a person confirmed is shown nowhere but where it is dealt with.
Result<QSet<qint64>> withConfirmed(Store &store)
{
    Statement rows(store.database(), "SELECT DISTINCT contribution_id FROM finding WHERE verdict = 1 AND live = 1");
    QSet<qint64> ids;
    while (rows.next())
        ids.insert(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return ids;
}

} // namespace

bool RecordChange::isTextChanged() const
{
    return std::ranges::any_of(fields, [](const FieldChange &f) { return f.field == "title"_L1 || f.field == "body"_L1; });
}

Result<QList<RecordChange>> readRecordChanges(Store &store, const Operation &import, qsizetype limit)
{
    const auto revised = std::ranges::find(import.changes, Target::ContributionRevision, &Change::target);
    QList<RecordChange> all;
    if (revised == import.changes.end())
        return all;
    const auto masked = withConfirmed(store);
    if (!masked)
        return masked.error();
    Statement name(store.database(), "SELECT kind, external_id FROM contribution WHERE id = ?");
    // Which of them were curated is asked first: those come first, however many there are.
    const auto curated = curatedAmong(store, revised->ids);
    if (!curated)
        return curated.error();
    struct Place { size_t index; quint8 curated; };
    std::vector<Place> places;
    for (size_t i = 0; i < revised->ids.size(); ++i)
        places.push_back({i, curated->value(revised->ids[i])});
    std::ranges::stable_partition(places, [](const Place &place) { return place.curated != 0; });
    Revisions revisions(store);
    for (const Place &place : places) {
        if (all.size() >= limit)
            break;
        RecordChange change;
        change.contribution = revised->ids[place.index];
        for (size_t d = 0; d < decisions.size(); ++d) {
            if (place.curated & (1U << d))
                change.curated.append(decisions[d].key);
        }
        if (name.bind(change.contribution).next()) {
            change.kind = static_cast<Kind>(name.integer(0));
            change.externalId = name.text(1);
        }
        name.reset();
        change.fields = revisions.differences(revisions.data(revised->before[place.index]), revisions.data(revised->after[place.index]));
        if (masked->contains(change.contribution)) {
            for (FieldChange &field : change.fields) {
                if (field.field == "title"_L1 || field.field == "body"_L1)
                    field.before = field.after = u"▒▒▒"_s;
            }
        }
        all.append(change);
    }
    return all;
}

Result<Operation> readImportOf(Store &store, qint64 source)
{
    Statement find(store.database(), "SELECT id FROM operation WHERE verb = 'import' AND params ->> 'source' = ? ORDER BY id LIMIT 1");
    if (!find.bind(source).next()) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Storage", "The journal does not hold the import of this source."), QString::number(source)};
    }
    const auto entries = readOperations(store, find.integer(0) - 1, 1, true);
    if (!entries)
        return entries.error();
    return entries->constFirst();
}

Result<QList<NamedRecord>> readNames(Store &store, const std::vector<qint64> &ids)
{
    Statement rows(store.database(), "SELECT kind, external_id FROM contribution WHERE id = ?");
    QList<NamedRecord> names;
    for (const qint64 id : ids) {
        if (rows.bind(id).next())
            names.append({id, static_cast<Kind>(rows.integer(0)), rows.text(1)});
        rows.reset();
    }
    return names;
}

Result<QList<PeopleGroup>> readPeopleGroups(Store &store)
{
    Statement rows(store.database(), R"(SELECT c.id, c.name, c.family,
        (SELECT count(*) FROM participant p WHERE p.consultation_id = c.id AND p.live = 1),
        NOT EXISTS (SELECT 1 FROM contribution k WHERE k.consultation_id = c.id) FROM consultation c ORDER BY c.id)");
    QList<PeopleGroup> groups;
    while (rows.next())
        groups.append({rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4) != 0});
    if (auto done = rows.done(); !done)
        return done.error();
    return groups;
}

Result<qint64> countKnownPeople(Store &store, qint64 consultation, const QSet<QString> &names)
{
    Statement find(store.database(), "SELECT 1 FROM participant WHERE consultation_id = ? AND external_id = ? AND live = 1");
    qint64 known = 0;
    for (const QString &name : names) {
        if (find.bind(consultation, name).next())
            ++known;
        else if (auto done = find.done(); !done)
            return done.error();
        find.reset();
    }
    return known;
}

} // namespace tamiz
