// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docxwriter.h"

#include "models/core/speaking.h"
#include "models/report/chartpictures.h"
#include "models/report/docxparts.h"
#include "models/report/pages.h"
#include "models/report/tablelayout.h"
#include "models/report/writingsteps.h"
#include "models/report/xmltext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int margin = 1134;       // 1/20 point, as all lengths of the format
constexpr qint64 emuPerTwip = 635; // English metric units, in which pictures are measured
constexpr qsizetype fewRows = 10;  ///< A table of so many stays on one page.

class DocxWriter
{
public:
    DocxWriter(ChartPainter &painter, const PageSetup &page)
        : m_painter(painter),
          m_paper((geometryOf(page).size * 15).toSize()),
          m_textWidth(m_paper.width() - 2 * margin)
    {
        m_body.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_body);
    }

    /// Nothing when \a steps are to stop.
    std::vector<DocumentPart> run(const Report &report, WritingSteps &steps)
    {
        if (report.hasCover) {
            cover(report);
            contents(report);
        }
        bool isFirst = report.hasCover;
        for (const ReportSection &section : report.sections) {
            const bool breaks = std::exchange(isFirst, false) || section.startsPage;
            if (!section.title.isEmpty())
                heading(1, section.title, breaks);
            else if (breaks && &section != &report.sections.front())
                open(u"Cell"_s, false, true), m_xml.writeEndElement();
            for (const ReportBlock &block : section.blocks) {
                if (!steps.next())
                    return {};
                m_leads = isFollowed(section, block);
                std::visit([this](const auto &b) { add(b); }, block);
            }
        }
        return docxParts(m_body.data(), std::move(m_pictures), m_links,
                         {report.title, report.author, spokenLanguage(), report.asOf, report.hasCover},
                         m_paper);
    }

private:
    /// Whether \a block is the line below a heading that leads to what stands below it: it never ends a page.
    static bool isFollowed(const ReportSection &section, const ReportBlock &block)
    {
        const auto at = static_cast<size_t>(&block - section.blocks.data());
        return at > 0 && at + 1 < section.blocks.size() &&
               std::holds_alternative<ReportHeading>(section.blocks[at - 1]) &&
               !std::holds_alternative<ReportHeading>(section.blocks[at + 1]);
    }

    void empty(const QString &name, const QString &value)
    {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute(u"w:val"_s, value);
    }

    /// Opens a paragraph; closed by writeEndElement().
    void open(const QString &style, bool keepNext = false, bool pageBefore = false, const QString &align = {})
    {
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        empty(u"w:pStyle"_s, style);
        if (keepNext)
            m_xml.writeEmptyElement(u"w:keepNext"_s);
        if (pageBefore)
            m_xml.writeEmptyElement(u"w:pageBreakBefore"_s);
        if (!align.isEmpty())
            empty(u"w:jc"_s, align);
        m_xml.writeEndElement();
    }

    void paragraph(const QString &style, const QString &text, bool keepNext = false,
                   const QString &align = {})
    {
        open(style, keepNext, false, align);
        writeDocxText(m_xml, text);
        m_xml.writeEndElement();
    }

    /// A heading with the bookmark that the contents lead to.
    void heading(int level, const QString &text, bool pageBefore = false)
    {
        open(u"Heading%1"_s.arg(level), false, pageBefore);
        m_xml.writeEmptyElement(u"w:bookmarkStart"_s);
        const QString id = QString::number(++m_headings);
        m_xml.writeAttribute(u"w:id"_s, id);
        m_xml.writeAttribute(u"w:name"_s, u"_Toc"_s + id);
        writeDocxText(m_xml, text);
        m_xml.writeEmptyElement(u"w:bookmarkEnd"_s);
        m_xml.writeAttribute(u"w:id"_s, id);
        m_xml.writeEndElement();
    }

    void cover(const Report &report)
    {
        if (!report.institution.isEmpty())
            paragraph(u"Subtitle"_s, report.institution);
        paragraph(u"Title"_s, report.title);
        if (!report.author.isEmpty())
            paragraph(u"Subtitle"_s, report.author);
        const QDateTime at = report.asOf.toUTC();
        paragraph(u"Subtitle"_s, QCoreApplication::translate("tamiz::Report", "As of %1, %2 UTC")
                                     .arg(spokenLocale().toString(at.date(), QLocale::LongFormat),
                                          at.time().toString(u"HH:mm"_s)));
    }

    /// Links without page numbers: only the program that shows the document knows its pages. As a field, so
    /// that they can be made anew with numbers.
    void contents(const Report &report)
    {
        paragraph(u"TOCHeading"_s, QCoreApplication::translate("tamiz::Html", "Contents"));
        for (size_t i = 0; i < report.sections.size(); ++i) {
            open(u"TOC1"_s);
            if (i == 0) {
                fieldMark(u"begin"_s);
                m_xml.writeStartElement(u"w:r"_s);
                m_xml.writeStartElement(u"w:instrText"_s);
                m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
                m_xml.writeCharacters(u" TOC \\o \"1-1\" \\n \\h \\z \\u "_s);
                m_xml.writeEndElement();
                m_xml.writeEndElement();
                fieldMark(u"separate"_s);
            }
            m_xml.writeStartElement(u"w:hyperlink"_s);
            m_xml.writeAttribute(u"w:anchor"_s, u"_Toc%1"_s.arg(headingOf(report, i)));
            writeDocxText(m_xml, report.sections[i].title);
            m_xml.writeEndElement();
            if (i + 1 == report.sections.size())
                fieldMark(u"end"_s);
            m_xml.writeEndElement();
        }
    }

    static bool isHeading(const ReportBlock &block)
    {
        const auto *prose = std::get_if<ReportProse>(&block);
        return std::holds_alternative<ReportHeading>(block) || std::holds_alternative<ChartData>(block) ||
               (prose && prose->style == ReportProse::Style::Heading);
    }

    void fieldMark(const QString &type)
    {
        m_xml.writeStartElement(u"w:r"_s);
        m_xml.writeEmptyElement(u"w:fldChar"_s);
        m_xml.writeAttribute(u"w:fldCharType"_s, type);
        m_xml.writeEndElement();
    }

    /// The number heading() gives the heading of \a section.
    static int headingOf(const Report &report, size_t section)
    {
        int number = 1;
        for (size_t i = 0; i < section; ++i) {
            ++number;
            for (const ReportBlock &block : report.sections[i].blocks)
                number += isHeading(block);
        }
        return number;
    }

    void add(const ReportText &block) { paragraph(u"Normal"_s, block.text, m_leads); }
    void add(const ReportHeading &block) { heading(2, block.text, block.startsPage); }
    void add(const ReportProse &block)
    {
        using Style = ReportProse::Style;
        if (block.style == Style::Heading) {
            heading(2, block.plain());
            return;
        }
        open(block.style == Style::Bullet     ? u"ListBullet"_s
             : block.style == Style::Numbered ? u"ListNumber"_s
                                              : u"Normal"_s,
             m_leads);
        for (const ReportRun &run : block.runs)
            writeDocxText(m_xml, run.text, {run.bold, run.italic, relationOf(run.link)});
        m_xml.writeEndElement();
    }
    /// The relation that leads to \a link, the same for the same address.
    QString relationOf(const QString &link)
    {
        if (link.isEmpty())
            return {};
        qsizetype place = m_links.indexOf(link);
        if (place < 0) {
            place = m_links.size();
            m_links << link;
        }
        return u"link%1"_s.arg(place + 1);
    }

    void add(const ReportQuote &block)
    {
        paragraph(u"Quote"_s, block.text, true);
        paragraph(u"QuoteSource"_s, block.origin);
    }
    void add(const ReportFigures &block)
    {
        QList<QVariantList> rows;
        for (const ReportFigure &figure : block.figures)
            rows << QVariantList{figure.what, figure.number};
        table({}, {}, rows);
    }
    void add(const ReportTable &block) { table(block.title, block.header, block.rows, block.indicators); }

    void table(const QString &title, const QStringList &header, const QList<QVariantList> &rows,
               bool indicators = false)
    {
        const std::vector<qreal> widths = columnWidths(header, rows, m_textWidth / 15.0, indicators);
        if (header.isEmpty() && rows.isEmpty())
            return;
        if (!title.isEmpty())
            paragraph(u"TableTitle"_s, title, true);
        m_xml.writeStartElement(u"w:tbl"_s);
        tableProperties(title, !header.isEmpty());
        m_xml.writeStartElement(u"w:tblGrid"_s);
        for (const qreal width : widths) {
            m_xml.writeEmptyElement(u"w:gridCol"_s);
            m_xml.writeAttribute(u"w:w"_s, QString::number(qRound(width * 15)));
        }
        m_xml.writeEndElement();
        std::vector<bool> right;
        for (size_t i = 0; i < widths.size(); ++i)
            right.push_back(i > 0 && !isWordy(rows, static_cast<qsizetype>(i)));
        if (!header.isEmpty())
            row(QVariantList(header.begin(), header.end()), widths, right, true, true);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const bool isLast = i + 1 == rows.size();
            // Never a head with one row below it, and never one row alone on the next page.
            const bool keep = !isLast && (rows.size() <= fewRows || i == 0 || i + 2 == rows.size());
            row(rows[i], widths, right, false, keep);
        }
        m_xml.writeEndElement();
        paragraph(u"Cell"_s, {}); // two tables without one between them would be one table
    }

    void tableProperties(const QString &title, bool hasHead)
    {
        m_xml.writeStartElement(u"w:tblPr"_s);
        empty(u"w:tblStyle"_s, u"Figures"_s);
        m_xml.writeEmptyElement(u"w:tblW"_s);
        m_xml.writeAttribute(u"w:w"_s, QString::number(m_textWidth));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        m_xml.writeEmptyElement(u"w:tblLayout"_s);
        m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
        m_xml.writeEmptyElement(u"w:tblLook"_s);
        m_xml.writeAttribute(u"w:val"_s, hasHead ? u"0020"_s : u"0000"_s);
        m_xml.writeAttribute(u"w:firstRow"_s, hasHead ? u"1"_s : u"0"_s);
        if (!title.isEmpty())
            empty(u"w:tblCaption"_s, xmlText(title));
        m_xml.writeEndElement();
    }

    void row(const QVariantList &cells, const std::vector<qreal> &widths, const std::vector<bool> &right,
             bool isHead, bool keepNext)
    {
        m_xml.writeStartElement(u"w:tr"_s);
        m_xml.writeStartElement(u"w:trPr"_s);
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
        if (isHead)
            m_xml.writeEmptyElement(u"w:tblHeader"_s);
        m_xml.writeEndElement();
        for (size_t i = 0; i < widths.size(); ++i) {
            m_xml.writeStartElement(u"w:tc"_s);
            m_xml.writeStartElement(u"w:tcPr"_s);
            m_xml.writeEmptyElement(u"w:tcW"_s);
            m_xml.writeAttribute(u"w:w"_s, QString::number(qRound(widths[i] * 15)));
            m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
            m_xml.writeEndElement();
            paragraph(u"Cell"_s, cellText(cells.value(static_cast<qsizetype>(i))), keepNext,
                      right[i] ? u"right"_s : QString());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void add(const ChartData &data)
    {
        heading(2, data.title);
        const QSizeF size = chartSize(data);
        const QString name = u"chart%1"_s.arg(++m_charts);
        m_pictures.push_back({name + u".png"_s, chartPng(data, size, m_painter)});
        m_pictures.push_back({name + u".svg"_s, chartSvg(data, size, m_painter)});
        const qint64 wide = std::min(m_textWidth, qRound(size.width() * 15)) * emuPerTwip;
        const auto high = static_cast<qint64>(static_cast<qreal>(wide) * size.height() / size.width());
        open(u"Normal"_s, true);
        m_xml.writeStartElement(u"w:r"_s);
        m_xml.writeStartElement(u"w:drawing"_s);
        drawing(data, name, wide, high);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        paragraph(u"Caption"_s, data.caption);
        if (data.rows.size() <= longestTwin)
            table({}, data.header, data.rows);
        else
            paragraph(u"Caption"_s, longTwinNote(data.rows.size()));
    }

    void drawing(const ChartData &data, const QString &name, qint64 wide, qint64 high)
    {
        const QString cx = QString::number(wide), cy = QString::number(high), id = QString::number(m_charts);
        const auto words = [](const QString &text) { return xmlText(text).simplified().toHtmlEscaped(); };
        // Written as it stands in the standard: numbers and names of ours, and two texts.
        m_xml.writeCharacters({}); // ends the start tag before what goes past the writer
        m_body.write(
            u"<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%1\" "
            u"cy=\"%2\"/><wp:effectExtent "
            "l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"%3\" name=\"%4\" descr=\"%6\" "
            "title=\"%5\"/><wp:cNvGraphicFramePr>"
            "<a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData "
            "uri=\"http://schemas.openxmlformats.org/drawingml/2006/"
            "picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"%3\" "
            "name=\"%4\" descr=\"%6\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
            "r:embed=\"%4.png\"><a:extLst><a:ext "
            "uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip "
            "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" "
            "r:embed=\"%4.svg\"/></a:ext></a:extLst>"
            "</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
            "y=\"0\"/><a:ext "
            "cx=\"%1\" cy=\"%2\"/></a:xfrm><a:prstGeom "
            "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
            "</a:graphicData></a:graphic></wp:inline>"_s
                .arg(cx, cy, id, name, words(data.title), words(data.caption))
                .toUtf8());
    }

    ChartPainter &m_painter;
    QSize m_paper;
    int m_textWidth;
    QBuffer m_body;
    QXmlStreamWriter m_xml; ///< Into m_body.
    std::vector<DocumentPart> m_pictures;
    QStringList m_links;
    int m_charts = 0, m_headings = 0;
    bool m_leads = false; ///< What is being added keeps to what comes next.
};

} // namespace

Result<void> writeDocx(const Report &report, ChartPainter &painter, const QString &path,
                       const Progress &progress)
{
    const SpeakIn speech(report.language);
    WritingSteps steps(report, QCoreApplication::translate("tamiz::Export", "Writing the document"),
                       progress);
    const std::vector<DocumentPart> parts = DocxWriter(painter, report.page).run(report, steps);
    if (steps.isCancelled())
        return cancelledError();
    return writeParts(parts, report.asOf, path, progress);
}

} // namespace tamiz
