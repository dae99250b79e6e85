// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contributionmodel.h"

#include "models/workspace/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// One row per column of the list: what it is called, what it says, what it is sorted by.
struct ColumnSpec
{
    const char *title;
    const char *toolTip;
    const char16_t *key; ///< Key of the columns, or of orderkey.
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

constexpr Qt::Alignment numbers = Qt::AlignTrailing | Qt::AlignVCenter;

constexpr std::array<ColumnSpec, ContributionModel::ColumnCount> specs{{
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Family"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Marks contributions that have near-copies."), u"family",
     Qt::AlignCenter},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Contribution"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Title or first words; sorts by the order received."),
     u"received"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Votes"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Votes in favour, as the source gave them."), u"votes",
     numbers},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "State"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "What was decided on it."), u"state"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Tags"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Tags of the codebook; sorts by the first one."), u"tag"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Theme"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "The theme it belongs to."), u"theme"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Region"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "The place it is about or comes from."), u"region"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Day"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "The day it was received, in UTC."), u"day"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Kind"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Proposal, comment, answer, statement or message."),
     u"kind"},
    {QT_TRANSLATE_NOOP("tamiz::ContributionModel", "Author"),
     QT_TRANSLATE_NOOP("tamiz::ContributionModel", "The participant, as the source names them."), u"author"},
}};
static_assert(std::ranges::all_of(specs, [](const ColumnSpec &spec) { return spec.title && spec.key; }));

QString keyOfColumn(int column)
{
    return QString::fromUtf16(specs[static_cast<size_t>(column)].key);
}

} // namespace

ContributionModel::ContributionModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_pages(workspace.store())
{
    refresh();
}

std::vector<quint32> ContributionModel::rowsInOrder() const
{
    return orderedRows(m_workspace.columns(), m_workspace.selection(), keyOfColumn(m_sortColumn),
                       m_sortOrder == Qt::DescendingOrder);
}

/// Whether rows can only have left the list since: then its order holds and nothing is sorted, so that one
/// decision among a million rows costs no more than one among a hundred.
bool ContributionModel::keepsOrder() const
{
    const bool canMove =
        m_sortColumn == Mark || m_sortColumn == StateColumn || m_sortColumn == Tags || m_sortColumn == Theme;
    const Bitmap &selection = m_workspace.selection();
    if (canMove || selection.size() != m_selected.size())
        return false;
    Bitmap common = selection;
    common &= m_selected;
    return common == selection;
}

void ContributionModel::refresh()
{
    const bool keeps = keepsOrder();
    const Bitmap &selection = m_workspace.selection();
    const QStringList words = tamiz::markedWords(m_workspace.filter());
    countFamilies();
    if (keeps && selection == m_selected) {
        m_words = words;
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_words = words;
    m_selected = selection;
    if (keeps)
        std::erase_if(m_rows, [&](quint32 row) { return !selection.test(row); });
    else
        m_rows = rowsInOrder();
    m_pages.clear();
    endResetModel();
}

void ContributionModel::countFamilies()
{
    m_familySizes.clear();
    const tamiz::Column *family = m_workspace.columns().column(u"family"_s);
    if (!family)
        return;
    m_familySizes.assign(static_cast<size_t>(family->dictionary.size()), 0);
    m_workspace.columns().live().forEach([&](size_t row) { ++m_familySizes[family->codes[row]]; });
}

qint64 ContributionModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_workspace.columns().idOf(rowAt(row)) : 0;
}

int ContributionModel::rowForId(qint64 id) const
{
    const std::optional<size_t> row = m_workspace.columns().rowOf(id);
    if (!row)
        return -1;
    const auto place = std::find(m_rows.begin(), m_rows.end(), static_cast<quint32>(*row));
    return place == m_rows.end() ? -1 : static_cast<int>(place - m_rows.begin());
}

std::vector<qint64> ContributionModel::idsAt(const std::vector<std::pair<int, int>> &ranges) const
{
    std::vector<qint64> ids;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row)
            ids.push_back(idAt(row));
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

int ContributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContributionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

void ContributionModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QModelIndexList before = persistentIndexList();
    std::vector<quint32> rows;
    for (const QModelIndex &index : std::as_const(before))
        rows.push_back(rowAt(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    m_rows = rowsInOrder();
    m_pages.clear();
    QHash<quint32, int> places;
    for (size_t i = 0; !rows.empty() && i < m_rows.size(); ++i)
        places.insert(m_rows[i], static_cast<int>(i));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(places.value(rows[static_cast<size_t>(i)], 0), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVariant ContributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnSpec &spec = specs[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return section == Mark ? QString() : tr(spec.title);
    case Qt::AccessibleTextRole:
        return tr(spec.title);
    case Qt::ToolTipRole:
        return tr(spec.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(spec.alignment);
    default:
        return {};
    }
}

QVariant ContributionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(specs[static_cast<size_t>(index.column())].alignment);
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant() : QVariant(spoken(index.row(), index.column()));
    case SortRole:
        return index.column() == Votes ? QVariant(m_workspace.columns().votesFor()[row])
                                       : display(index.row(), index.column());
    case IdRole:
        return idAt(index.row());
    case StateRole:
        return static_cast<int>(stateOf(row));
    case TagsRole:
        return QVariant::fromValue(tagsOf(row));
    case SpansRole: {
        const std::vector<Span> spans =
            m_words.isEmpty() ? std::vector<Span>() : markedSpans(textAt(index.row()), m_words);
        return QVariant::fromValue(QList<Span>(spans.begin(), spans.end()));
    }
    case FamilyRole: {
        const tamiz::Column *family = m_workspace.columns().column(u"family"_s);
        const quint32 code = family ? family->codes[row] : 0;
        return code ? m_familySizes[code] : 0U;
    }
    default:
        return {};
    }
}

} // namespace tamiz
