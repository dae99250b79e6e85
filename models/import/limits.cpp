// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace tamiz::limits {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString bytes(qint64 value)
{
    return QLocale().formattedDataSize(value, 0, QLocale::DataSizeIecFormat);
}

QString times(qint64 from)
{
    return QCoreApplication::translate("tamiz::Import", "%1 to 1, from %2 on").arg(number(ratio), bytes(from));
}

} // namespace

QList<Shown> shown()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("tamiz::Import", text); };
    return {
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "One file")), bytes(fileBytes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "One cell")), bytes(cellBytes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "One record")), bytes(recordBytes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Columns of a table")), number(columns)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Columns of a matrix of votes")), number(matrixColumns)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Lines of a quoted cell")), number(quotedLineBreaks)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "A quoted cell over several lines")), bytes(quotedBytes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Votes of a log")), number(votes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Objects and lists of JSON inside each other")), number(jsonDepth)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Entries of an archive")), number(archiveEntries)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "One entry of an archive, unpacked")), bytes(partBytes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Size unpacked to size packed")), times(ratioFrom)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "A workbook inside an archive")), bytes(nestedBytes)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Files of a folder")), number(folderFiles)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Folders inside each other")), number(folderDepth)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Rows of a sheet")), number(sheetRows)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Cells of a sheet")), number(sheetCells)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "Texts that the sheets of a workbook share")), number(qint64(sharedTexts))},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "XML elements inside each other")), number(xmlDepth)},
        {say(QT_TRANSLATE_NOOP("tamiz::Import", "A codebook of another program")), bytes(codebookBytes)},
    };
}

} // namespace tamiz::limits
