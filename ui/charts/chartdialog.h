// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace tamiz {

class ChartView;
class Dialogs;
class Workspace;

/// Asks what a chart shows, and shows it while it is asked. What cannot be drawn is said in words, and cannot
/// be taken.
class ChartDialog : public QDialog
{
    Q_OBJECT
public:
    ChartDialog(Workspace &workspace, Dialogs &dialogs, const ChartSpec &spec, QWidget *parent = nullptr);

    ChartSpec spec() const;

private:
    QComboBox *addCombo(const QString &label, const QString &tip);
    void fill(const ChartSpec &spec);
    void follow();  ///< Enables what the kind takes and draws it soon.
    void preview();
    void loadGrid();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QString m_compared;
    QComboBox *m_kind, *m_first, *m_second, *m_measure, *m_figure, *m_split;
    QSpinBox *m_top;
    QPushButton *m_grid;
    QLabel *m_title, *m_words;
    ChartView *m_view;
    QDialogButtonBox *m_buttons;
    QTimer *m_timer;
};

} // namespace tamiz
