// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/workspace/reportdraft.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTimer;
class QToolButton;

namespace tamiz {

class Dialogs;
class ProseEditor;
class Workspace;

/// The sections of the report: an outline to order them by, and the title and prose of the one chosen. What
/// is written is kept in the journal when the writing pauses, and at once when another section is chosen.
class ReportEditor : public QWidget
{
    Q_OBJECT
public:
    ReportEditor(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ReportEditor() override;

    /// What is printed for each query of a bound number.
    void setNumbers(const QHash<QString, QString> &numbers);
    const ReportDraft &draft() const { return m_draft; } ///< As the workspace keeps it.
    void refresh();
    void keep(); ///< Writes down what is being written now.

    void useTemplate();
    void addSection();
    void removeSection();
    void moveSection(int by);
    void insertNumber();
    void insertChart();
    void insertTable();
    void insertQuotes();
    void insertBlock();

Q_SIGNALS:
    void failed(const tamiz::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildOutline();
    QWidget *buildText();
    QToolButton *addTool(QWidget *bar, const QString &text, const QString &tip, const QKeySequence &keys,
                         std::function<void()> run);
    void show(int row);
    int shownRow() const;
    bool makeOwn(); ///< The first change makes the template's sections the workspace's own.
    bool perform(const std::function<Result<Operation>(Store &)> &verb);
    std::optional<QString> askFilter(const QString &title);
    std::optional<QString> askField(const QString &title);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    ReportDraft m_draft;
    qint64 m_shown = -1; ///< Id of the section in the editor; 0 - place for one of the template.
    QListWidget *m_outline;
    QLineEdit *m_title;
    ProseEditor *m_text;
    QTimer *m_pause;
    bool m_filling = false;
};

} // namespace tamiz
