// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/xlsxreader.h"

#include "models/import/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<QStringList> xlsxSheetNames(const FilePlace &place)
{
    const Result<std::unique_ptr<XlsxBook>> book = XlsxBook::open(place);
    if (!book)
        return book.error();
    QStringList names;
    for (const XlsxBook::Sheet &sheet : (*book)->sheets())
        names.append(sheet.name);
    return names;
}

Result<std::unique_ptr<RowReader>> XlsxReader::open(const FilePlace &place, int index)
{
    Result<std::unique_ptr<XlsxBook>> book = XlsxBook::open(place);
    if (!book)
        return book.error();
    if (index < 0 || size_t(index) >= (*book)->sheets().size()) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "“%1” has no sheet %2.")
                         .arg(place.name())
                         .arg(index + 1),
                     place.path};
    }
    Result<std::unique_ptr<XmlPart>> part =
        XmlPart::open((*book)->archive(), (*book)->sheets()[size_t(index)].part);
    if (!part)
        return part.error();
    return std::unique_ptr<RowReader>(new XlsxReader(std::move(*book), std::move(*part)));
}

Result<bool> XlsxReader::readRow()
{
    clearRow();
    bool inRow = false;
    while (true) {
        const Result<bool> more = part().next();
        if (!more || !*more)
            return more;
        if (part().starts("row"_L1)) {
            inRow = true;
            if (const Result<void> begun = beginRow(); !begun)
                return begun.error();
        } else if (inRow && part().starts("c"_L1)) {
            if (const Result<void> read = readCell(); !read)
                return read.error();
        } else if (inRow && part().ends("row"_L1)) {
            return true;
        }
    }
}

Result<void> XlsxReader::beginRow()
{
    const QStringView number = part().attributes().value("r"_L1);
    bool ok = number.isEmpty();
    m_line = ok ? m_lastRow + 1 : number.toLongLong(&ok);
    if (!ok || m_line < 1 || m_line > limits::sheetRows) {
        return part().refused(QCoreApplication::translate(
            "tamiz::Import", "The part “%1” names a row that no spreadsheet has (line %2)."));
    }
    m_lastRow = m_line;
    m_column = -1;
    return {};
}

// "BC12": column 54. A cell without a place stands after the one before.
Result<int> XlsxReader::cellColumn()
{
    const QXmlStreamAttributes attributes = part().attributes();
    const QStringView place = attributes.value("r"_L1);
    int column = 0;
    for (const QChar c : place) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > limits::columns)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column == 0 ? m_column + 1 : column - 1;
}

Result<void> XlsxReader::readCell()
{
    const Result<int> column = cellColumn();
    if (!column)
        return column.error();
    m_column = *column;
    Content content;
    content.type = part().attributes().value("t"_L1).toString();
    content.style = part().attributes().value("s"_L1).toInt();
    const int level = part().depth();
    while (true) {
        const Result<bool> more = part().next();
        if (!more)
            return more.error();
        if (!*more || (part().isEnd() && part().depth() == level))
            return putCell(*column, content);
        if (part().starts("v"_L1) || part().starts("is"_L1)) {
            const Result<QString> text = richText(part());
            if (!text)
                return text.error();
            content.value = *text;
            content.hasValue = true;
        } else if (part().starts("f"_L1)) {
            content.hasFormula = true;
            if (const Result<void> skipped = part().skipElement(); !skipped)
                return skipped;
        }
    }
}

Result<void> XlsxReader::putShared(int column, const QString &index)
{
    if (!m_book->hasTexts()) {
        return part().refused(QCoreApplication::translate(
            "tamiz::Import",
            "The workbook is damaged: the texts that “%1” points to are missing (line %2)."));
    }
    bool ok = false;
    const qulonglong place = index.trimmed().toULongLong(&ok);
    if (ok) {
        const Result<std::optional<std::string_view>> text = m_book->text(size_t(place));
        if (!text)
            return text.error();
        if (*text)
            return put(column, **text);
    }
    note(column,
         QCoreApplication::translate("tamiz::Import", "The cell points to a text that the workbook does "
                                                      "not have; it was taken as empty."));
    return {};
}

QString XlsxReader::numberText(int column, const Content &content)
{
    const QString raw = content.value.trimmed();
    const NumberFormat format = m_book->format(content.style);
    if (format.kind == NumberFormat::Kind::Plain) {
        const QString number = plainNumber(raw);
        const bool whole = std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
        return whole ? number.rightJustified(format.digits, u'0') : number;
    }
    bool ok = false;
    const double serial = raw.toDouble(&ok);
    const QString text = ok ? serialText(serial, format.kind, m_book->since1904()) : QString();
    if (!text.isEmpty() || raw.isEmpty())
        return text;
    note(column, QCoreApplication::translate(
                     "tamiz::Import", "The cell is shown as a date that does not exist; its number was "
                                      "kept."));
    return raw;
}

Result<void> XlsxReader::putCell(int column, const Content &content)
{
    if (!content.hasValue) {
        if (content.hasFormula) {
            note(column, QCoreApplication::translate("tamiz::Import", "The cell holds a formula without its "
                                                                      "result; it was taken as empty."));
        }
        return {};
    }
    if (content.type == "s"_L1)
        return putShared(column, content.value);
    if (content.type == "str"_L1 || content.type == "inlineStr"_L1)
        return put(column, content.value);
    if (content.type == "b"_L1)
        return put(column, content.value.trimmed() == "1"_L1 ? u"true"_s : u"false"_s);
    if (content.type == "d"_L1)
        return put(column, isoDateText(content.value.trimmed()));
    if (content.type == "e"_L1) {
        note(column,
             QCoreApplication::translate("tamiz::Import", "The cell holds an error of the spreadsheet (%1).")
                 .arg(content.value.left(20)));
        return put(column, content.value);
    }
    return put(column, numberText(column, content));
}

} // namespace tamiz
