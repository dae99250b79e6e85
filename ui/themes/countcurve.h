// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/themes.h"

#include <QWidget>

#include <vector>

namespace tamiz {

/// The numbers of themes that were judged, as two lines: fit with round marks, stability dashed with square
/// ones. A click or the arrow keys choose a number; the list beside it says the same in words.
class CountCurve : public QWidget
{
    Q_OBJECT
public:
    explicit CountCurve(std::vector<ThemeChoice> choices, QWidget *parent = nullptr);

    int current() const { return m_current; } ///< Index of the choice, -1 for none.
    void setCurrent(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 70}; }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointF placeOf(size_t index, double value) const;
    void choose(int index);

    std::vector<ThemeChoice> m_choices;
    double m_bestFit = 0;
    int m_current = -1;
};

} // namespace tamiz
