// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/population.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tamiz {

class ChartTableModel;
class Dialogs;
class MessageBar;
class Workspace;

/// Who took part beside who lives there. The population comes from a CSV that people supply and stays in the
/// workspace.
class PopulationPage : public QWidget
{
    Q_OBJECT
public:
    PopulationPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh(); ///< Now when visible, else when shown.
    void load();
    void save();
    void saveTemplate();
    Weighing weighing() const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::vector<PopulationMargin> m_population;
    QPushButton *m_load, *m_save;
    QCheckBox *m_weigh, *m_join;
    MessageBar *m_message;
    QLabel *m_caption;
    ChartTableModel *m_model;
    QStackedWidget *m_stack;
    bool m_stale = true;
};

} // namespace tamiz
