// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journalreading.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace tamiz {

class Dialogs;
class HistoryFilter;
class HistoryModel;
class MessageBar;
class RevertPane;
class Workspace;

/// The journal as people read it: who did what, when and how; found by words, person, kind and day. Beside
/// the chosen entry stands what taking it back would touch and what would stay. Undo, redo, take back one
/// entry alone, verify, export.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QWidget *makeTools();
    QAction *addVerb(const QString &name, const QString &iconName, const QString &text, const QString &tip,
                     const QKeySequence &keys, void (HistoryPage::*run)());
    void look();
    void follow();
    void enableActions();
    void preview();
    void withPreview(qint64 operation, const std::function<void(const RevertPreview &)> &use);
    void revertCurrent();
    void ask(const RevertPreview &preview);
    void verify();
    void exportLog();
    void saveRecipe();
    void applyRecipeFile();
    void undo();
    void redo();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    HistoryModel *m_model;
    MessageBar *m_message;
    HistoryFilter *m_filter;
    QTableView *m_view;
    RevertPane *m_pane;
    QLabel *m_count;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QAction *m_revert = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_export = nullptr;
};

} // namespace tamiz
