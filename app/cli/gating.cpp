// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gating.h"

#include "app/cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<Gating> passGate(const Session &session, const Bitmap &rows, Leaving what, const QString &name,
                        const QCommandLineParser &line, qint64 k)
{
    const auto obstacles = obstaclesTo(*session.store, *session.columns, rows, what, k);
    if (!obstacles)
        return obstacles.error();
    if (obstacles->empty())
        return Gating();
    const QString reason = line.value(u"override"_s).trimmed();
    if (reason.isEmpty()) {
        Error error = gateError(*obstacles, what);
        error.message += u' ' + QCoreApplication::translate(
                                    "tamiz::Cli", "On the command line the reason follows --override.");
        return error;
    }
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto noted = recordOverride(**store, name, *obstacles, reason, accountActor());
    if (!noted)
        return noted.error();
    acknowledge(*noted);
    return Gating{sentencesOf(*obstacles), reason};
}

void noteRelease(const Session &session, const Bitmap &rows, ReleaseFacts facts,
                 const QCommandLineParser &line)
{
    noteRelease(releasedRows(*session.columns, rows), std::move(facts), line);
}

void noteRelease(const ReleasedRows &rows, ReleaseFacts facts,
                 const QCommandLineParser &line)
{
    facts.filter = line.values(u"where"_s).join(u' ');
    const auto store = openStore(line, Store::Mode::ReadWrite);
    const auto noted =
        store ? recordRelease(**store, rows, facts, accountActor()) : Result<ReleaseEntry>(store.error());
    if (!noted) {
        Error error = noted.error();
        error.message = QCoreApplication::translate("tamiz::Cli", "The release could not be noted: %1")
                            .arg(error.message);
        complain(error);
        return;
    }
    Operation operation;
    operation.id = noted->operation;
    acknowledge(operation);
}

} // namespace tamiz
