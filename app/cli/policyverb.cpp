// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/workspace/policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

Result<void> list(const QCommandLineParser &line)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto policy = Policy::read(**store);
    if (!policy)
        return policy.error();
    QString text;
    for (const PolicyEntry &entry : policy->entries()) {
        text += u"%1  %2"_s.arg(entry.code, -16).arg(entry.name);
        text += entry.published
                    ? QString()
                    : u" ["_s + translated(QT_TRANSLATE_NOOP("tamiz::Cli", "words not published")) + u']';
        text += entry.retired ? u" ["_s + translated(QT_TRANSLATE_NOOP("tamiz::Cli", "retired")) + u']'
                              : QString();
        text += u"\n                  "_s + entry.definition + u'\n';
    }
    print(line, QJsonDocument::fromJson(policy->toJson()).object(), text);
    return {};
}

Result<void> exportTo(const QCommandLineParser &line, const QString &path)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto policy = Policy::read(**store);
    return policy ? writeWhole(path, policy->toJson()) : Result<void>(policy.error());
}

Result<Operation> importFrom(Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Cli", "\"%1\" cannot be read.").arg(path),
                     file.errorString()};
    const auto policy = Policy::fromJson(file.readAll(), QLocale().name().section(u'_', 0, 0));
    if (!policy)
        return policy.error();
    return importPolicy(store, *policy, accountActor());
}

/// The entry \a code with what the options say of it.
Result<Operation> set(Store &store, const QCommandLineParser &line, const QString &code)
{
    const auto policy = Policy::read(store);
    if (!policy)
        return policy.error();
    const auto role = line.isSet(u"of-state"_s) ? PolicyEntry::Role::State : PolicyEntry::Role::Reason;
    const PolicyEntry *known = policy->find(role, code);
    PolicyEntry entry;
    if (known)
        entry = *known;
    entry.role = role;
    entry.code = code;
    for (const auto &[option, text] : {std::pair{u"name"_s, &entry.name},
                                       {u"definition"_s, &entry.definition},
                                       {u"example"_s, &entry.example}}) {
        if (line.isSet(option))
            *text = line.value(option);
    }
    if (line.isSet(u"published"_s)) {
        const QString word = line.value(u"published"_s);
        if (word != "yes"_L1 && word != "no"_L1)
            return usage(QCoreApplication::translate("tamiz::Cli", "--published takes yes or no, not \"%1\".")
                             .arg(word));
        entry.published = word == "yes"_L1;
    }
    return setPolicyEntry(store, entry, accountActor());
}

Result<void> runPolicy(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    if (action == "list"_L1)
        return list(line);
    const QString object = words.value(2);
    if (object.isEmpty())
        return usage(
            QCoreApplication::translate("tamiz::Cli", "Something is missing after \"%1\".").arg(action));
    if (action == "export"_L1)
        return exportTo(line, object);
    const bool known =
        action == "import"_L1 || action == "set"_L1 || action == "retire"_L1 || action == "restore"_L1;
    if (!known)
        return usage(QCoreApplication::translate(
                         "tamiz::Cli", "Say list, export, import, set, retire or restore, not \"%1\".")
                         .arg(action));
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto operation = action == "import"_L1 ? importFrom(**store, object)
                           : action == "set"_L1
                               ? set(**store, line, object)
                               : retireReason(**store, object, action == "retire"_L1, accountActor());
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    print(line, {{u"operation"_s, operation->id}},
          operation->id ? QCoreApplication::translate("tamiz::Cli", "The policy was changed.") + u'\n'
                        : QCoreApplication::translate("tamiz::Cli", "The policy says so already.") + u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"name", "WORDS", QT_TRANSLATE_NOOP("tamiz::Cli", "set: what the screen and the report call it.")},
    {"definition", "WORDS", QT_TRANSLATE_NOOP("tamiz::Cli", "set: when it is given.")},
    {"example", "WORDS", QT_TRANSLATE_NOOP("tamiz::Cli", "set: an example.")},
    {"published", "yes|no",
     QT_TRANSLATE_NOOP("tamiz::Cli", "set: whether what has it is published with its words.")},
    {"of-state", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "set: CODE is a state, not a reason.")},
};

} // namespace

const Verb policyVerb{
    "policy"_L1,
    "W list | export FILE.json | import FILE.json | set CODE [--name WORDS] [--definition WORDS] [--example "
    "WORDS] "
    "[--published yes|no] [--of-state] | retire|restore CODE",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Shows and changes the moderation policy: what states and reasons for hiding mean."),
    2,
    3,
    options,
    runPolicy};

} // namespace tamiz
