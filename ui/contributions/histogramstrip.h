// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/histogram.h"

#include <QWidget>

#include <optional>

namespace tamiz {

/// A field of days or numbers as bars with a brush: dragging, or Shift and the arrows, brushes over bars;
/// releasing, or Enter, asks for their values; Delete takes that back. What is selected now is filled, the
/// rest outlined.
class HistogramStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramStrip(QWidget *parent = nullptr);

    void setHistogram(const Histogram &histogram);
    const Histogram &histogram() const { return m_histogram; }
    std::optional<std::pair<int, int>> brush() const; ///< First and last bar.
    QString spoken() const;                           ///< What the current bar or the brush says.
    QSize sizeHint() const override;

Q_SIGNALS:
    void rangeWanted(const QString &from, const QString &to); ///< Both empty: no range any more.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect area() const;
    int endLines() const;
    QRect barRect(int bar) const;
    int barAt(int x) const;
    void moveTo(int bar, bool brushing);
    void ask();
    void paintBars(QPainter &painter) const;

    Histogram m_histogram;
    qint64 m_largest = 1;
    int m_current = -1;
    int m_anchor = -1; ///< Where the brush began; -1 = no brush.
    bool m_dragging = false;
};

} // namespace tamiz
