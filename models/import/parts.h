// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

namespace tamiz {

/// Tables of one folder or archive that have the same columns are one consultation, in pieces or one export after the
/// other, unless they use the same ids for different texts (each counts from 1): then each is given a family and a title
/// of its own, so that none overwrites another. Looks at the first records of each. \a root is the folder or archive.
void tellPartsApart(QList<ImportSource> &sources, const QString &root);

/// A table of \a found that is called a dictionary or a list of codes and shares a column with another one explains that
/// one, and is no input of anybody: it is left out, with a note.
void leaveOutKeys(RecognisedFiles &found);

} // namespace tamiz
