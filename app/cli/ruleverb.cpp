// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ruleverb.h"

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "models/storage/moderation.h"
#include "models/workspace/rules.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString pathOf(const Session &session, qint64 tag)
{
    const auto found = std::ranges::find(session.columns->tags(), tag, &TagEntry::id);
    return found == session.columns->tags().end() ? QString() : found->path;
}

Result<void> list(const QCommandLineParser &line)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rules = readRules(*session->store);
    if (!rules)
        return rules.error();
    QJsonArray array;
    QString text;
    for (const RuleEntry &rule : *rules) {
        const auto rows = proposedBy(*session->store, *session->columns, rule);
        if (!rows)
            return rows.error();
        QJsonArray ids;
        for (const qint64 id : session->columns->idsOf(*rows)) {
            if (ids.size() < 1000)
                ids.append(id);
        }
        const auto count = static_cast<qint64>(rows->count());
        array.append(QJsonObject{{u"rule"_s, rule.id},
                                 {u"tag"_s, pathOf(*session, rule.tag)},
                                 {u"filter"_s, rule.filter},
                                 {u"proposed"_s, count},
                                 {u"ids"_s, ids}});
        text += QCoreApplication::translate("tamiz::Cli", "%1  %2 for %3: %4 proposed")
                    .arg(rule.id)
                    .arg(rule.filter, pathOf(*session, rule.tag))
                    .arg(count) +
                u'\n';
    }
    print(line, {{u"rules"_s, array}}, text);
    return {};
}

/// What --where keeps of the proposals of each of \a rules.
Result<std::vector<AcceptedProposals>> chosen(const Session &session, const QCommandLineParser &line,
                                              const QString &word)
{
    const auto rules = readRules(*session.store);
    const auto where = selectWhere(session, line);
    if (!rules || !where)
        return rules ? where.error() : rules.error();
    std::vector<AcceptedProposals> parts;
    for (const RuleEntry &rule : *rules) {
        if (word != "all"_L1 && QString::number(rule.id) != word)
            continue;
        auto rows = proposedBy(*session.store, *session.columns, rule);
        if (!rows)
            return rows.error();
        *rows &= *where;
        parts.push_back({rule, session.columns->idsOf(*rows)});
    }
    if (parts.empty())
        return usage(QCoreApplication::translate("tamiz::Cli", "There is no rule \"%1\".").arg(word));
    return parts;
}

/// A tag that is not there is made when --create says so.
Result<Operation> newRule(Store &store, const QCommandLineParser &line, const QString &tag,
                          const QString &filter)
{
    const bool creates = line.isSet(u"create"_s);
    auto done = addRule(store, tag, filter, accountActor(), creates ? MissingTag::Make : MissingTag::Refuse);
    if (!done && !creates && !pathInCodebook(store, tag))
        return usage(done.error().message + u' ' +
                     QCoreApplication::translate("tamiz::Cli", "--create makes a new tag of that name."));
    return done;
}

Result<Operation> change(const Session &session, const QCommandLineParser &line, const QStringList &words)
{
    const QString &action = words.at(1);
    Store &store = *session.store;
    const QString word = words.value(2);
    if (action == "rule"_L1)
        return newRule(store, line, word, words.value(3));
    if (action == "unrule"_L1)
        return removeRule(store, word.toLongLong(), accountActor());
    const auto parts = chosen(session, line, word);
    if (!parts)
        return parts.error();
    if (action == "accept"_L1)
        return acceptProposals(store, *parts, accountActor());
    if (parts->size() != 1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "Decline what one rule proposes, by its number."));
    return declineProposals(store, parts->front().rule.id, parts->front().ids, accountActor());
}

} // namespace

bool isRuleWord(const QString &word)
{
    return QStringList{u"rules"_s, u"rule"_s, u"unrule"_s, u"accept"_s, u"decline"_s}.contains(word);
}

Result<void> runRules(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    if (words.at(1) == "rules"_L1)
        return list(line);
    const auto session = openSession(line, Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const auto operation = change(*session, line, words);
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    print(line, {{u"operation"_s, operation->id}, {u"changed"_s, operation->id ? operation->targets : 0}},
          operation->id ? describe(*operation) + u'\n'
                        : QCoreApplication::translate("tamiz::Cli", "There was nothing to change.") + u'\n');
    return {};
}

} // namespace tamiz
