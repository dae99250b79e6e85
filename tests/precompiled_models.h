// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test needs; parsed once for all tests of models.
#include "models/core/precompiled.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <map>
#include <random>
