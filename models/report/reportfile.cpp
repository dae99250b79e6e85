// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportfile.h"

#include "models/report/docxwriter.h"
#include "models/report/htmlwriter.h"
#include "models/report/odtwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

QStringList reportEndings()
{
    return {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s};
}

Result<int> writeReport(const Report &report, ChartPainter &painter, const QString &path,
                        const Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1) {
        const Pages pages = layOutPages(report, painter, progress);
        if (progress.isCancelled())
            return cancelledError();
        return writePdf(pages, report.title, report.asOf, path, progress);
    }
    if (progress.isCancelled())
        return cancelledError();
    Result<void> written =
        ending == "docx"_L1  ? writeDocx(report, painter, path, progress)
        : ending == "odt"_L1 ? writeOdt(report, painter, path, progress)
        : ending == "html"_L1
            ? writeHtml(report, painter, path, progress)
            : Error{Error::Code::Usage,
                    QCoreApplication::translate("tamiz::Export", "A report is written as %1, not as “%2”.")
                        .arg(reportEndings().join(u", "_s), ending),
                    path};
    if (!written)
        return written.error();
    return 0;
}

} // namespace tamiz
