// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tamiz {

class ThemeTreeModel;

/// The themes below their areas, with the same columns as the list; last the tray and the queues that lead
/// through all themes. Texts are dropped on themes, themes on areas. Areas are open until somebody closes
/// them.
class ThemeTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ThemeTree(ThemeTreeModel *model, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace tamiz
