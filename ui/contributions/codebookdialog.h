// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace tamiz {

class Dialogs;
class Workspace;
struct TagEntry;

/// The codebook: tags with colour and description; create, rename, merge, colour, describe. Each is undone
/// like any other change.
class CodebookDialog : public QDialog
{
    Q_OBJECT
public:
    CodebookDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void fill();
    const TagEntry *current() const;
    void create();
    void rename();
    void merge();
    void recolour();
    void describeTagEntry();
    void giveExample();
    void giveKey();
    void move();
    void retire();
    void importFile();
    void exportFile();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QTreeWidget *m_tree;
    QList<QPushButton *> m_needCurrent;
};

} // namespace tamiz
