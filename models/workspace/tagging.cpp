// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
#include "models/workspace/tagpaths.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Okabe & Ito's eight colours without black: told apart by people who see red and green alike.
constexpr std::array<QRgb, 7> palette{0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0xD55E00, 0x56B4E9, 0xF0E442};

Operation operationBy(const Actor &actor, const QString &verb, const QString &method)
{
    Operation operation;
    operation.verb = verb;
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = method;
    return operation;
}

/// "movilidad / ciclovías" to its parts; empty parts are dropped.
QStringList partsOf(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/'))
        if (const QString name = part.simplified(); !name.isEmpty())
            parts.append(name);
    return parts;
}

/// The live tag with this path, or 0. Case does not count.
Result<qint64> findTag(Store &store, const QStringList &parts)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const QString path = parts.join(u'/');
    for (const TagEntry &tag : *tags) {
        if (tag.path.compare(path, Qt::CaseInsensitive) == 0)
            return tag.id;
    }
    return qint64{0};
}

Error unnamed() { return {Error::Code::Usage, tr("A tag needs a name."), {}}; }
Error unknownTag(const QString &path) { return {Error::Code::Usage, tr("There is no tag “%1”.").arg(path), {}}; }

Change tagChange(qint64 tag, std::span<const qint64> ids, bool value)
{
    Change change{Target::ContributionTag, tag, {}, {}, {}};
    for (const qint64 id : ids)
        change.add(id, !value, value);
    return change;
}

Result<Operation> finish(Store &store, Transaction &transaction, Operation operation)
{
    auto done = commit(store, std::move(operation));
    if (!done || done->id == 0)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

Result<QString> pathOf(Store &store, qint64 tag)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const auto found = std::ranges::find(*tags, tag, &TagEntry::id);
    if (found == tags->end())
        return unknownTag(QString::number(tag));
    return found->path;
}

} // namespace

Result<qint64> findOrMakeTag(Store &store, const QStringList &parts, const QColor &colour, const QString &description, Operation &operation,
                             const QString &guid)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    qint64 parent = 0;
    QColor inherited;
    Change live{Target::TagLive, 0, {}, {}, {}};
    qsizetype known = tags->size();
    for (qsizetype depth = 0; depth < parts.size(); ++depth) {
        const bool last = depth + 1 == parts.size();
        const auto same = std::ranges::find_if(*tags, [&](const TagEntry &tag) {
            return tag.parent == parent && tag.name.compare(parts[depth], Qt::CaseInsensitive) == 0;
        });
        if (same != tags->end()) {
            parent = same->id;
            inherited = same->colour;
            continue;
        }
        if (!(last && colour.isValid()) && !inherited.isValid())
            inherited = QColor::fromRgb(palette[static_cast<size_t>(known++) % palette.size()]);
        const auto made = makeTag(store, parts[depth], parent, last && colour.isValid() ? colour : inherited, last ? description : QString(), last ? guid : QString());
        if (!made)
            return made.error();
        parent = *made;
        live.add(parent, 0, 1);
    }
    if (!live.ids.empty())
        operation.changes.push_back(std::move(live));
    return parent;
}

Result<qint64> makeTagBelow(Store &store, qint64 parent, const QString &name, const QColor &colour,
                            const QString &description, Operation &operation, const QString &guid)
{
    const QColor chosen = colour.isValid() ? colour : QColor::fromRgb(palette[static_cast<size_t>(parent) % palette.size()]);
    const auto made = makeTag(store, name, parent, chosen, description, guid);
    if (!made)
        return made.error();
    Change live{Target::TagLive, 0, {}, {}, {}};
    live.add(*made, 0, 1);
    operation.changes.push_back(std::move(live));
    return *made;
}

Result<qint64> tagAtPath(Store &store, const QString &path, Operation &operation)
{
    const QStringList parts = partsOf(path);
    if (parts.isEmpty())
        return unnamed();
    return findOrMakeTag(store, parts, {}, {}, operation);
}

Result<Operation> addTag(Store &store, const QString &path, std::span<const qint64> ids, const Actor &actor, const Lineage &lineage)
{
    const QStringList parts = partsOf(path);
    if (parts.isEmpty())
        return unnamed();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Operation operation = operationBy(actor, u"tag"_s, lineage.method);
    operation.params = lineage.params;
    const auto tag = findOrMakeTag(store, parts, {}, {}, operation);
    if (!tag)
        return tag.error();
    operation.params.insert(u"tag"_s, parts.join(u'/'));
    operation.changes.push_back(tagChange(*tag, ids, true));
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> removeTag(Store &store, const QString &path, std::span<const qint64> ids, const Actor &actor)
{
    const QStringList parts = partsOf(path);
    const auto tag = findTag(store, parts);
    if (!tag)
        return tag.error();
    if (*tag == 0)
        return unknownTag(path);
    Operation operation = operationBy(actor, u"untag"_s, u"by hand"_s);
    operation.params.insert(u"tag"_s, parts.join(u'/'));
    operation.changes.push_back(tagChange(*tag, ids, false));
    return commit(store, std::move(operation));
}

Result<Operation> createTag(Store &store, const QString &path, const QColor &colour, const QString &description, const Actor &actor)
{
    const QStringList parts = partsOf(path);
    if (parts.isEmpty())
        return unnamed();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Operation operation = operationBy(actor, u"create tag"_s, u"by hand"_s);
    operation.params.insert(u"tag"_s, parts.join(u'/'));
    if (const auto tag = findOrMakeTag(store, parts, colour, description, operation); !tag)
        return tag.error();
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> renameTag(Store &store, qint64 tag, const QString &name, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.contains(u'/'))
        return Error{Error::Code::Usage, tr("A tag needs a name without “/”."), {}};
    const auto path = pathOf(store, tag);
    if (!path)
        return path.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, clean);
    if (!value)
        return value.error();
    Operation operation = operationBy(actor, u"rename tag"_s, u"by hand"_s);
    operation.params = {{u"tag"_s, *path}, {u"name"_s, clean}};
    Change change{Target::TagName, 0, {}, {}, {}};
    change.add(tag, 0, *value);
    operation.changes.push_back(std::move(change));
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> describeTag(Store &store, qint64 tag, const QColor &colour, const QString &description, const Actor &actor)
{
    const auto path = pathOf(store, tag);
    if (!path)
        return path.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, description);
    if (!value)
        return value.error();
    Operation operation = operationBy(actor, u"describe tag"_s, u"by hand"_s);
    operation.params.insert(u"tag"_s, *path);
    Change colours{Target::TagColour, 0, {}, {}, {}}, words{Target::TagDescription, 0, {}, {}, {}};
    if (colour.isValid())
        colours.add(tag, 0, static_cast<qint64>(colour.rgb() & 0xffffff));
    words.add(tag, 0, *value);
    operation.changes = {std::move(colours), std::move(words)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> mergeTags(Store &store, qint64 from, qint64 into, const Actor &actor)
{
    const auto fromPath = pathOf(store, from), intoPath = pathOf(store, into);
    if (!fromPath || !intoPath)
        return (fromPath ? intoPath : fromPath).error();
    if (from == into || intoPath->startsWith(*fromPath + u'/'))
        return Error{Error::Code::Usage, tr("A tag cannot be merged into itself or into one below it."), {}};
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const auto ids = readTagged(store, from);
    if (!ids)
        return ids.error();
    Operation operation = operationBy(actor, u"merge tags"_s, u"by hand"_s);
    operation.params = {{u"tag"_s, *fromPath}, {u"into"_s, *intoPath}};
    Change parents{Target::TagParent, 0, {}, {}, {}}, live{Target::TagLive, 0, {}, {}, {}};
    for (const TagEntry &tag : *tags) {
        if (tag.parent == from)
            parents.ids.push_back(tag.id);
    }
    std::ranges::sort(parents.ids);
    parents.before.assign(parents.ids.size(), from);
    parents.after.assign(parents.ids.size(), into);
    live.add(from, 1, 0);
    operation.changes = {tagChange(into, *ids, true), tagChange(from, *ids, false), std::move(parents), std::move(live)};
    return commit(store, std::move(operation));
}

} // namespace tamiz
