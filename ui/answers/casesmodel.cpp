// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/casesmodel.h"

#include <QFont>
#include <QLocale>

namespace tamiz {

CasesModel::CasesModel(QObject *parent) : QAbstractTableModel(parent) {}

void CasesModel::setCases(std::vector<Case> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Case &one = caseAt(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Decided ? one.answer.reason : one.title;
    if (role == Qt::FontRole && one.state == CaseState::Overdue) {
        QFont font; // late ones stand out by weight and by their words
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Contribution:
        return one.externalId;
    case Title:
        return one.title;
    case Assigned:
        return one.answer.assigned;
    case Due:
        return one.answer.due.isValid() ? QLocale().toString(one.answer.due, QLocale::ShortFormat)
                                        : QString();
    case Stands:
        return nameOf(one.state);
    case Decided:
        return one.answer.isGiven() ? nameOf(one.answer.decision) : QString();
    default:
        return {};
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Contribution:
        return tr("Contribution");
    case Title:
        return tr("Text");
    case Assigned:
        return tr("Assigned to");
    case Due:
        return tr("Due");
    case Stands:
        return tr("Where it stands");
    case Decided:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace tamiz
