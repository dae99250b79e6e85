// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/views.h"

#include "models/core/translate.h"
#include "models/domain/filter.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"

#include <QCollator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr QLatin1StringView between{" = "};
constexpr int mostKeys = 9;
const QString keySetting = u"views.keys"_s;

Operation operationBy(const Actor &actor, const QString &verb, const QString &name)
{
    Operation operation;
    operation.verb = verb;
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = u"by hand"_s;
    operation.params.insert(u"view"_s, name);
    return operation;
}

Error unnamed()
{
    return {Error::Code::Usage, tr("A view needs a name."), {}};
}

Change change(Target target, qint64 id, qint64 value)
{
    Change change{target, 0, {}, {}, {}};
    change.add(id, 0, value);
    return change;
}

/// The view called \a name, in any case of letters; id 0 when there is none.
Result<ViewEntry> viewNamed(Store &store, const QString &name)
{
    const auto views = readViews(store);
    if (!views)
        return views.error();
    const auto found = std::ranges::find_if(
        *views, [&name](const ViewEntry &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == views->end() ? ViewEntry() : *found;
}

Result<ViewEntry> viewWithId(Store &store, qint64 id)
{
    const auto views = readViews(store);
    if (!views)
        return views.error();
    const auto found = std::ranges::find(*views, id, &ViewEntry::id);
    if (found == views->end())
        return Error{Error::Code::Usage, tr("This view is not there any more."), {}};
    return *found;
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

} // namespace

Result<QList<ViewEntry>> savedViews(Store &store)
{
    auto views = readViews(store);
    if (!views)
        return views;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(*views, [&collator](const ViewEntry &a, const ViewEntry &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return views;
}

Result<Operation> saveView(Store &store, const QString &name, const QString &filter, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return unnamed();
    const auto parsed = parseFilter(filter);
    if (!parsed)
        return parsed.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto text = nameId(store, toText(*parsed));
    if (!text)
        return text.error();
    auto known = viewNamed(store, clean);
    if (!known)
        return known.error();
    Operation operation = operationBy(actor, u"save view"_s, clean);
    if (known->id == 0) {
        const auto made = makeView(store, clean, *text);
        if (!made)
            return made.error();
        operation.changes.push_back(change(Target::ViewLive, *made, 1));
    } else {
        operation.changes.push_back(change(Target::ViewFilter, known->id, *text));
    }
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> renameView(Store &store, qint64 view, const QString &name, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return unnamed();
    const auto entry = viewWithId(store, view);
    if (!entry)
        return entry.error();
    const auto same = viewNamed(store, clean);
    if (!same)
        return same.error();
    if (same->id != 0 && same->id != view)
        return Error{Error::Code::Usage, tr("There is a view called “%1” already.").arg(same->name), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, clean);
    if (!value)
        return value.error();
    Operation operation = operationBy(actor, u"rename view"_s, entry->name);
    operation.params.insert(u"name"_s, clean);
    operation.changes.push_back(change(Target::ViewName, view, *value));
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> removeView(Store &store, qint64 view, const Actor &actor)
{
    const auto entry = viewWithId(store, view);
    if (!entry)
        return entry.error();
    Operation operation = operationBy(actor, u"remove view"_s, entry->name);
    operation.changes.push_back(change(Target::ViewLive, view, 0));
    return commit(store, std::move(operation));
}

Result<QHash<qint64, int>> viewKeys(Store &store)
{
    const auto views = savedViews(store);
    if (!views)
        return views.error();
    const auto text = readSetting(store, keySetting);
    if (!text)
        return text.error();
    const QJsonObject given = QJsonDocument::fromJson(text->toUtf8()).object();
    QHash<qint64, int> keys;
    QSet<int> taken;
    for (const ViewEntry &view : *views) {
        const int key = given.value(QString::number(view.id)).toInt();
        if (key < 1 || key > mostKeys || taken.contains(key))
            continue;
        keys.insert(view.id, key);
        taken.insert(key);
    }
    int next = 1;
    for (const ViewEntry &view : *views) {
        while (taken.contains(next))
            ++next;
        if (next > mostKeys)
            break;
        if (keys.contains(view.id))
            continue;
        keys.insert(view.id, next);
        taken.insert(next);
    }
    return keys;
}

Result<void> setViewKey(Store &store, qint64 view, int key)
{
    if (key < 0 || key > mostKeys)
        return Error{Error::Code::Usage, tr("The key of a view is a number from 1 to 9."), {}};
    const auto text = readSetting(store, keySetting);
    if (!text)
        return text.error();
    QJsonObject given = QJsonDocument::fromJson(text->toUtf8()).object();
    const QStringList ids = given.keys();
    for (const QString &id : ids) {
        if (given.value(id).toInt() == key)
            given.remove(id);
    }
    given.remove(QString::number(view));
    if (key > 0)
        given.insert(QString::number(view), key);
    return writeSetting(store, keySetting,
                        QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact)));
}

QString toLine(const ViewEntry &view)
{
    return view.name + between + view.filter;
}

ViewEntry viewFromLine(const QString &line)
{
    const QString text = line.trimmed() + u' '; // a view of everything ends in "="
    const qsizetype place = text.indexOf(between);
    if (place < 0)
        return {.id = 0, .name = {}, .filter = text.trimmed()};
    return {.id = 0,
            .name = text.first(place).trimmed(),
            .filter = text.sliced(place + between.size()).trimmed()};
}

} // namespace tamiz
