// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/domain/kind.h"
#include "models/workspace/dissent.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t mostNamed = 50;

QJsonArray toJson(const std::vector<SimilarDecision> &decisions)
{
    QJsonArray array;
    for (const SimilarDecision &decision :
         std::span(decisions).first(std::min(decisions.size(), mostNamed))) {
        const QString by = decision.by == SimilarDecision::By::Copy     ? u"copy"_s
                           : decision.by == SimilarDecision::By::Family ? u"family"_s
                                                                        : u"text"_s;
        array.append(QJsonObject{{u"id"_s, decision.contribution},
                                 {u"state"_s, keyOf(decision.state)},
                                 {u"reason"_s, decision.reason},
                                 {u"by"_s, by},
                                 {u"similarity"_s, decision.similarity}});
    }
    return array;
}

QString sentenceOn(const Session &session, const std::vector<SimilarDecision> &different)
{
    if (different.empty())
        return {};
    QStringList numbers;
    for (const SimilarDecision &decision : std::span(different).first(std::min<size_t>(different.size(), 10)))
        numbers << QString::number(decision.contribution);
    return QCoreApplication::translate("tamiz::Cli",
                                       "Similar contributions were decided differently: %1. See %2.")
               .arg(summaryOf(*session.columns, different), numbers.join(u", "_s)) +
           u'\n';
}

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
    const QString reason = line.value(u"reason"_s);
    const auto similar = similarDecisions(*session->store, *session->columns, *ids);
    if (!similar)
        return similar.error();
    const std::vector<SimilarDecision> different = differing(*similar, *state, reason);
    if (line.isSet(u"unless-different"_s) && !different.empty()) {
        print(line,
              {{u"selected"_s, static_cast<qint64>(ids->size())},
               {u"changed"_s, 0},
               {u"differently"_s, toJson(different)}},
              sentenceOn(*session, different));
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate(
                "tamiz::Cli", "Similar contributions were decided differently; nothing was changed."),
            {}};
    }
    const auto operation = setState(*session->store, *state, reason, *ids, accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const qint64 changed = operation->id ? operation->targets : 0;
    print(line,
          {{u"state"_s, keyOf(*state)},
           {u"reason"_s, line.value(u"reason"_s)},
           {u"selected"_s, static_cast<qint64>(ids->size())},
           {u"changed"_s, changed},
           {u"skipped"_s, operation->params.value("skipped"_L1).toInteger()},
           {u"differently"_s, toJson(different)},
           {u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) changed.", nullptr,
                                      int(changed)) +
              u'\n' + sentenceOn(*session, different));
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions to change; \"\" means all of them.")},
    {"reason", "CODE",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Why they are hidden: a code of the moderation policy (see \"policy\").")},
    {"unless-different", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Changes nothing where similar contributions were decided differently.")},
};

} // namespace

const Verb stateVerb{
    "state"_L1,
    "W open|accepted|hidden [--reason CODE] --where FILTER [--unless-different]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Sets the state of contributions; hiding needs a reason."),
    2,
    2,
    options,
    runState};

} // namespace tamiz
