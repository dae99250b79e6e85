// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <zip.h>

#include <utility>

/// Writes an archive with these entries, in order; entries may share a name. \a stored: without packing them.
inline bool writeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &entries, bool stored = false)
{
    int code = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip)
        return false;
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0 || (stored && zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0) != 0))
            return false;
    }
    return zip_close(zip) == 0;
}

/// The parts of a workbook with one sheet, whose rows are \a rows; \a more are further parts.
inline QList<std::pair<QByteArray, QByteArray>> xlsxParts(const QByteArray &rows,
                                                          const QByteArray &texts = {},
                                                          const QByteArray &styles = {},
                                                          const QByteArray &properties = {})
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    return {{"[Content_Types].xml", head + "<Types/>"},
            {"_rels/.rels", head + "<Relationships><Relationship Id=\"r\" Type=\"" + types +
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", head + "<workbook xmlns:r=\"r\">" + properties +
                                    "<sheets><sheet name=\"Datos\" r:id=\"a\"/><sheet name=\"Otra\" "
                                    "r:id=\"d\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             head + "<Relationships><Relationship Id=\"a\" Type=\"" + types +
                 "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" + types +
                 "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c\" Type=\"" + types +
                 "styles\" Target=\"styles.xml\"/><Relationship Id=\"d\" Type=\"" + types +
                 "worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml", head + "<sst>" + texts + "</sst>"},
            {"xl/styles.xml", head + "<styleSheet>" + styles + "</styleSheet>"},
            {"xl/worksheets/sheet1.xml", head + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
            {"xl/worksheets/sheet2.xml",
             head + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>id</t></is></c><c "
                    "t=\"inlineStr\"><is><t>comentario</t></is></c></row><row><c><v>7</v></c><c "
                    "t=\"inlineStr\"><is><t>De la otra hoja</t></is></c></row></sheetData></worksheet>"}};
}

/// The parts of an OpenDocument spreadsheet whose tables are \a tables.
inline QList<std::pair<QByteArray, QByteArray>> odsParts(const QByteArray &tables)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><o:c xmlns:o=\"o\" xmlns:office=\"f\" "
                            "xmlns:table=\"t\" xmlns:text=\"x\">" +
                                tables + "</o:c>"}};
}
