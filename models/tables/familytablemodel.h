// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"
#include "models/tables/groupstats.h"
#include "models/tables/textpages.h"

#include <QAbstractTableModel>

namespace tamiz {

class Workspace;

/// The families of the workspace, one a row: how many contributions, people and votes stand behind one text,
/// and when; whether people confirmed its members and call it a campaign. Hidden members count too.
class FamilyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Submissions, Texts, People, Days, Votes, Standing, ColumnCount };
    enum Role { SortRole = Qt::UserRole, IdRole, NamedRole };

    explicit FamilyTableModel(Workspace &workspace, QObject *parent = nullptr);

    void refresh(); ///< Reads the families again.

    const FamilyEntry &familyAt(int row) const { return m_rows[static_cast<size_t>(row)].family; }
    const GroupStat &statAt(int row) const { return m_rows[static_cast<size_t>(row)].stat; }
    qint64 keptAt(int row) const { return m_rows[static_cast<size_t>(row)].kept; }
    quint32 codeAt(int row) const { return m_rows[static_cast<size_t>(row)].code; }
    QString nameAt(int row) const; ///< The name given by a person, else the first words of the centre.
    int rowForId(qint64 family) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row
    {
        FamilyEntry family;
        GroupStat stat;
        quint32 code = 0;
        qint64 kept = 0; ///< Members that a person confirmed.
    };

    void arrange();
    QVariant value(const Row &row, int column) const;
    QString standingOf(const Row &row) const;
    QString display(int row, int column) const;

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    TextPages m_pages;
    int m_sortColumn = Submissions;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// "15–19 Mar" for the days of \a stat in the locale; empty when there are none.
QString dayRange(const GroupStat &stat);

} // namespace tamiz
