// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tamiz {

/// Paints a share as a bar behind its number.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ShareDelegate(int shareRole, QObject *parent) : QStyledItemDelegate(parent), m_role(shareRole) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

/// Paints a row of counts as small columns behind their number.
class TrendDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TrendDelegate(int countsRole, QObject *parent) : QStyledItemDelegate(parent), m_role(countsRole) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace tamiz
