// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"

#include <QAbstractTableModel>

namespace tamiz {

/// The imported files, each with its count law.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Consultation,
        Preset,
        Imported,
        Records,
        New,
        Updated,
        Unchanged,
        Flagged,
        Refused,
        Participants,
        Votes,
        Fingerprint,
        ColumnCount
    };

    explicit SourcesModel(QObject *parent = nullptr);

    void setSources(const QList<SourceEntry> &sources);
    const SourceEntry &source(int row) const { return m_sources.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SourceEntry> m_sources;
};

} // namespace tamiz
