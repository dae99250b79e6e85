// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reviewing.h"

#include <QAbstractTableModel>

namespace tamiz {

/// What a later export changed, one row a field: the old words beside the new ones, and what had been decided already.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, Curated, Field, Before, After, ColumnCount };

    explicit ChangesModel(QObject *parent = nullptr);

    void setChanges(const QList<RecordChange> &changes);
    qint64 contribution(int row) const; ///< The one that row \a row is about.
    int curated() const { return m_curated; } ///< Records that had been worked on and whose text changed.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place
    {
        qsizetype change, field;
    };
    QList<RecordChange> m_changes;
    QList<Place> m_rows;
    int m_curated = 0;
};

} // namespace tamiz
