// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/followup.h"

#include "models/core/translate.h"
#include "models/storage/answers.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

QString keyOf(CaseState state)
{
    return state == CaseState::Waiting   ? u"waiting"_s
           : state == CaseState::Overdue ? u"overdue"_s
                                         : u"answered"_s;
}

std::optional<CaseState> caseStateFromKey(QStringView key)
{
    for (const CaseState state : {CaseState::Waiting, CaseState::Overdue, CaseState::Answered}) {
        if (key == keyOf(state))
            return state;
    }
    return std::nullopt;
}

QString nameOf(CaseState state)
{
    return state == CaseState::Waiting   ? tr("waiting")
           : state == CaseState::Overdue ? tr("overdue")
                                         : tr("answered");
}

Result<std::vector<Case>> followUp(Store &store, const Columns &columns, const Bitmap &rows,
                                   const QDate &today, std::optional<CaseState> state)
{
    const auto answers = readContributionAnswers(store);
    if (!answers)
        return answers.error();
    std::vector<Case> cases;
    for (const Answer &answer : *answers) {
        const auto row = columns.rowOf(answer.contribution);
        if (!row || !rows.test(*row))
            continue;
        const bool late = answer.due.isValid() && answer.due < today;
        const CaseState stands = answer.isGiven() ? CaseState::Answered
                                 : late           ? CaseState::Overdue
                                                  : CaseState::Waiting;
        if (!state || *state == stands)
            cases.push_back({answer.contribution, {}, {}, stands, answer});
    }
    const auto rank = [](const Case &one) {
        return std::tuple(one.state == CaseState::Answered,
                          one.answer.due.isValid() ? one.answer.due : QDate(9999, 1, 1), one.contribution);
    };
    std::ranges::sort(cases, {}, rank);
    std::vector<qint64> ids;
    for (const Case &one : cases)
        ids.push_back(one.contribution);
    const auto texts = readTexts(store, ids);
    const auto names = readExternalIds(store, ids);
    if (!texts || !names)
        return !texts ? texts.error() : names.error();
    for (size_t i = 0; i < cases.size(); ++i) {
        const TextEntry &text = (*texts)[i];
        const QString words = (text.title.isEmpty() ? text.body : text.title).simplified();
        cases[i].externalId = (*names)[i];
        cases[i].title = words.size() > 120 ? words.first(120) + u'…' : words;
    }
    return cases;
}

} // namespace tamiz
