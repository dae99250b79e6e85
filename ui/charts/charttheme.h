// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tamiz {

/// Colours and sizes of a chart, for paper or for a window in light or dark.
struct ChartTheme
{
    QPalette palette;
    QColor background, text, muted, grid;
    QFont font; ///< In pixels: SVG takes points for pixels.

    static ChartTheme print();
    static ChartTheme of(const QPalette &palette, const QFont &font);

    QColor fill(size_t series) const;         ///< Okabe-Ito, in turn.
    QColor outline(const QColor &fill) const; ///< Dark around the light ones.
    QColor pale(const QColor &fill) const;    ///< Of what is there, but not chosen.
    QColor grouped() const;                   ///< "Other".
    QColor missing() const;                   ///< "No data".
    /// 0 to 1 on an ordered scale of blues that starts at the background.
    QColor scale(double share) const;
    QColor textOn(const QColor &fill) const; ///< Black or white, whichever is read better.
};

} // namespace tamiz
