// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

namespace tamiz {

/// The workspaces opened last, newest first, at most ten. Missing ones stay in the list: a stick may come
/// back.
class RecentFiles
{
public:
    static constexpr qsizetype Limit = 10;

    explicit RecentFiles(Settings &settings) : m_settings(settings) {}

    QStringList paths() const { return m_settings.get(settings::RecentFiles); }
    void add(const QString &path); ///< Moves it to the front.
    void clear();

private:
    Settings &m_settings;
};

/// The name of \a path for a menu: file name and, in short, the folder it is in.
QString recentName(const QString &path);

} // namespace tamiz
