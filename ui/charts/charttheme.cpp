// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include "ui/widgets/palette.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace tamiz {

ChartTheme ChartTheme::print()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    font.setHintingPreference(QFont::PreferNoHinting);
    ChartTheme theme = of(lightPalette(), font);
    theme.background = Qt::white;
    return theme;
}

ChartTheme ChartTheme::of(const QPalette &palette, const QFont &font)
{
    QFont inPixels = font;
    inPixels.setPixelSize(std::max(QFontInfo(font).pixelSize() - 1, 9));
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {palette, base, text, mutedText(palette), blend(base, text, 0.18), inPixels};
}

QColor ChartTheme::fill(size_t series) const
{
    static constexpr std::array<QRgb, 7> colours{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                                 0xff56b4e9, 0xffd55e00, 0xfff0e442};
    return QColor(colours[series % colours.size()]);
}

QColor ChartTheme::outline(const QColor &fill) const
{
    return contrast(fill, background) < 3 ? blend(fill, text, 0.75) : fill.darker(130);
}

QColor ChartTheme::pale(const QColor &fill) const
{
    return blend(background, fill, 0.25);
}

QColor ChartTheme::grouped() const
{
    return blend(background, text, 0.38);
}

QColor ChartTheme::missing() const
{
    return blend(background, text, 0.16);
}

QColor ChartTheme::scale(double share) const
{
    const QColor strong = contrast(QColor(0x08, 0x51, 0x9c), background) > 3 ? QColor(0x08, 0x51, 0x9c)
                                                                             : QColor(0x6b, 0xae, 0xe6);
    return blend(background, strong, std::clamp(share, 0.0, 1.0));
}

QColor ChartTheme::textOn(const QColor &fill) const
{
    return contrast(Qt::white, fill) >= contrast(Qt::black, fill) ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace tamiz
