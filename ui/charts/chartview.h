// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qtchartpainter.h"

#include <QPixmap>
#include <QWidget>

namespace tamiz {

/// A chart on the screen: a click on a bar, point or cell asks for its rows; so do the arrow keys and Enter.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    const std::vector<ChartMark> &marks(); ///< Where everything stands now, in the coordinates of the widget.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    void filterRequested(const tamiz::Filter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();
    void select(qsizetype mark);
    void ask(qsizetype mark);
    qsizetype markAt(QPointF point);
    QString wordsOf(qsizetype mark) const; ///< "Jalisco, Mujeres: 301".

    ChartData m_data;
    QPixmap m_picture;
    std::vector<ChartMark> m_marks;
    qsizetype m_current = -1;
};

} // namespace tamiz
