// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/crosstable.h"

#include <QAbstractTableModel>

namespace tamiz {

/// A cross table on the screen: what stands out against chance is marked ▲ or ▼ and told in the tool tip.
class CrossTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(CrossTable table, CellShown shown);
    const CrossTable &table() const { return m_table; }
    /// The rows behind a cell; Everything for sums of all.
    Filter filterAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double residualAt(const QModelIndex &index) const; ///< 0 for sums and what is hidden.

    CrossTable m_table;
    QList<QVariantList> m_rows; ///< Header first.
};

} // namespace tamiz
