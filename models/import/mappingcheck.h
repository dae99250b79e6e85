// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/readings.h"

namespace tamiz {

/// What the values of one column look like beside what it is taken for.
struct ColumnCheck
{
    QString sentence;     ///< "12 % empty; 1,204 different values; day first." Translated.
    bool serious = false; ///< A person should look at it before importing.
    QList<ColumnReading> readings = {}; ///< The ways in which its values can be read; see \ref readingsOf.
};

/// What would come of importing a file as it is mapped now: counted by the same code as the import.
struct MappingCheck
{
    qint64 records = 0, flagged = 0, refused = 0;
    bool complete = true;                   ///< False: only the first records were counted.
    QList<ColumnCheck> columns;             ///< One for each column of the mapping, in its order.
    QList<QPair<QString, qint64>> reasons;  ///< Why records were flagged or refused, the most frequent first; at most
                                            ///< 50, translated.
    QList<ImportProblem> problems;          ///< The first 500 of them, each with its line.
    qint64 odd() const { return flagged + refused; }
};

/// Reads \a source as it is mapped, at most \a mostRecords records of it, and says what is odd. Changes nothing. Errors:
/// Refused, Cancelled.
Result<MappingCheck> checkMapping(const ImportSource &source, qint64 mostRecords, const Progress &progress);

} // namespace tamiz
