// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tamiz {

/// Fusion with outlines that are seen: it draws those of boxes to check and of lines to write in from a darker window
/// colour, which in dark leaves nothing of them (WCAG 2.2, 1.4.11 asks for a contrast of 3).
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace tamiz
