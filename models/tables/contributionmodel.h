// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/tables/grouping.h"
#include "models/tables/listtext.h"
#include "models/tables/order.h"
#include "models/tables/textpages.h"
#include "models/workspace/bitmap.h"
#include "models/workspace/selection.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QList>

namespace tamiz {

class Workspace;

/// A tag as a list shows it.
struct TagChip
{
    qint64 id = 0;
    QString name;
    QColor colour;
    friend bool operator==(const TagChip &, const TagChip &) = default;
};

/// The contributions of the selection, one a row, a million of them: row numbers in memory, texts by pages.
/// Behind the columns every workspace has come those of its own: every other short field and attribute.
/// The page refreshes it when the workspace changes: when the rows stay the same (a decision, a tag) only
/// their data changes; else the model is reset.
class ContributionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Text, Votes, StateColumn, Tags, Theme, Region, Day, KindColumn, Author, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        IdRole,
        StateRole,  ///< State as int.
        TagsRole,   ///< QList<TagChip>.
        SpansRole,  ///< QList<Span> of hits in the display text of column Text.
        LineRole,   ///< ListText: title and body of column Text, with their hits.
        FamilyRole, ///< How many rows share the family; 0 when alone.
        DepthRole,  ///< How far the row is moved in below the head of its thread or family.
    };

    explicit ContributionModel(Workspace &workspace, QObject *parent = nullptr);

    void refresh(); ///< Follows the selection of the workspace.

    qint64 idAt(int row) const;
    quint32 rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; } ///< Row of the columns.
    int rowForId(qint64 id) const; ///< -1 when it is not in the selection.
    std::vector<qint64>
    idsAt(const std::vector<std::pair<int, int>> &ranges) const; ///< First and last rows; ascending ids.
    const QStringList &markedWords() const { return m_words; }
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    QString
    keyOfColumn(int column) const; ///< By which layouts name it; "mark" and "text" besides keys of fields.
    int columnOfKey(const QString &key) const; ///< -1 when there is none.
    /// Those that fit the words of the filter best come first, until a column is sorted by; while the filter
    /// asks for no words, the order is that of the column.
    bool isBestFirst() const { return m_bestFirst; }
    void setBestFirst(bool best);
    bool canBeBestFirst() const; ///< Whether the filter asks for words.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QList<TagChip> tagsOf(quint32 row) const;
    QString stateText(quint32 row) const; ///< State, with the reason of a hidden one.

private:
    bool keepsOrder() const;
    void countFamilies();
    std::vector<quint32> rowsInOrder() const;
    void putInOrder();
    void learnColumns();
    QVariant ownHeader(const QString &key, int role) const;
    Qt::Alignment alignmentOf(int column) const;
    QVariant ownDisplay(quint32 row, const QString &key) const;
    QVariant display(int row, int column) const;
    QString spoken(int row, int column) const;
    QString label(const QString &key, quint32 row) const;
    State stateOf(quint32 row) const;
    QString textAt(int row) const;
    ListText lineAt(int row) const;

    Workspace &m_workspace;
    std::vector<quint32> m_rows;
    std::vector<quint8> m_depths;   ///< As long as m_rows while grouped, else empty.
    std::vector<quint32> m_parents; ///< Read when threads are first asked for, and when rows came or went.
    QStringList m_own;              ///< Keys of the columns behind Author.
    Grouping m_grouping = Grouping::None;
    Bitmap m_selected;                  ///< The selection that m_rows stands for.
    std::vector<quint32> m_familySizes; ///< By code of the column "family".
    QStringList m_words;
    TextPages m_pages;
    mutable RankCache m_ranks;
    qint64 m_ranked = -1; ///< The operation the ranks are of.
    bool m_bestFirst = false;
    QString m_rankedBy; ///< The filter the list was put in order by while the best come first.
    int m_sortColumn = Text;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tamiz
