// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

#include <vector>

namespace tamiz {

/// Themes on a plane, the more alike the nearer, each as large as its share: a picture of the vectors, in
/// which nothing is ever grouped. A click or the arrow keys choose a theme.
class ThemeMap : public QWidget
{
    Q_OBJECT
public:
    struct Spot
    {
        qint64 theme = 0;
        QString name, area;
        QPointF place; ///< Each within [-1, 1].
        qint64 size = 0;
    };

    explicit ThemeMap(QWidget *parent = nullptr);
    void setSpots(std::vector<Spot> spots);
    void setCurrent(qint64 theme);
    QSize minimumSizeHint() const override { return {160, 140}; }

Q_SIGNALS:
    void chosen(qint64 theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPointF centre(const Spot &spot) const;
    double radius(const Spot &spot) const;
    const Spot *spotAt(const QPointF &position) const;
    void step(const QPointF &direction);
    void choose(qint64 theme);
    const Spot *current() const;

    std::vector<Spot> m_spots;
    QStringList m_areas;
    qint64 m_current = 0, m_largest = 1;
};

} // namespace tamiz
