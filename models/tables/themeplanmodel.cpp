// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/themeplanmodel.h"

#include <QLocale>

namespace tamiz {

ThemePlanModel::ThemePlanModel(std::shared_ptr<const ThemePlan> plan, QObject *parent)
    : QAbstractTableModel(parent), m_plan(std::move(plan)), m_accepted(m_plan->moves.size(), true)
{
}

qint64 ThemePlanModel::acceptedTexts() const
{
    qint64 count = 0;
    for (size_t i = 0; i < m_accepted.size(); ++i)
        count += m_accepted[i] ? static_cast<qint64>(m_plan->moves[i].ids.size()) : 0;
    return count;
}

void ThemePlanModel::setAll(bool accepted)
{
    if (m_accepted.empty())
        return;
    m_accepted.assign(m_accepted.size(), accepted);
    Q_EMIT dataChanged(index(0, From), index(rowCount() - 1, From), {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
}

int ThemePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accepted.size());
}

int ThemePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ThemePlanModel::nameOf(qint64 theme) const
{
    if (theme == 0)
        return tr("No theme");
    if (theme < 0)
        return tr("%1 (new)", "theme").arg(m_plan->themes[static_cast<size_t>(-1 - theme)].entry.name);
    for (const PlannedTheme &known : m_plan->themes) {
        if (known.entry.id == theme)
            return known.entry.name;
    }
    const auto gone = std::ranges::find(m_plan->gone, theme, &ThemeEntry::id);
    return gone == m_plan->gone.end() ? tr("Theme %1").arg(theme) : tr("%1 (goes)", "theme").arg(gone->name);
}

QString ThemePlanModel::display(int row, int column) const
{
    const ThemeMove &move = m_plan->moves[static_cast<size_t>(row)];
    if (column == Contributions)
        return QLocale().toString(static_cast<qint64>(move.ids.size()));
    return nameOf(column == From ? move.from : move.to);
}

QVariant ThemePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), display(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::CheckStateRole:
        return index.column() == From
                   ? QVariant(m_accepted[static_cast<size_t>(index.row())] ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    default:
        return {};
    }
}

bool ThemePlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != From ||
        role != Qt::CheckStateRole)
        return false;
    m_accepted[static_cast<size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
    return true;
}

Qt::ItemFlags ThemePlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == From ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ThemePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Contributions ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == From ? tr("From") : section == To ? tr("To") : tr("Contributions");
}

} // namespace tamiz
