// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace tamiz {

class Store;

/// A section of the report as the file keeps it.
struct SectionEntry
{
    qint64 id = 0;
    qint64 place = 0; ///< From 1; 0 = the settings of the report.
    QString content;  ///< JSON.
};

/// The live ones, by place.
Result<QList<SectionEntry>> readSections(Store &store);
/// A section that is not live yet; a content for one (see writing.h).
Result<qint64> makeSection(Store &store, qint64 content);
Result<qint64> reportTextId(Store &store, const QString &text);

} // namespace tamiz
