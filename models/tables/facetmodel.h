// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facets.h"

#include <QAbstractItemModel>
#include <QSet>

namespace tamiz {

/// Facets as a tree of two levels: fields, and their values with counts. Shows the first eight values of a
/// field, those of the filter, and a row "more…" that opens the rest; a search shows every value that holds
/// the words.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< Key of the field, for both levels.
        ValueRole,              ///< Value as filters write it; none for a field and for "more…".
        CountRole,
        ShareRole, ///< Count by the largest count of the field, 0 to 1.
        MarkRole,  ///< FacetMark as int.
        MoreRole,  ///< True for the row "more…".
        LargeRole  ///< Whether the field is a large one, counted only while it is open.
    };

    explicit FacetModel(QObject *parent = nullptr);

    void setFacets(std::vector<Facet> facets);
    /// Shows the values that hold \a words: of all fields, or of \a only.
    void setSearch(const QString &words, const QString &only = {});
    void showAll(const QString &key, bool all);
    bool showsAll(const QString &key) const { return m_open.contains(key); }
    QModelIndex indexOf(const QString &key, const QString &value) const; ///< Empty value: the field.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        Facet facet;
        std::vector<size_t> shown; ///< Places in facet.values.
        qint64 largest = 0;
        bool more = false;
    };

    void arrange();
    void arrange(Group &group) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant moreData(const Group &group, int role) const;
    QVariant valueData(const Group &group, const FacetValue &value, int role) const;

    std::vector<Group> m_groups;
    QString m_search, m_only;
    QSet<QString> m_open;
};

} // namespace tamiz
