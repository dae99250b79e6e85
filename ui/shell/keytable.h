// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actionindex.h"

#include <QAbstractTableModel>

namespace tamiz {

class KeyMap;

/// Keys that widgets hear themselves, so that they cannot be changed: what a shortcut page must still tell.
struct FixedKey
{
    QString where;
    QString what;
    QString keys;
};
QList<FixedKey> fixedKeys();

/// Every action that has keys, then the fixed keys, as a page of Markdown.
QString keysAsMarkdown(const std::vector<KnownAction> &actions, const KeyMap &keys);

/// Every action with its keys, then the keys that cannot be changed.
class KeyTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ActionColumn, KeysColumn, WhatColumn, ColumnCount };

    KeyTable(std::vector<KnownAction> actions, const KeyMap &keys, QObject *parent = nullptr);

    QAction *actionAt(int row) const;    ///< Null for fixed keys.
    void setWords(const QString &words); ///< Shows the rows that hold all of them.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void refreshKeys();

private:
    QString text(size_t entry, int column) const;

    std::vector<KnownAction> m_actions;
    QList<FixedKey> m_fixed;
    const KeyMap &m_keys;
    std::vector<size_t> m_shown; ///< Places in m_actions, then in m_fixed behind them.
};

} // namespace tamiz
