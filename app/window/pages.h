// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tamiz {

/// The pages of the window in the order of the way of the data: the one place that knows them all.
QList<PageEntry> windowPages();

} // namespace tamiz
