// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/domain/kind.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<void> runState(const QCommandLineParser &line)
{
    const QString &word = line.positionalArguments().at(1);
    const auto state = stateFromKey(word);
    if (!state || *state == State::Merged) {
        return usage(
            QCoreApplication::translate("tamiz::Cli", "A state is open, accepted or hidden, not \"%1\".")
                .arg(word));
    }
    const auto session = openSession(line, Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const auto ids = idsWhere(*session, line);
    if (!ids)
        return ids.error();
    const auto operation = setState(*session->store, *state, line.value(u"reason"_s), *ids, accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const qint64 changed = operation->id ? operation->targets : 0;
    print(line,
          {{u"state"_s, keyOf(*state)},
           {u"reason"_s, line.value(u"reason"_s)},
           {u"selected"_s, static_cast<qint64>(ids->size())},
           {u"changed"_s, changed},
           {u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) changed.", nullptr,
                                      static_cast<int>(changed)) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions to change; \"\" means all of them.")},
    {"reason", "CODE",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Why they are hidden: off-topic, insult, spam, duplicate, personal-data or test.")},
};

} // namespace

const Verb stateVerb{
    "state"_L1,
    "W open|accepted|hidden [--reason CODE] --where FILTER",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Sets the state of contributions; hiding needs a reason."),
    2,
    2,
    options,
    runState};

} // namespace tamiz
