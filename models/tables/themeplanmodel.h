// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/themeplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace tamiz {

/// The moves of a plan, each to be accepted or not. A checked row is carried out.
class ThemePlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { From, To, Contributions, ColumnCount };

    explicit ThemePlanModel(std::shared_ptr<const ThemePlan> plan, QObject *parent = nullptr);

    const std::vector<bool> &accepted() const { return m_accepted; }
    qint64 acceptedTexts() const;
    void setAll(bool accepted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    QString nameOf(qint64 theme) const;
    QString display(int row, int column) const;

    std::shared_ptr<const ThemePlan> m_plan;
    std::vector<bool> m_accepted;
};

} // namespace tamiz
