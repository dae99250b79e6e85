// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace tamiz {

/// Where the time of an operation comes from. Time is a parameter, so that a test can set it.
using Clock = std::function<QDateTime()>;

/// The system's clock in UTC, or the fixed instant in the environment variable TAMIZ_NOW (ISO 8601) when it is set.
Clock systemClock();

} // namespace tamiz
