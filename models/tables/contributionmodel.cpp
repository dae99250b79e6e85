// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contributionmodel.h"

#include "models/workspace/fieldnames.h"
#include "models/workspace/ordering.h"
#include "models/workspace/ranking.h"
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
     QT_TRANSLATE_NOOP("tamiz::ContributionModel",
                       "All votes: for, against and to pass. Filters call it “votes”; those in favour alone "
                       "are “for”, a column of its own."),
     u"votes", numbers},
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

/// What is on the list as a column of its own, or says nothing of one row.
bool isShown(const QString &key)
{
    return key == "edit"_L1 ||
           std::ranges::any_of(specs, [&key](const ColumnSpec &spec) { return key == spec.key; });
}

bool isNumber(const QString &key)
{
    return key == orderkey::inFavour || key == orderkey::against || key == orderkey::pass;
}

} // namespace

ContributionModel::ContributionModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_pages(workspace.store())
{
    learnColumns();
    refresh();
}

std::vector<quint32> ContributionModel::rowsInOrder() const
{
    if (m_bestFirst && canBeBestFirst()) {
        if (auto best = bestFirst(m_workspace.columns(), m_workspace.store(), m_workspace.filter(),
                                  m_workspace.selection()))
            return *std::move(best);
    }
    const QString key = m_sortColumn == Text   ? orderkey::received
                        : m_sortColumn == Mark ? u"family"_s
                                               : keyOfColumn(m_sortColumn);
    return orderedRows(m_workspace.columns(), m_workspace.selection(), key,
                       m_sortOrder == Qt::DescendingOrder, &m_ranks);
}

bool ContributionModel::canBeBestFirst() const
{
    return canRank(m_workspace.filter());
}

void ContributionModel::setBestFirst(bool best)
{
    if (best == m_bestFirst)
        return;
    beginResetModel();
    m_bestFirst = best;
    putInOrder();
    m_pages.clear();
    endResetModel();
}

void ContributionModel::putInOrder()
{
    m_rows = rowsInOrder();
    m_rankedBy = m_bestFirst ? toText(m_workspace.filter()) : QString();
    m_depths.clear();
    if (m_grouping == Grouping::None)
        return;
    const tamiz::Column *family = m_workspace.columns().column(u"family"_s);
    GroupedRows grouped;
    if (m_grouping == Grouping::Thread) {
        if (m_parents.size() != m_workspace.columns().rows()) {
            Result<std::vector<quint32>> parents = parentRows(m_workspace.columns(), m_workspace.store());
            if (!parents)
                return; // the list stays as it is without groups
            m_parents = std::move(*parents);
        }
        grouped = groupByThread(m_rows, m_parents);
    } else if (family) {
        grouped = groupByFamily(m_rows, family->codes);
    } else {
        return;
    }
    m_rows = std::move(grouped.rows);
    m_depths = std::move(grouped.depths);
}

/// The fields of the workspace that have no column of their own. When an import brings others, the model is
/// reset.
void ContributionModel::learnColumns()
{
    QStringList own{orderkey::inFavour, orderkey::against, orderkey::pass};
    const QStringList keys = m_workspace.columns().keys();
    std::ranges::copy_if(keys, std::back_inserter(own), [](const QString &key) { return !isShown(key); });
    if (own == m_own)
        return;
    beginResetModel();
    m_own = own;
    m_selected = {};
    if (m_sortColumn >= columnCount())
        m_sortColumn = Text;
    endResetModel();
}

QString ContributionModel::keyOfColumn(int column) const
{
    if (column == Mark || column == Text)
        return column == Mark ? u"mark"_s : u"text"_s;
    return column < ColumnCount ? QString::fromUtf16(specs[static_cast<size_t>(column)].key)
                                : m_own.value(column - ColumnCount);
}

int ContributionModel::columnOfKey(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (keyOfColumn(column) == key)
            return column;
    }
    return -1;
}

void ContributionModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    putInOrder();
    m_pages.clear();
    endResetModel();
}

/// Whether rows can only have left the list since: then its order holds and nothing is sorted, so that one
/// decision among a million rows costs no more than one among a hundred.
bool ContributionModel::keepsOrder() const
{
    const bool isChangeable = m_sortColumn == Mark || m_sortColumn == StateColumn || m_sortColumn == Tags ||
                              m_sortColumn == Theme || keyOfColumn(m_sortColumn) == "reason"_L1;
    const bool isRankedAnew = m_bestFirst && m_rankedBy != toText(m_workspace.filter());
    const bool canMove = isChangeable || isRankedAnew || m_grouping != Grouping::None;
    const Bitmap &selection = m_workspace.selection();
    if (canMove || selection.size() != m_selected.size())
        return false;
    Bitmap common = selection;
    common &= m_selected;
    return common == selection;
}

void ContributionModel::refresh()
{
    learnColumns();
    if (m_parents.size() != m_workspace.columns().rows())
        m_parents.clear(); // rows came: read again when threads are asked for
    if (m_workspace.columns().lastOperation() !=
        m_ranked) { // themes may have other names, values may have come
        m_ranked = m_workspace.columns().lastOperation();
        m_ranks.clear();
    }
    const bool keeps = keepsOrder();
    const Bitmap &selection = m_workspace.selection();
    const QStringList words = tamiz::markedWords(m_workspace.filter());
    countFamilies();
    if (keeps && selection == m_selected) {
        m_words = words;
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_words = words;
    m_selected = selection;
    if (keeps)
        std::erase_if(m_rows, [&](quint32 row) { return !selection.test(row); });
    else
        putInOrder();
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
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount + m_own.size());
}

void ContributionModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() ||
        (column == m_sortColumn && order == m_sortOrder && !m_bestFirst))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QModelIndexList before = persistentIndexList();
    std::vector<quint32> rows;
    for (const QModelIndex &index : std::as_const(before))
        rows.push_back(rowAt(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    m_bestFirst = false;
    putInOrder();
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

QVariant ContributionModel::ownHeader(const QString &key, int role) const
{
    const tamiz::Column *column = m_workspace.columns().column(key);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column ? column->title : fieldTitle(key);
    case Qt::ToolTipRole:
        return tr("Filters call it “%1”.").arg(key);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(key) ? numbers : ColumnSpec().alignment);
    default:
        return {};
    }
}

Qt::Alignment ContributionModel::alignmentOf(int column) const
{
    if (column < ColumnCount)
        return specs[static_cast<size_t>(column)].alignment;
    return isNumber(keyOfColumn(column)) ? numbers : ColumnSpec().alignment;
}

QVariant ContributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= ColumnCount)
        return ownHeader(keyOfColumn(section), role);
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
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant() : QVariant(spoken(index.row(), index.column()));
    case SortRole:
        return index.column() == Votes ? QVariant(votesOf(m_workspace.columns(), row))
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
    case LineRole:
        return QVariant::fromValue(lineAt(index.row()));
    case DepthRole:
        return m_depths.empty() ? 0 : int{m_depths[static_cast<size_t>(index.row())]};
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
