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

/// Reads a CSV with the columns field, value and population (any order, comma or semicolon; in the languages
/// of the program too). Fields by key or by the title of the screen. Whole numbers with signs between the
/// thousands are read where nothing else can be meant ("6.500.000"). Errors: Refused with the line.
Result<std::vector<PopulationMargin>> readPopulation(const QString &path);

/// Such a CSV to fill in, UTF-8 with a mark for spreadsheets: the fields of \a columns that part people into
/// groups, by their titles, with the values that \a rows have, and no numbers.
QByteArray populationTemplate(const Columns &columns, const Bitmap &rows);

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
    bool raked = false;           ///< The weights were made for it.
    QStringList joined;           ///< Labels that became one group, being small; empty = none were.
};
/// What weights are asked for (METHODS of raking: DeBell & Krosnick 2009).
struct Weighing
{
    Weighing(bool asked = false, qint64 joinUnder = 0) : wanted(asked), least(joinUnder) {}
    bool wanted;
    qint64 least; ///< Groups with fewer people are joined with each other first; 0 = none are.
    double apart =
        0.05; ///< Only fields of which some share is further from the population than this are raked.
};
struct PopulationComparison
{
    qint64 people = 0;   ///< Everybody known who wrote or voted on a contribution of the selection.
    bool voters = false; ///< Whether single votes are there, so that people may have voted alone.
    std::vector<MarginComparison> margins;
    qint64 per = 1000;     ///< What rates are said by: 1,000, 100,000 or 1,000,000 inhabitants.
    bool weighed = false;  ///< Weights were asked for; there are none where no field is far enough off.
    double remaining = 0;  ///< Largest distance of a weighted share from its target, 0 to 1.
    Raking raking;         ///< Empty weights when none were asked for.
    qint64 unweighted = 0; ///< People left out of the weights, because a value is not known.
};
/// Holds the participants behind \a rows against \a population. With weights, people with a value in every
/// field that is raked get one. Errors: Usage (no such field; names those there are), Refused (see rake()).
Result<PopulationComparison> comparePopulation(const Columns &columns, const Bitmap &rows,
                                               const std::vector<PopulationMargin> &population,
                                               const Weighing &weighing);

/// By how many inhabitants rates are said, of which \a largest (people by inhabitant) is the largest: 1,000
/// while that gives one or more, else 100,000 or 1,000,000.
qint64 ratesPer(double largest);

/// How far the participants of one field are from the population, as a sentence.
QString sentenceOf(const MarginComparison &margin);

/// Sentences on what the comparison says and, always, what it does not.
QString captionOf(const PopulationComparison &comparison);

/// A line a group, header first; groups of 1 to \a least - 1 people, and one more where it takes one to hide
/// them, are "·".
QList<QVariantList> rowsOf(const PopulationComparison &comparison, qint64 least);

} // namespace tamiz
