// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"
#include "models/domain/reading.h"

#include <QList>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace tamiz {

class Workspace;

/// What hangs on the contribution being read: personal data awaiting a yes or no, tagged passages, notes, and
/// its own history when asked for. Every row can be answered or taken away by a button; nothing is lost, undo
/// brings it back.
class Annotations : public QWidget
{
    Q_OBJECT
public:
    explicit Annotations(Workspace &workspace, QWidget *parent = nullptr);

    void show(qint64 contribution, const QString &title, const QString &body);
    const QList<Finding> &findings() const { return m_findings; }
    const QList<Passage> &passages() const { return m_passages; }
    /// Answers the first finding that is open; false when there is none.
    bool decideNext(Verdict verdict);
    void showHistory(); ///< Reads the journal in the background, then lists what touched this contribution.

Q_SIGNALS:
    void historyRead();                         ///< Show this again.
    void placeWanted(qint64 start, qint64 end); ///< Code points of the body to show.

private:
    void fill(const QString &title, const QString &body);
    void addFindings(const QString &title, const QString &body);
    void addPassages(const QString &body);
    void addNotes();
    void addHeading(const QString &text);
    void addRow(const QString &text, const std::function<void()> &go,
                const QList<std::pair<QString, std::function<void()>>> &buttons);
    void decide(qint64 finding, Verdict verdict);

    Workspace &m_workspace;
    qint64 m_id = 0;
    QList<Finding> m_findings;
    QList<Passage> m_passages;
    QList<Note> m_notes;
    QList<Operation> m_history;
    QGridLayout *m_rows;
};

} // namespace tamiz
