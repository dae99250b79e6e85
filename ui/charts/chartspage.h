// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace tamiz {

class ChartCard;
class Dialogs;
class EmptyState;
class MessageBar;
class Workspace;

/// A sheet of linked charts over the current selection: a click on a bar filters everything. Which charts
/// stand on the sheet, and what they count, is kept in the workspace.
class ChartsPage : public QWidget
{
    Q_OBJECT
public:
    ChartsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    const std::vector<ChartCard *> &cards() const { return m_cards; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    void readSheet();
    void keepSheet();
    void fillFields();
    void refresh();  ///< Now when visible, else when shown.
    void fillNext(); ///< One chart a turn of the event loop, so that nothing waits for a whole sheet.
    void arrange();
    void makeCards();
    void addChart();
    void removeChart(ChartCard *card);
    void narrow(const Filter &filter);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::vector<ChartSpec> m_added; ///< Charts people added, after the standard ones.
    std::vector<ChartSpec> m_specs;
    std::vector<ChartCard *> m_cards;
    MessageBar *m_message;
    QComboBox *m_measure = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    EmptyState *m_empty;
    QTimer *m_timer;
    size_t m_next = 0;
    int m_columns = 0;
    bool m_stale = true;
};

} // namespace tamiz
