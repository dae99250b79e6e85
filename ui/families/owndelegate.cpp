// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/owndelegate.h"

#include "models/tables/membermodel.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace tamiz {

namespace {

constexpr int margin = 4;

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex &index, qsizetype length, bool selected,
                                          const QPalette &palette)
{
    const QColor loud = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QTextLayout::FormatRange all;
    all.start = 0;
    all.length = static_cast<int>(length);
    all.format.setForeground(selected ? loud : mutedText(palette));
    QList<QTextLayout::FormatRange> formats{all};
    for (const Span &span : index.data(MemberModel::OwnRole).value<QList<Span>>()) {
        QTextLayout::FormatRange own;
        own.start = static_cast<int>(span.start);
        own.length = static_cast<int>(span.length);
        own.format.setForeground(loud);
        own.format.setFontWeight(QFont::Bold);
        formats << own;
    }
    return formats;
}

} // namespace

void OwnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QTextLayout layout(text, cell.font);
    layout.setFormats(formatsOf(index, text.size(), cell.state & QStyle::State_Selected, cell.palette));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(cell.direction);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    double height = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(cell.rect.width() - 2 * margin);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    painter->save();
    painter->setClipRect(cell.rect);
    layout.draw(painter, QPointF(cell.rect.left() + margin,
                                 cell.rect.top() + std::max(0.0, (cell.rect.height() - height) / 2)));
    painter->restore();
}

} // namespace tamiz
