// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/tagchips.h"

#include "ui/widgets/palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {
constexpr int margin = 6;
constexpr int gap = 4;
int squareSize(const QFontMetrics &metrics)
{
    return metrics.ascent() * 2 / 3;
}
} // namespace

int chipWidth(const TagChip &chip, const QFontMetrics &metrics)
{
    // One pixel more: letters are as wide as fractions of one, and a name that just fits would be shortened.
    return metrics.horizontalAdvance(chip.name) + 1 + squareSize(metrics) + gap + 2 * margin;
}

void paintChip(QPainter &painter, const QRect &area, const TagChip &chip, const QPalette &palette)
{
    const ChipColours colours = chipColours(chip.colour, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int size = squareSize(painter.fontMetrics());
    const QRect square(area.left() + margin, area.center().y() - size / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(chip.colour);
    painter.drawRect(square);
    painter.setPen(colours.text);
    const QRect words = area.adjusted(margin + size + gap, 0, -margin, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(chip.name, Qt::ElideRight, words.width()));
    painter.restore();
}

TagChips::TagChips(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagChips::setChips(const QList<TagChip> &chips)
{
    m_chips = chips;
    QStringList names;
    for (const TagChip &chip : chips)
        names << chip.name;
    setAccessibleName(tr("Tags: %1").arg(names.isEmpty() ? tr("none") : names.join(u", "_s)));
    setVisible(!chips.isEmpty());
    updateGeometry();
    update();
}

std::vector<QRect> TagChips::places(int width) const
{
    std::vector<QRect> rects;
    const int height = fontMetrics().height() + 4;
    int x = 0;
    int y = 0;
    for (const TagChip &chip : m_chips) {
        const int wanted = std::min(chipWidth(chip, fontMetrics()), std::max(width, 40));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + gap;
        }
        rects.emplace_back(x, y, wanted, height);
        x += wanted + gap;
    }
    return rects;
}

int TagChips::heightForWidth(int width) const
{
    const std::vector<QRect> rects = places(width);
    return rects.empty() ? 0 : rects.back().bottom() + 1;
}

QSize TagChips::sizeHint() const
{
    return {120, heightForWidth(std::max(120, width()))};
}

void TagChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QRect> rects = places(width());
    for (size_t i = 0; i < rects.size(); ++i)
        paintChip(painter, rects[i], m_chips[static_cast<qsizetype>(i)], palette());
}

} // namespace tamiz
