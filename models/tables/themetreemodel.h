// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/groupstats.h"

#include <QAbstractItemModel>

#include <vector>

namespace tamiz {

class ThemeTableModel;
class Workspace;

/// The themes of \a themes below their areas, with the same columns, in the same order; last the tray and the
/// two queues that lead through all themes. An area's people and texts are counted once each, however many of
/// its themes they are in; its stability is the mean of its themes' by size.
class ThemeTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Area, Theme, Tray, Borderline, Far };

    ThemeTreeModel(Workspace &workspace, ThemeTableModel *themes, QObject *parent = nullptr);

    Kind kindOf(const QModelIndex &index) const;
    qint64 themeOf(const QModelIndex &index) const; ///< 0 where it is no theme.
    /// Of the area, or of the theme's area; empty = in none.
    QString areaOf(const QModelIndex &index) const;
    /// Rows of the table model that stand under an area.
    const std::vector<int> &themesOf(const QString &area) const;
    GroupStat statOf(const QString &area) const;
    QModelIndex indexOfTheme(qint64 theme) const;
    QModelIndex indexOfArea(const QString &area) const;
    bool hasAreas() const { return !m_areas.empty() && !m_areas.front().name.isEmpty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Texts may be dropped on a theme or the tray, themes on an area.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }

Q_SIGNALS:
    void textsDropped(qint64 theme, const std::vector<qint64> &ids); ///< Ascending; theme 0: the tray.
    void themeDropped(const std::vector<qint64> &themes, const QString &area); ///< Ascending.

private:
    struct Area
    {
        QString name; ///< Empty: the themes that are in none.
        bool held = false;
        std::vector<int> rows; ///< Of the table model.
        GroupStat stat;
        double stability = 0, trend = 0;
        std::vector<qint64> periods = {};
    };

    void rebuild();
    void arrange();
    void count(Area &area) const;
    QVariant areaData(const Area &area, int column, int role) const;
    QVariant queueData(Kind kind, int column, int role) const;
    QModelIndex inTable(const QModelIndex &index) const;

    Workspace &m_workspace;
    ThemeTableModel *m_themes;
    std::vector<Area> m_areas;
    int m_tray = -1; ///< Row of the table model.
    qint64 m_borderline = 0, m_far = 0;
};

} // namespace tamiz
