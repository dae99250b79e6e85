// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz {

class Store;

/// The contributions whose source calls them one of \a names, letter by letter; one name may be that of
/// several, in two consultations or of two kinds. Ascending; live or not. By the index: microseconds a name.
Result<std::vector<qint64>> idsNamed(Store &store, const QStringList &names);
/// Those whose name begins with \a start.
Result<std::vector<qint64>> idsNamedFrom(Store &store, const QString &start);

} // namespace tamiz
