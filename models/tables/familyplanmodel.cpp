// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/familyplanmodel.h"

#include "models/workspace/workspace.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tamiz {

FamilyPlanModel::FamilyPlanModel(Workspace &workspace, std::shared_ptr<const FamilyPlan> plan,
                                 QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_plan(std::move(plan)), m_pages(workspace.store())
{
    for (size_t i = 0; i < m_plan->items.size(); ++i) {
        if (m_plan->items[i].changes())
            m_rows.push_back(static_cast<qint32>(i));
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), [this](qint32 item) {
        const FamilyItem &entry = m_plan->items[static_cast<size_t>(item)];
        return entry.joining + entry.leaving;
    });
    m_accepted.assign(m_rows.size(), 1);
}

std::set<qint32> FamilyPlanModel::accepted() const
{
    std::set<qint32> items;
    for (size_t i = 0; i < m_plan->items.size(); ++i) {
        if (!m_plan->items[i].changes())
            items.insert(static_cast<qint32>(i));
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_accepted[row])
            items.insert(m_rows[row]);
    }
    return items;
}

int FamilyPlanModel::acceptedRows() const
{
    return std::accumulate(m_accepted.begin(), m_accepted.end(), 0);
}

void FamilyPlanModel::setAll(bool accepted)
{
    if (m_rows.empty())
        return;
    std::ranges::fill(m_accepted, accepted ? 1 : 0);
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
}

QString FamilyPlanModel::nameAt(int row) const
{
    const auto itemAt = [this](qsizetype place) -> const FamilyItem & {
        return m_plan->items[static_cast<size_t>(m_rows[static_cast<size_t>(place)])];
    };
    const QString given = m_workspace.columns().familyName(itemAt(row).family);
    return given.isEmpty() ? firstWords(m_pages.at(row, rowCount(),
                                                   [&](qsizetype place) { return itemAt(place).centre; }))
                           : given;
}

int FamilyPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FamilyPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString FamilyPlanModel::display(int row, int column) const
{
    const FamilyItem &item = m_plan->items[static_cast<size_t>(m_rows[static_cast<size_t>(row)])];
    switch (column) {
    case Name:
        return nameAt(row);
    case Now:
        return item.family ? QLocale().toString(item.before) : tr("new");
    case Joining:
        return item.joining ? u'+' + QLocale().toString(item.joining) : QString();
    case Leaving:
        return item.leaving ? u'−' + QLocale().toString(item.leaving) : QString();
    default:
        return {};
    }
}

QVariant FamilyPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return m_accepted[static_cast<size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeading : Qt::AlignTrailing) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

bool FamilyPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != Name)
        return false;
    m_accepted[static_cast<size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
    return true;
}

Qt::ItemFlags FamilyPlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant FamilyPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Family");
    case Now:
        return tr("Now");
    case Joining:
        return tr("Joining");
    case Leaving:
        return tr("Leaving");
    default:
        return {};
    }
}

} // namespace tamiz
