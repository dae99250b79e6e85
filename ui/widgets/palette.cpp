// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <array>
#include <cmath>

namespace tamiz {

namespace {

constexpr std::array<QRgb, 8> okabeIto{0xff0072B2, 0xffD55E00, 0xff009E73, 0xffCC79A7,
                                       0xff56B4E9, 0xffE69F00, 0xffF0E442, 0xff000000};

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Information:
        return QColor::fromRgb(okabeIto[0]);
    case Tone::Warning:
        return QColor::fromRgb(okabeIto[5]);
    case Tone::Error:
        return QColor::fromRgb(okabeIto[1]);
    }
    return {};
}

struct Scheme
{
    QRgb window, base, alternate, text, button, highlight, highlightedText, link;
};

QPalette fromScheme(const Scheme &scheme)
{
    const QColor window(scheme.window);
    const QColor text(scheme.text);
    QPalette palette(text, QColor(scheme.button), blend(window, Qt::white, 0.5),
                     blend(window, Qt::black, 0.5), blend(window, Qt::black, 0.25), text, Qt::white,
                     QColor(scheme.base), window);
    palette.setColor(QPalette::AlternateBase, QColor(scheme.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(scheme.alternate));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(scheme.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(scheme.highlightedText));
    palette.setColor(QPalette::Link, QColor(scheme.link));
    palette.setColor(QPalette::LinkVisited, QColor(scheme.link));
    palette.setColor(QPalette::PlaceholderText,
                     readable(blend(text, QColor(scheme.base), 0.45), QColor(scheme.base)));
    const QColor disabled = blend(text, window, 0.5);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blend(window, text, 0.15));
    return palette;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor readable(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor end =
        contrast(Qt::black, background) >= contrast(Qt::white, background) ? Qt::black : Qt::white;
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = blend(wanted, end, step / 20.0);
        if (contrast(candidate, background) >= ratio)
            return candidate;
    }
    return end;
}

QColor categoryColour(int index)
{
    const int count = static_cast<int>(okabeIto.size());
    return QColor::fromRgb(okabeIto[static_cast<size_t>(((index % count) + count) % count)]);
}

QColor categoryOutline(const QColor &colour, const QPalette &palette)
{
    return readable(colour, palette.color(QPalette::Base), 3);
}

ChipColours chipColours(const QColor &colour, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor fill = blend(base, colour, 0.12);
    return {.fill = fill,
            .border = readable(colour, base, 3),
            .text = readable(palette.color(QPalette::Text), fill)};
}

QColor mutedText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor rail = railFill(palette);
    const QColor worse = contrast(text, rail) < contrast(text, base) ? rail : base;
    return readable(blend(text, worse, 0.4), worse, 4.6);
}

QColor separator(const QPalette &palette)
{
    return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
}

QColor railFill(const QPalette &palette)
{
    return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.04);
}

QColor facetFill(const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.22);
}

QColor currentFill(const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.16);
}

QColor hitFill(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool isDark = contrast(base, Qt::white) > contrast(base, Qt::black);
    return blend(base, QColor::fromRgb(okabeIto[6]), isDark ? 0.28 : 0.45);
}

QColor outlineColour(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base), window = palette.color(QPalette::Window);
    return readable(readable(blend(window, palette.color(QPalette::Text), 0.4), base, 3), window, 3);
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 3);
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), toneColour(tone), 0.14);
}

QColor toneAccent(Tone tone, const QPalette &palette)
{
    return readable(toneColour(tone), palette.color(QPalette::Base), 3);
}

QPalette lightPalette()
{
    return fromScheme({.window = 0xfff1f2f3,
                       .base = 0xffffffff,
                       .alternate = 0xfff7f8f9,
                       .text = 0xff1d2023,
                       .button = 0xfff6f7f8,
                       .highlight = 0xff0b66a8,
                       .highlightedText = 0xffffffff,
                       .link = 0xff0b5c99});
}

QPalette darkPalette()
{
    return fromScheme({.window = 0xff26292c,
                       .base = 0xff1c1e21,
                       .alternate = 0xff222528,
                       .text = 0xffeceef0,
                       .button = 0xff34383c,
                       .highlight = 0xff2f7fc1,
                       .highlightedText = 0xffffffff,
                       .link = 0xff7dbdf0});
}

} // namespace tamiz
