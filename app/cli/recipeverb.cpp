// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipeverb.h"

#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "models/workspace/recipe.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 mostBytes = 256 * 1024 * 1024;

/// "4,7-9" among \a all: a range takes what it can, a number alone must be there.
Result<std::vector<qint64>> chosen(const QString &text, const std::vector<qint64> &all)
{
    if (text.isEmpty())
        return all;
    std::vector<qint64> ids;
    for (const QString &part : text.split(u',')) {
        bool begins = false, ends = false;
        const qint64 from = part.section(u'-', 0, 0).toLongLong(&begins),
                     to = part.section(u'-', -1).toLongLong(&ends);
        if (!begins || !ends || from > to)
            return usage(
                QCoreApplication::translate("tamiz::Cli", "\"%1\" is no number of an operation, nor a range.")
                    .arg(part));
        if (from == to)
            ids.push_back(from);
        else
            std::ranges::copy_if(all, std::back_inserter(ids),
                                 [=](qint64 id) { return id >= from && id <= to; });
    }
    return ids;
}

Result<void> save(const QCommandLineParser &line, const QString &path, const QString &numbers)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto all = recipeOperations(**store);
    if (!all)
        return all.error();
    const auto ids = chosen(numbers, *all);
    if (!ids)
        return ids.error();
    const auto recipe = writeRecipe(**store, *ids, QFileInfo(path).completeBaseName());
    if (!recipe)
        return recipe.error();
    if (auto done = writeWhole(path, *recipe); !done)
        return done;
    print(line, {{u"operations"_s, static_cast<qint64>(ids->size())}},
          QCoreApplication::translate("tamiz::Cli", "%n operation(s) written.", nullptr, int(ids->size())) +
              u'\n');
    return {};
}

Result<void> apply(const QCommandLineParser &line, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Cli", "\"%1\" cannot be read.").arg(path),
                     file.errorString()};
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto outcome = applyRecipe(**store, file.readAll(), accountActor(), line.isSet(u"dry-run"_s));
    if (!outcome)
        return outcome.error();
    QJsonArray sentences;
    QString text;
    for (const Operation &operation : outcome->operations) {
        if (!line.isSet(u"dry-run"_s))
            acknowledge(operation);
        sentences.append(describe(operation));
        text += describe(operation) + u'\n';
    }
    print(line,
          {{u"steps"_s, outcome->steps},
           {u"changed"_s, outcome->changed},
           {u"already"_s, outcome->already},
           {u"contributions"_s, outcome->contributions},
           {u"missing"_s, outcome->missing},
           {u"dry_run"_s, line.isSet(u"dry-run"_s)},
           {u"operations"_s, sentences}},
          text +
              QCoreApplication::translate(
                  "tamiz::Cli",
                  "%1 of %2 steps change something, %3 are done here already; %4 of %5 contributions "
                  "are not here.")
                  .arg(outcome->changed)
                  .arg(outcome->steps)
                  .arg(outcome->already)
                  .arg(outcome->missing)
                  .arg(outcome->contributions) +
              u'\n');
    return {};
}

} // namespace

Result<void> runRecipe(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString action = words.value(2), path = words.value(3);
    if (path.isEmpty() || (action != "save"_L1 && action != "apply"_L1))
        return usage(QCoreApplication::translate("tamiz::Cli", "Say recipe save FILE or recipe apply FILE."));
    return action == "save"_L1 ? save(line, path, words.value(4)) : apply(line, path);
}

} // namespace tamiz
