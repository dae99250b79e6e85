// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facets.h"

#include <QWidget>

namespace tamiz {

/// When the contributions came: a bar a day or month. A click, or arrows and Enter, asks for the bar's dates.
class DayHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit DayHistogram(QWidget *parent = nullptr);
    void setDays(const Facet &days);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &field, const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect bars() const;
    int barAt(int x) const;
    void setCurrent(int bar);
    QString words(int bar) const;

    Facet m_days;
    int m_current = -1;
};

} // namespace tamiz
