// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/columnstats.h"
#include "models/import/importfile.h"

namespace tamiz {

/// Whether a header is a question, or the code of one, rather than the name of a field: it asks, it is as
/// long as a sentence, or it begins with a number ("12. …", "Q3 - …", "G01Q02[SQ001]").
bool isQuestion(const QString &header);

/// Whether the cells of a question are words of one's own rather than choices among given ones.
bool isOpen(const ColumnStats &stats);

/// Gives the column OpenAnswer or ClosedAnswer, with the reason.
void setAnswerRole(ColumnMapping &column, const ColumnStats &stats);

/// Whether \a sample is a table of people's answers, a question in each of several columns, one at least of
/// them open and none of them a text of its own by name.
bool isWideSurvey(const TableSample &sample, const std::vector<ColumnStats> &stats);

/// Whether \a sample is a table of people without any text: a key of its own in each row, or nothing but
/// choices.
bool isPeople(const TableSample &sample, const std::vector<ColumnStats> &stats);

/// The column with the key of a person ("user_id"), or -1.
qsizetype personKey(const QStringList &headers, const std::vector<ColumnStats> &stats);

/// What names a question within one answer's id: its code ("Q3", "G01Q02"), or a number made of its words.
/// The same for the same header, so that the next export finds its answers again.
QString questionKey(const QString &header);

} // namespace tamiz
