// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/fileplace.h"
#include "models/import/importfile.h"

namespace tamiz {

/// How a participatory budget in the format of Pabulib (.pb: sections META, PROJECTS and VOTES) is read:
/// projects are proposals, voters are people. Errors: Refused.
Result<Mapping> recognisePabulib(const FilePlace &place);

/// Projects, then each voter with age, sex and the like, followed by one vote for each project on the ballot.
/// Counts the projects. Errors: Refused, Cancelled, or what the sink returned.
Result<ReadCount> readPabulib(const FilePlace &place, const Mapping &mapping, RecordSink &sink,
                              const Progress &progress);

} // namespace tamiz
