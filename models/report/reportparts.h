// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"
#include "models/workspace/columns.h"

namespace tamiz {

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
Result<ReportSection> themesSection(const ReportInput &input);
Result<ReportSection> familiesSection(const ReportInput &input);
Result<ReportSection> excludedSection(const ReportInput &input);
Result<ReportSection> answersSection(const ReportInput &input);
Result<ReportSection> indicatorsSection(const ReportInput &input);
Result<ReportSection> methodSection(const ReportInput &input);
Result<ReportSection> sourcesSection(const ReportInput &input);

/// The filter text "field:value", for the rows behind a number.
QString termText(const QString &field, const QString &value);
/// \a number as people of the current locale write it.
QString inDigits(qint64 number);
/// \a part of \a whole as a percentage with one digit; empty when there is no whole.
QString share(qint64 part, qint64 whole);

} // namespace tamiz
