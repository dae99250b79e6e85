// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace tamiz {

/// Preferences. Everything applies at once; only another language waits for the next start, and says so.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    void restoreDefaults();

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QLabel *m_note;
};

} // namespace tamiz
