// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/roledelegate.h"

#include "ui/importing/mappingmodel.h"

#include <QComboBox>

namespace tamiz {

QWidget *RoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    const QList<Role> roles = allRoles();
    for (const Role role : roles)
        box->addItem(nameOf(role), keyOf(role));
    box->setAccessibleName(
        tr("What column %1 is taken for").arg(index.siblingAtColumn(MappingModel::Header).data().toString()));
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
