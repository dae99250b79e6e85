// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/familypreviewmodel.h"

#include "models/workspace/workspace.h"

#include <QLocale>

namespace tamiz {

FamilyPreviewModel::FamilyPreviewModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_pages(workspace.store())
{
}

void FamilyPreviewModel::setGroups(std::vector<FamilyPreview::Group> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_pages.clear();
    endResetModel();
}

int FamilyPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FamilyPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FamilyPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Size)
        return QLocale().toString(m_groups[static_cast<size_t>(index.row())].size);
    return firstWords(m_pages.at(index.row(), rowCount(), [this](qsizetype place) {
        return m_groups[static_cast<size_t>(place)].centre;
    }));
}

QVariant FamilyPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Would be a family") : tr("Contributions");
}

} // namespace tamiz
