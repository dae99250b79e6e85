// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tamiz {

/// Sets \a view up as all tables here are: whole rows, no grid, one height for all rows (measuring each is
/// slow), keys for Tab left to the window, a name for screen readers.
void setUpTable(QTableView &view, const QString &accessibleName);

/// A table that has a current row as soon as it gets the focus: without one, screen readers crash in Qt 6.4.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace tamiz
