// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/settings/settings.h"

#include <QScreen>
#include <QSplitter>
#include <QWidget>

namespace tamiz {

void restoreWindow(QWidget &window, const Settings &settings)
{
    if (window.restoreGeometry(settings.get(settings::WindowGeometry)))
        return; // restoreGeometry() keeps the window on a screen that is there
    const QSize room = window.screen()->availableSize();
    const QSize frame(8, 48); // title bar and edges, which Qt does not know before the window is shown
    window.resize(QSize(1280, 800).boundedTo(room - frame));
}

void saveWindow(const QWidget &window, Settings &settings)
{
    settings.set(settings::WindowGeometry, window.saveGeometry());
}

void restoreSplitter(QSplitter &splitter, const Settings &settings)
{
    splitter.restoreState(settings.get(settings::Splitter));
}

void saveSplitter(const QSplitter &splitter, Settings &settings)
{
    settings.set(settings::Splitter, splitter.saveState());
}

} // namespace tamiz
