// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmaker.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/reportparts.h"
#include "models/report/templates.h"
#include "models/workspace/workspace.h"
#include "ui/report/gatepassage.h"
#include "ui/report/readworkspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Counts everything of \a made; in a thread of its own.
Result<Operation> count(MadeReport &made, const QString &path, const Filter &filter, const Clock &clock,
                        const Progress &progress)
{
    const SpeakIn speech(languageOf(made.options.draft.settings)); // names of values too
    const auto reading = readWorkspace(path, filter, clock, progress);
    if (!reading)
        return reading.error();
    auto report =
        buildReport(*reading->store, *reading->columns, reading->rows, made.options, clock(), progress);
    if (!report)
        return report.error();
    made.report = *std::move(report);
    auto changes = changedNumbers(*reading->store, made.report, u"report"_s, made.options.filter);
    const auto printed = lastPrinted(*reading->store, u"report"_s, made.options.filter);
    if (!changes || !printed)
        return !changes ? changes.error() : printed.error();
    made.changes = *std::move(changes);
    made.printed = *printed;
    made.released = releasedRows(*reading->columns, reading->rows);
    return Operation();
}

} // namespace

std::shared_ptr<const MadeReport> withPassage(const std::shared_ptr<const MadeReport> &made,
                                              const GatePassage &passage, const Progress &progress)
{
    if (passage.sentences.isEmpty())
        return made;
    auto other = std::make_shared<MadeReport>(*made);
    other->charts = made->charts.of(made->report.charts(), other->report.charts());
    ReportOptions options;
    options.overridden = passage.sentences;
    options.overrideReason = passage.reason;
    const SpeakIn speech(other->report.language);
    other->report.sections.push_back(
        {u"overrides"_s,
         QCoreApplication::translate("tamiz::ReportMaker", "Published all the same"),
         {ReportText{overrideSentence(options)}}});
    other->pages = layOutPages(other->report, other->charts, progress);
    return other;
}

ReportMaker::ReportMaker(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void ReportMaker::make(const ReportOptions &options)
{
    const auto made = std::make_shared<MadeReport>();
    m_made = made;
    made->options = options;
    Task *task = m_workspace.tasks().start(tr("Making the report"),
                                           [made, path = m_workspace.path(), filter = m_workspace.filter(),
                                            clock = m_workspace.store().clock()](const Progress &progress) {
                                               return count(*made, path, filter, clock, progress);
                                           });
    connect(task, &Task::finished, this, [this, made](const Result<Operation> &result) {
        if (made != m_made)
            return; // a newer one is on its way
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        made->unpainted = made->report.charts();
        paintNextChart();
    });
}

void ReportMaker::paintNextChart()
{
    const auto made = m_made;
    if (made->unpainted.empty()) {
        layOut();
        return;
    }
    {
        const SpeakIn speech(made->report.language);
        made->charts.record(*made->unpainted.back());
    }
    made->unpainted.pop_back();
    QTimer::singleShot(0, this, [this, made] {
        if (made == m_made)
            paintNextChart();
    });
}

void ReportMaker::layOut()
{
    const auto made = m_made;
    Task *task =
        m_workspace.tasks().start(tr("Laying out the report"), [made](const Progress &progress) -> Result<Operation> {
            made->pages = layOutPages(made->report, made->charts, progress);
            if (progress.isCancelled())
                return cancelledError();
            return Operation();
        });
    connect(task, &Task::finished, this, [this, made](const Result<Operation> &result) {
        if (made != m_made)
            return;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        made->ready = true;
        Q_EMIT ready();
    });
}

} // namespace tamiz
