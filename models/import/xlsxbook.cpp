// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/xlsxbook.h"

#include "models/import/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Relation
{
    QString type; ///< Its last word: "worksheet", "styles".
    QString target;
};

// What a part points to, by id. Both the transitional and the strict dialect end their types in the same
// word.
Result<QHash<QString, Relation>> relationsOf(const Archive &archive, const QString &part)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString name = (folder.isEmpty() ? QString() : QString(folder + u'/')) + u"_rels/"_s +
                         part.section(u'/', -1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!archive.contains(name))
        return relations;
    Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(archive, name);
    if (!xml)
        return xml.error();
    while (true) {
        const Result<bool> more = (*xml)->next();
        if (!more)
            return more.error();
        if (!*more)
            return relations;
        if (!(*xml)->starts("Relationship"_L1) || (*xml)->attribute("TargetMode"_L1) == "External"_L1)
            continue;
        const QString target = (*xml)->attribute("Target"_L1);
        const QString path = target.startsWith(u'/') ? target.mid(1) : QString(folder + u'/' + target);
        QString clean = QDir::cleanPath(path);
        if (clean.startsWith(u'/'))
            clean.remove(0, 1);
        relations.insert((*xml)->attribute("Id"_L1), {(*xml)->attribute("Type"_L1).section(u'/', -1), clean});
    }
}

// "_x000D_" stands for a character that XML cannot hold, "_x005F_" for an underscore before what would read
// as such. One that would give half a character stays as it is.
QString withoutEscapes(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString result;
    qsizetype copied = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool hex = false;
        const ushort unit = at + 7 <= text.size() && text[at + 6] == u'_'
                                ? QStringView(text).mid(at + 2, 4).toUShort(&hex, 16)
                                : ushort(0);
        if (!hex || unit == 0) {
            at += 2;
            continue;
        }
        result += QStringView(text).mid(copied, at - copied);
        result += QChar(unit);
        at += 7;
        copied = at;
    }
    result += QStringView(text).mid(copied);
    return result.isValidUtf16() ? result : text;
}

} // namespace

Result<QString> richText(XmlPart &part)
{
    const int level = part.depth();
    const bool plain = part.name() != "si"_L1 && part.name() != "is"_L1;
    bool inside = plain;
    QString text;
    while (true) {
        const Result<bool> more = part.next();
        if (!more)
            return more.error();
        if (!*more || (part.isEnd() && part.depth() == level))
            return withoutEscapes(text);
        if (part.isText() && inside) {
            text += part.text();
        } else if (part.starts("rPh"_L1)) {
            if (const Result<void> skipped = part.skipElement(); !skipped)
                return skipped.error();
        } else if (!plain && (part.isStart() || part.isEnd()) && part.name() == "t"_L1) {
            inside = part.isStart();
        }
        if (text.size() > limits::cellBytes) {
            return part.refused(QCoreApplication::translate(
                "tamiz::Import", "The part “%1” holds a text of more than 16 MiB (line %2)."));
        }
    }
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const FilePlace &place)
{
    const Result<Archive> archive = Archive::openWorkbook(place);
    if (!archive)
        return archive.error();
    std::unique_ptr<XlsxBook> book(new XlsxBook(*archive));
    QString part = u"xl/workbook.xml"_s;
    const Result<QHash<QString, Relation>> relations = relationsOf(*archive, QString());
    if (!relations)
        return relations.error();
    for (const Relation &relation : *relations) {
        if (relation.type == "officeDocument"_L1)
            part = book->exactName(relation.target);
    }
    if (part.endsWith(".bin"_L1)) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import",
                                                 "“%1” is a binary workbook (XLSB). Save it as XLSX, and "
                                                 "import again.")
                         .arg(place.name()),
                     part};
    }
    if (const Result<void> read = book->readWorkbook(part); !read)
        return read.error();
    return book;
}

// Names of parts do not tell capital letters apart, and some writers rely on it.
QString XlsxBook::exactName(const QString &part) const
{
    if (m_archive.contains(part))
        return part;
    for (const Archive::Entry &entry : m_archive.entries()) {
        if (entry.name.compare(part, Qt::CaseInsensitive) == 0)
            return entry.name;
    }
    return part;
}

Result<void> XlsxBook::readWorkbook(const QString &part)
{
    const Result<QHash<QString, Relation>> relations = relationsOf(m_archive, part);
    if (!relations)
        return relations.error();
    Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(m_archive, part);
    if (!xml)
        return xml.error();
    while (true) {
        const Result<bool> more = (*xml)->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if ((*xml)->starts("workbookPr"_L1)) {
            const QString epoch = (*xml)->attribute("date1904"_L1);
            m_since1904 = epoch == "1"_L1 || epoch == "true"_L1;
        } else if ((*xml)->starts("sheet"_L1)) {
            const Relation relation = relations->value((*xml)->attributes().value("r:id"_L1).toString(),
                                                       relations->value((*xml)->attribute("id"_L1)));
            if (relation.type == "worksheet"_L1) // Sheets that only hold a chart have no rows.
                m_sheets.push_back({(*xml)->attribute("name"_L1), exactName(relation.target)});
        }
    }
    for (const Relation &relation : *relations) {
        if (relation.type == "sharedStrings"_L1 && m_archive.contains(exactName(relation.target)))
            m_textsPart = exactName(relation.target);
        if (relation.type == "styles"_L1 && m_archive.contains(exactName(relation.target))) {
            if (const Result<void> read = readStyles(exactName(relation.target)); !read)
                return read;
        }
    }
    if (!m_sheets.empty())
        return {};
    return (*xml)->refused(
        QCoreApplication::translate("tamiz::Import", "The workbook has no sheet (part “%1”, line %2)."));
}

Result<void> XlsxBook::readStyles(const QString &part)
{
    Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(m_archive, part);
    if (!xml)
        return xml.error();
    QHash<int, QString> codes;
    bool cells = false;
    while (true) {
        const Result<bool> more = (*xml)->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if ((*xml)->starts("numFmt"_L1))
            codes.insert((*xml)->attribute("numFmtId"_L1).toInt(), (*xml)->attribute("formatCode"_L1));
        else if ((*xml)->starts("cellXfs"_L1) || (*xml)->ends("cellXfs"_L1))
            cells = (*xml)->isStart();
        else if (cells && (*xml)->starts("xf"_L1)) {
            const int id = (*xml)->attribute("numFmtId"_L1).toInt();
            m_formats.push_back(numberFormat(id, codes.value(id)));
        }
    }
}

NumberFormat XlsxBook::format(int style) const
{
    return style >= 0 && size_t(style) < m_formats.size() ? m_formats[size_t(style)] : NumberFormat();
}

/// The next of the shared texts; false at their end.
Result<bool> XlsxBook::readText()
{
    if (m_textsEnded || m_textsPart.isEmpty())
        return false;
    if (!m_textsXml) {
        Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(m_archive, m_textsPart);
        if (!xml)
            return xml.error();
        m_textsXml = std::move(*xml);
    }
    while (true) {
        const Result<bool> more = m_textsXml->next();
        if (!more)
            return more.error();
        if (!*more) {
            m_textsEnded = true;
            m_textsXml.reset();
            return false;
        }
        if (m_textsXml->starts("si"_L1))
            break;
    }
    const Result<QString> text = richText(*m_textsXml);
    if (!text)
        return text.error();
    const QByteArray bytes = text->toUtf8();
    m_texts.append(bytes.constData(), size_t(bytes.size()));
    m_ends.push_back(quint32(m_texts.size()));
    if (m_ends.size() > limits::sharedTexts) {
        return m_textsXml->refused(QCoreApplication::translate(
            "tamiz::Import", "The part “%1” holds more texts than a spreadsheet can show (line %2)."));
    }
    return true;
}

Result<std::optional<std::string_view>> XlsxBook::text(size_t index)
{
    while (m_ends.size() <= index) {
        const Result<bool> more = readText();
        if (!more)
            return more.error();
        if (!*more)
            return std::optional<std::string_view>();
    }
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::optional(std::string_view(m_texts).substr(begin, m_ends[index] - begin));
}

} // namespace tamiz
