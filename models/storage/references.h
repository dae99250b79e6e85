// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/kind.h"

#include <QString>

#include <span>
#include <vector>

namespace tamiz {

class Store;

/// What names a contribution in every workspace that read the same source.
struct Reference
{
    QString family; ///< Of the consultation: within it the source's ids are unique.
    Kind kind = Kind::Proposal;
    QString externalId;
};

/// The names of \a ids, in their order; unknown ids are left out.
Result<std::vector<Reference>> readReferences(Store &store, std::span<const qint64> ids);
/// The live contributions that \a references name, in their order; 0 for those that are not here. The newest consultation
/// of a family wins.
Result<std::vector<qint64>> findReferences(Store &store, std::span<const Reference> references);
/// The name (field 0) with the id \a value; empty for 0.
Result<QString> nameText(Store &store, qint64 value);

} // namespace tamiz
