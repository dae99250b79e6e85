// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/grammar.h"

namespace tamiz::samples {

/// How people really type: a slip now and then, capitals, missing accents, an emoji.
QString handTyped(const QString &text, Random &random);

/// A near-copy of \a text: a few words changed, left out or put before it, most of it kept.
QString nearCopy(const QString &text, const Grammar &grammar, Random &random);

/// \a text with one of the oddities that exports hold: decomposed accents, quotes and semicolons, blank
/// lines, a right-to-left word, a leading '=', invisible spaces.
QString oddText(const QString &text, Random &random);

} // namespace tamiz::samples
