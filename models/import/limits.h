// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

/// What a file may ask of the program before it is refused. Every reader takes its numbers from here, so that
/// a hostile file meets a sentence and never the end of the memory. Sizes are in bytes of UTF-8 unless said
/// otherwise.
namespace tamiz::limits {

inline constexpr qint64 fileBytes = qint64(4) << 30;    ///< One file on disk.
inline constexpr qint64 cellBytes = qint64(16) << 20;   ///< One cell.
inline constexpr qint64 recordBytes = qint64(64) << 20; ///< All cells of one record.
inline constexpr int columns = 2'000;                   ///< Columns of a table.
inline constexpr int matrixColumns = 100'000;           ///< Columns of a vote matrix: one for each statement.
inline constexpr qint64 quotedBytes = qint64(1)
                                      << 20;      ///< A quoted cell over several lines: more is a lost quote.
inline constexpr qint64 quotedLineBreaks = 1'000; ///< Line breaks in a quoted cell: more is a lost quote.
inline constexpr int sampleRows = 2'000;          ///< Rows looked at to recognise a table.
inline constexpr qint64 sampleCells = 400'000;    ///< Cells looked at to recognise a table.
inline constexpr qint64 encodingHeadBytes = qint64(8)
                                            << 20; ///< Bytes at the start looked at for the encoding.
inline constexpr int preambleRows = 20;            ///< Rows that may stand before the header.
inline constexpr qint64 votes = 40'000'000;        ///< Rows of a vote log (24 bytes of memory each).
inline constexpr int jsonDepth = 256;              ///< Objects and lists inside each other.
inline constexpr qint64 jsonKeyBytes = qint64(64) << 20; ///< Start of a JSON file looked at for its fields.
inline constexpr int archiveEntries = 10'000;            ///< Entries of an archive, folders too.
inline constexpr int folderFiles = 10'000;               ///< Files of a folder and the folders in it.
inline constexpr int folderDepth = 8;                    ///< Folders inside each other.
inline constexpr qint64 partBytes = qint64(512) << 20;   ///< One entry of an archive, unpacked.
inline constexpr qint64 ratioFrom = qint64(10) << 20;    ///< From this size on an entry may not
inline constexpr qint64 ratio = 100;                     ///< unpack to more than so many times its packed size.
inline constexpr qint64 nestedBytes = qint64(64) << 20;  ///< A workbook inside an archive, which is kept in memory.
inline constexpr int xmlDepth = 256;                     ///< Elements inside each other.
inline constexpr int xmlAttributes = 256;                ///< Attributes of one element.
inline constexpr qint64 xmlTextBytes = qint64(24) << 20; ///< One text of a part, as it is written in it.
inline constexpr qint64 xmlTagBytes = qint64(256) << 10; ///< One tag of a part.
inline constexpr size_t sharedTexts = 16'000'000;        ///< Texts that the sheets of a workbook share.
inline constexpr qint64 sheetCells = 50'000'000;         ///< Cells of one sheet, repeated ones counted.
inline constexpr qint64 sheetRows = 1'048'576;           ///< Rows of one sheet, as in the spreadsheet programs.
inline constexpr qint64 codebookBytes = qint64(64) << 20; ///< A codebook of another program.

/// A limit as the help shows it.
struct Shown
{
    QString what;  ///< Translated.
    QString value; ///< With its unit, in the language of the program.
};
/// The limits that people may meet, for the help of the window and of the command line.
QList<Shown> shown();

} // namespace tamiz::limits
