// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

#include <QColor>
#include <QString>
#include <QStringList>

// Tags by their path, for the verbs of this room.
namespace tamiz {

class Store;

/// The tag at the end of \a parts, inside the transaction of \a operation; those of the path that are missing are made
/// and their coming to life added to it. Colour and description are for a new one.
Result<qint64> findOrMakeTag(Store &store, const QStringList &parts, const QColor &colour, const QString &description,
                             Operation &operation, const QString &guid = {});
/// A new tag \a name below \a parent, which may have been made in the same operation.
Result<qint64> makeTagBelow(Store &store, qint64 parent, const QString &name, const QColor &colour,
                            const QString &description, Operation &operation, const QString &guid);
/// The same by "a/b". Error Usage: no name.
Result<qint64> tagAtPath(Store &store, const QString &path, Operation &operation);

} // namespace tamiz
