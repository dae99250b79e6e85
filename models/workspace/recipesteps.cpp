// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/recipesteps.h"

#include "models/core/translate.h"
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/storage/references.h"
#include "models/workspace/codebook.h"
#include "models/workspace/merging.h"
#include "models/workspace/policy.h"
#include "models/workspace/rules.h"
#include "models/workspace/triage.h"
#include "models/workspace/verbs.h"
#include "models/workspace/views.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

std::vector<Reference> referencesIn(const QJsonArray &groups)
{
    std::vector<Reference> references;
    for (const QJsonValue group : groups) {
        const auto kind = kindFromKey(group["kind"_L1].toString());
        for (const QJsonValue id : group["ids"_L1].toArray()) {
            if (kind)
                references.push_back({group["family"_L1].toString(), *kind, id.toString()});
        }
    }
    return references;
}

/// Those that are here, ascending.
Result<std::vector<qint64>> idsIn(Store &store, const QJsonArray &groups, RecipeOutcome &outcome)
{
    const std::vector<Reference> references = referencesIn(groups);
    auto ids = findReferences(store, references);
    if (!ids)
        return ids;
    outcome.contributions += static_cast<qint64>(references.size());
    outcome.missing += std::ranges::count(*ids, qint64{0});
    std::erase(*ids, qint64{0});
    std::ranges::sort(*ids);
    ids->erase(std::ranges::unique(*ids).begin(), ids->end());
    return ids;
}

Error unknown(const QString &what)
{
    return {Error::Code::Usage, tr("There is no “%1” here.").arg(what), {}};
}

Result<qint64> tagNamed(Store &store, const QString &path)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const auto found = std::ranges::find_if(
        *tags, [&path](const TagEntry &tag) { return tag.path.compare(path, Qt::CaseInsensitive) == 0; });
    return found == tags->end() ? Result<qint64>(unknown(path)) : Result<qint64>(found->id);
}

Result<qint64> viewNamed(Store &store, const QString &name)
{
    const auto views = readViews(store);
    if (!views)
        return views.error();
    const auto found = std::ranges::find(*views, name, &ViewEntry::name);
    return found == views->end() ? Result<qint64>(unknown(name)) : Result<qint64>(found->id);
}

Result<Operation> createWithWords(Store &store, const QJsonObject &params, const Actor &actor)
{
    const QString path = params["tag"_L1].toString(), example = params["example"_L1].toString();
    const QColor colour(params["colour"_L1].toString());
    const QString description = params["description"_L1].toString();
    Result<Operation> done = Operation{};
    const auto known = tagNamed(store, path);
    if (known)
        done = describeTag(store, *known, colour, description, actor);
    else
        done = createTag(store, path, colour, description, actor);
    if (!done || example.isEmpty())
        return done;
    const auto made = tagNamed(store, path);
    if (!made)
        return made.error();
    auto told = setTagExample(store, *made, example, actor);
    return told && told->id == 0 ? done : told;
}

/// Whether what \a verb does to a tag or a view is done: the old name is gone and the new one there, or what
/// was to go is not there. A recipe is applied again after more was imported, and must come past what it did
/// the first time.
bool isDone(const QString &verb, const QJsonObject &params,
            const std::function<bool(const QString &)> &isThere)
{
    const bool ofView = verb.endsWith("view"_L1);
    const QString old = params[ofView ? "view"_L1 : "tag"_L1].toString();
    if (isThere(old))
        return false;
    const QString above = old.contains(u'/') ? old.section(u'/', 0, -2) + u'/' : QString();
    const QString name = params["name"_L1].toString(), into = params["into"_L1].toString();
    if (verb == "rename tag"_L1)
        return isThere(above + name);
    if (verb == "move tag"_L1)
        return isThere((into.isEmpty() ? QString() : into + u'/') + old.section(u'/', -1));
    if (verb == "merge tags"_L1)
        return isThere(into);
    if (verb == "rename view"_L1)
        return isThere(name);
    return verb == "remove view"_L1;
}

Result<Operation> applyToTag(Store &store, const QString &verb, const QJsonObject &params, const Actor &actor)
{
    const QString path = params["tag"_L1].toString(), intoPath = params["into"_L1].toString();
    if (isDone(verb, params, [&store](const QString &one) { return bool(tagNamed(store, one)); }))
        return Operation{};
    const auto tag = tagNamed(store, path);
    if (!tag)
        return tag.error();
    if (verb == "rename tag"_L1)
        return renameTag(store, *tag, params["name"_L1].toString(), actor);
    if (verb == "retire tag"_L1)
        return retireTag(store, *tag, params["retired"_L1].toBool(), actor);
    if (verb == "tag key"_L1)
        return setTagKey(store, *tag, params["key"_L1].toInt(), actor);
    const auto into = intoPath.isEmpty() ? Result<qint64>(qint64{0}) : tagNamed(store, intoPath);
    if (!into)
        return into.error();
    return verb == "move tag"_L1 ? moveTag(store, *tag, *into, actor) : mergeTags(store, *tag, *into, actor);
}

Result<Operation> removeSuchRule(Store &store, const QJsonObject &params, const Actor &actor)
{
    const auto tag = tagNamed(store, params["tag"_L1].toString());
    const auto rules = readRules(store);
    if (!rules)
        return rules.error();
    if (!tag)
        return Operation{}; // without the tag there is no rule of it
    for (const RuleEntry &rule : *rules) {
        if (rule.tag == *tag && rule.filter == params["filter"_L1].toString())
            return removeRule(store, rule.id, actor);
    }
    return Operation{};
}

Result<bool> hasSuchRule(Store &store, const QJsonObject &params)
{
    const auto tag = tagNamed(store, params["tag"_L1].toString());
    const auto rules = readRules(store);
    if (!rules)
        return rules.error();
    return tag && std::ranges::any_of(*rules, [&](const RuleEntry &rule) {
               return rule.tag == *tag && rule.filter == params["filter"_L1].toString();
           });
}

Result<Operation> applyToViews(Store &store, const QString &verb, const QJsonObject &params,
                               const Actor &actor)
{
    const QString name = params["view"_L1].toString();
    if (verb == "save view"_L1)
        return saveView(store, name, params["filter"_L1].toString(), actor);
    if (isDone(verb, params, [&store](const QString &one) { return bool(viewNamed(store, one)); }))
        return Operation{};
    const auto view = viewNamed(store, name);
    if (!view)
        return view.error();
    return verb == "rename view"_L1 ? renameView(store, *view, params["name"_L1].toString(), actor)
                                    : removeView(store, *view, actor);
}

/// What is merged there already is left out.
Result<Operation> mergeAgain(Store &store, const QJsonObject &params, std::vector<qint64> ids,
                             const Actor &actor, RecipeOutcome &outcome)
{
    const auto into = idsIn(store, params["into"_L1].toArray(), outcome);
    const auto merged = readMerged(store);
    if (!into || !merged)
        return into ? merged.error() : into.error();
    std::erase_if(ids, [&](qint64 id) {
        return std::ranges::binary_search(*merged, id, {}, &std::pair<qint64, qint64>::first);
    });
    return into->empty() || ids.empty() ? Result<Operation>(Operation{})
                                        : mergeContributions(store, into->front(), ids, actor);
}

Result<Operation> splitAgain(Store &store, const QJsonObject &params, qint64 id, const Actor &actor)
{
    const auto parts = readParts(store, id);
    if (!parts)
        return parts.error();
    if (!parts->empty())
        return Operation{};
    std::vector<qint64> cuts;
    for (const QJsonValue cut : params["cuts"_L1].toArray())
        cuts.push_back(cut.toInteger());
    return splitContribution(store, id, cuts, actor);
}

Result<Operation> applyToContributions(Store &store, const QString &verb, const QJsonObject &step,
                                       const Lineage &lineage, const Actor &actor, RecipeOutcome &outcome)
{
    const QJsonObject params = step["params"_L1].toObject();
    const auto ids = idsIn(store, step["contributions"_L1].toArray(), outcome);
    if (!ids)
        return ids.error();
    if (ids->empty())
        return Operation{};
    const QString tag = params["tag"_L1].toString();
    if (verb == "tag"_L1)
        return addTag(store, tag, *ids, actor, lineage);
    if (verb == "untag"_L1)
        return tagNamed(store, tag) ? removeTag(store, tag, *ids, actor) : Operation{};
    if (verb == "assign"_L1)
        return assignTo(store, {params["people"_L1].toString()}, *ids, actor);
    if (verb == "read"_L1)
        return markRead(store, params["read"_L1].toBool(), *ids, actor);
    if (verb == "merge contributions"_L1 || verb == "split contribution"_L1)
        return verb == "merge contributions"_L1 ? mergeAgain(store, params, *ids, actor, outcome)
                                                : splitAgain(store, params, ids->front(), actor);
    const auto state = stateFromKey(params["state"_L1].toString());
    if (verb != "state"_L1 || !state)
        return unknown(verb);
    return setState(store, *state, params["reason"_L1].toString(), *ids, actor, lineage);
}

} // namespace

Result<Operation> applyStep(Store &store, const QJsonObject &step, const QString &name, const Actor &actor,
                            RecipeOutcome &outcome)
{
    const QString verb = step["verb"_L1].toString();
    const QJsonObject params = step["params"_L1].toObject();
    if (!isRecipeVerb(verb))
        return unknown(verb);
    if (verb == "create tag"_L1)
        return createWithWords(store, params, actor);
    if (verb == "add rule"_L1) {
        const auto known = hasSuchRule(store, params);
        if (!known)
            return known.error();
        return *known ? Operation{}
                      : addRule(store, params["tag"_L1].toString(), params["filter"_L1].toString(), actor,
                                MissingTag::Make);
    }
    if (verb == "remove rule"_L1)
        return removeSuchRule(store, params, actor);
    if (verb.endsWith("view"_L1))
        return applyToViews(store, verb, params, actor);
    if (verb == "import policy"_L1) {
        const auto policy = Policy::fromJson(params["policy"_L1].toString().toUtf8());
        return policy ? importPolicy(store, *policy, actor) : Result<Operation>(policy.error());
    }
    if (verb.endsWith(" tag"_L1) || verb == "merge tags"_L1 || verb == "tag key"_L1)
        return applyToTag(store, verb, params, actor);
    Lineage lineage;
    lineage.method = recipeFormat;
    lineage.params.insert(u"recipe"_s, name);
    return applyToContributions(store, verb, step, lineage, actor, outcome);
}

} // namespace tamiz
