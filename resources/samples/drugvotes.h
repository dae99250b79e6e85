// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/random.h"

#include <QDateTime>

namespace tamiz::samples {

/// A statement, and how each of the three groups of opinion takes it: '+' for, '-' against, '0' divided.
struct Statement
{
    QString text;
    QString stance;
    QDateTime when;
    int author = 0;
    int moderated = 1;
    int agrees = 0; ///< Counted over the event log, so a changed vote counts twice: as Polis does.
    int disagrees = 0;
};

/// One line of the event log: +1 agree, -1 disagree, 0 pass.
struct VoteEvent
{
    qint64 milliseconds = 0;
    int statement = 0;
    int voter = 0;
    int vote = 0;
};

/// Who votes how: people of three latent groups, a few of them of two minds.
class Electorate
{
public:
    Electorate(int people, Random &random);

    int size() const { return int(m_groups.size()); }
    int groupOf(int voter) const { return m_groups.at(voter); }

    /// Exactly \a count events between the statements' own times and \a end, about one in eighty a changed
    /// vote.
    QList<VoteEvent> vote(const QList<Statement> &statements, int count, const QDateTime &end);

private:
    int opinion(int voter, const Statement &statement);

    Random &m_random;
    QList<int> m_groups;
};

} // namespace tamiz::samples
