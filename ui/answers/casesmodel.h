// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/followup.h"

#include <QAbstractTableModel>

namespace tamiz {

/// Contributions that were assigned or answered by themselves, a row each.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Contribution, Title, Assigned, Due, Stands, Decided, ColumnCount };

    explicit CasesModel(QObject *parent = nullptr);

    void setCases(std::vector<Case> cases);
    const Case &caseAt(int row) const { return m_cases[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Case> m_cases;
};

} // namespace tamiz
