// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QAbstractTableModel>

namespace tamiz {

/// The first records of a file as they would be imported.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Title, Body, Date, Author, Category, Territory, Votes, Fields, Flags, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr);

    void setRecords(const QList<ContributionRecord> &records);
    const QList<ContributionRecord> &records() const { return m_records; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ContributionRecord> m_records;
};

} // namespace tamiz
