// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"

#include <QString>

#include <memory>
#include <span>

namespace tamiz {

class Database;

/// One connection to a workspace file with the questions and the writing that the rest of the house needs. Belongs to
/// the thread that opened it; open another one in another thread. This room alone knows SQL.
class Store
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new, empty workspace; refuses when \a path exists.
    static Result<std::unique_ptr<Store>> create(const QString &path, Clock clock = systemClock());
    /// Opens \a path; migrates an older schema after a backup beside the file, in either mode. What may not be written to
    /// opens for reading. Errors: Refused (not a workspace, newer schema, not there, older schema or unsettled changes
    /// that may not be written), Damaged, Storage.
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode = Mode::ReadWrite,
                                               Clock clock = systemClock());
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    QString path() const;
    Database &database() const { return *m_database; }
    const Clock &clock() const { return m_clock; }
    /// How long a write waits for another writer before it fails with Busy; 10 s when new.
    void setPatience(int milliseconds);
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

private:
    Store(std::unique_ptr<Database> database, Mode mode, Clock clock);
    static Result<void> makeEmpty(const QString &path, const Clock &clock);
    static Result<void> bringUpToDate(const QString &path, const Clock &clock);
    std::unique_ptr<Database> m_database;
    Mode m_mode;
    Clock m_clock;
};

} // namespace tamiz
