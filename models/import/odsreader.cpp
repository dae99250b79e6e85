// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/odsreader.h"

#include "models/import/limits.h"
#include "models/import/sheetnumbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 mostRepeats = 2'000'000'000;

QString local(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

qint64 repeats(const XmlPart &part, QLatin1StringView name)
{
    const QString text = part.attribute(name);
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::clamp<qint64>(number, 1, mostRepeats) : 1;
}

Result<std::unique_ptr<XmlPart>> contentOf(const Archive &archive, const FilePlace &place)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (archive.contains(manifest)) {
        Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(archive, manifest);
        while (xml) {
            const Result<bool> more = (*xml)->next();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if ((*xml)->starts("encryption-data"_L1)) {
                return Error{Error::Code::Refused,
                             QCoreApplication::translate("tamiz::Import",
                                                         "“%1” is protected with a password. "
                                                         "Take the password off, and import again.")
                                 .arg(place.name()),
                             place.path};
            }
        }
    }
    return XmlPart::open(archive, u"content.xml"_s);
}

} // namespace

Result<QStringList> odsSheetNames(const FilePlace &place)
{
    const Result<Archive> archive = Archive::openWorkbook(place);
    if (!archive)
        return archive.error();
    Result<std::unique_ptr<XmlPart>> xml = contentOf(*archive, place);
    if (!xml)
        return xml.error();
    QStringList names;
    int level = 0;
    while (true) {
        const Result<bool> more = (*xml)->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if ((*xml)->starts("table"_L1) && level == 0) {
            level = (*xml)->depth();
            names.append((*xml)->attribute("name"_L1));
        } else if ((*xml)->ends("table"_L1) && (*xml)->depth() == level) {
            level = 0;
        }
    }
    if (!names.isEmpty())
        return names;
    return (*xml)->refused(
        QCoreApplication::translate("tamiz::Import", "The workbook has no sheet (part “%1”, line %2)."));
}

Result<std::unique_ptr<RowReader>> OdsReader::open(const FilePlace &place, int index)
{
    const Result<Archive> archive = Archive::openWorkbook(place);
    if (!archive)
        return archive.error();
    Result<std::unique_ptr<XmlPart>> part = contentOf(*archive, place);
    if (!part)
        return part.error();
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(*part), *archive));
    reader->m_sheet = index;
    return std::unique_ptr<RowReader>(std::move(reader));
}

Result<bool> OdsReader::readRow()
{
    clearRow();
    bool inRow = false;
    while (true) {
        const Result<bool> more = part().next();
        if (!more || !*more)
            return more;
        const bool begins = part().isStart();
        const QStringView name = part().name();
        if (m_level == 0) {
            if (begins && name == "table"_L1 && m_tables++ == m_sheet)
                m_level = part().depth();
            else if (begins && (name == "table"_L1 || name == "tracked-changes"_L1)) {
                if (const Result<void> skipped = part().skipElement(); !skipped)
                    return skipped.error();
            }
        } else if (begins && name == "table-row"_L1) {
            inRow = true;
            m_column = 0;
            m_line = m_nextRow;
            m_repeat = repeats(part(), "number-rows-repeated"_L1);
            m_nextRow += m_repeat;
        } else if (inRow && begins && (name == "table-cell"_L1 || name == "covered-table-cell"_L1)) {
            if (const Result<void> read = readCell(); !read)
                return read.error();
        } else if (part().isEnd() && name == "table-row"_L1) {
            return true;
        } else if (part().isEnd() && part().depth() == m_level) {
            return false; // The sheets after it are not looked at.
        } else if (begins && (name == "shapes"_L1 || name == "table"_L1 || name == "tracked-changes"_L1)) {
            if (const Result<void> skipped = part().skipElement(); !skipped)
                return skipped.error();
        }
    }
}

Result<void> OdsReader::readCell()
{
    const QXmlStreamAttributes attributes = part().attributes();
    const qint64 count = repeats(part(), "number-columns-repeated"_L1);
    const int level = part().depth();
    QString text;
    bool paragraphs = false;
    while (true) {
        const Result<bool> more = part().next();
        if (!more)
            return more.error();
        if (!*more || (part().isEnd() && part().depth() == level))
            break;
        if (part().starts("p"_L1) || part().starts("h"_L1)) {
            if (paragraphs)
                text += u'\n';
            paragraphs = true;
            if (const Result<void> read = readParagraph(text); !read)
                return read;
        } else if (part().isStart()) { // A comment, a picture, a table in the cell.
            if (const Result<void> skipped = part().skipElement(); !skipped)
                return skipped;
        }
    }
    const QString value = valueOf(attributes, text, m_column);
    if (!value.isEmpty() && m_column + count > limits::columns)
        return tooWide();
    for (qint64 i = 0; i < count && !value.isEmpty(); ++i) {
        if (const Result<void> done = put(m_column + int(i), value); !done)
            return done;
    }
    m_column = int(std::min<qint64>(m_column + count, limits::columns));
    return {};
}

Result<void> OdsReader::readSpaces(QString &text)
{
    const qint64 count = repeats(part(), "c"_L1);
    if (text.size() + count > limits::cellBytes) {
        return part().refused(QCoreApplication::translate(
            "tamiz::Import", "The part “%1” holds a text of more than 16 MiB (line %2)."));
    }
    text += QString(count, u' ');
    return {};
}

Result<void> OdsReader::readParagraph(QString &text)
{
    const int level = part().depth();
    while (true) {
        const Result<bool> more = part().next();
        if (!more)
            return more.error();
        if (!*more || (part().isEnd() && part().depth() == level))
            return {};
        Result<void> done;
        if (part().isText())
            text += part().text();
        else if (part().starts("s"_L1))
            done = readSpaces(text);
        else if (part().starts("tab"_L1))
            text += u'\t';
        else if (part().starts("line-break"_L1))
            text += u'\n';
        else if (part().starts("annotation"_L1) || part().starts("note"_L1) || part().starts("ruby-text"_L1))
            done = part().skipElement();
        if (!done)
            return done;
        if (text.size() > limits::cellBytes) {
            return part().refused(QCoreApplication::translate(
                "tamiz::Import", "The part “%1” holds a text of more than 16 MiB (line %2)."));
        }
    }
}

QString OdsReader::valueOf(const QXmlStreamAttributes &attributes, const QString &text, int column)
{
    QString type;
    bool error = false;
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() != "value-type"_L1)
            continue;
        error = error || one.value() == "error"_L1; // Of LibreOffice's own; the standard one says "string".
        if (type.isEmpty() || one.qualifiedName().startsWith("office:"_L1))
            type = one.value().toString();
    }
    if (error) {
        note(column,
             QCoreApplication::translate("tamiz::Import", "The cell holds an error of the spreadsheet (%1).")
                 .arg(text.left(20)));
        return text;
    }
    if (type.isEmpty() && text.isEmpty() && !local(attributes, "formula"_L1).isEmpty()) {
        note(column, QCoreApplication::translate("tamiz::Import", "The cell holds a formula without its "
                                                                  "result; it was taken as empty."));
        return {};
    }
    if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
        const QString number = plainNumber(local(attributes, "value"_L1));
        // Shown with leading zeros, it is a code and no quantity.
        const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const bool code =
            digits && text.startsWith(u'0') && text.size() > number.size() && text.endsWith(number);
        return number.isEmpty() || code ? text : number;
    }
    if (type == "date"_L1)
        return isoDateText(local(attributes, "date-value"_L1));
    if (type == "time"_L1)
        return durationText(local(attributes, "time-value"_L1));
    if (type == "boolean"_L1)
        return local(attributes, "boolean-value"_L1);
    return text.isEmpty() ? local(attributes, "string-value"_L1) : text;
}

} // namespace tamiz
