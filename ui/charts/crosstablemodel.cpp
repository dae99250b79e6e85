// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosstablemodel.h"

#include "models/report/chartaxis.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString textOf(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::Double)
        return QLocale().toString(cell.toDouble(), 'f', 2);
    return cell.typeId() == QMetaType::LongLong ? QLocale().toString(cell.toLongLong()) : cell.toString();
}

Filter valueFilter(const QString &field, const QString &value)
{
    return value == "none"_L1 ? filterForMissing(field) : filterFor(field, value);
}

} // namespace

void CrossTableModel::setTable(CrossTable table, CellShown shown)
{
    beginResetModel();
    m_table = std::move(table);
    m_rows = rowsOf(m_table, shown);
    endResetModel();
}

Filter CrossTableModel::filterAt(const QModelIndex &index) const
{
    const CrossCounts &counts = m_table.counts;
    Filter filter;
    if (index.row() < counts.firstValues.size())
        filter = valueFilter(counts.firstField, counts.firstValues[index.row()]);
    if (index.column() > 0 && index.column() <= counts.secondValues.size())
        filter = Filter::both(std::move(filter),
                              valueFilter(counts.secondField, counts.secondValues[index.column() - 1]));
    return filter;
}

int CrossTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.size()) - 1;
}

int CrossTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.constFirst().size());
}

double CrossTableModel::residualAt(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row()), column = static_cast<size_t>(index.column()) - 1;
    if (index.column() < 1 || row >= m_table.table.rows || column >= m_table.table.columns ||
        m_table.isHidden(row, column))
        return 0;
    return m_table.cells[row * m_table.table.columns + column].residual;
}

QVariant CrossTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant cell = m_rows[index.row() + 1].value(index.column());
    const double residual = residualAt(index);
    const bool standsOut = std::abs(residual) > 2;
    switch (role) {
    case Qt::DisplayRole:
        return standsOut ? textOf(cell) + (residual > 0 ? u" ▲"_s : u" ▼"_s) : textOf(cell);
    case Qt::TextAlignmentRole:
        return index.column() ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        if (!standsOut)
            return {};
        const QString times =
            QLocale().toString(m_table
                                   .cells[static_cast<size_t>(index.row()) * m_table.table.columns +
                                          static_cast<size_t>(index.column()) - 1]
                                   .lift,
                               'f', 2);
        return residual > 0 ? tr("More than chance would give: %1 times the expected.").arg(times)
                            : tr("Less than chance would give: %1 times the expected.").arg(times);
    }
    default:
        return {};
    }
}

QVariant CrossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || m_rows.isEmpty())
        return {};
    return m_rows.constFirst().value(section);
}

} // namespace tamiz
