// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <QString>

#include <functional>

namespace tamiz {

/// How long work speaks to whoever started it: it asks whether to stop, and says how far it is.
///
/// Work is a free function that takes its inputs and a Progress, so that the window (through a QPromise), the
/// command line (through SIGINT and stderr) and a test (through nothing at all) call the same code. It is cheap to
/// copy. Both functions are called from a thread of the work, by one at a time.
class Progress
{
public:
    using Cancelled = std::function<bool()>;
    using Report = std::function<void(const QString &phase, qint64 done, qint64 total)>;

    Progress() = default; ///< Never cancelled; reports to no one.
    Progress(Cancelled cancelled, Report report) : m_cancelled(std::move(cancelled)), m_report(std::move(report)) {}

    /// A progress that reads cancellation from \a promise and writes its value (0 to 1000) and text there.
    /// \a promise must outlive the work.
    template<class T>
    static Progress of(QPromise<T> &promise)
    {
        promise.setProgressRange(0, 1000);
        return {[&promise] { return promise.isCanceled(); },
                [&promise](const QString &phase, qint64 done, qint64 total) {
                    promise.setProgressValueAndText(total > 0 ? static_cast<int>(done * 1000 / total) : 0, phase);
                }};
    }

    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    /// Says that \a done of \a total units of \a phase (a translated noun, "Reading") are done; total 0 = unknown.
    void report(const QString &phase, qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(phase, done, total);
    }

private:
    Cancelled m_cancelled;
    Report m_report;
};

} // namespace tamiz
