// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

namespace tamiz {

/// A table of \a found that explains another one is no input of anybody: it is left out, with a note. Such
/// are
/// - one that lists the columns of another one (most values of one of its columns are names of columns
/// there);
/// - one that is called a dictionary or a list of codes and shares a column with another one, or holds
/// questions.
void leaveOutKeys(RecognisedFiles &found);

} // namespace tamiz
