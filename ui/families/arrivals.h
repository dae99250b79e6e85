// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace tamiz {

/// When the texts of a family came: by hour when all came within four days, else by day, at most 120 bars.
class Arrivals : public QWidget
{
    Q_OBJECT
public:
    explicit Arrivals(QWidget *parent = nullptr);
    /// \a times in seconds UTC, in any order; missing ones left out by the caller.
    void setTimes(const std::vector<qint64> &times);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_bars;
    QString m_title, m_first, m_last;
};

} // namespace tamiz
