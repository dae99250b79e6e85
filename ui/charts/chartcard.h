// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/chart.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace tamiz {

class ChartTableModel;
class ChartView;
class Dialogs;

/// A chart with its title, its sentence, its table twin and what can be done with it.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(Dialogs &dialogs, QWidget *parent = nullptr);

    void setData(const ChartData &chart);
    void setProblem(const ChartSpec &spec,
                    const QString &sentence); ///< In place of a chart that cannot be made.
    const ChartSpec &spec() const { return m_spec; }
    ChartView *view() const { return m_view; }
    void setRemovable(bool removable);

Q_SIGNALS:
    void filterRequested(const tamiz::Filter &filter);
    void removeRequested();
    void failed(const tamiz::Error &error);

private:
    void buildActions(QHBoxLayout &row);
    QToolButton *addButton(QHBoxLayout &row, const QString &iconName, const QString &text,
                           const QString &tip);
    void showTable(bool table);
    void copy();
    void save();

    Dialogs &m_dialogs;
    ChartSpec m_spec;
    QLabel *m_title;
    QLabel *m_caption;
    QStackedWidget *m_stack;
    ChartView *m_view;
    ChartTableModel *m_model;
    QLabel *m_problem;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace tamiz
