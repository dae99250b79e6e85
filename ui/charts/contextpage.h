// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace tamiz {

class ChartCard;
class Dialogs;
class MessageBar;
class Workspace;
struct Error;

/// Numbers from elsewhere that staff type or import, charted beside the consultation and labelled as context.
class ContextPage : public QWidget
{
    Q_OBJECT
public:
    ContextPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildForm();
    void refresh();
    void showChart();
    void add();
    void load();
    void remove();
    QString currentName() const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QList<Indicator> m_indicators;
    MessageBar *m_message;
    QLineEdit *m_year = nullptr, *m_value = nullptr, *m_unit = nullptr, *m_source = nullptr;
    QComboBox *m_name = nullptr;
    QPushButton *m_add = nullptr, *m_load = nullptr, *m_remove = nullptr;
    QStandardItemModel *m_model;
    QTableView *m_table;
    ChartCard *m_card;
    QStackedWidget *m_stack;
    bool m_stale = true;
};

} // namespace tamiz
