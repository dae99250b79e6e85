// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chartpainter.h"
#include "models/report/report.h"

#include <QPainter>

namespace tamiz {

class FramePainter final : public ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) override
    {
        painter.drawText(rect, data.title);
    }
};

inline const QString nasty =
    QStringLiteral("=1+1 <script>alert(1)</script> & \"ñandú\"  two  spaces\ta tab\nnext line \u0007 \u200f");

/// A report of each kind of block, with words that are hard on a writer.
inline Report invented()
{
    using namespace Qt::StringLiterals;
    Report report;
    report.title = u"Informe <de> prueba"_s;
    report.institution = u"Ayuntamiento inventado"_s;
    report.asOf = QDateTime({2025, 3, 1}, {10, 0}, Qt::UTC);
    ReportSection first{u"ledger"_s, u"Balance"_s, {}};
    first.blocks.push_back(ReportFigures{{{u"12"_s, u"envíos"_s}, {u"11"_s, u"textos"_s}}});
    first.blocks.push_back(ReportText{nasty});
    ReportTable table;
    table.title = u"Temas"_s;
    table.header = QStringList{u"Tema"_s, u"Envíos"_s};
    table.rows = {{u"Movilidad"_s, qint64{1200}}, {nasty, qint64{3}}};
    first.blocks.push_back(table);
    ReportSection second{u"themes"_s, u"Temas"_s, {}};
    second.blocks.push_back(ReportHeading{u"Movilidad"_s});
    second.blocks.push_back(ReportQuote{nasty, u"propuesta 1"_s});
    ChartData chart;
    chart.title = u"Envíos por región"_s;
    chart.caption = u"Cuenta cada envío."_s;
    chart.categories = {{u"Jalisco"_s, {}, {}, {}}};
    chart.series = {{{}, {}, {}, {7}}};
    chart.header = QStringList{u"Región"_s, u"Envíos"_s};
    chart.rows = {{u"Jalisco"_s, qint64{7}}};
    second.blocks.push_back(chart);
    report.sections.push_back(std::move(first));
    report.sections.push_back(std::move(second));
    return report;
}

} // namespace tamiz
