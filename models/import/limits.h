// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace tamiz::limits
