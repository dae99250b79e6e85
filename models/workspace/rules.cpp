// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/rules.h"

#include "models/core/translate.h"
#include "models/domain/filter.h"
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/storage/writing.h"
#include "models/text/fold.h"
#include "models/text/near.h"
#include "models/workspace/columns.h"
#include "models/workspace/operations.h"
#include "models/workspace/selection.h"
#include "models/workspace/tagpaths.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

/// \a filter as it is kept; an error where it cannot be a rule.
Result<QString> sound(const QString &filter)
{
    const auto parsed = parseFilter(filter);
    if (!parsed)
        return parsed.error();
    if (parsed->type == Filter::Type::Everything)
        return Error{Error::Code::Usage, tr("A rule needs words or fields to look for."), {}};
    return toText(*parsed);
}

Result<RuleEntry> ruleWithId(Store &store, qint64 id)
{
    const auto rules = readRules(store);
    if (!rules)
        return rules.error();
    const auto found = std::ranges::find(*rules, id, &RuleEntry::id);
    if (found == rules->end())
        return Error{Error::Code::Usage, tr("There is no rule %1.").arg(id), {}};
    return *found;
}

Result<QString> pathOf(Store &store, qint64 tag)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const auto found = std::ranges::find(*tags, tag, &TagEntry::id);
    return found == tags->end() ? QString() : found->path;
}

/// \a text is a sound filter.
Result<Operation> addRuleTo(Store &store, const QString &path, const QString &text, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Operation operation = by(actor, u"add rule"_s);
    const auto tag = tagAtPath(store, path, operation);
    if (!tag)
        return tag.error();
    const auto rules = readRules(store);
    if (!rules)
        return rules.error();
    if (std::ranges::any_of(*rules,
                            [&](const RuleEntry &rule) { return rule.tag == *tag && rule.filter == text; }))
        return Error{Error::Code::Usage, tr("There is such a rule for this tag already."), {}};
    const auto value = nameId(store, text);
    if (!value)
        return value.error();
    const auto made = makeRule(store, *tag, *value);
    if (!made)
        return made.error();
    operation.params = {{u"tag"_s, path}, {u"filter"_s, text}, {u"rule"_s, *made}};
    operation.changes.push_back(oneTo(Target::RuleLive, *made, 1));
    return finish(store, **transaction, std::move(operation));
}

} // namespace

Result<QString> pathInCodebook(Store &store, const QString &path)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    QStringList paths;
    for (const TagEntry &tag : *tags) {
        if (foldText(tag.path) == foldText(path))
            return tag.path;
        paths << tag.path;
    }
    QString sentence = tr("There is no tag “%1”.").arg(path);
    if (const QString near = nearestTo(path, paths); !near.isEmpty())
        sentence += u' ' + tr("Did you mean “%1”?", "a name that is near the one that was written").arg(near);
    return Error{Error::Code::Usage, sentence, {}};
}

Result<Operation> addRule(Store &store, const QString &path, const QString &filter, const Actor &actor,
                          MissingTag missing)
{
    const auto text = sound(filter);
    if (!text)
        return text.error();
    const auto known = pathInCodebook(store, path);
    if (!known && (missing == MissingTag::Refuse || known.error().code != Error::Code::Usage))
        return known.error();
    return addRuleTo(store, known ? *known : path, *text, actor);
}

Result<Operation> changeRule(Store &store, qint64 rule, const QString &filter, const Actor &actor)
{
    const auto text = sound(filter);
    if (!text)
        return text.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entry = ruleWithId(store, rule);
    if (!entry)
        return entry.error();
    const auto path = pathOf(store, entry->tag);
    const auto value = nameId(store, *text);
    if (!path || !value)
        return path ? value.error() : path.error();
    Operation operation = by(actor, u"change rule"_s);
    operation.params = {{u"tag"_s, *path}, {u"filter"_s, *text}, {u"rule"_s, rule}};
    operation.changes = {oneTo(Target::RuleFilter, rule, *value)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> removeRule(Store &store, qint64 rule, const Actor &actor)
{
    const auto entry = ruleWithId(store, rule);
    if (!entry)
        return entry.error();
    const auto path = pathOf(store, entry->tag);
    if (!path)
        return path.error();
    Operation operation = by(actor, u"remove rule"_s);
    operation.params = {{u"tag"_s, *path}, {u"filter"_s, entry->filter}, {u"rule"_s, rule}};
    operation.changes = {oneTo(Target::RuleLive, rule, 0)};
    return commit(store, std::move(operation));
}

Result<Bitmap> proposedBy(Store &store, const Columns &columns, const RuleEntry &rule)
{
    const auto filter = parseFilter(rule.filter);
    if (!filter)
        return filter.error();
    auto rows = select(columns, store, *filter);
    if (!rows)
        return rows;
    const auto declined = readDeclined(store, rule.id);
    if (!declined)
        return declined.error();
    Bitmap out = columns.tagTreeRows(rule.tag);
    for (const qint64 id : *declined) {
        if (const auto row = columns.rowOf(id))
            out.set(*row);
    }
    const Column &state = *columns.column(u"state"_s);
    const auto merged = static_cast<quint32>(state.dictionary.indexOf(keyOf(State::Merged)));
    out |= Bitmap::of(columns.rows(), [&](size_t row) { return state.codes[row] == merged; });
    out.flip();
    *rows &= out;
    return rows;
}

Result<Operation> acceptProposals(Store &store, const std::vector<AcceptedProposals> &accepted,
                                  const Actor &actor)
{
    Operation operation = by(actor, u"accept rules"_s, u"rules/1"_s);
    QJsonArray rules;
    QStringList paths;
    for (const AcceptedProposals &part : accepted) {
        if (part.ids.empty())
            continue;
        const auto path = pathOf(store, part.rule.tag);
        if (!path)
            return path.error();
        rules.append(QJsonObject{{u"rule"_s, part.rule.id},
                                 {u"tag"_s, *path},
                                 {u"count"_s, static_cast<qint64>(part.ids.size())}});
        if (!paths.contains(*path))
            paths << *path;
        operation.changes.push_back(allTo(Target::ContributionTag, part.ids, 1, part.rule.tag));
    }
    operation.params = {{u"rules"_s, rules}, {u"tag"_s, paths.join(u", "_s)}};
    return commit(store, std::move(operation));
}

Result<Operation> declineProposals(Store &store, qint64 rule, std::span<const qint64> ids, const Actor &actor)
{
    const auto entry = ruleWithId(store, rule);
    if (!entry)
        return entry.error();
    const auto path = pathOf(store, entry->tag);
    if (!path)
        return path.error();
    Operation operation = by(actor, u"decline rule"_s);
    operation.params = {{u"rule"_s, rule}, {u"tag"_s, *path}};
    operation.changes = {allTo(Target::ContributionDeclined, ids, 1, rule)};
    return commit(store, std::move(operation));
}

} // namespace tamiz
