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

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto counts = index.data(m_role).value<std::vector<qint64>>();
    const qint64 most = counts.empty() ? 0 : std::ranges::max(counts);
    if (most > 0 && !(option.state & QStyle::State_Selected)) {
        const QRectF area = QRectF(option.rect).adjusted(2, 3, -2, -3);
        const double step = area.width() / static_cast<double>(counts.size());
        for (size_t i = 0; i < counts.size(); ++i) {
            const double height = area.height() * static_cast<double>(counts[i]) / static_cast<double>(most);
            const double left = option.direction == Qt::RightToLeft
                                    ? area.right() - step * static_cast<double>(i + 1)
                                    : area.left() + step * static_cast<double>(i);
            painter->fillRect(QRectF(left, area.bottom() - height, step - 1, height),
                              facetFill(option.palette));
        }
    }
    QStyleOptionViewItem plain = option;
    plain.features &= ~QStyleOptionViewItem::Alternate;
    plain.backgroundBrush = Qt::NoBrush;
    QStyledItemDelegate::paint(painter, plain, index);
}

} // namespace tamiz
