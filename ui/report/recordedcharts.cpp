// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/recordedcharts.h"

#include "models/report/pages.h"
#include "ui/charts/qtchartpainter.h"

#include <QPainter>

namespace tamiz {

void RecordedCharts::record(const ChartData &data)
{
    QPicture picture;
    QPainter painter(&picture);
    QtChartPainter().paint(painter, QRectF({}, chartSize(data)), data);
    painter.end();
    m_pictures.insert(&data, picture);
}

void RecordedCharts::paint(QPainter &painter, const QRectF &rect, const ChartData &data)
{
    painter.drawPicture(rect.topLeft(), m_pictures.value(&data));
}

} // namespace tamiz
