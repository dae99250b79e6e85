// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<void> runTag(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    const QString &tag = words.at(2);
    if (action != "add"_L1 && action != "remove"_L1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "Say \"add\" or \"remove\", not \"%1\".").arg(action));
    const auto session = openSession(line, Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const auto ids = idsWhere(*session, line);
    if (!ids)
        return ids.error();
    const auto operation = action == "add"_L1 ? addTag(*session->store, tag, *ids, accountActor())
                                              : removeTag(*session->store, tag, *ids, accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const qint64 changed = operation->id ? operation->targets : 0;
    print(line,
          {{u"tag"_s, tag},
           {u"action"_s, action},
           {u"selected"_s, static_cast<qint64>(ids->size())},
           {u"changed"_s, changed},
           {u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) changed.", nullptr,
                                      int(changed)) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions to change; \"\" means all of them.")},
};

} // namespace

const Verb tagVerb{
    "tag"_L1,
    "W add|remove TAG --where FILTER",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Adds a tag to contributions, or takes it away; \"a/b\" is tag b below a."),
    3,
    3,
    options,
    runTag};

} // namespace tamiz
