// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/sharedelegate.h"

#include "ui/widgets/palette.h"

#include <QPainter>

namespace tamiz {

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!(option.state & QStyle::State_Selected)) {
        QRect bar = option.rect.adjusted(2, 3, -2, -3);
        const double share = std::clamp(index.data(m_role).toDouble(), 0.0, 1.0);
        const int length = static_cast<int>(bar.width() * share);
        option.direction == Qt::RightToLeft ? bar.setLeft(bar.right() - length) : bar.setWidth(length);
        painter->fillRect(bar, facetFill(option.palette));
    }
    QStyleOptionViewItem plain = option;
    plain.features &= ~QStyleOptionViewItem::Alternate;
    plain.backgroundBrush = Qt::NoBrush;
    QStyledItemDelegate::paint(painter, plain, index);
}

} // namespace tamiz
