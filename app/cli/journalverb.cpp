// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/recipeverb.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/core/translate.h"
#include "models/report/journallog.h"
#include "models/storage/journal.h"
#include "models/workspace/journalwords.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

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

/// A day or a moment of the command line, in UTC; \a end: a day stands for the moment after it.
Result<QDateTime> momentOf(const QCommandLineParser &line, const QString &option, bool end)
{
    const QString text = line.value(option);
    if (text.isEmpty())
        return QDateTime();
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return QDateTime(day.addDays(end ? 1 : 0), QTime(0, 0), Qt::UTC);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return usage(
            QCoreApplication::translate(
                "tamiz::Cli",
                "--%1 takes a day or a moment in UTC (2016-01-31, 2016-01-31T12:00:00Z), not \"%2\".")
                .arg(option, text));
    return moment;
}

Result<JournalFilter> filterOf(const QCommandLineParser &line, Store &store)
{
    JournalFilter filter;
    filter.actor = line.value(u"actor"_s);
    if (const QString kind = line.value(u"kind"_s); !kind.isEmpty()) {
        filter.actorKind = actorKindFromKey(kind);
        if (!filter.actorKind)
            return usage(
                QCoreApplication::translate("tamiz::Cli", "--kind takes person, rule or model, not \"%1\".")
                    .arg(kind));
    }
    if (const QString verb = line.value(u"verb"_s); !verb.isEmpty()) {
        const auto names = readJournalNames(store);
        if (!names)
            return names.error();
        filter.verbs = verbsMeant(names->verbs, verb);
        if (filter.verbs.isEmpty())
            filter.verbs = {verb}; // nothing of the kind was done: an empty list
    }
    const auto since = momentOf(line, u"since"_s, false);
    const auto until = momentOf(line, u"until"_s, true);
    if (!since || !until)
        return since ? until.error() : since.error();
    filter.since = *since;
    filter.until = *until;
    return filter;
}

Result<void> list(const QCommandLineParser &line)
{
    const QString format = line.value(u"format"_s);
    if (!format.isEmpty() && format != "csv"_L1 && format != "text"_L1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "--format takes csv or text, not \"%1\".").arg(format));
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto filter = filterOf(line, **store);
    if (!filter)
        return filter.error();
    const QString words = line.value(u"words"_s);
    if (const QString path = line.value(u"out"_s); !path.isEmpty()) {
        const auto rows = writeJournalLog(**store, *filter, words, path);
        if (!rows)
            return rows.error();
        print(line, {{u"entries"_s, *rows}, {u"out"_s, path}},
              tr("%n line(s) written.", nullptr, *rows) + u'\n');
        return {};
    }
    const bool asCsv = format == "csv"_L1 && !line.isSet(u"json"_s);
    QJsonArray array;
    QString text;
    if (asCsv) {
        const QStringList header = journalLogInfo().header;
        text = csvLine(std::vector<Cell>(header.begin(), header.end()), true) + u'\n';
    }
    const auto read = visitJournalLog(
        **store, *filter, words, [&](const Operation &operation, bool undone) -> Result<void> {
            array.append(toJson(operation, undone));
            text += asCsv ? QString(csvLine(journalLogRow(operation, undone), true) + u'\n')
                          : toText(operation, undone);
            return {};
        });
    if (!read)
        return read.error();
    print(line, {{u"operations"_s, array}}, text);
    return {};
}

/// What revert would do, without doing it.
Result<void> preview(const QCommandLineParser &line, qint64 id)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto found = previewRevert(*session->store, id);
    if (!found)
        return found.error();
    const QStringList sentences = revertSentences(*session->columns, *found);
    QJsonArray ids, conflicts;
    for (const qint64 contribution : found->contributions)
        ids.append(contribution);
    for (const RevertConflict &conflict : found->conflicts)
        conflicts.append(QJsonObject{
            {u"target"_s, keyOf(conflict.target)}, {u"id"_s, conflict.id}, {u"later"_s, conflict.later}});
    print(line,
          {{u"operation"_s, toJson(found->operation, false)},
           {u"contributions"_s, ids},
           {u"conflicts"_s, conflicts},
           {u"sentences"_s, QJsonArray::fromStringList(sentences)}},
          describe(found->operation) + u'\n' + sentences.join(u'\n') + u'\n');
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
        if (line.isSet(u"dry-run"_s))
            return preview(line, target);
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
    if (action == "recipe"_L1)
        return runRecipe(line);
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
        QCoreApplication::translate("tamiz::Cli", "Say list, verify, undo, redo, revert N or recipe, not \"%1\".")
            .arg(action));
}

constexpr OptionSpec options[] = {
    {"format", "csv|text",
     QT_TRANSLATE_NOOP("tamiz::Cli", "list: as a table for a spreadsheet, or as sentences (the usual).")},
    {"actor", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "list: what this person, rule or model did.")},
    {"kind", "person|rule|model", QT_TRANSLATE_NOOP("tamiz::Cli", "list: what people, rules or models did.")},
    {"verb", "VERB",
     QT_TRANSLATE_NOOP("tamiz::Cli", "list: one verb, or a group of them (tags, decisions, themes, undo…).")},
    {"since", "DAY", QT_TRANSLATE_NOOP("tamiz::Cli", "list: from this day or moment on, in UTC.")},
    {"until", "DAY", QT_TRANSLATE_NOOP("tamiz::Cli", "list: up to this day or moment, in UTC.")},
    {"words", "WORDS",
     QT_TRANSLATE_NOOP("tamiz::Cli", "list: whose sentence, actor or method hold these words.")},
    {"out", "FILE", QT_TRANSLATE_NOOP("tamiz::Cli", "list: writes the moderation log as CSV.")},
    {"dry-run", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "revert, recipe apply: says what would change and what would stay, and changes nothing.")},
    {"head", "HASH",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "verify: the hash a report printed; an entry missing at the end is noticed.")},
};

} // namespace

const Verb journalVerb{
    "journal"_L1,
    "W list|verify|undo|redo|revert N | recipe save FILE.json [N,N-N...] | recipe apply FILE.json [--dry-run] "
    "[--format csv|text] [--out FILE] [--actor NAME] [--verb VERB] [--since DAY] [--until DAY] [--words WORDS] [--dry-run] "
    "[--head HASH]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Lists what was done, proves it, takes it back or does it again."),
    2,
    5,
    options,
    runJournal};

} // namespace tamiz
