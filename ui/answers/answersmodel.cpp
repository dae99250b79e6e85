// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answersmodel.h"

#include <QFont>
#include <QLocale>

#include <array>

namespace tamiz {

namespace {

constexpr std::array<const char *, AnswersModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Theme"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Contributions"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "People"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Open"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Answer"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Office"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Date")};

bool isNumber(int column)
{
    return column == AnswersModel::Contributions || column == AnswersModel::People ||
           column == AnswersModel::Open;
}

QVariant valueOf(const AnsweredTheme &theme, int column)
{
    switch (column) {
    case AnswersModel::Theme:
        return theme.name;
    case AnswersModel::Contributions:
        return theme.contributions;
    case AnswersModel::People:
        return theme.people;
    case AnswersModel::Open:
        return theme.open;
    case AnswersModel::Decided:
        return nameOf(theme.answer.decision);
    case AnswersModel::Office:
        return theme.answer.office;
    case AnswersModel::Date:
        return theme.answer.date;
    default:
        return {};
    }
}

} // namespace

AnswersModel::AnswersModel(QObject *parent) : QAbstractTableModel(parent) {}

void AnswersModel::setOverview(AnswerOverview overview)
{
    beginResetModel();
    m_overview = std::move(overview);
    endResetModel();
}

int AnswersModel::rowOf(qint64 theme) const
{
    const auto found = std::ranges::find(m_overview.themes, theme, &AnsweredTheme::theme);
    return found == m_overview.themes.end() ? -1 : static_cast<int>(found - m_overview.themes.begin());
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_overview.themes.size());
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnsweredTheme &theme = themeAt(index.row());
    const QVariant value = valueOf(theme, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (isNumber(index.column()))
            return QLocale().toString(value.toLongLong());
        return index.column() == Date ? QLocale().toString(value.toDate(), QLocale::ShortFormat)
                                      : value.toString();
    case Qt::ToolTipRole:
        return index.column() == Decided && theme.answer.isGiven() ? theme.answer.reason : theme.name;
    case Qt::FontRole: {
        QFont font; // what still wants an answer stands out, by weight and by its words
        font.setBold(index.column() == Decided && !theme.answer.isGiven());
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case ValueRole:
        return theme.value;
    case SortRole:
        return index.column() == Decided ? QVariant(static_cast<int>(theme.answer.decision)) : value;
    default:
        return {};
    }
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(titles[static_cast<size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

} // namespace tamiz
