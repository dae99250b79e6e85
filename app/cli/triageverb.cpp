// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/secondverb.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/triage.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<QueueSpec> specOf(const Session &session, const QCommandLineParser &line)
{
    QueueSpec spec;
    spec.reader = accountActor().name;
    spec.mine = line.isSet(u"mine"_s);
    spec.second = line.isSet(u"second"_s);
    if (line.isSet(u"order"_s)) {
        const auto order = queueOrderFromKey(line.value(u"order"_s));
        if (!order)
            return usage(
                QCoreApplication::translate(
                    "tamiz::Cli", "--order takes oldest, longest, voted, unlike or likely, not \"%1\".")
                    .arg(line.value(u"order"_s)));
        spec.order = *order;
    }
    if (spec.order != QueueOrder::Likely)
        return spec;
    for (const TagEntry &tag : session.columns->tags()) {
        if (tag.path.compare(line.value(u"tag"_s), Qt::CaseInsensitive) == 0)
            spec.tag = tag.id;
    }
    if (!spec.tag)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "There is no tag \"%1\".").arg(line.value(u"tag"_s)));
    return spec;
}

Result<void> next(const QCommandLineParser &line)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    const auto spec = specOf(*session, line);
    const auto limit = numberOf(line, u"limit"_s, 1, 10);
    if (!rows || !spec || !limit)
        return !rows ? rows.error() : !spec ? spec.error() : limit.error();
    auto queue = triageQueue(*session->store, *session->columns, *rows, *spec, consoleProgress());
    if (!queue)
        return queue.error();
    const auto waiting = static_cast<qint64>(queue->size());
    queue->resize(std::min(queue->size(), static_cast<size_t>(*limit)));
    const auto texts = readTexts(*session->store, *queue);
    if (!texts)
        return texts.error();
    QJsonArray items;
    QString text;
    for (const TextEntry &entry : *texts) {
        items.append(QJsonObject{{u"id"_s, entry.id}, {u"title"_s, entry.title}, {u"text"_s, entry.body}});
        text += QString::number(entry.id) + u"  "_s + joinedText(entry).simplified().left(100) + u'\n';
    }
    print(line, {{u"waiting"_s, waiting}, {u"order"_s, keyOf(spec->order)}, {u"items"_s, items}},
          text +
              QCoreApplication::translate("tamiz::Cli", "%n waiting.", nullptr, int(waiting)) +
              u'\n');
    return {};
}

Result<void> progress(const QCommandLineParser &line)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    const ReadShare all = readShare(*session->columns, *rows);
    QJsonObject object{{u"total"_s, all.total}, {u"read"_s, all.read}};
    const auto lineOf = [](const QString &name, const ReadShare &share) -> QString {
        return QCoreApplication::translate("tamiz::Cli", "%1: %2 of %3 read")
                   .arg(name)
                   .arg(share.read)
                   .arg(share.total) +
               u'\n';
    };
    QString text = lineOf(QCoreApplication::translate("tamiz::Cli", "All"), all);
    if (line.isSet(u"by"_s)) {
        const auto shares = readShares(*session->columns, *rows, line.value(u"by"_s));
        if (!shares)
            return shares.error();
        QJsonArray groups;
        for (const ReadShare &share : *shares) {
            groups.append(
                QJsonObject{{u"value"_s, share.value}, {u"total"_s, share.total}, {u"read"_s, share.read}});
            text += lineOf(share.label, share);
        }
        object.insert(u"groups"_s, groups);
    }
    print(line, object, text);
    return {};
}

Result<void> change(const QCommandLineParser &line, const QStringList &words)
{
    const auto session = openSession(line, Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const auto ids = idsWhere(*session, line);
    if (!ids)
        return ids.error();
    const QString &action = words.at(1);
    Store &store = *session->store;
    const auto operation = action == "assign"_L1
                               ? assignTo(store, words.value(2).split(u','), *ids, accountActor())
                           : action == "draw"_L1 ? drawFor(store, line, *ids)
                                                 : markRead(store, action == "read"_L1, *ids, accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const qint64 changed = operation->id ? operation->targets : 0;
    print(line,
          {{u"selected"_s, static_cast<qint64>(ids->size())},
           {u"changed"_s, changed},
           {u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) changed.", nullptr,
                                      int(changed)) +
              u'\n');
    return {};
}

Result<void> runTriage(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    if (action == "next"_L1)
        return next(line);
    if (action == "progress"_L1)
        return progress(line);
    if (action == "read"_L1 || action == "unread"_L1 || action == "assign"_L1 || action == "draw"_L1)
        return change(line, words);
    if (action == "second"_L1)
        return decideSecondly(line);
    if (action == "agreement"_L1)
        return printAgreement(line);
    return usage(
        QCoreApplication::translate(
            "tamiz::Cli", "Say next, progress, read, unread, assign, draw, second or agreement, not \"%1\".")
            .arg(action));
}

constexpr OptionSpec options[] = {
    {"where", "FILTER",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions it is about; \"\" means all of them.")},
    {"order", "oldest|longest|voted|unlike|likely",
     QT_TRANSLATE_NOOP("tamiz::Cli", "next: what comes first; unlike: least like anything read.")},
    {"tag", "TAG", QT_TRANSLATE_NOOP("tamiz::Cli", "next --order likely: the tag.")},
    {"limit", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "next: how many to print; 10 by itself.")},
    {"mine", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "next: only what is assigned to you.")},
    {"second", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "next: what waits for your second reading.")},
    {"by", "FIELD", QT_TRANSLATE_NOOP("tamiz::Cli", "progress: for each value of this field too.")},
    {"share", "S", QT_TRANSLATE_NOOP("tamiz::Cli", "draw: this share of them, such as 0.1.")},
    {"seed", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "draw, agreement: what chance starts from; 1 by itself.")},
    {"reason", "CODE",
     QT_TRANSLATE_NOOP("tamiz::Cli", "second ID hidden: why, as the moderation policy has it.")},
};

} // namespace

const Verb triageVerb{
    "triage"_L1,
    "W next|progress|read|unread|assign NAME[,NAME]|draw|second ID accepted|hidden|agreement [--where "
    "FILTER] [--order ORDER] "
    "[--tag TAG] [--limit N] [--mine] [--second] [--by FIELD] [--share S] [--seed N] [--reason CODE]",
    QT_TRANSLATE_NOOP(
        "tamiz::Cli",
        "Says what to read next, and how far the reading is; assigns, and has a share read twice."),
    2,
    4,
    options,
    runTriage};

} // namespace tamiz
