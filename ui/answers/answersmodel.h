// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace tamiz {

class Columns;

/// The themes, largest first, with what has been decided on their contributions.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Theme, Contributions, Accepted, Hidden, Merged, Open, ColumnCount };
    enum Role { ValueRole = Qt::UserRole, SortRole };

    explicit AnswersModel(QObject *parent = nullptr);

    void read(const Columns &columns); ///< All live contributions that are in a theme.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString value; ///< As a filter writes the theme.
        QString name;
        qint64 counts[ColumnCount] = {};
    };
    std::vector<Row> m_rows;
};

} // namespace tamiz
