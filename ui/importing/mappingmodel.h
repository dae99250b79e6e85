// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mappingcheck.h"

#include <QAbstractTableModel>

namespace tamiz {

/// The role's name for people, and all roles in the order the menu shows them.
QString nameOf(Role role);
QList<Role> allRoles();

/// The columns of a file: header, what each is taken for (can be changed) and why.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Header, Meaning, Values, Reason, ColumnCount };

    explicit MappingModel(QObject *parent = nullptr);

    void setColumns(const QList<ColumnMapping> &columns);
    const QList<ColumnMapping> &columns() const { return m_columns; }
    void setChecks(const QList<ColumnCheck> &checks); ///< Of the columns, in their order; empty = not known yet.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value,
                 int role = Qt::EditRole) override; ///< A role's key.

Q_SIGNALS:
    void edited(); ///< A person changed a role.

private:
    QList<ColumnMapping> m_columns;
    QList<ColumnCheck> m_checks;
};

} // namespace tamiz
