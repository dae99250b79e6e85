// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tamiz {

/// Whether \a page is one that another page hides: it need not follow every change until it is shown. Its own
/// isHidden() does not tell, since the window puts pages in frames that scroll.
inline bool isOutOfSight(const QWidget &page)
{
    return !page.isVisible() && page.window()->isVisible();
}

} // namespace tamiz
