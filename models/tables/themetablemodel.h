// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"
#include "models/tables/groupstats.h"

#include <QAbstractTableModel>

namespace tamiz {

class Workspace;

/// The themes of the workspace with their three counts, and last the tray: contributions in no theme. All
/// live rows.
class ThemeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Submissions,
        Texts,
        People,
        Share,
        Trend,
        Stability,
        Held,
        Area,
        Accepted,
        Hidden,
        Terms,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, IdRole, ShareRole, TrayRole, TrendRole };

    explicit ThemeTableModel(Workspace &workspace, QObject *parent = nullptr);

    void refresh();

    const ThemeEntry &themeAt(int row) const
    {
        return m_rows[static_cast<size_t>(row)].theme;
    } ///< Id 0: the tray.
    const GroupStat &statAt(int row) const { return m_rows[static_cast<size_t>(row)].stat; }
    quint32 codeAt(int row) const { return m_rows[static_cast<size_t>(row)].code; }
    qint64 received() const { return m_received; } ///< All live contributions.
    const std::vector<qint64> &periodsAt(int row) const { return m_rows[static_cast<size_t>(row)].periods; }
    double trendAt(int row) const { return m_rows[static_cast<size_t>(row)].trend; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    bool hasThemes() const { return m_rows.size() > 1; }
    QString nameAt(int row) const;
    int rowForId(qint64 theme) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Texts may be dropped on a theme, or on the tray.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void textsDropped(qint64 theme, const std::vector<qint64> &ids); ///< Ascending; theme 0: the tray.

private:
    struct Row
    {
        ThemeEntry theme;
        GroupStat stat;
        quint32 code = 0;
        std::vector<qint64> periods =
            {};           ///< Contributions by twelfths of the time covered; empty without days.
        double trend = 0; ///< See trendOf.
    };

    void readTrends(const tamiz::Column &themes);
    void arrange();
    QVariant value(const Row &row, int column) const;
    QString display(int row, int column) const;

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    qint64 m_received = 0;
    int m_sortColumn = Submissions;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace tamiz
