// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/report.h"
#include "models/workspace/bitmap.h"

#include <QStringList>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// A table to merge letters or messages from: a line a person.
struct MergeTable
{
    QStringList fields; ///< participant, contributions, themes, answers, and the attributes of participants.
    std::vector<QStringList> rows;
    std::vector<qint64> answered = {}; ///< Contributions that the letters answer, ascending.
    std::vector<qint64> quoted = {};   ///< Those of them whose words a letter holds, ascending.

    QString value(size_t row, const QString &field) const;
};

/// The answers to each known author of \a rows: to their own contributions, and to the themes of these.
/// People none of whose contributions got an answer are left out; two who go by one name get a letter each.
/// An answered contribution is quoted by its first words, personal data masked; one that is hidden is
/// answered too, but named by its number and day alone, and is in no theme. By name, so that the same
/// workspace gives the same table. Errors: Storage, Cancelled.
Result<MergeTable> mergeAnswers(Store &store, const Columns &columns, const Bitmap &rows,
                                const Progress &progress);

/// The rows whose words letters hold: what the gate is asked about.
Bitmap quotedRows(const MergeTable &table, const Columns &columns);

/// The fact of the settings of a report under which the words of letters are kept.
inline constexpr auto letterFact = QLatin1StringView("letter");

/// The prose of a letter that thanks and answers, with fields as [[participant]]; in the language of \a
/// settings.
QString letterText(const ReportSettings &settings);

/// \a text once for each person, its fields filled in: a report of one section a letter, each on a page of
/// its own, for the writers of reports (PDF, DOCX, ODT, HTML). Error Usage names a field that is not there.
/// Error Cancelled.
Result<Report> lettersOf(const MergeTable &table, const QString &text, const ReportSettings &settings,
                         const QDateTime &now, const Progress &progress = {});

/// The fields of \a table that leave in \a path: those that \a text names, all of them in a table for
/// mailing.
QStringList mergedFields(const MergeTable &table, const QString &text, const QString &path);

/// Writes \a table to \a path, whole or not at all: as CSV for mailing, guarded for spreadsheets, or \a text
/// once for each person in a document that writeReport() knows, as the ending says. Errors: Usage, Storage,
/// Cancelled.
Result<void> writeLetters(const MergeTable &table, const QString &text, const ReportSettings &settings,
                          const QDateTime &now, const QString &path, const Progress &progress);

} // namespace tamiz
