// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/storage/journal.h"
#include "models/workspace/bitmap.h"

#include <QList>
#include <QString>

#include <span>
#include <vector>

namespace tamiz {

class Columns;
class Store;

// Rules of the codebook: a tag and a filter ("bici* OR \"carril bici\""). What passes is proposed for the
// tag; a person accepts it or says no. Nothing is ever tagged by a rule alone.

/// What becomes of a tag that is not in the codebook: a name mistyped is no new tag.
enum class MissingTag { Refuse, Make };

/// The path of the tag that \a path names, whatever its accents and case. Error Usage where there is none,
/// with the nearest name: "There is no tag “movilidda”. Did you mean “movilidad”?"
Result<QString> pathInCodebook(Store &store, const QString &path);

/// Adds a rule for tag \a path. Error Usage: no such tag (\a missing: or it is made), a filter that cannot be
/// read or keeps everything, or a rule that is there already.
Result<Operation> addRule(Store &store, const QString &path, const QString &filter, const Actor &actor,
                          MissingTag missing = MissingTag::Refuse);
Result<Operation> changeRule(Store &store, qint64 rule, const QString &filter, const Actor &actor);
Result<Operation> removeRule(Store &store, qint64 rule, const Actor &actor);

/// The rows that \a rule proposes: live, not merged, without its tag or one below it, and not declined.
Result<Bitmap> proposedBy(Store &store, const Columns &columns, const RuleEntry &rule);

/// What is accepted of one rule.
struct AcceptedProposals
{
    RuleEntry rule;
    std::vector<qint64> ids; ///< Contributions, ascending.
};
/// Gives each its tag. One operation for all; tags say that a rule proposed them and a person accepted.
Result<Operation> acceptProposals(Store &store, const std::vector<AcceptedProposals> &accepted,
                                  const Actor &actor);
/// Never proposes \a ids by \a rule again. One operation.
Result<Operation> declineProposals(Store &store, qint64 rule, std::span<const qint64> ids,
                                   const Actor &actor);

} // namespace tamiz
