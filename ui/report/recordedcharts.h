// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chartpainter.h"

#include <QHash>
#include <QPicture>

namespace tamiz {

/// Charts painted ahead in the GUI thread, where Qt Charts must live, so that the pages can be laid out in
/// another one.
class RecordedCharts final : public ChartPainter
{
public:
    void record(const ChartData &data); ///< GUI thread. \a data must stay where it is.
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) override;

private:
    QHash<const ChartData *, QPicture> m_pictures;
};

} // namespace tamiz
