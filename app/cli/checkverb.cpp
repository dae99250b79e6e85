// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QJsonObject toJson(const CheckOutcome &outcome)
{
    return {{u"sound"_s, outcome.sound()},
            {u"file"_s, outcome.fileSound},
            {u"search"_s, outcome.searchSound},
            {u"bad_texts"_s, outcome.badTexts},
            {u"journal_entries"_s, outcome.journal.entries},
            {u"journal_first_bad"_s, outcome.journal.firstBad},
            {u"journal_head"_s, QString::fromLatin1(outcome.journal.head.toHex())},
            {u"problems"_s, QJsonArray::fromStringList(outcome.problems)}};
}

Result<void> runCheck(const QCommandLineParser &line)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto outcome = checkWorkspace(**store, consoleProgress());
    if (!outcome)
        return outcome.error();
    const QString text =
        outcome->sound()
            ? QCoreApplication::translate("tamiz::Cli",
                                          "The file, its texts, the search and %n journal entries are sound.",
                                          nullptr, int(outcome->journal.entries))
            : outcome->problems.join(u'\n');
    print(line, toJson(*outcome), text + u'\n');
    if (outcome->sound())
        return {};
    return Error{Error::Code::Damaged,
                 QCoreApplication::translate("tamiz::Cli", "The workspace is damaged: %n problem(s) found.",
                                             nullptr, int(outcome->problems.size())),
                 {}};
}

} // namespace

const Verb checkVerb{
    "check"_L1, "W", QT_TRANSLATE_NOOP("tamiz::Cli", "Checks the file, every text and the journal of W."),
    1,          1,   {},
    runCheck};

} // namespace tamiz
