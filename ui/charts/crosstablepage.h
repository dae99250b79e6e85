// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tamiz {

class CrossTableModel;
class Dialogs;
class MessageBar;
class Workspace;

/// Two fields of the current selection against each other. Enter or a double click on a cell filters
/// everything by both of its values. A saved table is always the one that may be published.
class CrossTablePage : public QWidget
{
    Q_OBJECT
public:
    CrossTablePage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void fillFields();
    void refresh(); ///< Now when visible, else when shown.
    void narrow(const QModelIndex &index);
    void save();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_shown = nullptr;
    QCheckBox *m_published = nullptr;
    QPushButton *m_save = nullptr;
    MessageBar *m_message;
    QLabel *m_caption;
    CrossTableModel *m_model;
    QTableView *m_view;
    bool m_stale = true;
};

} // namespace tamiz
