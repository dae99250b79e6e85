// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportexports.h"

#include "models/report/reportfile.h"
#include "models/workspace/workspace.h"
#include "ui/report/gatepassage.h"
#include "ui/report/reportmaker.h"
#include "ui/widgets/dialogs.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// What a question names of changed numbers; all of them stand under "Numbers".
constexpr qsizetype longestList = 12;
constexpr qsizetype longestName = 70; ///< Signs of each: its end says which number of a table it is.

ReleaseFacts factsOf(const MadeReport &made, const QString &path)
{
    return {u"report"_s, path, made.options.filter, made.options.least, {}, made.report.numbers()};
}

} // namespace

ReportExports::ReportExports(Workspace &workspace, Dialogs &dialogs, Made made, QWidget *page)
    : QObject(page), m_workspace(workspace), m_dialogs(dialogs), m_made(std::move(made)), m_page(page)
{
}

/// The report, when it may leave as it is: it is that of what is written, and its new numbers were agreed to.
std::shared_ptr<const MadeReport> ReportExports::settled()
{
    const auto made = m_made();
    if (!made)
        Q_EMIT unsettled();
    return made && agreesToChanges(*made) ? made : nullptr;
}

bool ReportExports::agreesToChanges(const MadeReport &made)
{
    if (made.changes.empty())
        return true;
    QStringList lines{
        tr("%Ln number(s) are not those printed on %1:", nullptr, static_cast<int>(made.changes.size()))
            .arg(QLocale().toString(made.printed.toLocalTime().date(), QLocale::ShortFormat))};
    for (const NumberChange &change : made.changes) {
        if (lines.size() > longestList) {
            lines << tr("… all of them stand under “Numbers”.");
            break;
        }
        const auto shown = [](const QString &value) { return value.isEmpty() ? u"–"_s : shownNumber(value); };
        QString name = change.what;
        if (name.size() > longestName)
            name = name.first(longestName / 2) + u'…' + name.last(longestName / 2);
        lines << u"• "_s + u"%1: %2 → %3"_s.arg(name, shown(change.before), shown(change.after));
    }
    Q_EMIT changesShown();
    return m_dialogs.confirm(m_page, lines.join(u'\n'), tr("Print with the new numbers"));
}

void ReportExports::exportPdf()
{
    exportAs(tr("Export the report as PDF"), tr("PDF (*.pdf)"), u".pdf"_s);
}

void ReportExports::exportText()
{
    exportAs(tr("Export the report"),
             tr("Web page (*.html);;Word document (*.docx);;OpenDocument text (*.odt)"), u".html"_s);
}

void ReportExports::exportAs(const QString &title, const QString &filter, const QString &ending)
{
    const auto made = settled();
    if (!made)
        return;
    const auto passage = passGate(m_workspace, m_dialogs, m_page, Leaving::Report, u"report"_s);
    if (!passage) {
        Q_EMIT failed(passage.error());
        return;
    }
    const QString path =
        m_dialogs.saveFile(m_page, title, filter, QFileInfo(m_workspace.path()).completeBaseName() + ending);
    if (path.isEmpty())
        return;
    if (const auto noted = notePassage(m_workspace, *passage); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    const auto verb = [made, passage = *passage, path, actor = m_workspace.actor(),
                       notes = !m_workspace.isReadOnly()](Store &store,
                                                          const Progress &progress) -> Result<Operation> {
        const auto leaving = withPassage(made, passage, progress);
        if (progress.isCancelled())
            return cancelledError();
        RecordedCharts charts = leaving->charts;
        const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
        const auto written =
            isPdf ? writePdf(leaving->pages, leaving->report.title, leaving->report.asOf, path, progress)
                  : writeReport(leaving->report, charts, path, progress);
        if (!written)
            return written.error();
        if (!notes)
            return Operation();
        const auto noted = recordRelease(store, leaving->released, factsOf(*leaving, path), actor);
        if (!noted)
            return noted.error();
        return Operation();
    };
    Task *task =
        m_workspace.start(ending == ".pdf"_L1 ? tr("Writing the PDF") : tr("Writing the report"), verb);
    connect(task, &Task::finished, this, [this, path](const Result<Operation> &result) {
        if (result)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(result.error());
    });
}

void ReportExports::printPreview()
{
    const auto made = settled();
    if (!made)
        return;
    const auto passage = passGate(m_workspace, m_dialogs, m_page, Leaving::Report, u"report"_s);
    if (!passage) {
        Q_EMIT failed(passage.error());
        return;
    }
    if (const auto noted = notePassage(m_workspace, *passage); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    const auto leaving = std::make_shared<std::shared_ptr<const MadeReport>>();
    Task *task = m_workspace.tasks().start(
        tr("Laying out the report"),
        [leaving, made, passage = *passage](const Progress &progress) -> Result<Operation> {
            *leaving = withPassage(made, passage, progress);
            if (progress.isCancelled())
                return cancelledError();
            return Operation();
        });
    connect(task, &Task::finished, this, [this, leaving](const Result<Operation> &result) {
        if (result) // once the task is gone from the task bar
            QTimer::singleShot(0, this, [this, leaving] { print(*leaving); });
    });
}

void ReportExports::print(const std::shared_ptr<const MadeReport> &made)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(made->report.page.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setDocName(made->report.title);
    QPrintPreviewDialog dialog(&printer, m_page);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [made](QPrinter *to) {
        QPainter painter(to);
        bool first = true;
        for (const QPicture &page : made->pages.pictures) {
            if (!std::exchange(first, false))
                to->newPage();
            paintPage(painter, to->paperRect(QPrinter::DevicePixel), page, made->pages.size());
        }
    });
    if (dialog.exec() != QDialog::Accepted || m_workspace.isReadOnly())
        return;
    const auto noted = m_workspace.perform([&](Store &store, const Progress &) -> Result<Operation> {
        const auto done =
            recordRelease(store, made->released, factsOf(*made, tr("on paper")), m_workspace.actor());
        if (!done)
            return done.error();
        return Operation();
    });
    if (!noted)
        Q_EMIT failed(noted.error());
}

} // namespace tamiz
