// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/facetdelegate.h"

#include "models/tables/facetmodel.h"
#include "ui/widgets/palette.h"

#include <QLocale>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QRect &inside)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const QString sign =
        tree && tree->isExpanded(index) && tree->model()->rowCount(index) > 0 ? u"▾"_s : u"▸"_s;
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    const QString count = QLocale().toString(index.data(FacetModel::CountRole).toLongLong()) + u' ' + sign;
    const int room = inside.width() - option.fontMetrics.horizontalAdvance(count) - 8;
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room));
    painter.setFont(option.font);
    painter.setPen(mutedText(option.palette));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, count);
}

void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QRect &inside)
{
    const auto mark = static_cast<FacetMark>(index.data(FacetModel::MarkRole).toInt());
    QRect bar = option.rect.adjusted(4, 2, -4, -2);
    const int full = bar.width();
    bar.setWidth(std::max(2, static_cast<int>(full * index.data(FacetModel::ShareRole).toDouble())));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right() - 4);
    painter.fillRect(bar, facetFill(option.palette));
    const QString sign = mark == FacetMark::Included   ? u"✓ "_s
                         : mark == FacetMark::Excluded ? u"− "_s
                                                       : QString();
    const QString count = QLocale().toString(index.data(FacetModel::CountRole).toLongLong());
    const bool missing = index.data(FacetModel::ValueRole).toString() == "none"_L1;
    QFont font = option.font;
    font.setBold(mark == FacetMark::Included);
    font.setStrikeOut(mark == FacetMark::Excluded);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int room = inside.width() - metrics.horizontalAdvance(count) - 8;
    painter.setPen(missing ? readable(mutedText(option.palette), facetFill(option.palette))
                           : option.palette.color(QPalette::Text));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(sign + index.data().toString(), Qt::ElideRight, room));
    font.setStrikeOut(false);
    painter.setFont(font);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, count);
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const QRect inside = option.rect.adjusted(8, 0, -8, 0);
    if (!index.parent().isValid()) {
        paintTitle(*painter, option, index, inside);
    } else if (index.data(FacetModel::MoreRole).toBool()) {
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
    } else {
        paintValue(*painter, option, index, inside);
    }
    const bool current = option.widget && option.widget->hasFocus() && option.state & QStyle::State_HasFocus;
    if (current || static_cast<FacetMark>(index.data(FacetModel::MarkRole).toInt()) == FacetMark::Included) {
        painter->setPen(QPen(current ? option.palette.color(QPalette::Text) : accent(option.palette), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(3, 1, -4, -2));
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = index.parent().isValid() ? 6 : 14;
    return {80, std::max(24, option.fontMetrics.height() + extra)};
}

} // namespace tamiz
