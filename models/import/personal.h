// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/columnstats.h"
#include "models/import/importfile.h"

namespace tamiz {

/// What the column called \a header gives away of a person: "e-mail", "ip", "national id", "telephone",
/// "address", "name", or nothing. Decided by its name (five languages) and by what its cells look like.
QString personalKind(const QString &header, const ColumnStats &stats);

/// Whether such a column is left out unless a person asks for it: all but names.
bool isLeftOut(const QString &personalKind);

/// A sentence for people about such a column, empty for no kind.
QString personalWarning(const QString &personalKind);

/// Whether a column called \a header holds, by its name, who wrote: "author", "nombre y apellidos".
bool isCalledName(const QString &header);

/// Whether \a header asks for, or records, consent to publish.
bool asksForConsent(const QString &header, const ColumnStats &stats);

/// "yes" or "no" for the words people and forms use, else \a answer as it is.
QString consentOf(const QString &answer);

} // namespace tamiz
