// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/textpages.h"
#include "models/workspace/familypreview.h"

#include <QAbstractTableModel>

namespace tamiz {

class Workspace;

/// The largest groups that a threshold would give, while it is being dragged: first words and size.
class FamilyPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, ColumnCount };

    explicit FamilyPreviewModel(Workspace &workspace, QObject *parent = nullptr);

    void setGroups(std::vector<FamilyPreview::Group> groups);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FamilyPreview::Group> m_groups;
    TextPages m_pages;
};

} // namespace tamiz
