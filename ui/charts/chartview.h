// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qtchartpainter.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace tamiz {

/// A chart on the screen: a click on a bar, point or cell asks for its rows; so do the arrow keys and Enter.
/// A lasso (drag with the mouse, or Shift with the arrow keys) asks for the rows of all within it.
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
    /// \a instead: of other rows than the selection, so that it takes the place of the filter.
    void filterRequested(const tamiz::Filter &filter, bool instead = false);
    void addRequested(const tamiz::Filter &filter); ///< With Ctrl or Shift: beside what is chosen already.
    void nothingToAsk(const QString &sentence);     ///< Why what was clicked or lassoed is no filter.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();
    void select(qsizetype mark, bool extend = false);
    void ask(bool adds = false); ///< For the rows of what is chosen.
    QRectF reach() const; ///< The lasso; one that is nearly flat, or meets nothing, reaches over all of the other direction.
    std::vector<size_t>
    lassoed() const; ///< Marks that are chosen: one, a range by keys, or those in the lasso.
    const ChartData &chartOf(const ChartMark &mark) const;
    qsizetype markAt(QPointF point);
    QString wordsOf(qsizetype mark) const; ///< "Jalisco, Mujeres: 301".

    ChartData m_data;
    QPixmap m_picture;
    std::vector<ChartMark> m_marks;
    qsizetype m_current = -1;
    qsizetype m_anchor = -1; ///< Where a range by keys began; -1 = no range.
    QPointF m_pressed;
    QRectF m_lasso; ///< Null when there is none.
};

} // namespace tamiz
