// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QAbstractButton>

namespace tamiz {

class Columns;

/// One part of the filter as people read it: "Region: Jalisco", "− State: hidden".
QString chipText(const Filter &part, const Columns &columns);

/// A part of the filter as a chip. A click, Delete, Backspace or Space asks to remove it (clicked), Enter or
/// F2 to edit its text (editRequested).
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const Filter &part, const Columns &columns, QWidget *parent = nullptr);

    const Filter &part() const { return m_part; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void typed(const QString &letters); ///< Letters belong to the line beside it.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Filter m_part;
};

} // namespace tamiz
