// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/odtwriter.h"

#include "models/core/speaking.h"
#include "models/report/chartpictures.h"
#include "models/report/htmlwriter.h"
#include "models/report/pages.h"
#include "models/report/partswriter.h"
#include "models/report/tablelayout.h"
#include "models/report/writingsteps.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr char namespaces[] =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"";

constexpr double cmPerUnit = 2.54 / 96; ///< The pages are measured in 1/96 inch.

/// Centimetres between the margins.
double textWidthOf(const PageSetup &page)
{
    return (page.paperSize().width() - page.left - page.right) / 10;
}

/// \a text as ODF writes it: breaks, tabs and runs of spaces are elements.
QString odfText(const QString &text)
{
    const QString escaped = htmlText(text);
    QString result;
    bool afterSpace = true;
    for (const QChar c : escaped) {
        if (c == u'\n')
            result += u"<text:line-break/>"_s;
        else if (c == u'\t')
            result += u"<text:tab/>"_s;
        else if (c == u' ' && afterSpace)
            result += u"<text:s/>"_s;
        else
            result += c;
        afterSpace = c == u' ' || c == u'\n' || c == u'\t';
    }
    return result;
}

QByteArray document(const char *root, const QString &inside)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:") + root + namespaces + '>' +
           inside.toUtf8() + "</office:" + root + ">\n";
}

QString paragraphStyle(const QString &name, const QString &title, const QString &paragraph,
                       const QString &letters, const QString &parent = u"Standard"_s)
{
    const bool heading = name.startsWith("Heading_20_"_L1);
    return u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\" "
           u"style:parent-style-name=\"%3\" "
           "style:next-style-name=\"Standard\"%4><style:paragraph-properties %5/><style:text-properties %6/></style:style>"_s
               .arg(name, title, parent,
                    heading ? u" style:default-outline-level=\"%1\""_s.arg(name.last(1)) : QString(),
                    paragraph, letters);
}

/// \a hasHeads: with the number of the page below it; a letter has none.
QByteArray styles(const PageSetup &page, bool hasHeads)
{
    const QLocale locale = spokenLocale();
    const QStringList tag = locale.bcp47Name().split(u'-');
    QString out =
        u"<office:styles><style:default-style style:family=\"paragraph\"><style:paragraph-properties "
        "fo:margin-bottom=\"0.25cm\" fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties "
        "fo:font-family=\"'Liberation Sans', 'DejaVu Sans', sans-serif\" fo:font-size=\"10.5pt\" "
        "fo:language=\"%1\" "
        "fo:country=\"%2\"/></style:default-style>"
        "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>"_s.arg(
            tag.value(0), tag.size() > 1 ? tag.last() : u"none"_s);
    out += paragraphStyle(u"Title"_s, u"Title"_s, u"fo:margin-bottom=\"0.5cm\""_s,
                          u"fo:font-size=\"24pt\" fo:font-weight=\"bold\""_s);
    out += paragraphStyle(u"Subtitle"_s, u"Subtitle"_s, u"fo:margin-bottom=\"0.2cm\""_s,
                          u"fo:color=\"#595959\""_s);
    out += paragraphStyle(u"Heading_20_1"_s, u"Heading 1"_s,
                          u"fo:margin-top=\"0.9cm\" fo:keep-with-next=\"always\""_s,
                          u"fo:font-size=\"16pt\" fo:font-weight=\"bold\" fo:color=\"#005a8c\""_s);
    out += paragraphStyle(u"Heading_20_2"_s, u"Heading 2"_s,
                          u"fo:margin-top=\"0.6cm\" fo:keep-with-next=\"always\""_s,
                          u"fo:font-size=\"12.5pt\" fo:font-weight=\"bold\""_s);
    out += paragraphStyle(
        u"Quotations"_s, u"Quotations"_s,
        u"fo:margin-left=\"0.8cm\" fo:border-left=\"1.5pt solid #005a8c\" fo:padding-left=\"0.3cm\" "
        "fo:keep-with-next=\"always\""_s,
        u"fo:font-style=\"italic\""_s);
    out += paragraphStyle(u"Caption"_s, u"Caption"_s, u"fo:margin-bottom=\"0.4cm\""_s,
                          u"fo:color=\"#595959\" fo:font-size=\"9pt\""_s);
    out += paragraphStyle(u"Number"_s, u"Number"_s, u"fo:text-align=\"end\" fo:margin-bottom=\"0cm\""_s,
                          u"fo:font-size=\"9.5pt\""_s);
    out += paragraphStyle(u"Cell"_s, u"Cell"_s, u"fo:margin-bottom=\"0cm\""_s, u"fo:font-size=\"9.5pt\""_s);
    out += paragraphStyle(u"HeadNumber"_s, u"Head of numbers"_s,
                          u"fo:text-align=\"end\" fo:margin-bottom=\"0cm\" fo:keep-with-next=\"always\""_s,
                          u"fo:font-size=\"9.5pt\" fo:font-weight=\"bold\""_s);
    out += paragraphStyle(u"Head"_s, u"Head"_s, u"fo:margin-bottom=\"0cm\" fo:keep-with-next=\"always\""_s,
                          u"fo:font-size=\"9.5pt\" fo:font-weight=\"bold\""_s);
    out += paragraphStyle(u"Lead"_s, u"Leads on"_s, u"fo:keep-with-next=\"always\""_s, {});
    out += paragraphStyle(u"Item"_s, u"Item"_s, u"fo:margin-left=\"0.6cm\" fo:text-indent=\"-0.6cm\""_s, {});
    out += u"</office:styles><office:automatic-styles><style:page-layout "
           u"style:name=\"Page\"><style:page-layout-properties "
           "fo:page-width=\"%1mm\" fo:page-height=\"%2mm\" fo:margin-left=\"%3mm\" fo:margin-top=\"%4mm\" "
           "fo:margin-right=\"%5mm\" fo:margin-bottom=\"%6mm\"/><style:footer-style/></style:page-layout>"
           "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
           "style:page-layout-name=\"Page\">%7</style:master-page></office:master-styles>"_s
               .arg(page.paperSize().width())
               .arg(page.paperSize().height())
               .arg(page.left)
               .arg(page.top)
               .arg(page.right)
               .arg(page.bottom)
               .arg(hasHeads ? u"<style:footer><text:p text:style-name=\"Number\"><text:page-number/> / "
                               "<text:page-count/></text:p></style:footer>"_s
                             : QString());
    return document("document-styles", out);
}

class OdtWriter
{
public:
    OdtWriter(ChartPainter &painter, const PageSetup &page)
        : m_painter(painter), m_textWidth(textWidthOf(page))
    {
    }

    /// Nothing when \a steps are to stop.
    std::vector<DocumentPart> run(const Report &report, WritingSteps &steps)
    {
        if (report.hasCover)
            cover(report);
        for (const ReportSection &section : report.sections) {
            m_breaks = section.startsPage && !m_text.isEmpty();
            if (!section.title.isEmpty())
                heading(1, section.title);
            for (const ReportBlock &block : section.blocks) {
                if (!steps.next())
                    return {};
                m_leads = isFollowed(section, block);
                std::visit([this](const auto &b) { add(b); }, block);
            }
        }
        QString breaking;
        for (const QString &name : {u"Standard"_s, u"Heading_20_1"_s, u"Heading_20_2"_s, u"Item"_s,
                                    u"Quotations"_s, u"Caption"_s, u"Head"_s, u"Number"_s, u"Cell"_s})
            breaking += u"<style:style style:name=\"%1_break\" style:family=\"paragraph\" "
                        u"style:parent-style-name=\"%1\">"
                        "<style:paragraph-properties fo:break-before=\"page\"/></style:style>"_s.arg(name);
        const QString automatic =
            u"<office:automatic-styles>"_s + m_automatic + breaking +
            u"<style:style style:name=\"Rb\" style:family=\"text\"><style:text-properties "
            "fo:font-weight=\"bold\"/></style:style>"
            "<style:style style:name=\"Ri\" style:family=\"text\"><style:text-properties "
            "fo:font-style=\"italic\"/></style:style>"
            "<style:style style:name=\"Rbi\" style:family=\"text\"><style:text-properties "
            "fo:font-weight=\"bold\" fo:font-style=\"italic\"/></style:style><style:style style:name=\"Row\" "
            "style:family=\"table-row\"><style:table-row-properties "
            "fo:keep-together=\"always\"/></style:style>"
            "<style:style style:name=\"C\" style:family=\"table-cell\"><style:table-cell-properties "
            "fo:padding=\"0.08cm\" "
            "fo:border-bottom=\"0.5pt solid #767676\"/></style:style><style:style style:name=\"G\" "
            "style:family=\"graphic\">"
            "<style:graphic-properties style:vertical-pos=\"from-top\"/></style:style></office:automatic-styles>"_s;
        std::vector<DocumentPart> parts{
            {u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
            {u"content.xml"_s, document("document-content", automatic + u"<office:body><office:text>"_s +
                                                                m_text + u"</office:text></office:body>"_s)},
            {u"styles.xml"_s, styles(report.page, report.hasCover)},
            {u"meta.xml"_s, meta(report)}};
        QString files;
        for (DocumentPart &picture : m_pictures) {
            files += u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>"_s.arg(
                picture.name, picture.name.endsWith(".svg"_L1) ? u"image/svg+xml"_s : u"image/png"_s);
            parts.push_back(std::move(picture));
        }
        parts.push_back({u"META-INF/manifest.xml"_s, manifest(files)});
        return parts;
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

    static QByteArray meta(const Report &report)
    {
        return document("document-meta",
                        u"<office:meta><meta:generator>Tamiz/%1</meta:generator><dc:title>%2</"
                        u"dc:title><dc:creator>%3</dc:creator>"
                        "<dc:date>%4</dc:date><dc:language>%5</dc:language></office:meta>"_s.arg(
                            QStringLiteral(TAMIZ_VERSION), htmlText(report.title), htmlText(report.author),
                            report.asOf.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), spokenLanguage()));
    }

    static QByteArray manifest(const QString &files)
    {
        const QString xml = u"text/xml"_s;
        QString out =
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
            "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
            "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
            "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"_s;
        for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
            out += u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>"_s.arg(name,
                                                                                                        xml);
        return (out + files + u"</manifest:manifest>\n"_s).toUtf8();
    }

    void paragraph(const QString &style, const QString &text)
    {
        m_text += u"<text:p text:style-name=\"%1\">"_s.arg(styleAt(style)) + odfText(text) + u"</text:p>"_s;
    }

    void heading(int level, const QString &text)
    {
        m_text += u"<text:h text:style-name=\"%2\" text:outline-level=\"%1\">"_s.arg(level).arg(
                      styleAt(u"Heading_20_%1"_s.arg(level))) +
                  odfText(text) + u"</text:h>"_s;
    }

    void add(const ReportText &block) { paragraph(leading(), block.text); }

    /// The style of a paragraph, which may have to keep to the next.
    QString leading() const { return m_leads && !m_breaks ? u"Lead"_s : u"Standard"_s; }
    void add(const ReportHeading &block)
    {
        m_breaks = m_breaks || block.startsPage;
        heading(2, block.text);
    }

    void add(const ReportProse &block)
    {
        QString inside;
        if (block.style == ReportProse::Style::Bullet)
            inside = u"•<text:tab/>"_s;
        else if (block.style == ReportProse::Style::Numbered)
            inside = QString::number(block.ordinal) + u".<text:tab/>"_s;
        for (const ReportRun &run : block.runs) {
            const QString style =
                u"R%1%2"_s.arg(run.bold ? u"b"_s : QString(), run.italic ? u"i"_s : QString());
            QString words = odfText(run.text);
            if (run.bold || run.italic)
                words = u"<text:span text:style-name=\"%1\">%2</text:span>"_s.arg(style, words);
            if (!run.link.isEmpty())
                words = u"<text:a xlink:type=\"simple\" xlink:href=\"%1\">%2</text:a>"_s.arg(
                    htmlText(run.link), words);
            inside += words;
        }
        if (block.style == ReportProse::Style::Heading)
            m_text += u"<text:h text:style-name=\"%2\" text:outline-level=\"2\">%1</text:h>"_s.arg(
                inside, styleAt(u"Heading_20_2"_s));
        else
            m_text += u"<text:p text:style-name=\"%2\">%1</text:p>"_s.arg(
                inside, styleAt(block.style == ReportProse::Style::Paragraph ? leading() : u"Item"_s));
    }

    /// \a style, with a page break before it when one is due.
    QString styleAt(const QString &style)
    {
        return std::exchange(m_breaks, false) ? style + u"_break"_s : style;
    }

    void add(const ReportQuote &block)
    {
        paragraph(u"Quotations"_s, block.text);
        paragraph(u"Caption"_s, block.origin);
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
        const qsizetype columns = header.isEmpty() ? rows.value(0).size() : header.size();
        if (columns == 0)
            return;
        if (!title.isEmpty())
            paragraph(u"Head"_s, title);
        const std::vector<qreal> widths = columnWidths(header, rows, m_textWidth / cmPerUnit, indicators);
        const QString name = u"t%1"_s.arg(++m_tables);
        const bool isSmall = rows.size() <= 12; // stays on one page
        m_automatic +=
            u"<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties "
            u"style:width=\"%2cm\" "
            "table:align=\"margins\" style:may-break-between-rows=\"%3\"/></style:style>"_s.arg(name)
                .arg(m_textWidth, 0, 'f', 2)
                .arg(isSmall ? u"false"_s : u"true"_s);
        m_text += u"<table:table table:name=\"%1\" table:style-name=\"%1\">"_s.arg(name);
        for (size_t i = 0; i < widths.size(); ++i) {
            m_automatic += u"<style:style style:name=\"%1.%2\" "
                           u"style:family=\"table-column\"><style:table-column-properties "
                           "style:column-width=\"%3cm\"/></style:style>"_s.arg(name)
                               .arg(i)
                               .arg(widths[i] * cmPerUnit, 0, 'f', 2);
            m_text += u"<table:table-column table:style-name=\"%1.%2\"/>"_s.arg(name).arg(i);
        }
        if (!header.isEmpty()) {
            m_text += u"<table:table-header-rows><table:table-row table:style-name=\"Row\">"_s;
            for (qsizetype i = 0; i < columns; ++i)
                cell(i > 0 && !isWordy(rows, i) ? u"HeadNumber"_s : u"Head"_s, header[i]);
            m_text += u"</table:table-row></table:table-header-rows>"_s;
        }
        for (const QVariantList &row : rows) {
            m_text += u"<table:table-row table:style-name=\"Row\">"_s;
            for (qsizetype i = 0; i < columns; ++i) {
                const QVariant value = row.value(i);
                if (isNumber(value))
                    cell(u"Number"_s, spokenLocale().toString(value.toLongLong()),
                         u" office:value-type=\"float\" office:value=\"%1\""_s.arg(value.toLongLong()));
                else
                    cell(i > 0 && !isWordy(rows, i) ? u"Number"_s : u"Cell"_s, value.toString());
            }
            m_text += u"</table:table-row>"_s;
        }
        m_text += u"</table:table>"_s;
        paragraph(u"Standard"_s, {});
    }

    void cell(const QString &style, const QString &text,
              const QString &type = u" office:value-type=\"string\""_s)
    {
        m_text += u"<table:table-cell table:style-name=\"C\"%1>"_s.arg(type);
        paragraph(style, text);
        m_text += u"</table:table-cell>"_s;
    }

    void add(const ChartData &data)
    {
        heading(2, data.title);
        const QSizeF size = chartSize(data);
        const QString name = u"Pictures/chart%1"_s.arg(++m_charts);
        m_pictures.push_back({name + u".svg"_s, chartSvg(data, size, m_painter)});
        m_pictures.push_back({name + u".png"_s, chartPng(data, size, m_painter)});
        const double height = m_textWidth * size.height() / size.width();
        m_text +=
            u"<text:p text:style-name=\"Standard\"><draw:frame draw:style-name=\"G\" draw:name=\"chart%1\" "
            "text:anchor-type=\"as-char\" svg:width=\"%2cm\" svg:height=\"%3cm\"><draw:image "
            "xlink:href=\"%4.svg\" "
            "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><draw:image "
            "xlink:href=\"%4.png\" "
            "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>%5</svg:title>"
            "<svg:desc>%6</svg:desc></draw:frame></text:p>"_s.arg(m_charts)
                .arg(m_textWidth, 0, 'f', 2)
                .arg(height, 0, 'f', 2)
                .arg(name, htmlText(data.title), htmlText(data.caption));
        paragraph(u"Caption"_s, data.caption);
        if (data.rows.size() <= longestTwin)
            table({}, data.header, data.rows);
        else
            paragraph(u"Caption"_s, longTwinNote(data.rows.size()));
    }

    ChartPainter &m_painter;
    double m_textWidth;
    QString m_text, m_automatic;
    std::vector<DocumentPart> m_pictures;
    int m_charts = 0, m_tables = 0;
    bool m_leads = false;  ///< What is being added keeps to what comes next.
    bool m_breaks = false; ///< What comes next begins a page.
};

} // namespace

Result<void> writeOdt(const Report &report, ChartPainter &painter, const QString &path,
                      const Progress &progress)
{
    const SpeakIn speech(report.language);
    WritingSteps steps(report, QCoreApplication::translate("tamiz::Export", "Writing the document"),
                       progress);
    const std::vector<DocumentPart> parts = OdtWriter(painter, report.page).run(report, steps);
    if (steps.isCancelled())
        return cancelledError();
    return writeParts(parts, report.asOf, path, progress);
}

} // namespace tamiz
