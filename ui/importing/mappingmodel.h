// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mappingcheck.h"

#include <QAbstractTableModel>

namespace tamiz {

/// The role's name for people, and all roles in the order the menu shows them.
QString nameOf(Role role);
QList<Role> allRoles();

/// The columns of a file: header, what each is taken for and how its values are read (both can be changed), what they
/// look like, and why.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Header, Meaning, Reading, Values, Reason, ColumnCount };
    /// Of a cell to choose in: what there is to choose (names for people), and the edit value of each.
    enum ChoiceRole { ChoiceNames = Qt::UserRole, ChoiceKeys };

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
                 int role = Qt::EditRole) override; ///< One of the \ref ChoiceKeys.

Q_SIGNALS:
    void edited(); ///< A person changed a role or a reading.

private:
    QStringList choices(const QModelIndex &index, bool keys) const;
    void choose(int row, Role role, const QString &format);

    QList<ColumnMapping> m_columns;
    QList<ColumnCheck> m_checks;
};

} // namespace tamiz
