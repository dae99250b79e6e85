// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/chart.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace tamiz {

class Store;

/// What a person decides about a report; every number comes from the workspace.
struct ReportOptions
{
    QString title;       ///< Empty: the name of the workspace.
    QString institution; ///< May be empty.
    QString author;      ///< May be empty.
    QString filter;      ///< Text of the filter behind the selection; empty = everything.
    int quotes = 2;      ///< For each theme.
    qint64 least = 5;    ///< Groups of people smaller than this are not shown apart.
    QString overrideReason; ///< Printed when a person went past the gate,
    QStringList overridden; ///< with what it had said.
};

/// A paragraph of prose.
struct ReportText
{
    QString text;
};
/// Words of a contribution as they were sent.
struct ReportQuote
{
    QString text;
    QString origin;
};
/// Each: the number, and what it is.
struct ReportFigures
{
    QList<QPair<QString, QString>> figures;
};
struct ReportTable
{
    QString title;
    QStringList header;
    QList<QVariantList> rows; ///< Texts and qint64 numbers.
    bool indicators = false;  ///< The first column numbers the indicators of results of consultations.
};
struct ReportHeading
{
    QString text;
};
using ReportBlock =
    std::variant<ReportText, ReportQuote, ReportFigures, ReportTable, ReportHeading, ChartData>;

struct ReportSection
{
    QString key; ///< "ledger", "themes"…: the same in every language.
    QString title;
    std::vector<ReportBlock> blocks;
};

/// A report as data: what the writers lay out and the preview shows.
struct Report
{
    QString title, institution, author;
    QDateTime asOf; ///< UTC.
    std::vector<ReportSection> sections;

    std::vector<const ChartData *> charts() const; ///< In the order they stand.
};

/// Builds the report of \a rows: ledger and counts, who took part, themes with typical quotes, families, what
/// was left out and why, method with versions and journal head, sources with SHA-256. What the workspace does
/// not hold is said in words ("not available because…"), never as 0. Runs in any thread with a store and
/// columns of that thread. \a now is printed as the date. Errors: Storage, Cancelled.
Result<Report> buildReport(Store &store, const Columns &columns, const Bitmap &rows,
                           const ReportOptions &options, const QDateTime &now, const Progress &progress = {});

} // namespace tamiz
