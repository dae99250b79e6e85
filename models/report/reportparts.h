// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"
#include "models/workspace/columns.h"

namespace tamiz {

enum class QuoteRule : quint8;
struct Inset;

/// What the sections of a report are made from.
struct ReportInput
{
    Store &store;
    const Columns &columns;
    const Bitmap &rows;
    const ReportOptions &options;
};

ReportSection ledgerSection(const ReportInput &input);
Result<ReportSection> participationSection(const ReportInput &input);
/// Themes with their size and \a rule's quotes; the same, a page each with chart and answer; a table of \a most.
Result<ReportSection> themesSection(const ReportInput &input, QuoteRule rule, quint64 seed);
Result<ReportSection> themePages(const ReportInput &input, QuoteRule rule, quint64 seed);
ReportSection themeList(const ReportInput &input, qsizetype most);
Result<ReportSection> familiesSection(const ReportInput &input);
Result<ReportSection> excludedSection(const ReportInput &input);
Result<ReportSection> answersSection(const ReportInput &input);
Result<ReportSection> indicatorsSection(const ReportInput &input);
Result<ReportSection> methodSection(const ReportInput &input);
Result<ReportSection> sourcesSection(const ReportInput &input);

Result<ReportSection> unansweredSection(const ReportInput &input);
/// The blocks that stand where \a inset does; a sentence where it asks for what there is not. Errors: Storage.
Result<std::vector<ReportBlock>> blocksOf(const ReportInput &input, const Inset &inset);
/// What a person went past at the gate, and why; empty when nobody did.
QString overrideSentence(const ReportOptions &options);

/// The filter text "field:value", for the rows behind a number.
QString termText(const QString &field, const QString &value);
/// \a number as people of the current locale write it.
QString inDigits(qint64 number);
/// \a part of \a whole as a percentage with one digit; empty when there is no whole.
QString share(qint64 part, qint64 whole);
QString inDays(double days); ///< Of a median: "12" or "12.5".

} // namespace tamiz
