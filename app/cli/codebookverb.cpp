// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/ruleverb.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/codebook.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 MostBytes = 64 * 1024 * 1024;

Result<qint64> tagNamed(Store &store, const QString &path)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    for (const TagEntry &tag : *tags) {
        if (tag.path.compare(path, Qt::CaseInsensitive) == 0)
            return tag.id;
    }
    return usage(QCoreApplication::translate("tamiz::Cli", "There is no tag \"%1\".").arg(path));
}

Result<Operation> importFrom(Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Cli", "\"%1\" cannot be read.").arg(path),
                     file.errorString()};
    return readCodebook(store, file.readAll(), accountActor());
}

Result<Operation> change(Store &store, const QString &word, const QStringList &rest)
{
    if (word == "import"_L1)
        return importFrom(store, rest.value(0));
    const auto tag = tagNamed(store, rest.value(0));
    if (!tag)
        return tag.error();
    if (word == "retire"_L1 || word == "restore"_L1)
        return retireTag(store, *tag, word == "retire"_L1, accountActor());
    if (word == "key"_L1)
        return setTagKey(store, *tag, rest.value(1, u"0"_s).toInt(), accountActor());
    if (word == "example"_L1)
        return setTagExample(store, *tag, rest.value(1), accountActor());
    if (word != "move"_L1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "\"%1\" is nothing to do with a codebook.").arg(word));
    qint64 parent = 0;
    if (!rest.value(1).isEmpty()) {
        const auto into = tagNamed(store, rest.value(1));
        if (!into)
            return into.error();
        parent = *into;
    }
    return moveTag(store, *tag, parent, accountActor());
}

Result<void> runCodebook(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &word = words.at(1);
    if (isRuleWord(word))
        return runRules(line);
    if (words.size() < 3)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "Something is missing after \"%1\".").arg(word));
    const bool exports = word == "export"_L1;
    const auto store = openStore(line, exports ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    if (exports) {
        const auto bytes = writeCodebook(**store);
        if (!bytes)
            return bytes.error();
        return writeWhole(words.at(2), *bytes);
    }
    const auto operation = change(**store, word, words.mid(2));
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const auto tags = readTags(**store);
    if (!tags)
        return tags.error();
    print(
        line, {{u"tags"_s, tags->size()}, {u"operation"_s, operation->id}},
        QCoreApplication::translate("tamiz::Cli", "%n tag(s) in the codebook.", nullptr, int(tags->size())) +
            u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "accept, decline: only of these contributions.")},
    {"create", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli", "rule: makes the tag when there is none of that name.")},
};

} // namespace

const Verb codebookVerb{
    "codebook"_L1,
    "W import|export FILE.qdc | move TAG [PARENT] | retire|restore TAG | key TAG 0-9 | example TAG TEXT | "
    "rules | rule TAG FILTER [--create] | unrule N | accept N|all [--where FILTER] | decline N [--where "
    "FILTER]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Changes the codebook, or exchanges it with other programs (REFI-QDA)."),
    2,
    4,
    options,
    runCodebook};

} // namespace tamiz
