// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/answering.h"

#include <QAbstractTableModel>

namespace tamiz {

/// The themes, largest first, with what was answered to each.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Theme, Contributions, People, Open, Decided, Office, Date, ColumnCount };
    enum Role { ValueRole = Qt::UserRole, SortRole };

    explicit AnswersModel(QObject *parent = nullptr);

    void setOverview(AnswerOverview overview);
    const AnswerOverview &overview() const { return m_overview; }
    const AnsweredTheme &themeAt(int row) const { return m_overview.themes[static_cast<size_t>(row)]; }
    int rowOf(qint64 theme) const; ///< -1 when it is not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    AnswerOverview m_overview;
};

} // namespace tamiz
