// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/report/gate.h"
#include "models/report/releasing.h"

namespace tamiz {

/// What the gate had to say to something that leaves, and why a person went past it.
struct Gating
{
    QStringList overridden; ///< Empty where nothing spoke against it.
    QString reason;
};

/// Asks the gate about \a rows; with --override its reasons are noted in the journal of the workspace. Error
/// Refused without.
Result<Gating> passGate(const Session &session, const Bitmap &rows, Leaving what, const QString &name,
                        const QCommandLineParser &line, qint64 k = 5);

/// Notes what was written. A workspace that cannot be written to (read-only, in use) is said on the standard error: the
/// file is there all the same.
void noteRelease(const ReleasedRows &rows, ReleaseFacts facts, const QCommandLineParser &line);
void noteRelease(const Session &session, const Bitmap &rows, ReleaseFacts facts, const QCommandLineParser &line);

inline constexpr char OverrideText[] = QT_TRANSLATE_NOOP(
    "tamiz::Cli", "Publishes although something speaks against it; the reason is printed and noted.");

} // namespace tamiz
