// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answersmodel.h"

#include "models/domain/kind.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"

#include <QLocale>

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, AnswersModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Theme"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Contributions"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Accepted"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Hidden"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Merged"),
    QT_TRANSLATE_NOOP("tamiz::AnswersModel", "Open")};

int columnOf(State state)
{
    switch (state) {
    case State::Accepted:
        return AnswersModel::Accepted;
    case State::Hidden:
        return AnswersModel::Hidden;
    case State::Merged:
        return AnswersModel::Merged;
    case State::Open:
        break;
    }
    return AnswersModel::Open;
}

} // namespace

AnswersModel::AnswersModel(QObject *parent) : QAbstractTableModel(parent) {}

void AnswersModel::read(const Columns &columns)
{
    const auto cross = countBy(columns, columns.live(), u"theme"_s, u"state"_s, Measure::Submissions);
    beginResetModel();
    m_rows.clear();
    for (qsizetype theme = 0; cross && theme < cross->firstValues.size(); ++theme) {
        if (cross->firstValues[theme].isEmpty() || cross->firstValues[theme] == "none"_L1)
            continue; // contributions without a theme
        Row row{.value = cross->firstValues[theme], .name = cross->firstLabels[theme]};
        for (qsizetype state = 0; state < cross->secondValues.size(); ++state) {
            const qint64 count = cross->cells[static_cast<size_t>(theme)][static_cast<size_t>(state)];
            row.counts[columnOf(stateFromKey(cross->secondValues[state]).value_or(State::Open))] += count;
            row.counts[Contributions] += count;
        }
        m_rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(),
                             [](const Row &row) { return row.counts[Contributions]; });
    endResetModel();
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isName = index.column() == Theme;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isName ? row.name : QLocale().toString(row.counts[index.column()]);
    case Qt::ToolTipRole:
        return isName ? QVariant(row.name) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case ValueRole:
        return row.value;
    case SortRole:
        return isName ? QVariant(row.name) : QVariant(row.counts[index.column()]);
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
        return QVariant((section == Theme ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

} // namespace tamiz
