// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/contributionmodel.h"

#include <QWidget>

class QPainter;

namespace tamiz {

/// Width of the chip of \a chip in \a font metrics, with its square and margins.
int chipWidth(const TagChip &chip, const QFontMetrics &metrics);
/// Paints \a chip into \a area: a square in its colour and its name, so that colour is never the only cue.
void paintChip(QPainter &painter, const QRect &area, const TagChip &chip, const QPalette &palette);

/// The tags of one contribution, in lines as wide as the widget.
class TagChips : public QWidget
{
    Q_OBJECT
public:
    explicit TagChips(QWidget *parent = nullptr);
    void setChips(const QList<TagChip> &chips);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QRect> places(int width) const;
    QList<TagChip> m_chips;
};

} // namespace tamiz
