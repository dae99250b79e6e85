// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/gating.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/report.h"
#include "models/report/reportfile.h"
#include "ui/charts/qtchartpainter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<void> runReport(const QCommandLineParser &line)
{
    const QString path = line.value(u"out"_s);
    const QStringList endings = reportEndings();
    if (!endings.contains(QFileInfo(path).suffix().toLower()))
        return usage(QCoreApplication::translate(
            "tamiz::Cli", "Say with --out where the report goes: x.pdf, x.docx, x.odt or x.html."));
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    ReportOptions choices;
    choices.title = line.value(u"title"_s);
    choices.institution = line.value(u"institution"_s);
    choices.author = line.value(u"author"_s);
    choices.filter = line.values(u"where"_s).join(u' ');
    const auto gate = passGate(*session, *rows, Leaving::Report, u"report"_s, line);
    if (!gate)
        return gate.error();
    choices.overridden = gate->overridden;
    choices.overrideReason = gate->reason;
    const auto report = buildReport(*session->store, *session->columns, *rows, choices,
                                    session->store->clock()(), consoleProgress());
    if (!report)
        return report.error();
    QtChartPainter painter;
    const auto pages = writeReport(*report, painter, path, consoleProgress());
    if (!pages)
        return pages.error();
    QJsonObject said{{u"title"_s, report->title}, {u"out"_s, path}};
    if (*pages > 0)
        said.insert(u"pages"_s, *pages);
    const QString sentence =
        *pages > 0 ? QCoreApplication::translate("tamiz::Cli", "%n page(s) written to %1.", nullptr, *pages)
                   : QCoreApplication::translate("tamiz::Cli", "The report was written to %1.");
    print(line, said, sentence.arg(path) + u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write; it is written whole or not at all.")},
    {"title", "TEXT",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The title on the cover; otherwise the name of the workspace.")},
    {"institution", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The institution on the cover.")},
    {"author", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The author on the cover.")},
    {"override", "REASON", OverrideText},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
};

} // namespace

const Verb reportVerb{
    "report"_L1,
    "W --out x.pdf|x.docx|x.odt|x.html [--title TEXT] [--institution TEXT] [--author TEXT] [--where FILTER]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Writes the report of the consultation."),
    1,
    1,
    options,
    runReport,
    true};

} // namespace tamiz
