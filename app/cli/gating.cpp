// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gating.h"

#include "app/cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<Gating> passGate(const Session &session, const Bitmap &rows, Leaving what, const QString &name,
                        const QCommandLineParser &line)
{
    const auto obstacles = obstaclesTo(*session.store, *session.columns, rows, what);
    if (!obstacles)
        return obstacles.error();
    if (obstacles->empty())
        return Gating();
    const QString reason = line.value(u"override"_s).trimmed();
    if (reason.isEmpty()) {
        Error error = gateError(*obstacles);
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

} // namespace tamiz
