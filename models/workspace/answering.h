// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/answer.h"
#include "models/domain/change.h"
#include "models/storage/journal.h"

#include <QFlags>
#include <QStringList>

#include <span>
#include <vector>

namespace tamiz {

class Bitmap;
class Columns;
class Store;

/// The fields of an answer.
enum class AnswerField : quint16 {
    Decision = 0x01,
    Reason = 0x02,
    Office = 0x04,
    Date = 0x08,
    Link = 0x10,
    Before = 0x20,
    After = 0x40,
    Assigned = 0x80,
    Due = 0x100
};
Q_DECLARE_FLAGS(AnswerFields, AnswerField)
Q_DECLARE_OPERATORS_FOR_FLAGS(AnswerFields)
inline constexpr AnswerFields allAnswerFields = AnswerFields::fromInt(0x1ff);

/// Records \a answer (all its fields; theme and contribution are not read) for a theme, or for contributions.
/// One operation; undo brings back what was there. Errors Usage: an unknown theme, a link that is no web
/// address, a decision other than acceptance without a reason.
Result<Operation> answerTheme(Store &store, qint64 theme, const Answer &answer, const Actor &actor);
/// Of contributions that have an answer or were assigned, only \a fields change.
Result<Operation> answerContributions(Store &store, std::span<const qint64> ids, const Answer &answer,
                                      const Actor &actor, AnswerFields fields = allAnswerFields);
/// Takes answers away; undo brings them back.
Result<Operation> removeThemeAnswer(Store &store, qint64 theme, const Actor &actor);
Result<Operation> removeContributionAnswers(Store &store, std::span<const qint64> ids, const Actor &actor);

/// A theme and what was answered to it.
struct AnsweredTheme
{
    qint64 theme = 0;
    QString value; ///< As a filter writes it.
    QString name;
    qint64 contributions = 0, people = 0; ///< Of the rows asked about.
    qint64 open = 0;                      ///< Contributions nobody has decided on.
    Answer answer;                        ///< Decision None: unanswered.
};

/// How far an institution has come with its answers.
struct AnswerOverview
{
    std::vector<AnsweredTheme> themes; ///< With contributions, the largest first.
    qint64 received = 0;
    qint64 answered = 0; ///< Contributions with a decision of their own or on their theme.
    qint64 byDecision[DecisionCount] = {};
    std::optional<double> medianDays; ///< From a contribution to its answer; of those with both dates.
    qint64 withDays = 0;
    qint64 waiting = 0; ///< Contributions that were assigned and have no decision.
    qint64 overdue = 0; ///< Of those, due before \a today.

    qint64 themesAnswered() const;
};
/// Reads the answers to \a rows. A contribution's own answer goes before that of its theme. Error Storage.
Result<AnswerOverview> answerOverview(Store &store, const Columns &columns, const Bitmap &rows,
                                      const QDate &today);

} // namespace tamiz
