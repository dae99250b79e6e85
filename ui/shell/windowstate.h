// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QWidget;

namespace tamiz {

class Settings;

/// Size, place and splitter of the window across starts. A window that would be off the screen is moved onto
/// it.
void restoreWindow(QWidget &window, const Settings &settings);
void saveWindow(const QWidget &window, Settings &settings);
void restoreSplitter(QSplitter &splitter, const Settings &settings);
void saveSplitter(const QSplitter &splitter, Settings &settings);

} // namespace tamiz
