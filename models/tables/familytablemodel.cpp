// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/familytablemodel.h"

#include "models/workspace/workspace.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct ColumnSpec
{
    const char *title;
    const char *toolTip;
    bool number = true;
};

constexpr std::array<ColumnSpec, FamilyTableModel::ColumnCount> specs{{
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Family"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel",
                       "The name you gave it, else the first words of its typical text."),
     false},
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Contributions"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Everything received that belongs to the family.")},
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Texts"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Distinct texts: identical copies count once.")},
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "People"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Distinct known authors.")},
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Days"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "First and last day."), false},
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Votes"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Votes on its contributions, of any kind.")},
    {QT_TRANSLATE_NOOP("tamiz::FamilyTableModel", "Looked at"),
     QT_TRANSLATE_NOOP("tamiz::FamilyTableModel",
                       "How many members a person confirmed, and whether it is a campaign (⚑)."),
     false},
}};
static_assert(std::ranges::all_of(specs, [](const ColumnSpec &spec) { return spec.title && spec.toolTip; }));

} // namespace

FamilyTableModel::FamilyTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_pages(workspace.store())
{
    refresh();
}

void FamilyTableModel::refresh()
{
    const tamiz::Column *column = m_workspace.columns().column(u"family"_s);
    const Result<QList<FamilyEntry>> families = readFamilies(m_workspace.store());
    beginResetModel();
    m_rows.clear();
    m_pages.clear();
    if (families && column && !families->isEmpty()) {
        const std::vector<GroupStat> stats =
            groupStats(m_workspace.columns(), *column, m_workspace.columns().live());
        QHash<QString, quint32> codes;
        for (qsizetype code = 1; code < column->dictionary.size(); ++code)
            codes.insert(column->dictionary[code], static_cast<quint32>(code));
        std::vector<qint64> kept(stats.size(), 0);
        m_workspace.columns().kept().forEach(
            [&](size_t row) { kept[column->codes[row]] += m_workspace.columns().live().test(row); });
        for (const FamilyEntry &family : *families) {
            const quint32 code = codes.value(QString::number(family.id));
            if (code && stats[code].submissions > 0)
                m_rows.push_back({.family = family, .stat = stats[code], .code = code, .kept = kept[code]});
        }
    }
    arrange();
    endResetModel();
}

QString FamilyTableModel::nameAt(int row) const
{
    const QString &name = m_rows[static_cast<size_t>(row)].family.name;
    if (!name.isEmpty())
        return name;
    const QString words = firstWords(m_pages.at(row, rowCount(), [this](qsizetype place) {
        return m_rows[static_cast<size_t>(place)].family.centre;
    }));
    const bool says =
        std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return says ? words : tr("No words: “%1”").arg(words);
}

int FamilyTableModel::rowForId(qint64 family) const
{
    const auto place =
        std::ranges::find_if(m_rows, [family](const Row &row) { return row.family.id == family; });
    return place == m_rows.end() ? -1 : static_cast<int>(place - m_rows.begin());
}

int FamilyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FamilyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FamilyTableModel::value(const Row &row, int column) const
{
    switch (column) {
    case Submissions:
        return row.stat.submissions;
    case Texts:
        return row.stat.texts;
    case People:
        return row.stat.people;
    case Days:
        return row.stat.first;
    case Votes:
        return row.stat.votes;
    case Standing: // in thousandths of its members, so that it sorts
        return row.kept * 1000 / std::max<qint64>(1, row.stat.submissions);
    default:
        return row.family.name;
    }
}

void FamilyTableModel::arrange()
{
    const auto number = [this](const Row &row) { return value(row, m_sortColumn).toLongLong(); };
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        const Row &first = m_sortOrder == Qt::AscendingOrder ? a : b;
        const Row &second = m_sortOrder == Qt::AscendingOrder ? b : a;
        if (m_sortColumn != Name)
            return number(first) < number(second);
        if (first.family.name.isEmpty() != second.family.name.isEmpty())
            return first.family.name.isEmpty();
        return first.family.name.localeAwareCompare(second.family.name) < 0;
    });
}

void FamilyTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> ids;
    for (const QModelIndex &index : before)
        ids.push_back(familyAt(index.row()).id);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    m_pages.clear();
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowForId(ids[static_cast<size_t>(i)]), before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVariant FamilyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnSpec &spec = specs[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return tr(spec.title);
    case Qt::ToolTipRole:
        return tr(spec.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((spec.number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString FamilyTableModel::standingOf(const Row &row) const
{
    if (row.kept == 0)
        return tr("○ to review");
    const QLocale locale;
    return row.kept >= row.stat.submissions
               ? tr("✓ confirmed")
               : tr("◐ %1 of %2", "confirmed members of all")
                     .arg(locale.toString(row.kept), locale.toString(row.stat.submissions));
}

QString FamilyTableModel::display(int row, int column) const
{
    const Row &entry = m_rows[static_cast<size_t>(row)];
    switch (column) {
    case Name:
        return nameAt(row);
    case Days:
        return dayRange(entry.stat);
    case Standing:
        return (entry.family.campaign ? u"⚑ "_s : QString()) + standingOf(entry);
    default:
        return QLocale().toString(value(entry, column).toLongLong());
    }
}

QVariant FamilyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), display(index.row(), index.column()));
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(nameAt(index.row())) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return value(m_rows[static_cast<size_t>(index.row())], index.column());
    case IdRole:
        return familyAt(index.row()).id;
    case NamedRole:
        return !familyAt(index.row()).name.isEmpty();
    default:
        return {};
    }
}

QString dayRange(const GroupStat &stat)
{
    if (stat.first == std::numeric_limits<qint64>::min())
        return {};
    const auto day = [](qint64 at) {
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date(), QLocale::ShortFormat);
    };
    const QString first = day(stat.first);
    const QString last = day(stat.last);
    return first == last ? first : FamilyTableModel::tr("%1 – %2", "first and last day").arg(first, last);
}

} // namespace tamiz
