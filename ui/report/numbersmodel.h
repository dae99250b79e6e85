// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/releasing.h"

#include <QAbstractTableModel>

namespace tamiz {

/// Every number of the report with the value printed last, and whether it changed; those that changed come
/// first.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Now, Printed, ColumnCount };

    explicit NumbersModel(QObject *parent = nullptr);

    void setNumbers(const std::vector<PrintedNumber> &numbers, const std::vector<NumberChange> &changes,
                    bool wasPrinted);
    /// The rows behind the number at \a row; nothing for one that is gone.
    std::optional<QString> filterAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString what, now, printed, filter;
        bool changed = false, gone = false;
    };
    std::vector<Line> m_lines;
};

} // namespace tamiz
