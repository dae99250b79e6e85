// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/storage/journalreading.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace tamiz {

class Store;

/// The journal, newest entry first, read by pages as the view asks for more: those that a filter and words
/// ask for.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Who, How, Undone, ColumnCount };
    enum Role { IdRole = Qt::UserRole, VerbRole };
    static constexpr qint64 PageSize = 200;

    explicit HistoryModel(Store &store, QObject *parent = nullptr);

    void reload(); ///< After the journal has grown.
    void setLookedFor(const JournalFilter &filter, const QString &words = {}); ///< Empty: everything.
    const JournalFilter &filter() const { return m_filter; }
    const QString &words() const { return m_words; }
    const Operation &operation(int row) const { return m_shown[static_cast<size_t>(row)]; }
    bool isUndone(int row) const { return m_undone.contains(operation(row).id); }
    std::optional<int> rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const tamiz::Error &error);

private:
    QString text(const Operation &operation, int column) const;
    std::vector<Operation> nextPage();

    Store &m_store;
    std::vector<Operation> m_shown; ///< Newest first, without changes.
    QSet<qint64> m_undone;
    qint64 m_before = 0; ///< What has not been read yet has ids below it; 0 = all read.
    JournalFilter m_filter;
    QString m_words;
};

} // namespace tamiz
