// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/workspace/bitmap.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz {

class Columns;

/// What a number counts. Texts: distinct folded texts. People: all who wrote a contribution or voted on one,
/// each once; an attribute of people counts each with his own. Votes: for + against + pass, as contributions
/// received them.
enum class Measure : quint8 { Submissions, Texts, People, Votes };
QString keyOf(Measure measure);
std::optional<Measure> measureFromKey(QStringView key);
QString nameOf(Measure measure); ///< "contributions", "distinct texts", "people", "votes", translated.

/// One field counted over a selection: parallel lists, a value each. Rows without a value count under
/// missing().
struct FieldCounts
{
    QString field;
    QString title;
    QStringList values; ///< As a filter writes them ("none" is not among them).
    QStringList labels; ///< As the screen shows them.
    std::vector<qint64> counts;
    qint64 missing = 0;
    qint64 total =
        0; ///< Of the whole selection; for people and texts less than the sum when one is in two values.
};

/// Counts \a field over \a rows. Values come largest first (ordered fields: by value; ties by label), zeros
/// left out. Field may be any column's key, "tag", "week", "month", "year", "weekday" or "hour". Error Usage
/// names the fields there are.
Result<FieldCounts> countBy(const Columns &columns, const Bitmap &rows, const QString &field,
                            Measure measure);

/// Two fields: cells[i][j] for values i of the first and j of the second. Missing values are the last row and
/// column when there are any (label as Column::label(0)).
struct CrossCounts
{
    QString firstField, secondField, firstTitle, secondTitle;
    QStringList firstValues, secondValues, firstLabels, secondLabels;
    std::vector<std::vector<qint64>> cells;
    qint64 total = 0;
};
Result<CrossCounts> countBy(const Columns &columns, const Bitmap &rows, const QString &first,
                            const QString &second, Measure measure);

/// The three counts (and votes) of \a rows, and the ledger of \a rows.
Counts countsOf(const Columns &columns, const Bitmap &rows);
Ledger ledgerOf(const Columns &columns, const Bitmap &rows);

/// Keys countBy() takes, in the order menus show them, with their titles.
struct FieldName
{
    QString key;
    QString title;
};
std::vector<FieldName> countableFields(const Columns &columns);

} // namespace tamiz
