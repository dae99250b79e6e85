// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QPointF>
#include <QWidget>

#include <vector>

namespace tamiz {

/// People on a plane, the nearer the more alike they voted, marked by group with colour and shape. Painted
/// once into a picture: a chart's scatter takes half a minute for a hundred thousand points. The list beside
/// it is its twin.
class OpinionMap : public QWidget
{
    Q_OBJECT
public:
    struct Person
    {
        QPointF place;
        int group = 0; ///< 1 and up.
    };

    explicit OpinionMap(QWidget *parent = nullptr);
    void setPeople(std::vector<Person> people);
    QSize minimumSizeHint() const override { return {180, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    QRectF field() const;

    std::vector<Person> m_people;
    std::vector<QPointF> m_centres; ///< Of the groups.
    QRectF m_extent;
    QPixmap m_picture;
};

} // namespace tamiz
