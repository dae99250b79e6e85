// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <ctime>

/// What a reader handed over, for tests to look at.
struct Collected final : tamiz::RecordSink
{
    tamiz::Result<void> add(const tamiz::ContributionRecord &record) override
    {
        records.append(record);
        return {};
    }
    tamiz::Result<void> add(const tamiz::ParticipantRecord &record) override
    {
        participants.append(record);
        return {};
    }
    tamiz::Result<void> add(const tamiz::VoteRecord &record) override
    {
        votes.append(record);
        return {};
    }
    void add(const tamiz::ImportProblem &problem) override
    {
        problems.append(problem);
        refused += problem.severity == tamiz::ImportProblem::Severity::Refused ? 1 : 0;
    }

    QList<tamiz::ContributionRecord> records;
    QList<tamiz::ParticipantRecord> participants;
    QList<tamiz::VoteRecord> votes;
    QList<tamiz::ImportProblem> problems;
    qint64 refused = 0;
};

/// A file of its own for one test.
class Scratch
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// How long this program has computed since: a busy machine takes longer for the same work, not more work.
class WorkTime
{
public:
    qint64 milliseconds() const { return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    const std::clock_t m_start = std::clock();
};

/// The folder of the shared corpora, or empty when this machine has none.
inline QString sharedFolder()
{
    return qEnvironmentVariable("TAMIZ_SHARED");
}
