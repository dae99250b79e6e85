// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/importwriter.h"
#include "models/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What an import says beside its records: which contribution a problem is about, and what the source no longer holds.
namespace tamiz {

namespace {

constexpr size_t goneOneByOne = 1'000; ///< More are told as a number.

} // namespace

Result<void> ImportWriter::note(const QString &sentence)
{
    return write(ImportProblem{m_source.name, 0, {}, sentence, ImportProblem::Severity::Flagged});
}

Result<void> ImportWriter::attachProblems(qint64 line)
{
    if (line == m_looseLine && m_written != 0) {
        Statement attach(m_store.database(), "UPDATE problem SET contribution_id = ? WHERE id = ?");
        for (const auto &[place, id] : m_loose) {
            if (place >= 0)
                m_problems[place].contribution = m_written;
            if (auto done = attach.bind(m_written, id).run(); !done)
                return done;
        }
    }
    m_loose.clear();
    return {};
}

// An export is the next one of an earlier one when it holds half of its records again; what came with that one and is
// missing now was taken down, or filtered away. That is said, and nothing is done to it. Two lists of answers that share
// a "yes" are no such thing.
Result<void> ImportWriter::noteGone()
{
    if (m_met.empty())
        return {};
    Statement live(m_store.database(), "SELECT count(*) FROM contribution WHERE consultation_id = ? AND live = 1 AND source_id = ?");
    QSet<qint64> before;
    for (auto it = m_earlier.cbegin(); it != m_earlier.cend(); ++it) {
        if (!live.bind(m_consultation, it.key()).next())
            return m_store.database().failure();
        if (it->records * 2 >= live.integer(0) + it->renewed) // the renewed ones are of this source by now
            before.insert(it.key());
        live.reset();
    }
    if (before.isEmpty())
        return {};
    std::ranges::sort(m_met);
    Statement rows(m_store.database(),
                   "SELECT id, source_id, external_id FROM contribution WHERE consultation_id = ? AND live = 1 AND source_id <> ? ORDER BY id");
    rows.bind(m_consultation, m_source.id);
    std::vector<std::pair<qint64, QString>> told;
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (!before.contains(rows.integer(1)) || std::ranges::binary_search(m_met, id))
            continue;
        m_gone.push_back(id);
        if (told.size() < goneOneByOne)
            told.emplace_back(id, rows.text(2));
    }
    if (auto done = rows.done(); !done)
        return done;
    for (const auto &[id, name] : told) {
        const QString reason =
            QCoreApplication::translate("tamiz::Import", "“%1” was in the earlier export and is not in this one. It stays as it is.").arg(name);
        if (auto done = write(ImportProblem{m_source.name, 0, {}, reason, ImportProblem::Severity::Flagged, id}); !done)
            return done;
    }
    if (m_gone.size() > told.size()) {
        const QString reason = QCoreApplication::translate("tamiz::Import", "%n more contribution(s) of the earlier export are not in this one. They stay as they are.",
                                                           nullptr, int(m_gone.size() - told.size()));
        return write(ImportProblem{m_source.name, 0, {}, reason, ImportProblem::Severity::Flagged});
    }
    return {};
}

} // namespace tamiz
