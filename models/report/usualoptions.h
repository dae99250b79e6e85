// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/package.h"
#include "models/report/site.h"
#include "models/workspace/reportdraft.h"

namespace tamiz {

// What is published beside a report says what the report is set up with, until somebody decides otherwise.

PackageOptions usualPackage(const ReportSettings &settings);
SiteOptions usualSite(const ReportSettings &settings);

} // namespace tamiz
