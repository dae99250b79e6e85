// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QAbstractTableModel>

namespace tamiz {

/// What an import flagged or refused, with the place in the file.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, File, Line, Field, Reason, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(const QList<ImportProblem> &problems);
    const ImportProblem &problem(int row) const { return m_problems.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ImportProblem> m_problems;
};

} // namespace tamiz
