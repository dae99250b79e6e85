// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/listdelegate.h"

#include "ui/contributions/tagchips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int margin = 4;

QString stateSign(int state)
{
    switch (static_cast<State>(state)) {
    case State::Open:
        return u"○"_s;
    case State::Accepted:
        return u"✓"_s;
    case State::Hidden:
        return u"⊘"_s;
    case State::Merged:
        return u"⤳"_s;
    }
    return {};
}

QColor textColour(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    return option.palette.color(QPalette::Text);
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (m_allChosen)
        row.state |= QStyle::State_Selected;
    const QString text = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setClipRect(row.rect);
    painter->setFont(row.font);
    const bool hidden = index.data(ContributionModel::StateRole).toInt() == static_cast<int>(State::Hidden);
    const bool selected = row.state & QStyle::State_Selected;
    painter->setPen(hidden && !selected ? mutedText(row.palette) : textColour(row));
    const QRect inside = row.rect.adjusted(margin, 0, -margin, 0);
    switch (index.column()) {
    case ContributionModel::Mark:
        paintMark(*painter, row, index);
        break;
    case ContributionModel::Text:
        paintText(*painter, row, index);
        break;
    case ContributionModel::Tags:
        paintTags(*painter, row, index);
        break;
    default: {
        const QString sign = index.column() == ContributionModel::StateColumn
                                 ? QString(stateSign(index.data(ContributionModel::StateRole).toInt()) + u' ')
                                 : QString();
        painter->drawText(inside, static_cast<int>(row.displayAlignment) | Qt::TextSingleLine,
                          row.fontMetrics.elidedText(sign + text, Qt::ElideRight, inside.width()));
    }
    }
    painter->restore();
}

/// What was decided as a sign, and whether others say the same as an icon: seen also where the state has no
/// column.
void ListDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int state = index.data(ContributionModel::StateRole).toInt();
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    if (state != static_cast<int>(State::Open))
        painter.drawText(inside, Qt::AlignLeading | Qt::AlignVCenter, stateSign(state));
    if (index.data(ContributionModel::FamilyRole).toUInt() < 2)
        return;
    const int size = std::min(option.fontMetrics.height(), inside.width());
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, {size, size}, inside);
    icon(u"families"_s)
        .paint(&painter, place, Qt::AlignCenter,
               option.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal);
}

void ListDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    if (const int depth = index.data(ContributionModel::DepthRole).toInt(); depth > 0) {
        const int step = option.fontMetrics.height();
        const int shift = std::min(depth * step, inside.width() / 2);
        const QRect sign =
            QStyle::visualRect(option.direction, inside,
                               QRect(inside.left() + shift - step, inside.top(), step, inside.height()));
        painter.drawText(sign, Qt::AlignCenter, u"↳"_s);
        inside = QStyle::visualRect(option.direction, inside, inside.adjusted(shift, 0, 0, 0));
    }
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width());
    const auto spans = index.data(ContributionModel::SpansRole).value<QList<Span>>();
    QTextLayout layout(text, option.font);
    QList<QTextLayout::FormatRange> marks;
    for (const Span &span : spans) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(span.start);
        mark.length = static_cast<int>(span.length);
        mark.format.setBackground(hitFill(option.palette));
        mark.format.setForeground(option.palette.color(QPalette::Text));
        if (span.start < text.size())
            marks << mark;
    }
    QTextOption single;
    single.setWrapMode(QTextOption::NoWrap);
    single.setTextDirection(option.direction);
    layout.setTextOption(single);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(inside.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(inside.left(), inside.top() + (inside.height() - line.height()) / 2));
}

void ListDelegate::paintTags(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    int x = option.rect.left() + margin;
    for (const TagChip &chip : index.data(ContributionModel::TagsRole).value<QList<TagChip>>()) {
        if (x >= option.rect.right())
            break;
        const int width = std::min(chipWidth(chip, option.fontMetrics), option.rect.right() - x);
        paintChip(painter, QRect(x, option.rect.top() + 3, width, option.rect.height() - 6), chip,
                  option.palette);
        x += width + margin;
    }
}

} // namespace tamiz
