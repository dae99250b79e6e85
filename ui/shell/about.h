// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tamiz {

/// Version, licences, and the folders where the program keeps something.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &settingsFile, QWidget *parent = nullptr);
};

} // namespace tamiz
