// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/merging.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<std::vector<qint64>> numbersOf(const QStringList &words)
{
    std::vector<qint64> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        numbers.push_back(word.toLongLong(&isNumber));
        if (!isNumber)
            return usage(
                QCoreApplication::translate("tamiz::Cli", "\"%1\" is not the number of a contribution.")
                    .arg(word));
    }
    return numbers;
}

Result<std::vector<qint64>> cutsOf(Store &store, const QCommandLineParser &line, qint64 id)
{
    const auto entry = readContribution(store, id);
    if (!entry)
        return entry.error();
    if (!line.isSet(u"at"_s))
        return paragraphCuts(entry->body);
    auto cuts = numbersOf(wordsOf(line, u"at"_s));
    const qsizetype length = entry->body.toUcs4().size();
    const auto outside = cuts ? std::ranges::find_if(*cuts, [&](qint64 cut) { return cut <= 0 || cut >= length; }) : std::vector<qint64>::iterator();
    if (cuts && outside != cuts->end())
        return usage(QCoreApplication::translate("tamiz::Cli", "The text has %1 characters; it cannot be cut before character %2.")
                         .arg(QString::number(length), QString::number(*outside)));
    return cuts;
}

/// "  comment 46412 (id 7): Faltan árboles…": which ones it was, by the names that their source gave them.
QString namesOf(Store &store, const std::vector<qint64> &ids)
{
    constexpr size_t shown = 6;
    constexpr qsizetype letters = 60;
    QString text;
    for (size_t i = 0; i < std::min(shown, ids.size()); ++i) {
        if (const auto entry = readContribution(store, ids[i])) {
            const QString words = (entry->title.isEmpty() ? entry->body : entry->title).simplified();
            text += u"  %1 %2 (id %3): %4\n"_s.arg(nameOf(entry->kind), entry->externalId, QString::number(ids[i]), words.left(letters));
        }
    }
    return ids.size() > shown ? QString(text + u"  …\n"_s) : text;
}

Result<Operation> change(const Session &session, const QCommandLineParser &line, const QString &action,
                         std::vector<qint64> ids)
{
    Store &store = *session.store;
    if (action == "split"_L1) {
        if (ids.size() != 1)
            return usage(QCoreApplication::translate("tamiz::Cli", "Say which one contribution to split."));
        const auto cuts = cutsOf(store, line, ids.front());
        if (!cuts)
            return cuts.error();
        return splitContribution(store, ids.front(), *cuts, accountActor());
    }
    const qint64 into = action == "merge"_L1 && !ids.empty() ? ids.front() : 0;
    if (into)
        ids.erase(ids.begin());
    if (line.isSet(u"where"_s)) {
        const auto found = idsWhere(session, line);
        if (!found)
            return found.error();
        ids.insert(ids.end(), found->begin(), found->end());
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return into ? mergeContributions(store, into, ids, accountActor())
                : separateContributions(store, ids, accountActor());
}

Result<void> runContribution(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    if (action != "merge"_L1 && action != "split"_L1 && action != "separate"_L1)
        return usage(QCoreApplication::translate("tamiz::Cli", "Say merge, split or separate, not \"%1\".")
                         .arg(action));
    const auto ids = numbersOf(words.mid(2));
    if (!ids)
        return ids.error();
    if (action == "merge"_L1 && ids->empty())
        return usage(QCoreApplication::translate("tamiz::Cli", "Say which contribution to merge into."));
    const auto session = openSession(line, Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const auto operation = change(*session, line, action, *ids);
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    QString text = describe(*operation) + u'\n' + namesOf(*session->store, *ids);
    const qint64 sums = operation->params.value("sums"_L1).toInteger();
    if (sums)
        text += QCoreApplication::translate(
                    "tamiz::Cli", "Of %n of them only sums of votes are known; they were not added.", nullptr,
                    int(sums)) +
                u'\n';
    print(line,
          {{u"operation"_s, operation->id},
           {u"changed"_s, operation->id ? operation->targets : 0},
           {u"votes_only_as_sums"_s, sums}},
          text);
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "merge, separate: these contributions too.")},
    {"at", "N,N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "split: before these characters (code points); else at empty lines.")},
};

} // namespace

const Verb contributionVerb{
    "contribution"_L1,
    "W merge INTO [ID...] [--where FILTER] | split ID [--at N,N] | separate [ID...] [--where FILTER]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Merges contributions that ask for the same, with every voter once; "
                                    "splits one that asks for several things. ID is the field id of list."),
    2,
    1000,
    options,
    runContribution};

} // namespace tamiz
