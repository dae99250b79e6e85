// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz::samples {

/// Each writes one invented consultation into its own folder under \a out, from the word lists in \a data.
/// False when a file cannot be written or a word list is missing.
bool writeEducation(const QString &data, const QString &out);
bool writeDrugPolicy(const QString &data, const QString &out);
bool writeYouthPact(const QString &data, const QString &out);

} // namespace tamiz::samples
