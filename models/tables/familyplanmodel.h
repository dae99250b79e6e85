// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/textpages.h"
#include "models/workspace/familyplan.h"

#include <QAbstractTableModel>

namespace tamiz {

class Workspace;

/// What a search for families would change, one family a row, each to be accepted or not by its check box.
class FamilyPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Now, Joining, Leaving, ColumnCount };

    FamilyPlanModel(Workspace &workspace, std::shared_ptr<const FamilyPlan> plan, QObject *parent = nullptr);

    /// The items of the plan that are checked; those that only touch up numbers inside a family go with every
    /// choice.
    std::set<qint32> accepted() const;
    int acceptedRows() const;
    void setAll(bool accepted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    QString nameAt(int row) const;
    QString display(int row, int column) const;

    Workspace &m_workspace;
    std::shared_ptr<const FamilyPlan> m_plan;
    std::vector<qint32> m_rows; ///< Items that change membership, the largest change first.
    std::vector<char> m_accepted;
    TextPages m_pages;
};

} // namespace tamiz
