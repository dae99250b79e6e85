// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tamiz {

/// While a menu is open, keys are its own. Qt asks the shortcuts of the widget with the focus first, which
/// keeps it behind the menu: "2" would tag the contribution instead of hiding it for the second reason. For
/// the whole application.
class PopupKeys : public QObject
{
    Q_OBJECT
public:
    explicit PopupKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tamiz
