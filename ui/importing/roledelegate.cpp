// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/roledelegate.h"

#include "ui/importing/mappingmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace tamiz {

void RoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (!(index.flags() & Qt::ItemIsEditable)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = option.fontMetrics.height();
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    // The background over the whole cell, the text beside the arrow.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &text, painter, option.widget);
    QStyleOptionViewItem narrow = option;
    const QRect arrow(option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right() - side,
                      option.rect.top(), side, option.rect.height());
    if (option.direction == Qt::RightToLeft)
        narrow.rect.setLeft(arrow.right());
    else
        narrow.rect.setRight(arrow.left());
    QStyledItemDelegate::paint(painter, narrow, index);
    QStyleOption mark;
    mark.palette = option.palette;
    mark.state = option.state & (QStyle::State_Enabled | QStyle::State_Active);
    mark.rect = QRect(0, 0, side / 2, side / 2);
    mark.rect.moveCenter(arrow.center());
    if (option.state & QStyle::State_Selected)
        mark.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::HighlightedText));
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &mark, painter, option.widget);
}

QWidget *RoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    const QStringList names = index.data(MappingModel::ChoiceNames).toStringList();
    const QStringList keys = index.data(MappingModel::ChoiceKeys).toStringList();
    for (qsizetype i = 0; i < names.size(); ++i)
        box->addItem(names[i], keys.value(i));
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + box->fontMetrics().height());
    const QString header = index.siblingAtColumn(MappingModel::Header).data().toString();
    box->setAccessibleName(index.column() == MappingModel::Reading
                               ? tr("How column %1 is read").arg(header)
                               : tr("What column %1 is taken for").arg(header));
    auto *self = const_cast<RoleDelegate *>(this); // signals of an editor are sent by a const function
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void RoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void RoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace tamiz
