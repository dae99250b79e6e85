// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPicture>
#include <QScrollArea>

#include <vector>

namespace tamiz {

/// The pages of a report one below the other, painted as they will be printed; only those on the screen are
/// painted.
class PagesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(std::vector<QPicture> pages, const QSizeF &size);
    size_t count() const { return m_pages.size(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PagesCanvas;
    void layOut();

    std::vector<QPicture> m_pages;
    QSizeF m_size{1, 1}; ///< Of a page.
    QWidget *m_canvas;
};

} // namespace tamiz
