// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"

#include <QScrollArea>

namespace tamiz {

/// The pages of a report one below the other, painted as they will be printed; only those on the screen are
/// painted. Every number on them leads to its rows: by a click, or by the keys Left and Right, which go from
/// one to the next, and Enter.
class PagesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(const Pages &pages);
    size_t count() const { return m_pages.pictures.size(); }
    const Pages &pages() const { return m_pages; }
    /// Where the number \a index stands, in units of the viewport.
    QRectF placeOf(size_t index) const;

Q_SIGNALS:
    void numberActivated(const QString &filter); ///< Somebody wants to see the rows behind a number.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class PagesCanvas;
    void layOut();
    qsizetype numberAt(const QPointF &point) const; ///< \a point of the viewport; -1 = none.
    QString tipOf(qsizetype number) const;
    void step(int by);

    Pages m_pages;
    qsizetype m_current = -1; ///< Of the numbers: where the keys are.
    QWidget *m_canvas;
};

} // namespace tamiz
