// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/crosstable.h"

#include <QWidget>

#include <vector>

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
/// everything by both of its values. A third field gives a table for each of its values. A saved table is always the one that may be published.
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
    /// The tables asked for: one, or one for each value of the third field.
    Result<std::vector<CrossLayer>> tables(qint64 least) const;
    void showLayer(std::vector<CrossLayer> layers);
    qint64 leastPublished() const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_third = nullptr; ///< A table for each of its values.
    QComboBox *m_layer = nullptr; ///< Which of them is shown.
    QComboBox *m_measure = nullptr;
    QComboBox *m_shown = nullptr;
    QCheckBox *m_published = nullptr;
    QPushButton *m_save = nullptr;
    MessageBar *m_message;
    QLabel *m_caption;
    CrossTableModel *m_model;
    QTableView *m_view;
    Filter m_within; ///< Of the layer that is shown.
    bool m_stale = true;
};

} // namespace tamiz
