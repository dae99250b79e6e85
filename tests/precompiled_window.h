// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// As precompiled_models.h, for the tests of the window.
#include "tests/precompiled_models.h"
#include "ui/precompiled.h"
