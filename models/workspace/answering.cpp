// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/answering.h"

#include "models/core/translate.h"
#include "models/storage/answers.h"
#include "models/storage/reading.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"
#include "models/workspace/themelinks.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

/// A link that people can follow, or none: what else stands there may run in a browser.
bool isWebAddress(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return link.isEmpty() || (url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
                              !url.host().isEmpty());
}

Result<void> expectSound(const Answer &answer)
{
    if (!isWebAddress(answer.link))
        return Error{
            Error::Code::Usage, tr("A link is a web address that begins with https:// or http://."), {}};
    const bool needsReason = answer.decision != Decision::None && answer.decision != Decision::Accepted;
    if (needsReason && answer.reason.trimmed().isEmpty())
        return Error{Error::Code::Usage, tr("Say why: every decision but acceptance needs a reason."), {}};
    return {};
}

qint64 julian(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

/// The changes that make the rows \a ids say what \a answer says.
Result<std::vector<Change>> changesFor(Store &store, std::span<const qint64> ids, const Answer &answer)
{
    std::vector<Change> changes{allTo(Target::AnswerLive, ids, 1),
                                allTo(Target::AnswerDecision, ids, static_cast<qint64>(answer.decision)),
                                allTo(Target::AnswerDay, ids, julian(answer.date)),
                                allTo(Target::AnswerDue, ids, julian(answer.due))};
    const std::pair<Target, QString> words[] = {{Target::AnswerReason, answer.reason.trimmed()},
                                                {Target::AnswerOffice, answer.office.simplified()},
                                                {Target::AnswerLink, answer.link.trimmed()},
                                                {Target::AnswerBefore, answer.before.trimmed()},
                                                {Target::AnswerAfter, answer.after.trimmed()},
                                                {Target::AnswerAssigned, answer.assigned.simplified()}};
    for (const auto &[target, text] : words) {
        const auto id = nameId(store, text);
        if (!id)
            return id.error();
        changes.push_back(allTo(target, ids, *id));
    }
    return changes;
}

Result<Operation> record(Store &store, Transaction &transaction, Operation operation,
                         std::vector<qint64> rows, const Answer &answer)
{
    std::ranges::sort(rows);
    auto changes = changesFor(store, rows, answer);
    if (!changes)
        return changes.error();
    operation.changes = *std::move(changes);
    operation.params.insert(u"decision"_s, keyOf(answer.decision));
    return finish(store, transaction, std::move(operation));
}

} // namespace

Result<Operation> answerTheme(Store &store, qint64 theme, const Answer &answer, const Actor &actor)
{
    const auto entry = expectTheme(store, theme, true);
    if (!entry)
        return entry.error();
    if (const auto sound = expectSound(answer); !sound)
        return sound.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto rows = makeThemeAnswers(store, std::span(&theme, 1));
    if (!rows)
        return rows.error();
    Operation operation = by(actor, u"answer theme"_s);
    operation.params.insert(u"name"_s, entry->name);
    return record(store, **transaction, std::move(operation), *rows, answer);
}

Result<Operation> answerContributions(Store &store, std::span<const qint64> ids, const Answer &answer,
                                      const Actor &actor)
{
    if (const auto sound = expectSound(answer); !sound)
        return sound.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto rows = makeContributionAnswers(store, ids);
    if (!rows)
        return rows.error();
    return record(store, **transaction, by(actor, u"answer"_s), *rows, answer);
}

Result<Operation> removeThemeAnswer(Store &store, qint64 theme, const Actor &actor)
{
    const auto entry = expectTheme(store, theme, true);
    const auto answers = readThemeAnswers(store);
    if (!entry || !answers)
        return !entry ? entry.error() : answers.error();
    Operation operation = by(actor, u"remove theme answer"_s);
    operation.params.insert(u"name"_s, entry->name);
    for (const Answer &answer : *answers) {
        if (answer.theme == theme)
            operation.changes = {oneTo(Target::AnswerLive, answer.id, 0)};
    }
    return commit(store, std::move(operation));
}

Result<Operation> removeContributionAnswers(Store &store, std::span<const qint64> ids, const Actor &actor)
{
    const auto answers = readContributionAnswers(store);
    if (!answers)
        return answers.error();
    std::vector<qint64> rows;
    for (const Answer &answer : *answers) {
        if (std::ranges::binary_search(ids, answer.contribution))
            rows.push_back(answer.id);
    }
    std::ranges::sort(rows);
    Operation operation = by(actor, u"remove answer"_s);
    operation.changes = {allTo(Target::AnswerLive, rows, 0)};
    return commit(store, std::move(operation));
}

} // namespace tamiz
