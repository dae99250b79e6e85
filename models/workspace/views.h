// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/storage/journal.h"

#include <QHash>
#include <QList>
#include <QString>

namespace tamiz {

class Store;
struct ViewEntry;

/// Saved views: filters with a name, kept in the workspace. Every change is an operation of the journal; the
/// id is 0 when nothing had to change.

/// The views there are, in the order of their names.
Result<QList<ViewEntry>> savedViews(Store &store);
/// Keeps \a filter (text of the filter language; empty = everything) as \a name. A view of this name, in any
/// case of letters, gets the new filter. Error Usage: no name, or a filter that cannot be read, with the
/// place.
Result<Operation> saveView(Store &store, const QString &name, const QString &filter, const Actor &actor);
/// Error Usage: no name, unknown view, or a name another view has.
Result<Operation> renameView(Store &store, qint64 view, const QString &name, const Actor &actor);
Result<Operation> removeView(Store &store, qint64 view, const Actor &actor);

/// The number keys of views, 1 to 9, by id: those people gave, kept in the workspace; the others get the free
/// ones in the order of names. Views beyond nine have none.
Result<QHash<qint64, int>> viewKeys(Store &store);
/// Gives \a view the key 1 to 9 of its own, or none of its own (0); another view that had it loses it. Error
/// Usage: any other number.
Result<void> setViewKey(Store &store, qint64 view, int key);

/// A view as one line to send to someone ("name = filter"), and back: a line without " = " is a filter alone.
QString toLine(const ViewEntry &view);
ViewEntry viewFromLine(const QString &line);

} // namespace tamiz
