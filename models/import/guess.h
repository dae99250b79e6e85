// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/columnstats.h"
#include "models/import/preset.h"

namespace tamiz {

/// Maps the columns of \a sample as \a preset says; columns it does not know are guessed, but only as author,
/// participant attribute or attribute.
QList<ColumnMapping> presetColumns(const TableSample &sample, const Preset &preset);

/// Maps the columns of any table by the words of the headers (Spanish, English, Portuguese, French, Catalan)
/// and by what the cells look like. Names at least one text column, open answers,
/// or a table of people.
QList<ColumnMapping> guessColumns(const TableSample &sample);

/// What a row of a table without preset stands for, from its mapped columns.
RowsAre guessRows(const QList<ColumnMapping> &columns);

/// What a row stands for after a person chose roles: \a asked, where the columns allow it.
RowsAre settledRows(const QList<ColumnMapping> &columns, RowsAre asked);

/// Gives \a columns the roles that a table of \a rows asks for: its texts become open answers, or its fields what is
/// known of a person, and back.
void recast(QList<ColumnMapping> &columns, RowsAre rows);

/// The kind of a table without preset, from its mapped columns.
Kind guessKind(const QList<ColumnMapping> &columns);

/// How sure the guess is: 0 to 0.5, so that any preset wins.
double guessScore(const QList<ColumnMapping> &columns);

} // namespace tamiz
