// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tamiz {

/// Says what a file may hold before it is refused.
class LimitsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LimitsDialog(QWidget *parent = nullptr);
};

} // namespace tamiz
