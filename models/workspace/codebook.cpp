// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/codebook.h"

#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

Result<TagEntry> entryOf(const QList<TagEntry> &tags, qint64 id)
{
    const auto found = std::ranges::find(tags, id, &TagEntry::id);
    if (found == tags.end())
        return Error{Error::Code::Usage, tr("This tag is not there any more."), {}};
    return *found;
}

Result<TagEntry> entryOf(Store &store, qint64 id)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    return entryOf(*tags, id);
}

} // namespace

Result<Operation> moveTag(Store &store, qint64 tag, qint64 parent, const Actor &actor)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const auto entry = entryOf(*tags, tag);
    if (!entry)
        return entry.error();
    QString above;
    if (parent) {
        const auto into = entryOf(*tags, parent);
        if (!into)
            return into.error();
        if (parent == tag || into->path.startsWith(entry->path + u'/'))
            return Error{Error::Code::Usage, tr("A tag cannot be moved below itself."), {}};
        above = into->path;
    }
    for (const TagEntry &other : *tags) {
        if (other.id != tag && other.parent == parent &&
            other.name.compare(entry->name, Qt::CaseInsensitive) == 0)
            return Error{Error::Code::Usage,
                         tr("There is a tag “%1” already. Merge them instead.").arg(other.path),
                         {}};
    }
    Operation operation = by(actor, u"move tag"_s);
    operation.params = {{u"tag"_s, entry->path}, {u"into"_s, above}};
    operation.changes = {oneTo(Target::TagParent, tag, parent)};
    return commit(store, std::move(operation));
}

Result<Operation> retireTag(Store &store, qint64 tag, bool retired, const Actor &actor)
{
    const auto entry = entryOf(store, tag);
    if (!entry)
        return entry.error();
    Operation operation = by(actor, u"retire tag"_s);
    operation.params = {{u"tag"_s, entry->path}, {u"retired"_s, retired}};
    operation.changes = {oneTo(Target::TagRetired, tag, retired ? 1 : 0)};
    return commit(store, std::move(operation));
}

Result<Operation> setTagKey(Store &store, qint64 tag, int key, const Actor &actor)
{
    if (key < 0 || key > 9)
        return Error{Error::Code::Usage, tr("The key of a tag is a number from 1 to 9, or 0 for none."), {}};
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    const auto entry = entryOf(*tags, tag);
    if (!entry)
        return entry.error();
    Operation operation = by(actor, u"tag key"_s);
    operation.params = {{u"tag"_s, entry->path}, {u"key"_s, key}};
    for (const TagEntry &other : *tags) {
        if (key && other.id != tag && other.shortcut == key)
            operation.changes.push_back(oneTo(Target::TagShortcut, other.id, 0));
    }
    operation.changes.push_back(oneTo(Target::TagShortcut, tag, key));
    return commit(store, std::move(operation));
}

Result<Operation> setTagExample(Store &store, qint64 tag, const QString &example, const Actor &actor)
{
    const auto entry = entryOf(store, tag);
    if (!entry)
        return entry.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, example.trimmed());
    if (!value)
        return value.error();
    Operation operation = by(actor, u"tag example"_s);
    operation.params.insert(u"tag"_s, entry->path);
    operation.changes = {oneTo(Target::TagExample, tag, *value)};
    return finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
