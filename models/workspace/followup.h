// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/answer.h"

#include <QString>

#include <vector>

namespace tamiz {

class Bitmap;
class Columns;
class Store;

/// Where one contribution stands on its way to an answer of its own.
enum class CaseState : quint8 { Waiting, Overdue, Answered };
QString keyOf(CaseState state); ///< "waiting", "overdue", "answered".
std::optional<CaseState> caseStateFromKey(QStringView key);
QString nameOf(CaseState state);

/// A contribution that was assigned or answered by itself.
struct Case
{
    qint64 contribution = 0;
    QString externalId;
    QString title; ///< Its title, or the beginning of its text; masked.
    CaseState state = CaseState::Waiting;
    Answer answer;
};

/// The cases of \a rows, those due first at the top, the answered last; only those in \a state when given. \a
/// today tells what is overdue: due before it and not answered. Error Storage.
Result<std::vector<Case>> followUp(Store &store, const Columns &columns, const Bitmap &rows,
                                   const QDate &today, std::optional<CaseState> state = {});

} // namespace tamiz
