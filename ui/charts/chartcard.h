// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/chart.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
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
    /// How the chart is made for publication; the usual: small numbers of what is shown are hidden.
    void setPublisher(std::function<Result<ChartData>(ChartSpec)> publisher);
    void setEditable(bool editable); ///< Whether it can be changed, moved and removed.

Q_SIGNALS:
    void filterRequested(const tamiz::Filter &filter, bool instead = false);
    void addRequested(const tamiz::Filter &filter);
    void nothingToAsk(const QString &sentence);
    void removeRequested();
    void editRequested();
    void moveRequested(int by);           ///< Places towards the end; negative towards the start.
    void dropped(tamiz::ChartCard *card); ///< \a card was dragged here.
    void failed(const tamiz::Error &error);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void buildActions(QHBoxLayout &row);
    QToolButton *addButton(QHBoxLayout &row, const QString &iconName, const QString &text,
                           const QString &tip);
    void showTable(bool table);
    void colourWords();                  ///< The caption stands back, and is read all the same.
    Result<ChartData> published() const; ///< What leaves the house: small numbers hidden.
    void copy();
    void save(QSizeF size);
    void fillSizes(QMenu &menu);

    Dialogs &m_dialogs;
    ChartSpec m_spec;
    QLabel *m_title;
    QLabel *m_caption;
    QStackedWidget *m_stack;
    ChartView *m_view;
    ChartTableModel *m_model;
    QLabel *m_problem;
    QToolButton *m_tableButton = nullptr;
    std::function<Result<ChartData>(ChartSpec)> m_publisher;
    std::vector<QToolButton *> m_editing;
    QPoint m_pressed;
};

} // namespace tamiz
