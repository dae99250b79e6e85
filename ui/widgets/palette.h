// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tamiz {

/// The only place where colours come from. Every role follows the palette of the widget, so light, dark and
/// high contrast need no switch; colours with a meaning are moved in lightness until they can be read.

/// Contrast ratio of WCAG 2 (1 to 21) of two opaque colours.
double contrast(const QColor &a, const QColor &b);
/// \a share (0 to 1) of \a over laid on \a under, opaque.
QColor blend(const QColor &under, const QColor &over, double share);
/// \a wanted, made lighter or darker until it stands out from \a background by \a ratio.
QColor readable(const QColor &wanted, const QColor &background, double ratio = 4.5);

/// Okabe and Ito's eight colours for categories, for any \a index (they repeat). Use a second cue beside
/// them.
QColor categoryColour(int index);
/// The outline that light category colours need on \a palette (3:1 on its base).
QColor categoryOutline(const QColor &colour, const QPalette &palette);

/// A tag or filter chip: the fill is a tint of the tag's colour, text and border can be read on it.
struct ChipColours
{
    QColor fill, border, text;
};
ChipColours chipColours(const QColor &colour, const QPalette &palette);

QColor mutedText(const QPalette &palette);   ///< Secondary text on base or window, at least 4.5:1.
QColor separator(const QPalette &palette);   ///< Thin lines between panes.
QColor railFill(const QPalette &palette);    ///< Behind the navigation and the status bar.
QColor facetFill(const QPalette &palette);   ///< The bar behind a facet's value; text stays readable on it.
QColor currentFill(const QPalette &palette); ///< A current but not focused item.
QColor hitFill(const QPalette &palette); ///< Behind a search hit in a text, with text in the usual colour.
QColor
outlineColour(const QPalette &palette); ///< Around what can be checked or written in, 3:1 on base and window.
QColor accent(const QPalette &palette); ///< Lines and marks that lead the eye, 3:1 on base.

enum class Tone { Information, Warning, Error };
QColor toneFill(Tone tone, const QPalette &palette);   ///< Behind a message, with text in the usual colour.
QColor toneAccent(Tone tone, const QPalette &palette); ///< Its edge and icon.

/// Fusion palettes for people who do not want the system's.
QPalette lightPalette();
QPalette darkPalette();

} // namespace tamiz
