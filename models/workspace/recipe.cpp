// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/recipe.h"

#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/references.h"
#include "models/workspace/operations.h"
#include "models/workspace/policy.h"
#include "models/workspace/recipesteps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Verbs whose parameters say everything, beside the contributions.
constexpr std::array plainVerbs{"rename tag"_L1,  "move tag"_L1,   "retire tag"_L1,
                                "tag key"_L1,     "merge tags"_L1, "rename view"_L1,
                                "remove view"_L1, "add rule"_L1,   "remove rule"_L1,
                                "read"_L1,        "state"_L1,      "split contribution"_L1};
/// Verbs that are told by what they changed.
constexpr std::array toldVerbs{"tag"_L1,
                               "untag"_L1,
                               "accept rules"_L1,
                               "accept suggestions"_L1,
                               "answer suggestions"_L1,
                               "assign"_L1,
                               "merge contributions"_L1,
                               "create tag"_L1,
                               "describe tag"_L1,
                               "tag example"_L1,
                               "save view"_L1,
                               "policy"_L1,
                               "import policy"_L1};

/// One step in the making.
QJsonObject step(const QString &verb, const QJsonObject &params)
{
    return {{u"verb"_s, verb}, {u"params"_s, params}};
}

/// \a references by family and kind: [{"family", "kind", "ids": [...]}].
QJsonArray toJson(const std::vector<Reference> &references)
{
    std::map<std::pair<QString, QString>, QJsonArray> groups;
    for (const Reference &reference : references)
        groups[{reference.family, keyOf(reference.kind)}].append(reference.externalId);
    QJsonArray array;
    for (const auto &[group, ids] : groups)
        array.append(QJsonObject{{u"family"_s, group.first}, {u"kind"_s, group.second}, {u"ids"_s, ids}});
    return array;
}

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(tamiz::Writer) // lupdate files the words of a class under its name

public:
    explicit Writer(Store &store) : m_store(store) {}

    Result<void> add(const Operation &operation)
    {
        const QString &verb = operation.verb;
        const auto is = [&verb](auto... names) { return ((verb == names) || ...); };
        if (is("tag"_L1, "untag"_L1, "accept rules"_L1, "accept suggestions"_L1, "answer suggestions"_L1))
            return addTags(operation);
        if (is("create tag"_L1, "describe tag"_L1, "tag example"_L1))
            return addTagWords(operation);
        if (verb == "assign"_L1)
            return addAssigned(operation);
        if (verb == "save view"_L1)
            return addView(operation);
        if (is("policy"_L1, "import policy"_L1))
            return addPolicy();
        if (verb == "merge contributions"_L1)
            return addMerged(operation);
        for (const Change &change : operation.changes) {
            const bool own = change.target == Target::ContributionState ||
                             (verb == "read"_L1 && change.target == Target::ContributionRead);
            if (own)
                return addStep(verb, operation.params, change.ids);
        }
        return addStep(verb, operation.params, {});
    }

    QJsonArray steps;

private:
    Result<void> addStep(const QString &verb, const QJsonObject &params, std::span<const qint64> ids)
    {
        QJsonObject object = step(verb, params);
        if (!ids.empty()) {
            const auto references = readReferences(m_store, ids);
            if (!references)
                return references.error();
            object.insert(u"contributions"_s, toJson(*references));
        }
        steps.append(object);
        return {};
    }

    Result<TagEntry> tagWithId(qint64 id)
    {
        const auto tags = readTags(m_store);
        if (!tags)
            return tags.error();
        const auto found = std::ranges::find(*tags, id, &TagEntry::id);
        if (found == tags->end())
            return Error{Error::Code::Usage, tr("The tag of this operation is not there any more."), {}};
        return *found;
    }

    Result<void> addTags(const Operation &operation)
    {
        for (const Change &change : operation.changes) {
            if (change.target != Target::ContributionTag)
                continue;
            const auto tag = tagWithId(change.argument);
            // One that was merged into another since goes by the name it had: the merging is a later step.
            const QString path = tag ? tag->path : operation.params.value("tag"_L1).toString();
            if (path.isEmpty())
                return tag.error();
            for (const bool given : {true, false}) {
                std::vector<qint64> ids;
                for (size_t i = 0; i < change.ids.size(); ++i) {
                    if ((change.after[i] != 0) == given)
                        ids.push_back(change.ids[i]);
                }
                if (ids.empty())
                    continue;
                if (auto done = addStep(given ? u"tag"_s : u"untag"_s, {{u"tag"_s, path}}, ids); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> addTagWords(const Operation &operation)
    {
        for (const Change &change : operation.changes) {
            for (const qint64 id : change.ids) {
                const auto tag = tagWithId(id);
                if (!tag && tag.error().code == Error::Code::Usage)
                    continue; // it was merged into another since, whose words count
                if (!tag)
                    return tag.error();
                const QJsonObject params{{u"tag"_s, tag->path},
                                         {u"colour"_s, tag->colour.name()},
                                         {u"description"_s, tag->description},
                                         {u"example"_s, tag->example}};
                if (const QJsonObject object = step(u"create tag"_s, params); !steps.contains(object))
                    steps.append(object);
            }
        }
        return {};
    }

    Result<void> addAssigned(const Operation &operation)
    {
        std::map<qint64, std::vector<qint64>> people;
        for (const Change &change : operation.changes) {
            for (size_t i = 0; i < change.ids.size(); ++i)
                people[change.after[i]].push_back(change.ids[i]);
        }
        for (const auto &[person, ids] : people) {
            const auto name = nameText(m_store, person);
            if (!name)
                return name.error();
            if (auto done = addStep(u"assign"_s, {{u"people"_s, *name}}, ids); !done)
                return done;
        }
        return {};
    }

    Result<void> addView(const Operation &operation)
    {
        const auto views = readViews(m_store);
        if (!views)
            return views.error();
        // By its id: it may have another name since, under which it is saved then.
        for (const Change &change : operation.changes) {
            for (const qint64 id : change.ids) {
                const auto view = std::ranges::find(*views, id, &ViewEntry::id);
                if (view != views->end())
                    steps.append(
                        step(u"save view"_s, {{u"view"_s, view->name}, {u"filter"_s, view->filter}}));
            }
        }
        return {};
    }

    Result<void> addPolicy()
    {
        const auto policy = Policy::read(m_store);
        if (!policy)
            return policy.error();
        steps.append(step(u"import policy"_s, {{u"policy"_s, QString::fromUtf8(policy->toJson())}}));
        return {};
    }

    Result<void> addMerged(const Operation &operation)
    {
        for (const Change &change : operation.changes) {
            if (change.target != Target::ContributionMergedInto)
                continue;
            const qint64 into = operation.params.value("into"_L1).toInteger();
            const auto place = readReferences(m_store, std::span(&into, 1));
            if (!place)
                return place.error();
            return addStep(operation.verb, {{u"into"_s, toJson(*place)}}, change.ids);
        }
        return {};
    }

    Store &m_store;
};

Error badOperation(qint64 id)
{
    return {Error::Code::Usage, tr("Operation %1 cannot be part of a recipe.").arg(id), {}};
}

} // namespace

bool isRecipeVerb(const QString &verb)
{
    return std::ranges::find(plainVerbs, verb) != plainVerbs.end() ||
           std::ranges::find(toldVerbs, verb) != toldVerbs.end();
}

Result<std::vector<qint64>> recipeOperations(Store &store)
{
    constexpr qsizetype batch = 1000;
    const auto undone = readUndone(store);
    if (!undone)
        return undone.error();
    std::vector<qint64> ids;
    for (qint64 after = 0;;) {
        const auto entries = readOperations(store, after, batch, false);
        if (!entries)
            return entries.error();
        for (const Operation &entry : *entries) {
            after = entry.id;
            if (!entry.undoes && isRecipeVerb(entry.verb) && !std::ranges::binary_search(*undone, entry.id))
                ids.push_back(entry.id);
        }
        if (entries->size() < batch)
            return ids;
    }
}

Result<QByteArray> writeRecipe(Store &store, std::span<const qint64> operations, const QString &name)
{
    const auto undone = readUndone(store);
    if (!undone)
        return undone.error();
    std::vector<qint64> ids(operations.begin(), operations.end());
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    Writer writer(store);
    for (const qint64 id : ids) {
        const auto entries = readOperations(store, id - 1, 1, true);
        if (!entries)
            return entries.error();
        const bool known = id > 0 && !entries->isEmpty() && entries->first().id == id;
        if (!known || entries->first().undoes || !isRecipeVerb(entries->first().verb) ||
            std::ranges::binary_search(*undone, id))
            return badOperation(id);
        if (auto done = writer.add(entries->first()); !done)
            return done.error();
    }
    return QJsonDocument(
               QJsonObject{{u"format"_s, recipeFormat}, {u"name"_s, name}, {u"steps"_s, writer.steps}})
        .toJson();
}

Result<RecipeOutcome> applyRecipe(Store &store, const QByteArray &recipe, const Actor &actor, bool dryRun)
{
    const QJsonObject whole = QJsonDocument::fromJson(recipe).object();
    if (whole.value("format"_L1).toString() != recipeFormat || !whole.value("steps"_L1).isArray())
        return Error{Error::Code::Refused, tr("This is not a recipe of Tamiz (%1).").arg(recipeFormat), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    RecipeOutcome outcome;
    const QString name = whole.value("name"_L1).toString();
    for (const QJsonValue value : whole.value("steps"_L1).toArray()) {
        ++outcome.steps;
        const qint64 named = outcome.contributions, missing = outcome.missing;
        auto done = applyStep(store, value.toObject(), name, actor, outcome);
        if (!done)
            return Error{done.error().code == Error::Code::Storage ? Error::Code::Storage
                                                                   : Error::Code::Refused,
                         tr("Step %1 of the recipe: %2").arg(outcome.steps).arg(done.error().message),
                         done.error().detail};
        if (done->id == 0) {
            // A step whose contributions are all missing did nothing for another reason.
            const qint64 ofStep = outcome.contributions - named;
            if (ofStep == 0 || outcome.missing - missing < ofStep)
                ++outcome.already;
            continue;
        }
        ++outcome.changed;
        done->changes.clear();
        outcome.operations.append(std::move(*done));
    }
    if (dryRun)
        return outcome; // the transaction rolls back
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return outcome;
}

} // namespace tamiz
