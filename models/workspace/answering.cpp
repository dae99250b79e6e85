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

/// The changes that make \a fields of the rows \a ids say what \a answer says, and all fields of those that
/// are new.
Result<std::vector<Change>> changesFor(Store &store, const std::vector<qint64> &ids,
                                       const std::vector<qint64> &fresh, const Answer &answer,
                                       AnswerFields fields)
{
    std::vector<Change> changes{allTo(Target::AnswerLive, ids, 1)};
    const auto add = [&](AnswerField field, Target target, qint64 value) {
        if (const auto &rows = fields.testFlag(field) ? ids : fresh; !rows.empty())
            changes.push_back(allTo(target, rows, value));
    };
    add(AnswerField::Decision, Target::AnswerDecision, static_cast<qint64>(answer.decision));
    add(AnswerField::Date, Target::AnswerDay, julian(answer.date));
    add(AnswerField::Due, Target::AnswerDue, julian(answer.due));
    const std::tuple<AnswerField, Target, QString> words[] = {
        {AnswerField::Reason, Target::AnswerReason, answer.reason.trimmed()},
        {AnswerField::Office, Target::AnswerOffice, answer.office.simplified()},
        {AnswerField::Link, Target::AnswerLink, answer.link.trimmed()},
        {AnswerField::Before, Target::AnswerBefore, answer.before.trimmed()},
        {AnswerField::After, Target::AnswerAfter, answer.after.trimmed()},
        {AnswerField::Assigned, Target::AnswerAssigned, answer.assigned.simplified()}};
    for (const auto &[field, target, text] : words) {
        const auto id = nameId(store, text);
        if (!id)
            return id.error();
        add(field, target, *id);
    }
    return changes;
}

/// \a kept: rows of which only \a fields change, ascending.
Result<Operation> record(Store &store, Transaction &transaction, Operation operation,
                         std::vector<qint64> rows, const Answer &answer, const std::vector<qint64> &kept = {},
                         AnswerFields fields = allAnswerFields)
{
    std::ranges::sort(rows);
    std::vector<qint64> fresh;
    std::ranges::set_difference(rows, kept, std::back_inserter(fresh));
    auto changes = changesFor(store, rows, fresh, answer, fields);
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
                                      const Actor &actor, AnswerFields fields)
{
    if (const auto sound = expectSound(answer); !sound)
        return sound.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    std::vector<qint64> kept;
    if (fields != allAnswerFields) {
        const auto answers = readContributionAnswers(store);
        if (!answers)
            return answers.error();
        for (const Answer &known : *answers) {
            if (std::ranges::binary_search(ids, known.contribution))
                kept.push_back(known.id);
        }
        std::ranges::sort(kept);
    }
    const auto rows = makeContributionAnswers(store, ids);
    if (!rows)
        return rows.error();
    return record(store, **transaction, by(actor, u"answer"_s), *rows, answer, kept, fields);
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
