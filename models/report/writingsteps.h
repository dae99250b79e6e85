// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/report/report.h"

namespace tamiz {

/// How far a writer is with a report, block by block, and whether somebody told it to stop.
class WritingSteps
{
public:
    /// \a phase is a translated noun or gerund, "Writing the document".
    WritingSteps(const Report &report, const QString &phase, const Progress &progress)
        : m_progress(progress), m_phase(phase)
    {
        for (const ReportSection &section : report.sections)
            m_total += std::ssize(section.blocks);
    }

    /// Asked before each block: false once the writer is to stop, and from then on.
    bool next()
    {
        m_cancelled = m_cancelled || m_progress.isCancelled();
        if (m_done++ % everyFew == 0)
            m_progress.report(m_phase, m_done, m_total);
        return !m_cancelled;
    }
    bool isCancelled() const { return m_cancelled; }

private:
    static constexpr qint64 everyFew = 16; ///< Nobody reads more; saying it costs a lock.

    Progress m_progress;
    QString m_phase;
    qint64 m_done = 0, m_total = 0;
    bool m_cancelled = false;
};

} // namespace tamiz
