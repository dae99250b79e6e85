// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pages.h"

#include "models/core/speaking.h"
#include "models/report/numberquery.h"
#include "models/report/pageflow.h"
#include "models/report/tablelayout.h"
#include "models/report/writingsteps.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor muted(0x59, 0x59, 0x59);
const QColor rule(0xb0, 0xb0, 0xb0);
const QColor accent(0x00, 0x5a, 0x8c);
constexpr qreal cellPad = 4;

class PageWriter
{
public:
    PageWriter(ChartPainter &charts, const PageSetup &setup)
        : m_charts(charts), m_setup(setup), m_flow(geometryOf(setup))
    {
    }

    /// Nothing when \a steps are to stop.
    Pages run(const Report &report, WritingSteps &steps)
    {
        if (report.hasCover)
            cover(report);
        for (const ReportSection &section : report.sections) {
            m_isUnderHeading = false;
            if (section.startsPage)
                startPage();
            if (!section.title.isEmpty())
                heading(section.title, 20, startOf(section.blocks, 0), 1);
            for (size_t i = 0; i < section.blocks.size(); ++i) {
                if (!steps.next())
                    return {};
                m_company = startOf(section.blocks, i + 1);
                m_whole = heightUnder(section.blocks, i);
                std::visit([this](const auto &b) { add(b); }, section.blocks[i]);
            }
        }
        Pages pages{m_setup, m_flow.take(), std::move(m_marks), {}, std::move(m_numbers)};
        if (report.hasCover)
            insertContents(pages);
        return pages;
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
                .arg(spokenLocale().toString(at.date(), QLocale::LongFormat), at.time().toString(u"HH:mm"_s)),
            pageFont(14), ink, left(), right());
        m_flow.newPage();
    }

    /// A heading keeps company: it moves to the next page unless \a company units follow it on this one.
    void heading(const QString &text, int pixels, qreal company, int level = 0)
    {
        const QFont font = pageFont(pixels, true);
        const qreal above = m_flow.y() > m_flow.body().top() ? pixels : 0;
        const qreal below = pixels * 0.4;
        m_flow.need(above + m_flow.heightOf(text, font, width()) + below + company);
        if (m_flow.y() > m_flow.body().top())
            m_flow.skip(above);
        if (level > 0)
            m_marks.push_back({text, level, m_flow.page(), m_flow.y()});
        m_flow.text(text, font, pixels > 16 ? accent : ink, left(), right());
        m_flow.skip(below);
    }

    void addNumber(const QRectF &where, const QString &what, const QString &filter)
    {
        m_numbers.push_back({m_flow.page(), where, what, filter});
    }

    void startPage()
    {
        if (m_flow.y() > m_flow.body().top())
            m_flow.newPage();
    }

    void add(const ReportHeading &block)
    {
        // Parts of more than this of a page begin one, so that none is torn; smaller ones share it.
        const bool isLarge = m_whole > m_flow.body().height() * 0.6;
        if (block.startsPage && (isLarge || !block.keepsTogether))
            startPage();
        heading(block.text, 15, block.keepsTogether && !isLarge ? std::max(m_whole, m_company) : m_company,
                2);
        m_isUnderHeading = true;
    }

    void add(const ReportProse &block)
    {
        using Style = ReportProse::Style;
        if (block.style == Style::Heading) {
            heading(block.plain(), 15, m_company, 2);
            return;
        }
        QList<QTextLayout::FormatRange> formats;
        int at = 0;
        for (const ReportRun &run : block.runs) {
            const int length = static_cast<int>(run.text.size());
            QTextCharFormat format;
            if (run.bold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(run.italic);
            if (!run.query.isEmpty() && !run.value.isEmpty())
                format.setProperty(QTextFormat::UserProperty, static_cast<int>(&run - block.runs.data()));
            if (!run.link.isEmpty()) {
                format.setForeground(accent);
                format.setFontUnderline(true);
            }
            formats.append({at, length, format});
            at += length;
        }
        const qreal indent = block.style == Style::Paragraph ? 0 : 22;
        if (indent > 0) {
            const QString mark = block.style == Style::Bullet ? u"•"_s : u"%1."_s.arg(block.ordinal);
            m_flow.need(24);
            m_flow.box(mark, pageFont(13), ink, {left(), m_flow.y(), indent, 20}, Qt::AlignLeft);
        }
        m_flow.text(block.plain(), pageFont(13), formats, ink, left() + indent, right(),
                    [&](const QTextLayout::FormatRange &range, const QRectF &where) {
                        if (!range.format.hasProperty(QTextFormat::UserProperty))
                            return;
                        const int place = range.format.intProperty(QTextFormat::UserProperty);
                        const ReportRun &run = block.runs[static_cast<size_t>(place)];
                        addNumber(where, run.text + u": "_s + wordsOf(run.query), run.filter);
                    });
        m_flow.skip(indent > 0 ? 4 : 8);
    }

    /// What of block \a i of \a blocks must stand on the page of the heading above it: a chart whole, the
    /// head and two rows of a table, a heading with what it needs in turn, two lines of anything else with
    /// the beginning of the next. No further than \a most is looked, however many lines lead on to the next.
    qreal startOf(const std::vector<ReportBlock> &blocks, size_t i, qreal most = 400) const
    {
        if (i >= blocks.size() || most <= 0)
            return 0;
        if (const auto *chart = std::get_if<ChartData>(&blocks[i]))
            return chartRoom(*chart);
        if (std::holds_alternative<ReportHeading>(blocks[i]))
            return 40 + std::min(startOf(blocks, i + 1, most - 40), 300.0);
        const auto *text = std::get_if<ReportText>(&blocks[i]);
        const auto *prose = std::get_if<ReportProse>(&blocks[i]);
        if (text || prose) {
            // A line that leads to what it speaks of ("752 contributions.") keeps to it.
            const QString words = text ? text->text : prose->plain();
            const qreal height = m_flow.heightOf(words, pageFont(13), width()) + 8;
            const bool isLast = i + 1 == blocks.size() || beginsPart(blocks[i + 1]);
            return height > 60 || isLast
                       ? std::min(height, 60.0)
                       : height + std::min(startOf(blocks, i + 1, most - height), 400.0);
        }
        if (const auto *quote = std::get_if<ReportQuote>(&blocks[i])) // kept on one page
            return heightOf(*quote) + 20;
        return std::holds_alternative<ReportTable>(blocks[i]) ? 150 : 80;
    }

    /// Whether \a block is a heading: what stands above it speaks of something else.
    static bool beginsPart(const ReportBlock &block)
    {
        const auto *prose = std::get_if<ReportProse>(&block);
        return std::holds_alternative<ReportHeading>(block) || (prose && prose->style == ReportProse::Style::Heading);
    }

    /// How high everything from below the heading at \a i up to the next one will be; 0 where it need not be
    /// known.
    qreal heightUnder(const std::vector<ReportBlock> &blocks, size_t i) const
    {
        const auto *heading = std::get_if<ReportHeading>(&blocks[i]);
        if (!heading || !heading->keepsTogether)
            return 0;
        qreal height = 0;
        for (++i; i < blocks.size() && !std::holds_alternative<ReportHeading>(blocks[i]); ++i)
            height += std::visit([this](const auto &block) { return heightOf(block); }, blocks[i]);
        return height;
    }

    qreal heightOf(const ReportHeading &) const { return 40; }
    qreal heightOf(const ReportText &block) const
    {
        return m_flow.heightOf(block.text, pageFont(13), width()) + 8;
    }
    qreal heightOf(const ReportProse &block) const
    {
        return m_flow.heightOf(block.plain(), pageFont(13), width()) + 8;
    }
    qreal heightOf(const ReportQuote &block) const
    {
        return m_flow.heightOf(block.text, pageFont(13, false, true), width() - 20) +
               m_flow.heightOf(block.origin, pageFont(11), width() - 20) + 10;
    }
    qreal heightOf(const ReportFigures &) const { return 80; }
    qreal heightOf(const ReportTable &block) const { return 40 + 26 * static_cast<qreal>(block.rows.size()); }
    qreal heightOf(const ChartData &data) const { return chartRoom(data); }

    qreal chartRoom(const ChartData &data) const
    {
        return chartSize(data).height() * chartScale(data) +
               m_flow.heightOf(data.caption, pageFont(11), width()) + 50;
    }

    qreal chartScale(const ChartData &data) const { return std::min(1.0, width() / chartSize(data).width()); }

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
            if (!block.figures[i].query.isEmpty())
                addNumber({x, m_flow.y(), step - 8, 60},
                          u"%1 %2"_s.arg(block.figures[i].number, block.figures[i].what),
                          block.figures[i].filter);
            m_flow.box(block.figures[i].number, pageFont(28, true), ink, {x, m_flow.y(), step - 8, 40},
                       Qt::AlignLeft);
            m_flow.box(block.figures[i].what, pageFont(13), muted, {x, m_flow.y() + 38, step - 8, 20},
                       Qt::AlignLeft);
        }
        m_flow.skip(72);
    }

    void add(const ChartData &data)
    {
        const qreal scale = chartScale(data);
        const qreal height = chartSize(data).height() * scale;
        m_flow.need(chartRoom(data));
        m_flow.skip(8);
        if (!m_isUnderHeading) // what stands below a theme is found by its theme
            m_marks.push_back({data.title, 2, m_flow.page(), m_flow.y()});
        m_flow.text(data.title, pageFont(14, true), ink, left(), right());
        m_flow.skip(2);
        m_flow.painter().save();
        m_flow.painter().translate(left(), m_flow.y());
        m_flow.painter().scale(scale, scale);
        m_charts.paint(m_flow.painter(), {{}, chartSize(data)}, data);
        m_flow.painter().restore();
        for (const ChartPlace &place : m_charts.places({{}, chartSize(data)}, data))
            addNumber({left() + place.where.x() * scale, m_flow.y() + place.where.y() * scale,
                       place.where.width() * scale, place.where.height() * scale},
                      place.what, place.filter);
        m_flow.skip(height + 2);
        m_flow.text(data.caption, pageFont(11), muted, left(), right());
        m_flow.skip(14);
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
        const std::vector<qreal> widths = columnWidths(table.header, table.rows, width(), table.indicators);
        std::vector<bool> wordy;
        for (size_t i = 0; i < widths.size(); ++i)
            wordy.push_back(isWordy(table.rows, static_cast<qsizetype>(i)));
        const QFont bold = pageFont(12, true);
        const QFont plain = pageFont(12);
        const QVariantList header(table.header.begin(), table.header.end());
        const qreal headerHeight = rowHeight(header, widths, bold);
        const qreal longest = m_flow.body().height() - headerHeight;
        std::vector<QVariantList> rows;
        std::vector<qsizetype> sources; // a row of the table may be several here
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            addWhole(rows, table.rows[i], widths, plain, longest);
            sources.resize(rows.size(), i);
        }
        std::vector<qreal> heights;
        for (const QVariantList &row : rows)
            heights.push_back(rowHeight(row, widths, plain));
        const qreal all = std::accumulate(heights.begin(), heights.end(), headerHeight);
        // A small table stays on one page; a large one starts with two rows at least.
        const qreal start =
            all <= m_flow.body().height() * 0.4
                ? all
                : headerHeight +
                      std::accumulate(heights.begin(),
                                      heights.begin() + std::min<ptrdiff_t>(2, std::ssize(heights)), 0.0);
        if (!table.title.isEmpty())
            heading(table.title, 14, start);
        else
            m_flow.need(start);
        tableRow(header, widths, bold, headerHeight, wordy);
        for (size_t i = 0; i < rows.size(); ++i) {
            const bool isLastButOne = i > 0 && i + 2 == rows.size(); // the last row never stands alone
            const qreal both = heights[i] + (isLastButOne ? heights[i + 1] : 0);
            if (m_flow.room() < (both <= longest ? both : heights[i])) {
                m_flow.newPage();
                tableRow(header, widths, bold, headerHeight, wordy);
            }
            if (const QString filter = table.filters.value(sources[i]); !filter.isEmpty())
                addNumber({left(), m_flow.y(), width(), heights[i]}, cellText(rows[i].value(0)), filter);
            tableRow(rows[i], widths, plain, heights[i], wordy);
        }
        m_flow.skip(12);
    }

    /// Adds \a row to \a rows; one that is higher than a page becomes several, so that no word is lost.
    void addWhole(std::vector<QVariantList> &rows, QVariantList row, const std::vector<qreal> &widths,
                  const QFont &font, qreal longest) const
    {
        while (rowHeight(row, widths, font) > longest) {
            QVariantList head;
            for (size_t i = 0; i < widths.size(); ++i) {
                const auto column = static_cast<qsizetype>(i);
                QString rest = cellText(row.value(column));
                const QString cut = PageFlow::cut(rest, font, widths[i] - 2 * cellPad, longest - 2 * cellPad);
                head << (cut.isEmpty() ? rest : cut);
                if (column < row.size())
                    row[column] = cut.isEmpty() ? QString() : rest;
            }
            rows.push_back(head);
        }
        rows.push_back(row);
    }

    /// The contents, with a line for each mark; drawn twice, since its own length moves what it tells of.
    void insertContents(Pages &pages)
    {
        if (pages.pictures.size() < 4)
            return; // cover and two pages: one sees them all
        // Set closer where that saves a page: none begins with a few last lines of the contents.
        const size_t wide = contents(pages, false).pictures.size();
        const size_t close = wide > 1 ? contents(pages, true).pictures.size() : wide;
        const size_t length = std::min(wide, close);
        for (PageMark &mark : pages.marks)
            mark.page += static_cast<int>(length);
        for (PageNumber &number : pages.numbers)
            number.page += static_cast<int>(length);
        Pages list = contents(pages, close < wide);
        pages.pictures.insert(pages.pictures.begin() + 1, std::make_move_iterator(list.pictures.begin()),
                              std::make_move_iterator(list.pictures.end()));
        pages.links = std::move(list.links);
    }

    Pages contents(const Pages &pages, bool isClose) const
    {
        constexpr qreal number = 44; // room for the page
        PageFlow flow(geometryOf(m_setup));
        Pages list{m_setup, {}, {}, {}, {}};
        const QRectF body = flow.body();
        flow.text(QCoreApplication::translate("tamiz::Html", "Contents"), pageFont(20, true), accent,
                  body.left(), body.right());
        flow.skip(8);
        for (size_t i = 0; i < pages.marks.size(); ++i) {
            const PageMark &mark = pages.marks[i];
            const QFont font = pageFont((mark.level == 1 ? 13 : 12) - (isClose ? 1 : 0), mark.level == 1);
            const qreal indent = mark.level == 1 ? 0 : 18;
            const qreal height = flow.heightOf(mark.title, font, body.width() - indent - number);
            const bool leads = mark.level == 1 && i + 1 < pages.marks.size(); // keeps its first line below it
            if (mark.level == 1)
                flow.skip(isClose ? 3 : 6);
            flow.need(height + (leads ? height : 0));
            const qreal top = flow.y();
            flow.box(mark.title, font, ink,
                     {body.left() + indent, top, body.width() - indent - number, height}, Qt::AlignLeft);
            flow.box(QString::number(mark.page + 1), font, ink, {body.right() - number, top, number, height},
                     Qt::AlignRight);
            list.links.push_back({1 + flow.page(), {body.left(), top, body.width(), height}, i});
            flow.skip(height + (isClose ? 0.5 : 2));
        }
        list.pictures = flow.take();
        return list;
    }

    ChartPainter &m_charts;
    PageSetup m_setup;
    PageFlow m_flow;
    std::vector<PageMark> m_marks;
    std::vector<PageNumber> m_numbers;
    bool m_isUnderHeading = false;
    qreal m_company = 0; ///< What must follow the block that is being added.
    qreal m_whole = 0;   ///< How high all is that stands below the heading that is being added.
};

/// \a page with its running head and number, which only the whole knows.
QPicture withHead(const QPicture &page, const PageGeometry &geometry, const QString &title, int number,
                  int count)
{
    QPicture result;
    QPainter painter(&result);
    painter.drawPicture(0, 0, page);
    if (number > 1) {
        painter.setFont(pageFont(11));
        painter.setPen(muted);
        const QRectF &body = geometry.body;
        const QRectF line(body.left(), std::max(body.top() - 40, 4.0), body.width(), 18);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, line.width()));
        const QRectF foot(body.left(), std::min(body.bottom() + 22, geometry.size.height() - 22),
                          body.width(), 18);
        painter.drawText(
            foot, Qt::AlignRight | Qt::AlignVCenter,
            QCoreApplication::translate("tamiz::Report", "Page %1 of %2").arg(number).arg(count));
    }
    return result;
}

} // namespace

std::vector<ChartPlace> ChartPainter::places(const QRectF &, const ChartData &)
{
    return {};
}

PageGeometry geometryOf(const PageSetup &setup)
{
    constexpr qreal unit = 96 / 25.4;
    const QSizeF paper = setup.paperSize();
    return {paper * unit,
            QRectF(setup.left * unit, setup.top * unit, (paper.width() - setup.left - setup.right) * unit,
                   (paper.height() - setup.top - setup.bottom) * unit)};
}

QSizeF chartSize(const ChartData &data)
{
    const auto places = static_cast<qreal>(data.categories.size());
    const bool rows =
        !data.ordered || data.spec.kind == ChartKind::Pyramid || data.spec.kind == ChartKind::Heatmap;
    return {geometryOf({}).body.width(), rows ? std::clamp(places * 24 + 40, 90.0, 560.0) : 240.0};
}

Pages layOutPages(const Report &report, ChartPainter &painter, const Progress &progress)
{
    const SpeakIn speech(report.language);
    WritingSteps steps(report, QCoreApplication::translate("tamiz::Export", "Laying out pages"), progress);
    Pages pages = PageWriter(painter, report.page).run(report, steps);
    const auto count = static_cast<int>(pages.pictures.size());
    for (int i = 0; report.hasCover && i < count; ++i) {
        QPicture &page = pages.pictures[static_cast<size_t>(i)];
        page = withHead(page, geometryOf(report.page), report.title, i + 1, count);
    }
    return pages;
}

} // namespace tamiz
