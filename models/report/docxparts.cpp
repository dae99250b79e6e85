// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docxparts.h"

#include "models/report/xmltext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr char xmlHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char relations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray contentTypes()
{
    return QByteArray(xmlHead) +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Default Extension=\"png\" ContentType=\"image/png\"/>"
           "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
           "<Override PartName=\"/word/document.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/"
           ">"
           "<Override PartName=\"/word/styles.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
           "<Override PartName=\"/word/settings.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>"
           "<Override PartName=\"/word/numbering.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>"
           "<Override PartName=\"/word/header1.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"
           "<Override PartName=\"/word/footer1.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
           "<Override PartName=\"/docProps/app.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationsOf(const QByteArray &inside)
{
    return QByteArray(xmlHead) +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

QByteArray documentRelations(const std::vector<DocumentPart> &pictures, const QStringList &links)
{
    const QByteArray base = QByteArray(relations) + '/';
    QByteArray inside = relation("styles", base + "styles", "styles.xml") +
                        relation("settings", base + "settings", "settings.xml") +
                        relation("numbering", base + "numbering", "numbering.xml") +
                        relation("header1", base + "header", "header1.xml") +
                        relation("footer1", base + "footer", "footer1.xml");
    for (const DocumentPart &picture : pictures) // an id that starts with a letter and holds no slash
        inside += relation(picture.name.toUtf8(), base + "image", "media/" + picture.name.toUtf8());
    for (qsizetype i = 0; i < links.size(); ++i)
        inside += "<Relationship Id=\"link" + QByteArray::number(i + 1) + "\" Type=\"" + base +
                  "hyperlink\" Target=\"" + xmlText(links[i]).toHtmlEscaped().toUtf8() +
                  "\" TargetMode=\"External\"/>";
    return relationsOf(inside);
}

struct Look
{
    const char *id, *name, *parent, *paragraph, *letters;
};

/// Word knows these names: they stand in its outline, its contents and its list of styles.
constexpr Look looks[] = {
    {"Title", "Title", "Normal", "<w:spacing w:before=\"3600\" w:after=\"240\"/>",
     "<w:b/><w:sz w:val=\"52\"/><w:szCs w:val=\"52\"/>"},
    {"Subtitle", "Subtitle", "Normal", "<w:spacing w:after=\"80\"/>",
     "<w:color w:val=\"595959\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"},
    {"Heading1", "heading 1", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
     "<w:b/><w:color w:val=\"005A8C\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"},
    {"Heading2", "heading 2", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"100\"/><w:outlineLvl w:val=\"1\"/>",
     "<w:b/><w:sz w:val=\"25\"/><w:szCs w:val=\"25\"/>"},
    {"Heading3", "heading 3", "Normal",
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
     "<w:b/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"},
    {"TOCHeading", "TOC Heading", "Normal", "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"120\"/>",
     "<w:b/><w:color w:val=\"005A8C\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"},
    {"TOC1", "toc 1", "Normal", "<w:spacing w:before=\"60\" w:after=\"20\"/>", "<w:b/>"},
    {"TOC2", "toc 2", "Normal", "<w:spacing w:after=\"20\"/><w:ind w:left=\"284\"/>", ""},
    {"Quote", "Quote", "Normal",
     "<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" "
     "w:color=\"005A8C\"/></w:pBdr>"
     "<w:spacing w:after=\"40\"/><w:ind w:left=\"454\"/>",
     "<w:i/><w:iCs/>"},
    {"QuoteSource", "Quote Source", "Normal",
     "<w:keepLines/><w:spacing w:after=\"160\"/><w:ind w:left=\"454\"/>",
     "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Caption", "caption", "Normal", "<w:spacing w:after=\"200\"/>",
     "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"TableTitle", "Table Title", "Normal", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>",
     "<w:b/>"},
    {"Cell", "Table Text", "Normal", "<w:spacing w:before=\"30\" w:after=\"30\"/>",
     "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>"},
    {"ListBullet", "List Bullet", "Normal",
     "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/><w:contextualSpacing/>", ""},
    {"ListNumber", "List Number", "Normal",
     "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:spacing w:after=\"60\"/><w:contextualSpacing/>", ""},
    {"Header", "header", "Normal", "",
     "<w:color w:val=\"595959\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>"},
    {"Footer", "footer", "Normal", "<w:jc w:val=\"right\"/>",
     "<w:color w:val=\"595959\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>"},
};

QByteArray styles(const QString &language)
{
    QByteArray out =
        QByteArray(xmlHead) + "<w:styles xmlns:w=\"" + docxMain +
        "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" "
        "w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"21\"/>"
        "<w:szCs w:val=\"21\"/><w:lang w:val=\"" +
        language.toUtf8() +
        "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"140\" "
        "w:line=\"269\" "
        "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
        "w:val=\"Normal\"/><w:qFormat/>"
        "</w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
        "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
        "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
        "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>"
        "<w:color w:val=\"005A8C\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
        "<w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:basedOn "
        "w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" "
        "w:color=\"767676\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" "
        "w:color=\"B0B0B0\"/></w:tblBorders>"
        "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom "
        "w:val=\"single\" w:sz=\"8\" w:space=\"0\" "
        "w:color=\"1A1A1A\"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>";
    for (const Look &look : looks)
        out += QByteArray("<w:style w:type=\"paragraph\" w:styleId=\"") + look.id + "\"><w:name w:val=\"" +
               look.name + "\"/><w:basedOn w:val=\"" + look.parent +
               "\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>" + look.paragraph + "</w:pPr><w:rPr>" +
               look.letters + "</w:rPr></w:style>";
    return out + "</w:styles>";
}

QByteArray numbering()
{
    const auto list = [](const char *id, const char *format, const char *sign) -> QByteArray {
        return QByteArray("<w:abstractNum w:abstractNumId=\"") + id +
               "\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start "
               "w:val=\"1\"/><w:numFmt w:val=\"" +
               format + "\"/><w:lvlText w:val=\"" + sign +
               "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"454\" "
               "w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>";
    };
    return QByteArray(xmlHead) + "<w:numbering xmlns:w=\"" + docxMain + "\">" + list("1", "bullet", "•") +
           list("2", "decimal", "%1.") +
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
           "w:val=\"2\"/></w:num>"
           "</w:numbering>";
}

QByteArray settings(const QString &language)
{
    return QByteArray(xmlHead) + "<w:settings xmlns:w=\"" + docxMain +
           "\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:compat><w:compatSetting "
           "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
           "w:val=\"15\"/></w:compat>"
           "<w:themeFontLang w:val=\"" +
           language.toUtf8() + "\"/></w:settings>";
}

/// A part that is one paragraph in \a style, filled by \a fill.
template<class Fill>
QByteArray lonely(const QString &root, const QString &style, Fill fill)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeAttribute(u"xmlns:w"_s, QString::fromLatin1(docxMain));
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    xml.writeEmptyElement(u"w:pStyle"_s);
    xml.writeAttribute(u"w:val"_s, style);
    xml.writeEndElement();
    fill(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray footer()
{
    return lonely(u"w:ftr"_s, u"Footer"_s, [](QXmlStreamWriter &xml) {
        const QString words = QCoreApplication::translate("tamiz::Report", "Page %1 of %2");
        qsizetype from = 0;
        for (const QString &mark : {u"%1"_s, u"%2"_s}) { // no language of ours turns them round
            const qsizetype at = words.indexOf(mark, from);
            if (at < 0)
                continue;
            writeDocxText(xml, words.sliced(from, at - from));
            xml.writeStartElement(u"w:fldSimple"_s);
            xml.writeAttribute(u"w:instr"_s, mark == "%1"_L1 ? u" PAGE "_s : u" NUMPAGES "_s);
            writeDocxText(xml, u"1"_s);
            xml.writeEndElement();
            from = at + 2;
        }
        writeDocxText(xml, words.sliced(from));
    });
}

QByteArray core(const DocxFacts &facts)
{
    const QString at = facts.at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const auto safe = [](const QString &text) { return xmlText(text).toHtmlEscaped().toUtf8(); };
    return QByteArray(xmlHead) +
           "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
           safe(facts.title) + "</dc:title><dc:creator>" + safe(facts.author) + "</dc:creator><dc:language>" +
           facts.language.toUtf8() + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" +
           at.toUtf8() + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + at.toUtf8() +
           "</dcterms:modified></cp:coreProperties>";
}

QByteArray wholeDocument(const QByteArray &body, const QSize &paper)
{
    constexpr int margin = 1134; // 2 cm
    const QByteArray size = "<w:pgSz w:w=\"" + QByteArray::number(paper.width()) + "\" w:h=\"" +
                            QByteArray::number(paper.height()) + "\"/>";
    const QByteArray edge = QByteArray::number(margin);
    return QByteArray(xmlHead) + "<w:document xmlns:w=\"" + docxMain + "\" xmlns:r=\"" + relations +
           "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" +
           body +
           "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference "
           "w:type=\"default\" "
           "r:id=\"footer1\"/>" +
           size + "<w:pgMar w:top=\"" + edge + "\" w:right=\"" + edge + "\" w:bottom=\"" + edge +
           "\" w:left=\"" + edge +
           "\" w:header=\"567\" w:footer=\"567\" "
           "w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
}

} // namespace

void writeDocxText(QXmlStreamWriter &xml, const QString &text, const DocxRun &look)
{
    if (text.isEmpty())
        return;
    if (!look.link.isEmpty()) {
        xml.writeStartElement(u"w:hyperlink"_s);
        xml.writeAttribute(u"r:id"_s, look.link);
    }
    xml.writeStartElement(u"w:r"_s);
    if (look.bold || look.italic || !look.link.isEmpty()) {
        xml.writeStartElement(u"w:rPr"_s);
        if (!look.link.isEmpty()) {
            xml.writeEmptyElement(u"w:rStyle"_s);
            xml.writeAttribute(u"w:val"_s, u"Hyperlink"_s);
        }
        if (look.bold)
            xml.writeEmptyElement(u"w:b"_s);
        if (look.italic)
            xml.writeEmptyElement(u"w:i"_s);
        xml.writeEndElement();
    }
    const QString clean = xmlText(text);
    qsizetype from = 0;
    const auto words = [&](qsizetype to) {
        if (to == from)
            return;
        xml.writeStartElement(u"w:t"_s);
        xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(clean.sliced(from, to - from));
        xml.writeEndElement();
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean[i] != u'\n' && clean[i] != u'\t')
            continue;
        words(i);
        xml.writeEmptyElement(clean[i] == u'\n' ? u"w:br"_s : u"w:tab"_s);
        from = i + 1;
    }
    words(clean.size());
    xml.writeEndElement();
    if (!look.link.isEmpty())
        xml.writeEndElement();
}

std::vector<DocumentPart> docxParts(const QByteArray &body, std::vector<DocumentPart> pictures,
                                    const QStringList &links, const DocxFacts &facts, const QSize &paper)
{
    const QByteArray base = QByteArray(relations) + '/';
    std::vector<DocumentPart> parts{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s,
         relationsOf(
             relation("document", base + "officeDocument", "word/document.xml") +
             relation("core",
                      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                      "docProps/core.xml") +
             relation("app", base + "extended-properties", "docProps/app.xml"))},
        {u"docProps/core.xml"_s, core(facts)},
        {u"docProps/app.xml"_s,
         QByteArray(xmlHead) +
             "<Properties "
             "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
             "<Application>Tamiz</Application></Properties>"},
        {u"word/document.xml"_s, wholeDocument(body, paper)},
        {u"word/_rels/document.xml.rels"_s, documentRelations(pictures, links)},
        {u"word/styles.xml"_s, styles(facts.language)},
        {u"word/settings.xml"_s, settings(facts.language)},
        {u"word/numbering.xml"_s, numbering()},
        {u"word/header1.xml"_s, lonely(u"w:hdr"_s, u"Header"_s,
                                       [&](QXmlStreamWriter &xml) {
                                           if (facts.hasHeads)
                                               writeDocxText(xml, facts.title);
                                       })},
        {u"word/footer1.xml"_s,
         facts.hasHeads ? footer() : lonely(u"w:ftr"_s, u"Footer"_s, [](QXmlStreamWriter &) {})}};
    for (DocumentPart &picture : pictures)
        parts.push_back({u"word/media/"_s + picture.name, std::move(picture.bytes)});
    return parts;
}

} // namespace tamiz
