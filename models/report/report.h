// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/chart.h"
#include "models/workspace/reportdraft.h"

#include <QDateTime>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace tamiz {

class Store;

/// Where a report is printed.
enum class Paper : quint8 { A4, Letter };
QString keyOf(Paper paper); ///< "A4", "Letter".
std::optional<Paper> paperFromKey(QStringView key);

/// Paper and its edges. Lengths in millimetres.
struct PageSetup
{
    Paper paper = Paper::A4;
    double left = 20, top = 20, right = 20, bottom = 20;

    QSizeF paperSize() const; ///< Millimetres, upright.
    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

/// What a person decides about a report; every number comes from the workspace.
struct ReportOptions
{
    QString title;          ///< Empty: the name of the workspace.
    QString institution;    ///< May be empty.
    QString author;         ///< May be empty.
    QString filter;         ///< Text of the filter behind the selection; empty = everything.
    int quotes = 2;         ///< For each theme.
    qint64 least = 5;       ///< Groups of people smaller than this are not shown apart.
    ReportDraft draft;      ///< Settings and sections of the workspace; none: the template "results".
    QString templ;          ///< Written instead of the sections of the draft; empty: those.
    QString overrideReason; ///< Printed when a person went past the gate,
    QStringList overridden; ///< with what it had said.
};

// The blocks of a report. Writers draw every one of them and work nothing out: what stands here is what is
// printed. A number carries its query, its value without the signs of a language, and the filter of the rows
// behind it, so that it can be followed, compared with what was printed last, and counted again by a program.
// Texts of citizens and of staff are plain: a writer escapes them.

/// A paragraph of the machine's own words.
struct ReportText
{
    QString text;
};

/// A stretch of prose with one look: words, a link, or a number that is bound to a query.
struct ReportRun
{
    QString text;
    bool bold = false, italic = false;
    QString link = {};  ///< A web address (http or https alone); empty = none.
    QString query = {}; ///< A bound number: what it counts ("people where region:Norte"); empty = words.
    QString value =
        {}; ///< A bound number: as a program reads it ("1234", "12.3"); empty when it is not available.
    QString filter = {}; ///< A bound number: the rows behind it, within the selection of the report.
};
/// A paragraph of prose that a person wrote.
struct ReportProse
{
    enum class Style : quint8 { Paragraph, Heading, Bullet, Numbered };
    Style style = Style::Paragraph;
    std::vector<ReportRun> runs;
    int ordinal = 0; ///< Of a numbered one, from 1 in each list.

    QString plain() const; ///< Its words alone.
};

/// Words of a contribution as they were sent.
struct ReportQuote
{
    QString text;
    QString origin;
};

/// A headline number: the number as printed, and what it is.
struct ReportFigure
{
    QString number;
    QString what;
    QString query = {}, value = {}, filter = {}; ///< As in ReportRun.
};
struct ReportFigures
{
    QList<ReportFigure> figures;
};

struct ReportTable
{
    QString title;
    QStringList header;
    QList<QVariantList> rows; ///< Texts and qint64 numbers.
    bool indicators = false;  ///< The first column numbers the indicators of results of consultations.
    QString key = {};         ///< The same in every language ("ledger", "themes"); may be empty.
    QStringList filters =
        {}; ///< One a row: the contributions behind it; empty list or text = cannot be followed.
};
struct ReportHeading
{
    QString text;
    bool startsPage = false;
    bool keepsTogether =
        false; ///< With all up to the next heading, where pages are laid out: small parts share a page.
};
using ReportBlock =
    std::variant<ReportText, ReportProse, ReportQuote, ReportFigures, ReportTable, ReportHeading, ChartData>;

struct ReportSection
{
    QString key;   ///< "ledger", "themes"…: the same in every language, unlike any other of the report.
    QString title; ///< Empty: no heading (a letter).
    std::vector<ReportBlock> blocks;
    bool startsPage = false;
};

/// A number of a report as it was or will be printed.
struct PrintedNumber
{
    QString id;     ///< The same in every language and at the next printing.
    QString what;   ///< Words for people.
    QString value;  ///< Without the signs of a language; empty when it is not available.
    QString filter; ///< The rows behind it, within the selection of the report; empty = all, or they cannot
                    ///< be told.
    friend bool operator==(const PrintedNumber &, const PrintedNumber &) = default;
};

/// A report as data: what the writers lay out and the preview shows. A set of letters is one too: a section a
/// letter, each on a page of its own, without cover and contents.
struct Report
{
    QString title, institution, author;
    QDateTime asOf; ///< UTC.
    std::vector<ReportSection> sections;
    PageSetup page = {};
    QString language = {}; ///< Of its words, as in HTML ("es", "pt-BR"); empty: that of the program.
    bool hasCover = true;  ///< With cover, contents, running heads and page numbers.

    std::vector<const ChartData *> charts() const; ///< In the order they stand.
    std::vector<PrintedNumber> numbers() const;    ///< All of them, in the order they stand.
};

/// Builds the report of \a rows: the sections of the draft, or of a template, with every bound block and
/// number counted now, in the language of the report (columns are loaded in it by the caller: see SpeakIn).
/// What the workspace does not hold is said in words ("not available because…"), never as 0. Runs in any
/// thread with a store and columns of that thread. \a now is printed as the date. Errors: Storage, Cancelled.
Result<Report> buildReport(Store &store, const Columns &columns, const Bitmap &rows,
                           const ReportOptions &options, const QDateTime &now, const Progress &progress = {});

} // namespace tamiz
