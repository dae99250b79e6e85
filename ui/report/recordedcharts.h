// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chartpainter.h"

#include <QHash>
#include <QPicture>

#include <vector>

namespace tamiz {

/// Charts painted ahead in the GUI thread, where Qt Charts must live, so that the pages can be laid out in
/// another one.
class RecordedCharts final : public ChartPainter
{
public:
    void record(const ChartData &data); ///< GUI thread. \a data must stay where it is.
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) override;
    /// The same pictures for \a copies, which are \a charts copied elsewhere, in the same order.
    RecordedCharts of(const std::vector<const ChartData *> &charts,
                      const std::vector<const ChartData *> &copies) const;
    std::vector<ChartPlace> places(const QRectF &rect, const ChartData &data) override;

private:
    struct Recorded
    {
        QPicture picture;
        std::vector<ChartPlace> places; ///< From the upper left corner of the chart.
    };
    QHash<const ChartData *, Recorded> m_charts;
};

} // namespace tamiz
