// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/report/pages.h"
#include "models/report/releasing.h"
#include "ui/report/recordedcharts.h"

#include <QObject>

#include <memory>

namespace tamiz {

class Workspace;
struct GatePassage;

/// A report as it was made of the workspace, with its charts and pages. Not changed any more once it is
/// ready, so that tasks may read it while the window shows it.
struct MadeReport
{
    Report report;
    RecordedCharts charts;
    Pages pages;
    std::vector<NumberChange> changes; ///< Since it was printed last.
    QDateTime printed;                 ///< Invalid: never.
    ReleasedRows released;
    ReportOptions options;
    std::vector<const ChartData *> unpainted = {};
    bool ready = false;
};

/// The same report with the reason for going past the gate printed in it; laid out here, so for a thread of
/// its own. Without pages, when \a progress is cancelled on the way.
std::shared_ptr<const MadeReport> withPassage(const std::shared_ptr<const MadeReport> &made,
                                              const GatePassage &passage, const Progress &progress);

/// Makes the report of the selection: it is counted and laid out in tasks; only its charts are painted in the
/// GUI thread, one a turn of the event loop. The newest counts; older ones end unseen.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    explicit ReportMaker(Workspace &workspace, QObject *parent = nullptr);

    void make(const ReportOptions &options);
    void drop() { m_made.reset(); }
    /// The newest that is ready; null while one is being made.
    std::shared_ptr<const MadeReport> made() const { return m_made && m_made->ready ? m_made : nullptr; }

Q_SIGNALS:
    void ready();
    void failed(const tamiz::Error &error);

private:
    void paintNextChart();
    void layOut();

    Workspace &m_workspace;
    std::shared_ptr<MadeReport> m_made;
};

} // namespace tamiz
