// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/fileplace.h"
#include "models/import/importfile.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace tamiz {

/// One row of a vote log, with ids as places in \ref PolisVotes::participants and statements.
struct PolisVote
{
    quint32 participant = 0;
    quint32 statement = 0;
    qint64 at = 0;   ///< Milliseconds, 0 unknown.
    qint32 row = 0;  ///< Order in the file.
    qint8 value = 0; ///< As the file has it, later flipped when needed.
};

/// Counts by which the sign of votes is checked.
struct PolisTotals
{
    QHash<QString, qint64> agrees;       ///< comments.csv: of each statement, every change counted.
    QHash<QString, qint64> participants; ///< participants-votes.csv: n-agree of each participant.
};

/// The votes of a Polis export.
class PolisVotes
{
public:
    /// Reads the event log. Rows that cannot be read are refused to \a sink (they are not records).
    Result<void> readLog(const FilePlace &path, RecordSink &sink, const Progress &progress);
    /// Reads the matrix: one vote for each filled cell, without time.
    Result<void> readMatrix(const FilePlace &path, RecordSink &sink, const Progress &progress);

    /// Turns the signs so that 1 is agreement, by comparing with \a totals; a sentence on what was done, or
    /// empty when the signs were right.
    QString settleSign(const PolisTotals &totals);

    /// Keeps the last vote of each pair (by time, then by place in the file), in order of time.
    void keepLast();

    /// Hands the votes on \a statements to \a sink; says how many were on statements that are not there.
    Result<void> hand(const QSet<QString> &statements, const QString &file, RecordSink &sink,
                      const Progress &progress) const;

    const std::vector<PolisVote> &votes() const { return m_votes; }
    const QStringList &participants() const { return m_participants; }
    const QStringList &statements() const { return m_statements; }

private:
    quint32 place(const QString &id, QHash<QString, quint32> &places, QStringList &ids);

    std::vector<PolisVote> m_votes;
    QStringList m_participants;
    QStringList m_statements;
    QHash<QString, quint32> m_participantPlaces;
    QHash<QString, quint32> m_statementPlaces;
};

} // namespace tamiz
