// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartpictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSvgGenerator>

namespace tamiz {

QByteArray chartSvg(const ChartData &data, const QSizeF &size, ChartPainter &charts)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setResolution(QPicture().logicalDpiX()); // recorded charts keep their size
    QPainter painter(&generator);
    charts.paint(painter, QRectF({}, size), data);
    painter.end();
    return buffer.data();
}

QByteArray chartPng(const ChartData &data, const QSizeF &size, ChartPainter &charts)
{
    QImage image((size * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    charts.paint(painter, QRectF({}, size), data);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace tamiz
