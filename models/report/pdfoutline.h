// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"

#include <QByteArray>

namespace tamiz {

/// \a pdf, a finished file with a plain table of cross references (as QPdfWriter writes it), with an
/// incremental update (ISO 32000-1, 7.5.6) that adds what QPdfWriter cannot write: the marks of \a pages as
/// an outline, links from the contents, and \a language. Its pages are those of \a pages, in their order.
/// Where the file is not as expected it comes back as it was: an outline helps, but the report is whole
/// without one.
QByteArray withOutline(QByteArray pdf, const Pages &pages, const QString &language);

} // namespace tamiz
