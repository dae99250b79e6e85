// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listtext.h"

#include <QStyledItemDelegate>

namespace tamiz {

/// Paints the list of contributions. In rows of two lines the text takes both, or leaves the second to a
/// decision, tags and the theme where their columns are not shown. Hits are marked in the text, states are a
/// sign and a word, tags chips. When all are chosen, every row is painted chosen without a million selected
/// indexes.
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
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                    const ListText &whole) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                   const QModelIndex &index) const;
    void paintTags(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool m_allChosen = false;
};

} // namespace tamiz
