// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/themeliftmodel.h"

#include "models/workspace/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 Fewest = 5;

} // namespace

ThemeLiftModel::ThemeLiftModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ThemeLiftModel::show(quint32 code, const QString &key)
{
    beginResetModel();
    m_rows.clear();
    m_theme = m_all = 0;
    const Columns &columns = m_workspace.columns();
    const tamiz::Column *theme = columns.column(u"theme"_s);
    const tamiz::Column *field = columns.column(key);
    if (theme && field) {
        std::vector<Row> rows(static_cast<size_t>(field->dictionary.size()));
        columns.live().forEach([&](size_t row) {
            const bool inside = theme->codes[row] == code;
            Row &entry = rows[field->codes[row]];
            entry.inTheme += inside;
            ++entry.everywhere;
            m_theme += inside;
            ++m_all;
        });
        for (size_t value = 0; value < rows.size(); ++value) {
            Row &entry = rows[value];
            if (entry.inTheme == 0)
                continue;
            entry.value = field->label(static_cast<quint32>(value));
            if (entry.inTheme >= Fewest)
                entry.lift = static_cast<double>(entry.inTheme) * static_cast<double>(m_all) /
                             (static_cast<double>(m_theme) * static_cast<double>(entry.everywhere));
            m_rows.push_back(entry);
        }
        std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
            return a.lift != b.lift ? a.lift > b.lift : a.inTheme > b.inTheme;
        });
    }
    endResetModel();
}

int ThemeLiftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThemeLiftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ThemeLiftModel::display(const Row &row, int column) const
{
    const QLocale locale;
    const auto percent = [&locale](qint64 part, qint64 whole) {
        return tr("%1 %", "percentage")
            .arg(locale.toString(whole ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0,
                                 'f', 1));
    };
    switch (column) {
    case Contributions:
        return locale.toString(row.inTheme);
    case InTheme:
        return percent(row.inTheme, m_theme);
    case Everywhere:
        return percent(row.everywhere, m_all);
    case Lift:
        return row.lift > 0 ? locale.toString(row.lift, 'f', 2) : tr("too few");
    default:
        return row.value;
    }
}

QVariant ThemeLiftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), display(row, index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant ThemeLiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Value ? Qt::AlignLeading : Qt::AlignTrailing) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Lift)
        return tr("How many times as common as in all contributions; fewer than %n say nothing.", nullptr,
                  static_cast<int>(Fewest));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value:
        return tr("Value");
    case Contributions:
        return tr("Contributions");
    case InTheme:
        return tr("In the theme");
    case Everywhere:
        return tr("In all");
    default:
        return tr("Lift");
    }
}

} // namespace tamiz
