// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/storage/journal.h"
#include "models/storage/store.h"
#include "models/workspace/bitmap.h"
#include "models/workspace/columns.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <memory>
#include <vector>

namespace tamiz {

/// A workspace as verbs use it: the connection and the short fields in memory.
struct Session
{
    std::unique_ptr<Store> store;
    std::shared_ptr<Columns> columns;
};

/// The workspace named by the first word of \a line.
Result<std::unique_ptr<Store>> openStore(const QCommandLineParser &line, Store::Mode mode);
Result<Session> openSession(const QCommandLineParser &line, Store::Mode mode);

/// What --where asks for; several of them are joined by "and". Error Usage, with the place.
Result<Filter> filterOf(const QCommandLineParser &line);
/// What is odd about it, in sentences for --json: values that nobody has, "or" in small letters.
QJsonArray hintsOf(const Session &session, const QCommandLineParser &line);

/// The live rows that --where keeps; several of them are joined by "and". Without any: all. What is odd about
/// it is said on the standard error.
Result<Bitmap> selectWhere(const Session &session, const QCommandLineParser &line);
/// The same as contribution ids. Error Usage without --where: what changes rows must say which.
Result<std::vector<qint64>> idsWhere(const Session &session, const QCommandLineParser &line);

/// The person at the keyboard: the name of the account.
Actor accountActor();

/// The whole number behind option \a name, at least \a least; \a otherwise when it was not given. Error
/// Usage.
Result<qint64> numberOf(const QCommandLineParser &line, const QString &name, qint64 least, qint64 otherwise);

/// The words of option \a name, separated by commas.
QStringList wordsOf(const QCommandLineParser &line, const QString &name);

Error usage(const QString &sentence);

} // namespace tamiz
