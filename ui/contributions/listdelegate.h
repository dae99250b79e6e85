// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tamiz {

/// Paints the list of contributions: hits marked in the text, states as a sign and a word, tags as chips.
/// When all are chosen, every row is painted chosen without a million selected indexes.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setAllChosen(bool all) { m_allChosen = all; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTags(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool m_allChosen = false;
};

} // namespace tamiz
