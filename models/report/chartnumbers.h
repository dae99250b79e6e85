// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

#include <vector>

namespace tamiz {

/// A field of numbers as charts see it.
struct NumberField
{
    QString key, title;
    bool ofVotes = false;            ///< Votes, for, against or pass: whole numbers that are often small.
    std::vector<double> values;      ///< Per row; NaN = none.
    std::vector<double> byCode = {}; ///< Of an attribute: the number of each of its codes.
};
/// \a key: "votes", "for", "against", "pass", or an attribute of which at least half of the values begin with
/// a number. Error Usage names those there are.
Result<NumberField> numberField(const Columns &columns, const QString &key);
/// The keys numberField() takes.
std::vector<FieldName> numberFields(const Columns &columns);

/// Quartiles and whiskers of \a values (in any order; changed).
ChartBox boxOf(std::vector<double> &values);

/// How unequally \a values (0 or more) are spread: points of the Lorenz curve (at most 101, from 0, 0; sums
/// of things and of their values) and Gini's coefficient, 0 (all alike) to 1. Formula: Gini 1914, as 2 sum(i
/// x_i) / (n sum(x)) - (n + 1) / n over ascending x.
struct Inequality
{
    std::vector<ChartPoint> curve;
    double gini = 0;
    qint64 things = 0, sum = 0;
    double topTenth = 0; ///< Share of the sum that the tenth with the largest values has.
};
Inequality inequalityOf(std::vector<qint64> values);

} // namespace tamiz
