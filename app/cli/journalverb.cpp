// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/journal.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype pageSize = 1000;

QJsonObject toJson(const Operation &operation, bool undone)
{
    QJsonObject object{{u"id"_s, operation.id},
                       {u"verb"_s, operation.verb},
                       {u"sentence"_s, describe(operation)},
                       {u"targets"_s, operation.targets},
                       {u"actor"_s, operation.actor},
                       {u"actor_kind"_s, keyOf(operation.actorKind)},
                       {u"method"_s, operation.method},
                       {u"params"_s, operation.params},
                       {u"at"_s, operation.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"replica"_s, operation.replica},
                       {u"lamport"_s, operation.lamport},
                       {u"undone"_s, undone},
                       {u"previous"_s, QString::fromLatin1(operation.previous.toHex())},
                       {u"hash"_s, QString::fromLatin1(operation.hash.toHex())}};
    if (operation.undoes)
        object[u"undoes"_s] = *operation.undoes;
    return object;
}

QString toText(const Operation &operation, bool undone)
{
    const QString text =
        QCoreApplication::translate("tamiz::Cli", "%1  %2  %3 (%4): %5")
            .arg(QString::number(operation.id).rightJustified(6), operation.at.toUTC().toString(Qt::ISODate),
                 operation.actor, keyOf(operation.actorKind), describe(operation));
    return text + (undone ? u' ' + QCoreApplication::translate("tamiz::Cli", "[undone]") : QString()) + u'\n';
}

/// The moderation log: one line an entry, with the codes and the words.
QByteArray toCsv(const Operation &operation, bool undone)
{
    return csvLine({QString::number(operation.id), operation.at.toUTC().toString(Qt::ISODateWithMs),
                    operation.actor, keyOf(operation.actorKind), operation.verb,
                    QString::number(operation.targets), describe(operation), operation.method,
                    QString::fromUtf8(QJsonDocument(operation.params).toJson(QJsonDocument::Compact)),
                    operation.undoes ? QString::number(*operation.undoes) : QString(),
                    undone ? u"yes"_s : u"no"_s, QString::fromLatin1(operation.hash.toHex())});
}

Result<void> list(const QCommandLineParser &line)
{
    const QString format = line.value(u"format"_s);
    if (!format.isEmpty() && format != "csv"_L1 && format != "text"_L1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "--format takes csv or text, not \"%1\".").arg(format));
    const bool asCsv = format == "csv"_L1 && !line.isSet(u"json"_s);
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto undone = readUndone(**store);
    if (!undone)
        return undone.error();
    QJsonArray array;
    QString text;
    if (asCsv)
        text = QString::fromUtf8(
            csvLine({u"id"_s, u"at"_s, u"actor"_s, u"actor_kind"_s, u"verb"_s, u"targets"_s, u"sentence"_s,
                     u"method"_s, u"params"_s, u"undoes"_s, u"undone"_s, u"hash"_s}));
    for (qint64 after = 0;;) {
        const auto page = readOperations(**store, after, pageSize, false);
        if (!page)
            return page.error();
        for (const Operation &operation : *page) {
            const bool isUndone = std::ranges::find(*undone, operation.id) != undone->end();
            array.append(toJson(operation, isUndone));
            text += asCsv ? QString::fromUtf8(toCsv(operation, isUndone)) : toText(operation, isUndone);
            after = operation.id;
        }
        if (page->size() < pageSize)
            break;
    }
    print(line, {{u"operations"_s, array}}, text);
    return {};
}

Result<void> verify(const QCommandLineParser &line)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const QByteArray expected = QByteArray::fromHex(line.value(u"head"_s).toLatin1());
    const auto chain = verifyJournal(**store, expected);
    if (!chain)
        return chain.error();
    const bool sound = chain->firstBad == 0 && chain->reason.isEmpty();
    const QString head = QString::fromLatin1(chain->head.toHex());
    print(line,
          {{u"sound"_s, sound},
           {u"entries"_s, chain->entries},
           {u"first_bad"_s, chain->firstBad},
           {u"reason"_s, chain->reason},
           {u"head"_s, head}},
          QCoreApplication::translate("tamiz::Cli", "%1 entries, head %2")
                  .arg(QString::number(chain->entries), head) +
              u'\n');
    if (sound)
        return {};
    return Error{Error::Code::Damaged, chain->reason, {}};
}

/// undo, redo and revert: one new entry each.
Result<void> step(const QCommandLineParser &line, const QString &action)
{
    qint64 target = 0;
    if (action == "revert"_L1) {
        target = line.positionalArguments().value(2).toLongLong();
        if (target <= 0)
            return usage(QCoreApplication::translate(
                "tamiz::Cli", "Say which operation to revert: its number in the list."));
    }
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto operation = action == "undo"_L1   ? undo(**store, accountActor())
                           : action == "redo"_L1 ? redo(**store, accountActor())
                                                 : revert(**store, target, accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    print(line, toJson(*operation, false), describe(*operation) + u'\n');
    return {};
}

Result<void> runJournal(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    if (words.size() > 2 && action != "revert"_L1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "\"%1\" is one word too many.").arg(words.at(2)));
    if (action == "list"_L1)
        return list(line);
    if (action == "verify"_L1)
        return verify(line);
    if (action == "undo"_L1 || action == "redo"_L1 || action == "revert"_L1)
        return step(line, action);
    return usage(
        QCoreApplication::translate("tamiz::Cli", "Say list, verify, undo, redo or revert N, not \"%1\".")
            .arg(action));
}

constexpr OptionSpec options[] = {
    {"format", "csv|text",
     QT_TRANSLATE_NOOP("tamiz::Cli", "list: as a table for a spreadsheet, or as sentences (the usual).")},
    {"head", "HASH",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "verify: the hash a report printed; an entry missing at the end is noticed.")},
};

} // namespace

const Verb journalVerb{
    "journal"_L1,
    "W list|verify|undo|redo|revert N [--format csv|text] [--head HASH]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Lists what was done, proves it, takes it back or does it again."),
    2,
    3,
    options,
    runJournal};

} // namespace tamiz
