// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mappingmodel.h"

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

struct RoleName
{
    Role role;
    const char *name;
};
constexpr std::array roleNames{
    RoleName{Role::Ignore, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Leave out")},
    RoleName{Role::Id, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Identifier")},
    RoleName{Role::Title, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Title")},
    RoleName{Role::Body, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Text")},
    RoleName{Role::Date, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Date")},
    RoleName{Role::Time, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Time of day")},
    RoleName{Role::Author, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Author")},
    RoleName{Role::Category, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Category")},
    RoleName{Role::Place, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Territory")},
    RoleName{Role::Language, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Language")},
    RoleName{Role::VotesFor, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Votes for")},
    RoleName{Role::VotesAgainst, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Votes against")},
    RoleName{Role::VotesPass, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Votes neither for nor against")},
    RoleName{Role::Parent, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Answers to (identifier)")},
    RoleName{Role::ParentType, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Answers to (kind)")},
    RoleName{Role::State, QT_TRANSLATE_NOOP("tamiz::MappingModel", "State on the platform")},
    RoleName{Role::Attribute, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Field of the contribution")},
    RoleName{Role::ParticipantAttribute, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Field of the author")},
    RoleName{Role::OpenAnswer, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Answer in own words")},
    RoleName{Role::ClosedAnswer, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Answer among given ones")},
    RoleName{Role::Consent, QT_TRANSLATE_NOOP("tamiz::MappingModel", "Consent to publish")}};

constexpr std::array<const char *, MappingModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("tamiz::MappingModel", "Column of the file"),
    QT_TRANSLATE_NOOP("tamiz::MappingModel", "Taken for"),
    QT_TRANSLATE_NOOP("tamiz::MappingModel", "Read as"),
    QT_TRANSLATE_NOOP("tamiz::MappingModel", "Its values"), QT_TRANSLATE_NOOP("tamiz::MappingModel", "Why")};

} // namespace

QString nameOf(Role role)
{
    const auto found = std::ranges::find(roleNames, role, &RoleName::role);
    return found == roleNames.end() ? keyOf(role) : MappingModel::tr(found->name);
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleName &entry : roleNames)
        roles.append(entry.role);
    return roles;
}

MappingModel::MappingModel(QObject *parent) : QAbstractTableModel(parent) {}

void MappingModel::setColumns(const QList<ColumnMapping> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_checks.clear();
    endResetModel();
}

void MappingModel::setChecks(const QList<ColumnCheck> &checks)
{
    m_checks = checks;
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnMapping &column = m_columns.at(index.row());
    const QList<ColumnReading> readings = m_checks.value(index.row()).readings;
    if (role == Qt::EditRole && index.column() == Meaning)
        return keyOf(column.role);
    if (role == Qt::EditRole && index.column() == Reading)
        return QString::number(currentReading(readings, column));
    if (role == ChoiceNames || role == ChoiceKeys)
        return choices(index, role == ChoiceKeys);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Header: // marked by a sign, so that colour is not needed
        return column.warning.isEmpty() && !m_checks.value(index.row()).serious ? column.header : QString(u"⚠ "_s + column.header);
    case Meaning:
        return nameOf(column.role);
    case Reading:
        return readings.value(currentReading(readings, column)).name;
    case Values:
        return m_checks.value(index.row()).sentence;
    case Reason:
        return column.warning.isEmpty() ? column.reason : QString(column.warning + u' ' + column.reason);
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool isChoice = index.isValid() && (index.column() == Meaning || (index.column() == Reading && !m_checks.value(index.row()).readings.isEmpty()));
    return isChoice ? usual | Qt::ItemIsEditable : usual;
}

QStringList MappingModel::choices(const QModelIndex &index, bool keys) const
{
    QStringList list;
    if (index.column() == Meaning) {
        const QList<Role> roles = allRoles();
        for (const Role role : roles)
            list.append(keys ? keyOf(role) : nameOf(role));
    } else if (index.column() == Reading) {
        const QList<ColumnReading> readings = m_checks.value(index.row()).readings;
        for (qsizetype i = 0; i < readings.size(); ++i)
            list.append(keys ? QString::number(i) : readings[i].name);
    }
    return list;
}

void MappingModel::choose(int row, Role role, const QString &format)
{
    ColumnMapping &column = m_columns[row];
    if (column.role == role && column.format == format)
        return;
    column.role = role;
    column.format = format;
    column.reason = tr("You chose it.");
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ColumnMapping &column = m_columns.at(index.row());
    if (index.column() == Reading) {
        const QList<ColumnReading> readings = m_checks.value(index.row()).readings;
        bool isNumber = false;
        const int at = value.toInt(&isNumber);
        if (!isNumber || at < 0 || at >= readings.size())
            return false;
        choose(index.row(), readings[at].role, readings[at].format);
        return true;
    }
    const auto meaning = roleFromKey(value.toString());
    if (!meaning)
        return false;
    // What a column's format says holds for the role it was found for.
    const bool isKept = column.role != Role::Date && *meaning != Role::Date;
    choose(index.row(), *meaning, isKept || *meaning == column.role ? column.format : QString());
    return true;
}

} // namespace tamiz
