// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/bitmap.h"

#include <QAbstractTableModel>

#include <vector>

namespace tamiz {

class Workspace;

/// Who and what a theme speaks from: the values of a field, how many of the theme's contributions have each,
/// the share in the theme, in everything, and the lift between the two (1: as usual). Rows of fewer than five
/// are left out of the lift: chance makes any number of so few.
class ThemeLiftModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Value, Contributions, InTheme, Everywhere, Lift, ColumnCount };

    explicit ThemeLiftModel(Workspace &workspace, QObject *parent = nullptr);

    /// The theme with \a code in the column of themes, by the field \a key; the largest lift first.
    void show(quint32 code, const QString &key);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString value;
        qint64 inTheme = 0, everywhere = 0;
        double lift = 0; ///< 0: too few to say.
    };
    QString display(const Row &row, int column) const;

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    qint64 m_theme = 0, m_all = 0;
};

} // namespace tamiz
