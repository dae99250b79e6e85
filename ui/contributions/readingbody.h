// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"
#include "ui/contributions/shownbody.h"

#include <QList>
#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <optional>

namespace tamiz {

class Workspace;

/// The text of a contribution: hits, personal data with its kind, and tagged passages with their tag are
/// marked in it. Words are chosen by mouse or by keys (Shift and arrows); the list's keys for tags give them
/// one.
class ReadingBody : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReadingBody(Workspace &workspace, QWidget *parent = nullptr);

    void setBody(const QString &body, const QList<Finding> &findings, const QList<Passage> &passages);
    void
    fit(); ///< As high as its lines, so that the pane scrolls as a whole; very long texts scroll themselves.

    /// The chosen words, in code points of the body; nothing when none are.
    std::optional<std::pair<qint64, qint64>> chosen() const;
    void choose(qint64 start, qint64 end); ///< Code points.
    QString words(qint64 start, qint64 end) const;
    /// Chooses the hit behind (or before) the chosen words; false when there is none that way.
    bool goToHit(bool forward);
    /// Which number key (from 0, or -1 to ask) of the list \a tagOf(keys) a pressed key is, if it is one:
    /// what tags a row in the list tags chosen words here.
    void setTagKeys(std::function<std::optional<int>(const QKeySequence &keys)> tagOf);
    qsizetype hits() const { return static_cast<qsizetype>(m_hits.size()); }

Q_SIGNALS:
    void tagWanted(int place); ///< For the chosen words: a number key from 0, or -1 to ask which.
    void left();               ///< Escape.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A place in what is shown that is drawn in its own way.
    struct Mark
    {
        qsizetype start = 0, end = 0;
        QTextCharFormat format;
    };
    QTextEdit::ExtraSelection selection(qsizetype start, qsizetype end) const;
    std::vector<Mark> marksOf(const QList<Finding> &findings, const QList<Passage> &passages);
    void layOut(qsizetype upTo); ///< At least so much of what is shown, if it is not there yet.
    void drawMarks();

    Workspace &m_workspace;
    std::function<std::optional<int>(const QKeySequence &keys)> m_tagOf;
    QString m_body;
    ShownBody m_shown;
    qsizetype m_laidOut = 0; ///< Of what is shown; the rest follows while nothing else is to be done.
    QTimer m_rest;
    std::vector<Mark> m_marks;
    std::vector<std::pair<qsizetype, qsizetype>> m_hits; ///< In what is shown.
};

} // namespace tamiz
