// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/report/reportparts.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace tamiz {

QString inDigits(qint64 number)
{
    return QLocale().toString(number);
}

QString termText(const QString &field, const QString &value)
{
    return toText(Filter::term(field, value));
}

QString share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return QLocale().toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) +
           QStringLiteral(" %");
}

Result<Report> buildReport(Store &store, const Columns &columns, const Bitmap &rows,
                           const ReportOptions &options, const QDateTime &now, const Progress &progress)
{
    Report report;
    report.title = options.title;
    report.institution = options.institution;
    report.author = options.author;
    report.asOf = now;
    if (report.title.isEmpty())
        report.title = QFileInfo(store.path()).completeBaseName();
    const ReportInput input{store, columns, rows, options};
    using Part = Result<ReportSection> (*)(const ReportInput &);
    constexpr std::array<Part, 8> parts{participationSection, themesSection, familiesSection, excludedSection,
                                        answersSection,       methodSection, indicatorsSection, sourcesSection};
    report.sections.push_back(ledgerSection(input));
    for (size_t i = 0; i < parts.size(); ++i) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(QCoreApplication::translate("tamiz::Report", "Counting"), static_cast<qint64>(i),
                        parts.size());
        auto section = parts[i](input);
        if (!section)
            return section.error();
        report.sections.push_back(*std::move(section));
    }
    return report;
}

} // namespace tamiz
