// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

#include <QLocale>

namespace tamiz {

void ChartTableModel::setData(const ChartData &data)
{
    beginResetModel();
    m_header = data.header;
    m_rows = data.rows;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_rows[index.row()].value(index.column());
    const bool whole = value.typeId() == QMetaType::LongLong;
    const bool broken = value.typeId() == QMetaType::Double;
    if (role == Qt::DisplayRole)
        return whole    ? QLocale().toString(value.toLongLong())
               : broken ? QLocale().toString(value.toDouble(), 'f', 2)
                        : value;
    if (role == Qt::TextAlignmentRole && (whole || broken))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_header.value(section);
    return {};
}

} // namespace tamiz
