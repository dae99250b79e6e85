// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace tamiz {

class Dialogs;
class Workspace;

/// The moderation policy of the workspace: states and reasons, with their words below; changed, retired,
/// imported and exported as a file. Each change is undone like any other.
class PolicyDialog : public QDialog
{
    Q_OBJECT
public:
    PolicyDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showCurrent();
    const PolicyEntry *current() const;
    void save();
    void add();
    void retire();
    void importFile();
    void exportFile();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QTreeWidget *m_tree;
    QLineEdit *m_name;
    QPlainTextEdit *m_definition, *m_example;
    QCheckBox *m_published;
    QPushButton *m_save, *m_retire;
};

} // namespace tamiz
