// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themetree.h"

#include "models/tables/themetablemodel.h"
#include "models/tables/themetreemodel.h"
#include "ui/themes/sharedelegate.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace tamiz {

namespace {

/// Rows as high as those of the tables here.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10};
    }
};

} // namespace

ThemeTree::ThemeTree(ThemeTreeModel *model, QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Themes by area"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setItemDelegate(new RoomyDelegate(this));
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragDropOverwriteMode(true); // onto a row, never between two
    setDefaultDropAction(Qt::MoveAction);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setSortIndicator(ThemeTableModel::Submissions, Qt::DescendingOrder);
    setSortingEnabled(true);
    setItemDelegateForColumn(ThemeTableModel::Share, new ShareDelegate(ThemeTableModel::ShareRole, this));
    setItemDelegateForColumn(ThemeTableModel::Trend, new TrendDelegate(ThemeTableModel::TrendRole, this));
    setColumnHidden(ThemeTableModel::Area, true); // the tree says it
    const int em = fontMetrics().horizontalAdvance(u'm');
    for (int section = 0; section < ThemeTableModel::ColumnCount; ++section)
        setColumnWidth(section, (section == ThemeTableModel::Submissions ? 9 : 6) * em);
    setColumnWidth(ThemeTableModel::Name, 18 * em);
    header()->setStretchLastSection(true);
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

/// Without a current row screen readers crash in Qt 6.4.
void ThemeTree::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTreeView::focusInEvent(event);
}

} // namespace tamiz
