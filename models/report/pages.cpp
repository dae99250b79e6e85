// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pages.h"

#include "models/report/pageflow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor muted(0x59, 0x59, 0x59);
const QColor rule(0xb0, 0xb0, 0xb0);
const QColor accent(0x00, 0x5a, 0x8c);
constexpr qreal cellPad = 4;

QString cellText(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong ? QLocale().toString(value.toLongLong()) : value.toString();
}

class PageWriter
{
public:
    explicit PageWriter(ChartPainter &charts) : m_charts(charts) {}

    std::vector<QPicture> run(const Report &report)
    {
        cover(report);
        for (const ReportSection &section : report.sections) {
            heading(section.title, 20, 120);
            for (const ReportBlock &block : section.blocks)
                std::visit([this](const auto &b) { add(b); }, block);
        }
        return m_flow.take();
    }

private:
    qreal left() const { return m_flow.body().left(); }
    qreal right() const { return m_flow.body().right(); }
    qreal width() const { return m_flow.body().width(); }

    void cover(const Report &report)
    {
        m_flow.skip(220);
        if (!report.institution.isEmpty())
            m_flow.text(report.institution, pageFont(17), muted, left(), right());
        m_flow.skip(8);
        m_flow.text(report.title, pageFont(34, true), ink, left(), right());
        m_flow.skip(14);
        m_flow.text(QCoreApplication::translate("tamiz::Report", "Report of the consultation"), pageFont(17),
                    muted, left(), right());
        m_flow.skip(26);
        if (!report.author.isEmpty())
            m_flow.text(report.author, pageFont(14), ink, left(), right());
        const QDateTime at = report.asOf.toUTC();
        m_flow.text(
            QCoreApplication::translate("tamiz::Report", "As of %1, %2 UTC")
                .arg(QLocale().toString(at.date(), QLocale::LongFormat), at.time().toString(u"HH:mm"_s)),
            pageFont(14), ink, left(), right());
        m_flow.newPage();
    }

    /// A heading keeps company: it moves to the next page unless \a company units follow it on this one.
    void heading(const QString &text, int pixels, qreal company)
    {
        const QFont font = pageFont(pixels, true);
        const qreal above = m_flow.y() > m_flow.body().top() ? pixels : 0;
        m_flow.need(above + m_flow.heightOf(text, font, width()) + company);
        if (m_flow.y() > m_flow.body().top())
            m_flow.skip(above);
        m_flow.text(text, font, pixels > 16 ? accent : ink, left(), right());
        m_flow.skip(pixels * 0.4);
    }

    void add(const ReportHeading &block) { heading(block.text, 15, 70); }

    void add(const ReportText &block)
    {
        m_flow.text(block.text, pageFont(13), ink, left(), right());
        m_flow.skip(8);
    }

    void add(const ReportQuote &block)
    {
        const QFont font = pageFont(13, false, true);
        // Kept on one page: it is short, and the bar beside it is one stroke. Foreign directions stay inside.
        const QString words = u"“"_s + QChar(0x2068) + block.text + QChar(0x2069) + u"”"_s;
        const qreal height = m_flow.heightOf(words, font, width() - 20) + 20;
        m_flow.need(height);
        const qreal top = m_flow.y();
        m_flow.text(words, font, ink, left() + 20, right());
        m_flow.text(block.origin, pageFont(11), muted, left() + 20, right());
        m_flow.painter().fillRect(QRectF(left() + 8, top, 2, m_flow.y() - top), accent);
        m_flow.skip(10);
    }

    void add(const ReportFigures &block)
    {
        m_flow.need(80);
        const qreal step = width() / static_cast<qreal>(std::max<qsizetype>(block.figures.size(), 1));
        for (qsizetype i = 0; i < block.figures.size(); ++i) {
            const qreal x = left() + step * static_cast<qreal>(i);
            m_flow.box(block.figures[i].first, pageFont(28, true), ink, {x, m_flow.y(), step - 8, 40},
                       Qt::AlignLeft);
            m_flow.box(block.figures[i].second, pageFont(13), muted, {x, m_flow.y() + 38, step - 8, 20},
                       Qt::AlignLeft);
        }
        m_flow.skip(72);
    }

    void add(const ChartData &data)
    {
        const qreal height = chartSize(data).height();
        const qreal words = m_flow.heightOf(data.caption, pageFont(11), width());
        m_flow.need(height + words + 50);
        m_flow.skip(8);
        m_flow.text(data.title, pageFont(14, true), ink, left(), right());
        m_flow.skip(2);
        m_flow.painter().save();
        m_charts.paint(m_flow.painter(), {left(), m_flow.y(), width(), height}, data);
        m_flow.painter().restore();
        m_flow.skip(height + 2);
        m_flow.text(data.caption, pageFont(11), muted, left(), right());
        m_flow.skip(14);
    }

    /// Whether \a column holds texts rather than numbers and shares.
    static bool isWordy(const ReportTable &table, qsizetype column)
    {
        return std::ranges::any_of(table.rows, [column](const QVariantList &row) {
            return row.value(column).typeId() == QMetaType::QString &&
                   row.value(column).toString().size() > 12;
        });
    }

    /// Columns of numbers take what their longest word needs, the first column the rest.
    std::vector<qreal> columnWidths(const ReportTable &table) const
    {
        if (table.indicators) // number, name, and the value in words
            return {36, 170, width() - 206};
        const QFontMetricsF bold(pageFont(12, true));
        std::vector<qreal> widths(static_cast<size_t>(table.header.size()));
        qreal taken = 0;
        for (size_t i = 1; i < widths.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            qreal widest = 48;
            const auto measure = [&](const QString &text) {
                for (const QString &word : text.split(u' '))
                    widest = std::max(widest, bold.horizontalAdvance(word));
            };
            measure(table.header[column]);
            for (const QVariantList &row : table.rows)
                measure(cellText(row.value(column)));
            if (isWordy(table, column)) { // a text gets room for three lines or so of its longest
                for (const QVariantList &row : table.rows)
                    widest = std::max(
                        widest, std::min(bold.horizontalAdvance(cellText(row.value(column))) / 3, 200.0));
            }
            widths[i] = widest + 2 * cellPad + 4;
            taken += widths[i];
        }
        const qreal most = width() * 0.75;
        for (size_t i = 1; i < widths.size() && taken > most; ++i)
            widths[i] *= most / taken;
        widths[0] = width() - std::min(taken, most);
        return widths;
    }

    qreal rowHeight(const QVariantList &cells, const std::vector<qreal> &widths, const QFont &font) const
    {
        qreal height = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            height = std::max(height, m_flow.heightOf(cellText(cells.value(static_cast<qsizetype>(i))), font,
                                                      widths[i] - 2 * cellPad));
        return height + 2 * cellPad;
    }

    void tableRow(const QVariantList &cells, const std::vector<qreal> &widths, const QFont &font,
                  qreal height, const std::vector<bool> &wordy)
    {
        qreal x = left();
        for (size_t i = 0; i < widths.size(); ++i) {
            m_flow.box(cellText(cells.value(static_cast<qsizetype>(i))), font, ink,
                       {x + cellPad, m_flow.y() + cellPad, widths[i] - 2 * cellPad, height},
                       i == 0 || wordy[i] ? Qt::AlignLeft : Qt::AlignRight);
            x += widths[i];
        }
        m_flow.skip(height);
        m_flow.painter().setPen(QPen(rule, 0.7));
        m_flow.painter().drawLine(QPointF(left(), m_flow.y()), QPointF(right(), m_flow.y()));
    }

    void add(const ReportTable &table)
    {
        const std::vector<qreal> widths = columnWidths(table);
        std::vector<bool> wordy;
        for (qsizetype i = 0; i < table.header.size(); ++i)
            wordy.push_back(isWordy(table, i));
        const QFont bold = pageFont(12, true);
        const QFont plain = pageFont(12);
        const QVariantList header(table.header.begin(), table.header.end());
        const qreal headerHeight = rowHeight(header, widths, bold);
        if (!table.title.isEmpty())
            heading(table.title, 14, headerHeight + 60);
        else
            m_flow.need(headerHeight + 60);
        tableRow(header, widths, bold, headerHeight, wordy);
        for (const QVariantList &row : table.rows) {
            const qreal height = rowHeight(row, widths, plain);
            if (m_flow.room() < height) {
                m_flow.newPage();
                tableRow(header, widths, bold, headerHeight, wordy);
            }
            tableRow(row, widths, plain, height, wordy);
        }
        m_flow.skip(12);
    }

    ChartPainter &m_charts;
    PageFlow m_flow;
};

/// \a page with its running head and number, which only the whole knows.
QPicture withHead(const QPicture &page, const QString &title, int number, int count)
{
    QPicture result;
    QPainter painter(&result);
    painter.drawPicture(0, 0, page);
    if (number > 1) {
        painter.setFont(pageFont(11));
        painter.setPen(muted);
        const QRectF line(pageMargin, 36, pageSize.width() - 2 * pageMargin, 18);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, line.width()));
        const QRectF foot(pageMargin, pageSize.height() - 54, pageSize.width() - 2 * pageMargin, 18);
        painter.drawText(
            foot, Qt::AlignRight | Qt::AlignVCenter,
            QCoreApplication::translate("tamiz::Report", "Page %1 of %2").arg(number).arg(count));
    }
    return result;
}

} // namespace

QSizeF chartSize(const ChartData &data)
{
    const auto places = static_cast<qreal>(data.categories.size());
    const bool rows =
        !data.ordered || data.spec.kind == ChartKind::Pyramid || data.spec.kind == ChartKind::Heatmap;
    return {pageSize.width() - 2 * pageMargin, rows ? std::clamp(places * 24 + 40, 90.0, 560.0) : 240.0};
}

std::vector<QPicture> layOutPages(const Report &report, ChartPainter &painter)
{
    std::vector<QPicture> pages = PageWriter(painter).run(report);
    for (size_t i = 0; i < pages.size(); ++i)
        pages[i] = withHead(pages[i], report.title, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
    return pages;
}

} // namespace tamiz
