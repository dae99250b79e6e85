// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/problemsmodel.h"

#include <QLocale>

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, ProblemsModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("tamiz::ProblemsModel", "What happened"),
    QT_TRANSLATE_NOOP("tamiz::ProblemsModel", "File"), QT_TRANSLATE_NOOP("tamiz::ProblemsModel", "Line"),
    QT_TRANSLATE_NOOP("tamiz::ProblemsModel", "Column"), QT_TRANSLATE_NOOP("tamiz::ProblemsModel", "Why")};

} // namespace

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemsModel::setProblems(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportProblem &problem = m_problems.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Line ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Severity:
        return problem.severity == ImportProblem::Severity::Refused ? tr("✗ refused") : tr("⚑ notice");
    case File:
        return problem.file;
    case Line:
        return problem.line > 0 ? QString::number(problem.line) : QString();
    case Field:
        return problem.column;
    case Reason:
        return problem.reason;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

} // namespace tamiz
