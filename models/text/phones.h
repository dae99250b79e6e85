// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tamiz {

/// Whether \a digits ("+52 1 55 1234 5678", "044 55…", "612 345 678") is a number of a numbering plan: its own when it
/// begins with '+', else that of Mexico, Spain, Portugal or Brazil. Mexico's prefixes of before 2019 are understood.
bool isPhoneNumber(QStringView number);

} // namespace tamiz
