// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tamiz {

class Columns;
class Store;

/// One quiet line below the search bar: what is odd about the filter, and what may have been meant, as
/// buttons. Hidden while there is nothing to say.
class HintBar : public QWidget
{
    Q_OBJECT
public:
    explicit HintBar(QWidget *parent = nullptr);

    void showFor(const Columns &columns, Store &store, const Filter &filter);
    QString text() const; ///< Empty while hidden.

Q_SIGNALS:
    void wanted(const tamiz::Filter &filter); ///< A suggestion was taken.

private:
    QHBoxLayout *m_row;
    QLabel *m_words;
    QList<QWidget *> m_buttons;
};

} // namespace tamiz
