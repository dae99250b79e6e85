// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/core/translate.h"
#include "models/domain/filter.h"
#include "models/workspace/selection.h"
#include "models/workspace/views.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<ViewEntry> viewNamed(Store &store, const QString &name)
{
    const auto views = savedViews(store);
    if (!views)
        return views.error();
    for (const ViewEntry &view : *views) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
    }
    return usage(QCoreApplication::translate("tamiz::Cli", "There is no view \"%1\".").arg(name));
}

/// How many contributions a view shows; -1 when its filter cannot be used any more.
qint64 countOf(const Session &session, const ViewEntry &view)
{
    const auto filter = parseFilter(view.filter);
    if (!filter)
        return -1;
    const auto rows = select(*session.columns, *session.store, *filter);
    return rows ? static_cast<qint64>(rows->count()) : -1;
}

Result<void> list(const QCommandLineParser &line)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto views = savedViews(*session->store);
    const auto keys = viewKeys(*session->store);
    if (!views || !keys)
        return views ? keys.error() : views.error();
    QJsonArray array;
    QString text;
    for (const ViewEntry &view : *views) {
        const int key = keys->value(view.id);
        array.append(QJsonObject{{u"name"_s, view.name},
                                 {u"filter"_s, view.filter},
                                 {u"contributions"_s, countOf(*session, view)},
                                 {u"key"_s, key}});
        text += toLine(view) + u'\n'; // as it can be sent to someone and added there
    }
    print(line, {{u"views"_s, array}}, text);
    return {};
}

Result<Operation> change(Store &store, const QString &word, const QStringList &rest,
                         const QCommandLineParser &line)
{
    if (word == "save"_L1)
        return saveView(store, rest.value(0), line.values(u"where"_s).join(u' '), accountActor());
    if (word == "add"_L1) {
        const ViewEntry view = viewFromLine(rest.join(u' '));
        return saveView(store, view.name, view.filter, accountActor());
    }
    if (word != "rename"_L1 && word != "remove"_L1 && word != "key"_L1)
        return usage(QCoreApplication::translate("tamiz::Cli",
                                                 "Say list, save, add, rename, remove or key, not \"%1\".")
                         .arg(word));
    const auto view = viewNamed(store, rest.value(0));
    if (!view)
        return view.error();
    if (word == "rename"_L1)
        return renameView(store, view->id, rest.value(1), accountActor());
    if (word == "remove"_L1)
        return removeView(store, view->id, accountActor());
    bool isNumber = false;
    const int key = rest.value(1).toInt(&isNumber);
    if (const auto set = setViewKey(store, view->id, isNumber ? key : -1); !set)
        return set.error();
    return Operation{};
}

Result<void> runView(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &word = words.at(1);
    if (word == "list"_L1)
        return list(line);
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto operation = change(**store, word, words.mid(2), line);
    if (!operation)
        return operation.error();
    if (operation->id)
        acknowledge(*operation);
    const auto views = savedViews(**store);
    if (!views)
        return views.error();
    print(line, {{u"views"_s, views->size()}, {u"operation"_s, operation->id}},
          tr("%n saved view(s).", nullptr, views->size()) + u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "save: the filter to keep; none keeps everything.")},
};

} // namespace

const Verb viewVerb{
    "view"_L1,
    "W list | save NAME --where FILTER | add 'NAME = FILTER' | rename NAME NEW | remove NAME | key NAME 0-9",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Keeps filters with a name; a line of the list is a view to send to someone."),
    2,
    4,
    options,
    runView};

} // namespace tamiz
