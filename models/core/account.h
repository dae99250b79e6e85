// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// The name of the account this program runs under: what the environment says, else what the system knows of
/// the user id (services and containers often have no environment), else the id itself. Never empty.
QString accountName();

} // namespace tamiz
