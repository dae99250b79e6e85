// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetmodel.h"

#include "models/text/fold.h"

#include <QLocale>

namespace tamiz {

namespace {

constexpr size_t firstShown = 8;
constexpr size_t mostShown = 500; // a tree with more rows is of no use; the search finds the others

} // namespace

FacetModel::FacetModel(QObject *parent) : QAbstractItemModel(parent) {}

void FacetModel::setFacets(std::vector<Facet> facets)
{
    beginResetModel();
    m_groups.clear();
    for (Facet &facet : facets)
        m_groups.push_back({.facet = std::move(facet), .shown = {}, .largest = 0, .more = false});
    arrange();
    endResetModel();
}

void FacetModel::setSearch(const QString &words, const QString &only)
{
    const QString folded = foldText(words);
    if (folded == m_search && only == m_only)
        return;
    beginResetModel();
    m_search = folded;
    m_only = only;
    arrange();
    endResetModel();
}

void FacetModel::showAll(const QString &key, bool all)
{
    beginResetModel();
    all ? static_cast<void>(m_open.insert(key)) : static_cast<void>(m_open.remove(key));
    arrange();
    endResetModel();
}

void FacetModel::arrange()
{
    for (Group &group : m_groups)
        arrange(group);
}

void FacetModel::arrange(Group &group) const
{
    const std::vector<FacetValue> &values = group.facet.values;
    const bool all = m_open.contains(group.facet.key);
    const bool searched = !m_search.isEmpty() && (m_only.isEmpty() || m_only == group.facet.key);
    group.shown.clear();
    group.largest = 1;
    for (size_t i = 0; i < values.size(); ++i) {
        group.largest = std::max(group.largest, values[i].count);
        const bool found = searched
                               ? foldText(values[i].label).contains(m_search)
                               : all || group.shown.size() < firstShown || values[i].mark != FacetMark::None;
        if (found && group.shown.size() < mostShown)
            group.shown.push_back(i);
    }
    group.more = !searched && values.size() > firstShown && (all || group.shown.size() < values.size());
}

QModelIndex FacetModel::indexOf(const QString &key, const QString &value) const
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        if (m_groups[g].facet.key != key)
            continue;
        const QModelIndex field = index(static_cast<int>(g), 0);
        for (size_t i = 0; i < m_groups[g].shown.size(); ++i) {
            if (!value.isEmpty() && m_groups[g].facet.values[m_groups[g].shown[i]].value == value)
                return index(static_cast<int>(i), 0, field);
        }
        return field;
    }
    return {};
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    return child.internalId() ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
                              : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId())
        return 0;
    const Group &group = m_groups[static_cast<size_t>(parent.row())];
    return static_cast<int>(group.shown.size()) + (group.more ? 1 : 0);
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId())
        flags |= Qt::ItemNeverHasChildren;
    return index.isValid() ? flags : Qt::NoItemFlags;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!index.internalId())
        return groupData(m_groups[static_cast<size_t>(index.row())], role);
    const Group &group = m_groups[index.internalId() - 1];
    const auto row = static_cast<size_t>(index.row());
    return row < group.shown.size() ? valueData(group, group.facet.values[group.shown[row]], role)
                                    : moreData(group, role);
}

QVariant FacetModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.facet.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n values", "field and how many values it has", static_cast<int>(group.facet.distinct))
            .arg(group.facet.title);
    case KeyRole:
        return group.facet.key;
    case CountRole:
        return group.facet.distinct;
    case LargeRole:
        return group.facet.isLarge;
    default:
        return {};
    }
}

QVariant FacetModel::moreData(const Group &group, int role) const
{
    const auto rest = static_cast<int>(group.facet.values.size() - group.shown.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return showsAll(group.facet.key) ? tr("Fewer") : tr("%n more…", nullptr, rest);
    case KeyRole:
        return group.facet.key;
    case MoreRole:
        return true;
    default:
        return {};
    }
}

QVariant FacetModel::valueData(const Group &group, const FacetValue &value, int role) const
{
    const auto spoken = [&] {
        const QString count =
            tr("%1: %2", "value and count").arg(value.label, QLocale().toString(value.count));
        switch (value.mark) {
        case FacetMark::Included:
            return tr("%1, included").arg(count);
        case FacetMark::Excluded:
            return tr("%1, excluded").arg(count);
        case FacetMark::None:
            break;
        }
        return count;
    };
    switch (role) {
    case Qt::DisplayRole:
        return value.label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken();
    case KeyRole:
        return group.facet.key;
    case ValueRole:
        return value.value;
    case CountRole:
        return value.count;
    case ShareRole:
        return static_cast<double>(value.count) / static_cast<double>(group.largest);
    case MarkRole:
        return static_cast<int>(value.mark);
    default:
        return {};
    }
}

} // namespace tamiz
