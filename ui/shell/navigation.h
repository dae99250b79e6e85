// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QListWidget>

namespace tamiz {

/// The way of the data as a narrow list on the left: each page with its count.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    Navigation(Workspace &workspace, const QList<PageEntry> &pages, QWidget *parent = nullptr);

    static constexpr int CountRole = Qt::UserRole;
    QSize sizeHint() const override;
    bool isNarrow() const { return m_isNarrow; }
    /// Icons alone, with the titles as tooltips: where letters are large and the window is small, titles
    /// would take the room of the pages.
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void refresh();
    void colour();

    bool m_isNarrow = false;
    Workspace &m_workspace;
    QList<PageEntry> m_pages;
};

} // namespace tamiz
