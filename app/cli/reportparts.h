// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace tamiz {

/// What the words after "report W" ask for: template, section, set, changes, releases. Error Usage: anything else.
Result<void> runReportWords(const QCommandLineParser &line);

} // namespace tamiz
