// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/workspace/bitmap.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace tamiz {

class Columns;
class Store;

/// Who took part beside the authors of rows: voters, where the file has single votes. One definition
/// everywhere: the people of a selection are all who wrote one of its contributions or voted on one. A person
/// is a code of the column "author" (0 = nobody known). Who voted on what was merged voted on what it was
/// merged into. Four bytes a vote and a person's field; nothing where there are no single votes.
class People
{
public:
    /// Reads the votes of live sources; \a personOf gives the code of a participant's id (0 = not met).
    static Result<People> read(Store &store, const Columns &columns,
                               const std::function<quint32(qint64)> &personOf, const Progress &progress);

    bool areVoting() const { return !m_starts.empty(); } ///< Whether there are single votes at all.
    std::span<const quint32> votersOf(size_t row) const
    {
        if (!areVoting())
            return {};
        return m_united.empty() || !m_isUniting.test(row) ? ownVotersOf(row) : m_united.at(row);
    }

    /// Counts the voters of rows that were merged where their votes count: \a places holds such rows and
    /// their place, by row. What was united before is forgotten.
    void unite(const std::map<size_t, size_t> &places);

    /// The codes, by person, of a field that says something of people; null for one of contributions. Only
    /// where areVoting(): else the rows of the authors say it all.
    const std::vector<quint32> *codesOf(const QString &field) const;
    void setCodes(const QString &field, std::vector<quint32> codes)
    {
        m_codes.insert(field, std::move(codes));
    }

private:
    std::span<const quint32> ownVotersOf(size_t row) const
    {
        return std::span(m_voters).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

    std::vector<quint32> m_starts; ///< Where the voters of a row begin; one more than rows. Empty = no votes.
    std::vector<quint32> m_voters;
    QHash<QString, std::vector<quint32>> m_codes;
    std::map<size_t, std::vector<quint32>>
        m_united;       ///< Rows with others' voters too, and rows that gave theirs.
    Bitmap m_isUniting; ///< Has a bit for each of these.
};

/// Calls \a visit(row, person) for the author and every voter of \a rows; a person may come more than once.
template<class Rows, class Visit>
void forEachPerson(const Rows &rows, const std::vector<quint32> &authors, const People &people, Visit visit)
{
    rows.forEach([&](size_t row) {
        if (authors[row] != 0)
            visit(row, authors[row]);
        for (const quint32 voter : people.votersOf(row))
            visit(row, voter);
    });
}

} // namespace tamiz
