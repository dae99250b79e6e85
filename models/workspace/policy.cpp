// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/policy.h"

#include "models/core/translate.h"
#include "models/storage/moderation.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

constexpr QLatin1StringView formatName{"tamiz-policy/1"};
constexpr qsizetype mostEntries = 200;

Error refused(const QString &sentence)
{
    return {Error::Code::Refused, sentence, {}};
}

QString keyOf(PolicyEntry::Role role)
{
    return role == PolicyEntry::Role::State ? u"state"_s : u"reason"_s;
}

/// The words of \a object in \a language: beside the code, or below "words" by language.
QJsonObject wordsOf(const QJsonObject &object, const QString &language)
{
    const QJsonObject languages = object.value("words"_L1).toObject();
    if (languages.isEmpty())
        return object;
    const QJsonValue own = languages.value(language);
    return (own.isObject() ? own : languages.value("en"_L1)).toObject();
}

Result<void> check(const PolicyEntry &entry)
{
    static const QRegularExpression shape(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!shape.match(entry.code).hasMatch() || entry.code.size() > 60)
        return Error{Error::Code::Usage,
                     tamiz::tr("A code is made of small letters, digits and hyphens, not “%1”.").arg(entry.code),
                     {}};
    if (entry.name.trimmed().isEmpty())
        return Error{Error::Code::Usage, tamiz::tr("“%1” needs a name.").arg(entry.code), {}};
    if (entry.role == PolicyEntry::Role::State && !stateFromKey(entry.code))
        return Error{Error::Code::Usage,
                     tamiz::tr("A state is open, accepted, hidden or merged, not “%1”.").arg(entry.code),
                     {}};
    return {};
}

/// What makes the entry that is there, \a before, into \a after.
Result<void> addChanges(Store &store, const PolicyEntry &before, const PolicyEntry &after,
                        Operation &operation)
{
    const auto id = makePolicyEntry(store, before);
    if (!id)
        return id.error();
    Dictionary dictionary(store);
    const auto put = [&](Target target, qint64 value) {
        operation.changes.push_back(oneTo(target, *id, value));
    };
    for (const auto &[target, text] : {std::pair{Target::PolicyName, &after.name},
                                       {Target::PolicyDefinition, &after.definition},
                                       {Target::PolicyExample, &after.example}}) {
        const auto value = dictionary.value(0, *text);
        if (!value)
            return value.error();
        put(target, *value);
    }
    put(Target::PolicyPublished, after.published);
    put(Target::PolicyPosition, after.position);
    put(Target::PolicyRetired, after.retired);
    put(Target::PolicyLive, 1);
    return {};
}

bool isSame(PolicyEntry a, PolicyEntry b)
{
    a.id = b.id = 0;
    return a == b;
}

PolicyEntry tidy(PolicyEntry entry)
{
    entry.name = entry.name.simplified();
    entry.definition = entry.definition.trimmed();
    entry.example = entry.example.trimmed();
    return entry;
}

} // namespace

Policy Policy::bundled(const QString &language)
{
    QFile file(u":/tamiz/policy/moderation.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString own = language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : language;
    auto policy = fromJson(file.readAll(), own);
    return policy ? *policy : Policy();
}

Result<Policy> Policy::read(Store &store)
{
    const auto own = readPolicyEntries(store);
    if (!own)
        return own.error();
    Policy policy = bundled();
    for (const PolicyEntry &entry : *own) {
        const auto same = std::ranges::find_if(policy.m_entries, [&entry](const PolicyEntry &other) {
            return other.role == entry.role && other.code == entry.code;
        });
        if (same == policy.m_entries.end())
            policy.m_entries.append(entry);
        else
            *same = entry;
    }
    policy.sort();
    return policy;
}

void Policy::sort()
{
    std::ranges::stable_sort(m_entries, [](const PolicyEntry &a, const PolicyEntry &b) {
        return std::pair(a.role, a.position) < std::pair(b.role, b.position);
    });
}

QList<PolicyEntry> Policy::reasons() const
{
    QList<PolicyEntry> reasons;
    for (const PolicyEntry &entry : m_entries) {
        if (entry.role == Role::Reason && !entry.retired)
            reasons.append(entry);
    }
    return reasons;
}

const PolicyEntry *Policy::find(Role role, const QString &code) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const PolicyEntry &entry) { return entry.role == role && entry.code == code; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString Policy::reasonName(const QString &code) const
{
    const PolicyEntry *entry = find(Role::Reason, code);
    return entry ? entry->name : code;
}

bool Policy::publishes(const QString &state, const QString &reason) const
{
    const PolicyEntry *entry = reason.isEmpty() ? nullptr : find(Role::Reason, reason);
    const PolicyEntry *own = find(Role::State, state);
    return (entry && entry->published) || (own ? own->published : state != "hidden"_L1);
}

QByteArray Policy::toJson() const
{
    QJsonArray entries;
    for (const PolicyEntry &entry : m_entries) {
        QJsonObject object{{u"role"_s, keyOf(entry.role)}, {u"code"_s, entry.code},
                           {u"name"_s, entry.name},        {u"definition"_s, entry.definition},
                           {u"example"_s, entry.example},  {u"published"_s, entry.published}};
        if (entry.retired)
            object.insert(u"retired"_s, true);
        entries.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, formatName}, {u"entries"_s, entries}}).toJson();
}

Result<Policy> Policy::fromJson(const QByteArray &bytes, const QString &language)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonArray array = whole.value("entries"_L1).toArray();
    if (whole.value("format"_L1).toString() != formatName || array.isEmpty() || array.size() > mostEntries)
        return refused(tamiz::tr("This is not a moderation policy of Tamiz (%1).").arg(formatName));
    Policy policy;
    QSet<QString> seen;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject(), words = wordsOf(object, language);
        PolicyEntry entry;
        entry.role = object.value("role"_L1).toString() == "state"_L1 ? Role::State : Role::Reason;
        entry.code = object.value("code"_L1).toString();
        entry.name = words.value("name"_L1).toString();
        entry.definition = words.value("definition"_L1).toString();
        entry.example = words.value("example"_L1).toString();
        entry.published = object.value("published"_L1).toBool();
        entry.retired = object.value("retired"_L1).toBool();
        entry.position = policy.m_entries.size();
        entry = tidy(entry);
        if (auto sound = check(entry); !sound)
            return refused(sound.error().message);
        if (const QString key = keyOf(entry.role) + u':' + entry.code; seen.contains(key))
            return refused(tamiz::tr("The policy holds “%1” twice.").arg(entry.code));
        else
            seen.insert(key);
        policy.m_entries.append(entry);
    }
    if (policy.reasons().isEmpty())
        return refused(tamiz::tr("A policy needs at least one reason for hiding."));
    policy.sort();
    return policy;
}

Result<Operation> setPolicyEntry(Store &store, const PolicyEntry &entry, const Actor &actor)
{
    PolicyEntry after = tidy(entry);
    if (auto sound = check(after); !sound)
        return sound.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto policy = Policy::read(store);
    if (!policy)
        return policy.error();
    Operation operation = by(actor, u"policy"_s);
    operation.params = {{u"role"_s, keyOf(after.role)}, {u"code"_s, after.code}, {u"name"_s, after.name}};
    const PolicyEntry *known = policy->find(after.role, after.code);
    PolicyEntry before = known ? *known : after;
    if (!known)
        before.position = policy->entries().last().position + 1;
    after.position = before.position;
    if (known && isSame(before, after))
        return operation;
    if (after.retired && after.role == PolicyEntry::Role::Reason && !before.retired &&
        policy->reasons().size() == 1)
        return Error{Error::Code::Usage, tamiz::tr("A policy needs at least one reason for hiding."), {}};
    if (auto done = addChanges(store, before, after, operation); !done)
        return done.error();
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> retireReason(Store &store, const QString &code, bool retired, const Actor &actor)
{
    const auto policy = Policy::read(store);
    if (!policy)
        return policy.error();
    const PolicyEntry *entry = policy->find(PolicyEntry::Role::Reason, code);
    if (!entry)
        return Error{Error::Code::Usage, tamiz::tr("The policy has no reason “%1”.").arg(code), {}};
    PolicyEntry changed = *entry;
    changed.retired = retired;
    return setPolicyEntry(store, changed, actor);
}

Result<Operation> importPolicy(Store &store, const Policy &policy, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto now = Policy::read(store);
    if (!now)
        return now.error();
    Operation operation = by(actor, u"import policy"_s);
    operation.params.insert(u"entries"_s, policy.entries().size());
    for (const PolicyEntry &entry : policy.entries()) {
        const PolicyEntry *known = now->find(entry.role, entry.code);
        if (known && isSame(*known, entry))
            continue;
        if (auto done = addChanges(store, known ? *known : entry, entry, operation); !done)
            return done.error();
    }
    for (const PolicyEntry &entry : now->entries()) {
        if (entry.role != PolicyEntry::Role::Reason || entry.retired || policy.find(entry.role, entry.code))
            continue;
        PolicyEntry retired = entry;
        retired.retired = true;
        if (auto done = addChanges(store, entry, retired, operation); !done)
            return done.error();
    }
    return finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
