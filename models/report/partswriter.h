// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace tamiz {

/// A file inside a document that is an archive.
struct DocumentPart
{
    QString name;
    QByteArray bytes;
    bool stored = false; ///< Not compressed.
};

/// Writes \a parts in their order as a ZIP archive to \a path, whole or not at all. \a at is the time of
/// every part: the same parts give the same bytes. Errors: Storage, Cancelled.
Result<void> writeParts(const std::vector<DocumentPart> &parts, const QDateTime &at, const QString &path,
                        const Progress &progress = {});

} // namespace tamiz
