// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/listdelegate.h"

#include "ui/contributions/tagchips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>
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

bool isHidden(const QStyleOptionViewItem &option, int column)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->isColumnHidden(column);
}

/// The decision, where no column tells it and there is one.
QString hiddenState(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int state = index.data(ContributionModel::StateRole).toInt();
    if (state == static_cast<int>(State::Open) || !isHidden(option, ContributionModel::StateColumn))
        return {};
    return stateSign(state) + u' ' + index.siblingAtColumn(ContributionModel::StateColumn).data().toString();
}

QString hiddenTheme(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return isHidden(option, ContributionModel::Theme)
               ? index.siblingAtColumn(ContributionModel::Theme).data().toString()
               : QString();
}

/// Whether there is something to say in a second line that no column says.
bool hasMore(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasTags = isHidden(option, ContributionModel::Tags) &&
                         !index.data(ContributionModel::TagsRole).value<QList<TagChip>>().isEmpty();
    return hasTags || !hiddenTheme(option, index).isEmpty() || !hiddenState(option, index).isEmpty();
}

/// \a text cut to \a lines of \a width, with an ellipsis where something is left out.
QString shortened(const QString &text, const QStyleOptionViewItem &option, const QTextOption &wrapping,
                  int width, int lines)
{
    if (lines == 1)
        return option.fontMetrics.elidedText(text, Qt::ElideRight, width);
    // Only the beginning can be seen: a layout of all of it would cost more than the rest of the row.
    const qsizetype most = qsizetype{lines} * width / std::max(1, option.fontMetrics.averageCharWidth() / 3);
    QTextLayout layout(text.left(most), option.font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qsizetype last = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            return text;
        line.setLineWidth(width);
        last = line.textStart();
    }
    layout.endLayout();
    return text.first(last) + option.fontMetrics.elidedText(text.sliced(last), Qt::ElideRight, width);
}

/// The body quieter than the title, hits on their own ground.
QList<QTextLayout::FormatRange> formatsOf(const ListText &line, qsizetype shown, const QColor &pen,
                                          const QStyleOptionViewItem &option)
{
    QList<QTextLayout::FormatRange> formats;
    const bool selected = option.state & QStyle::State_Selected;
    if (line.title > 0 && line.title < shown && !selected) {
        QTextLayout::FormatRange body;
        body.start = static_cast<int>(line.title);
        body.length = static_cast<int>(shown - line.title);
        body.format.setForeground(blend(option.palette.color(QPalette::Base), pen, 0.8));
        formats << body;
    }
    for (const Span &span : line.spans) {
        if (span.start >= shown)
            break;
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(span.start);
        mark.length = static_cast<int>(std::min(span.length, shown - span.start));
        mark.format.setBackground(hitFill(option.palette));
        mark.format.setForeground(option.palette.color(QPalette::Text));
        formats << mark;
    }
    return formats;
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
    const int height = option.fontMetrics.height();
    const bool isTall = option.rect.height() >= 2 * height;
    const bool speaks = isTall && hasMore(option, index);
    const int textHeight = isTall ? (speaks ? height : 2 * height) : height;
    const int top = inside.top() + (inside.height() - (isTall ? 2 * height : height)) / 2;
    paintLines(painter, option, QRect(inside.left(), top, inside.width(), textHeight),
               index.data(ContributionModel::LineRole).value<ListText>());
    if (speaks)
        paintMore(painter, option, QRect(inside.left(), top + height, inside.width(), height), index);
}

/// Title and body in as many lines as \a area has room for, the last one shortened; hits are marked, and the
/// first of them is always to be seen.
void ListDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                              const ListText &whole) const
{
    const int lines = std::max(1, area.height() / option.fontMetrics.height());
    QTextOption wrapping;
    wrapping.setWrapMode(lines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    wrapping.setTextDirection(option.direction);
    // Letters are about as wide as the average; where a hit would still be cut off, less is asked for.
    qsizetype fits = qsizetype{lines} * area.width() / std::max(1, option.fontMetrics.averageCharWidth());
    ListText line = excerptOf(whole, fits);
    QString shown = shortened(line.text, option, wrapping, area.width(), lines);
    for (int tries = 0; tries < 4 && !line.spans.isEmpty() &&
                        line.spans.first().start + line.spans.first().length >= shown.size() &&
                        shown.size() < line.text.size();
         ++tries) {
        fits = fits * 3 / 4;
        line = excerptOf(whole, fits);
        shown = shortened(line.text, option, wrapping, area.width(), lines);
    }
    QTextLayout layout(shown, option.font);
    layout.setTextOption(wrapping);
    layout.setFormats(formatsOf(line, shown.size(), painter.pen().color(), option));
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(area.width());
        next.setPosition(QPointF(0, height));
        height += option.fontMetrics.height();
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

/// What the columns would say that are not shown: a decision, the theme, the tags.
void ListDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                             const QModelIndex &index) const
{
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const int gap = 2 * margin;
    int at = 0;
    const auto place = [&](int width) {
        const QRect rect(area.left() + at, area.top(), std::min(width, area.width() - at), area.height());
        at += width + gap;
        return isRightToLeft ? QStyle::visualRect(option.direction, area, rect) : rect;
    };
    const auto write = [&](const QString &text, int most) {
        const QString fitting =
            option.fontMetrics.elidedText(text, Qt::ElideRight, std::min(most, area.width() - at));
        painter.drawText(place(option.fontMetrics.horizontalAdvance(fitting) + 1),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    };
    if (const QString state = hiddenState(option, index); !state.isEmpty())
        write(state, area.width() / 3);
    const auto chips = isHidden(option, ContributionModel::Tags)
                           ? index.data(ContributionModel::TagsRole).value<QList<TagChip>>()
                           : QList<TagChip>();
    if (!chips.isEmpty()) {
        for (const TagChip &chip : chips) {
            if (at >= area.width())
                return;
            paintChip(painter, place(chipWidth(chip, option.fontMetrics)), chip, option.palette);
            at -= gap - margin;
        }
        at += gap - margin;
    }
    const QString theme = hiddenTheme(option, index);
    if (theme.isEmpty() || at >= area.width())
        return;
    if (!(option.state & QStyle::State_Selected))
        painter.setPen(mutedText(option.palette));
    write(theme, area.width());
}

void ListDelegate::paintTags(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    int x = option.rect.left() + margin;
    for (const TagChip &chip : index.data(ContributionModel::TagsRole).value<QList<TagChip>>()) {
        if (x >= option.rect.right())
            break;
        const int width = std::min(chipWidth(chip, option.fontMetrics), option.rect.right() - x);
        const int height = std::min(option.rect.height() - 6, option.fontMetrics.height() + 4);
        const int top = option.rect.top() + (option.rect.height() - height) / 2;
        paintChip(painter, QRect(x, top, width, height), chip, option.palette);
        x += width + margin;
    }
}

} // namespace tamiz
