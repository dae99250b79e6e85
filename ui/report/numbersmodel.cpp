// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/numbersmodel.h"

#include <QFont>
#include <QHash>

namespace tamiz {

NumbersModel::NumbersModel(QObject *parent) : QAbstractTableModel(parent) {}

void NumbersModel::setNumbers(const std::vector<PrintedNumber> &numbers,
                              const std::vector<NumberChange> &changes, bool wasPrinted)
{
    beginResetModel();
    m_lines.clear();
    QHash<QString, const NumberChange *> changed;
    for (const NumberChange &change : changes)
        changed.insert(change.id, &change);
    for (const PrintedNumber &number : numbers) {
        const NumberChange *change = changed.take(number.id);
        m_lines.push_back({number.what, number.value,
                           change       ? change->before
                           : wasPrinted ? number.value
                                        : QString(),
                           number.filter, change != nullptr, false});
    }
    for (const NumberChange &change : changes) {
        if (changed.contains(change.id))
            m_lines.push_back({change.what, {}, change.before, {}, true, true});
    }
    std::ranges::stable_partition(m_lines, [](const Line &line) { return line.changed; });
    endResetModel();
}

std::optional<QString> NumbersModel::filterAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<size_t>(row)].gone)
        return std::nullopt;
    return m_lines[static_cast<size_t>(row)].filter;
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return line.what;
        if (index.column() == Printed)
            return shownNumber(line.printed);
        return line.gone ? tr("gone") : line.now.isEmpty() ? tr("not available") : shownNumber(line.now);
    case Qt::ToolTipRole:
        return line.what;
    case Qt::FontRole: {
        QFont font; // what changed stands out by weight; the two values beside each other say so too
        font.setBold(line.changed);
        return line.changed ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == What ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Number") : section == Now ? tr("Now") : tr("Printed last");
}

} // namespace tamiz
