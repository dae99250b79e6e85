// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/representation.h"
#include "models/report/populationmargin.h"
#include "models/workspace/bitmap.h"

#include <QStringList>
#include <QVariant>

namespace tamiz {

class Columns;

/// Reads a CSV with the columns field, value and population (any order, comma or semicolon). Errors: Refused
/// with the line.
Result<std::vector<PopulationMargin>> readPopulation(const QString &path);

/// How a workspace keeps a population table, and back; what does not fit is left out.
QString toJson(const std::vector<PopulationMargin> &margins);
std::vector<PopulationMargin> populationFromJson(const QString &text);

/// One field of the participants beside the population.
struct MarginComparison
{
    QString field, title;
    QStringList labels;            ///< Of the groups, in the order of the population table.
    Representation representation; ///< Of the groups.
    qint64 unknown = 0; ///< People without a value, or with one that the population table does not have.
    QStringList absent; ///< Groups of the population of whom nobody took part.
    std::vector<double> weighted; ///< Shares after weighting; empty without weights.
};
struct PopulationComparison
{
    qint64 people = 0; ///< Distinct known participants in the selection.
    std::vector<MarginComparison> margins;
    Raking raking;         ///< Empty weights when none were asked for.
    qint64 unweighted = 0; ///< People left out of the weights, because a value is not known.
};
/// Holds the participants behind \a rows against \a population. With \a weigh, people with a value in every
/// margin get weights. Errors: Usage (no such field), Refused (see rake()).
Result<PopulationComparison> comparePopulation(const Columns &columns, const Bitmap &rows,
                                               const std::vector<PopulationMargin> &population, bool weigh);

/// How far the participants of one field are from the population, as a sentence.
QString sentenceOf(const MarginComparison &margin);

/// Sentences on what the comparison says and, always, what it does not.
QString captionOf(const PopulationComparison &comparison);

/// A line a group, header first; groups of 1 to \a least - 1 people, and one more where it takes one to hide
/// them, are "·".
QList<QVariantList> rowsOf(const PopulationComparison &comparison, qint64 least);

} // namespace tamiz
