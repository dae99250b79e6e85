// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tamiz {

/// What the institution decided. Stored by number in the workspace, by key everywhere else.
enum class Decision : quint8 { None, Accepted, Partly, NotAccepted, AlreadyDone, OutOfScope };
constexpr int DecisionCount = 6;

/// "" , "accepted", "partly", "not-accepted", "already-done", "out-of-scope".
QString keyOf(Decision decision);
std::optional<Decision> decisionFromKey(QStringView key);
QString nameOf(Decision decision); ///< Translated; None is “no answer yet”.

/// The institution's answer to a theme, or to one contribution: exactly one of the two is not 0.
struct Answer
{
    qint64 id = 0;
    qint64 theme = 0;
    qint64 contribution = 0;
    Decision decision = Decision::None;
    QString reason;        ///< Words for the public.
    QString office;        ///< Who is responsible.
    QDate date;            ///< Of the decision; invalid = not given.
    QString link;          ///< Where the change can be read.
    QString before, after; ///< The text of the plan before and after.
    QString assigned;      ///< Who prepares the answer.
    QDate due;

    bool isGiven() const { return decision != Decision::None; }
    friend bool operator==(const Answer &, const Answer &) = default;
};

} // namespace tamiz
