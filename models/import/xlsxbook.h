// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/sheetnumbers.h"
#include "models/import/xmlpart.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace tamiz {

/// What the sheets of an XLSX workbook share: their names, the formats of numbers, the texts.
class XlsxBook
{
public:
    struct Sheet
    {
        QString name;
        QString part; ///< Name of the entry.
    };

    /// Reads names and formats; the texts as they are asked for. Errors: Refused.
    static Result<std::unique_ptr<XlsxBook>> open(const FilePlace &place);

    const std::vector<Sheet> &sheets() const { return m_sheets; }
    const Archive &archive() const { return m_archive; }
    bool since1904() const { return m_since1904; }
    NumberFormat format(int style) const;

    bool hasTexts() const { return !m_textsPart.isEmpty(); }
    /// The text that cells share under \a index, until the next call, or nothing when there is none. Sheets name texts
    /// about in their order, and these may be most of the file: reading on only as far as needed shows the first rows at
    /// once and lets a reading be cancelled.
    Result<std::optional<std::string_view>> text(size_t index);

private:
    explicit XlsxBook(Archive archive) : m_archive(std::move(archive)) {}
    Result<void> readWorkbook(const QString &part);
    Result<void> readStyles(const QString &part);
    QString exactName(const QString &part) const;
    Result<bool> readText();

    Archive m_archive;
    std::vector<Sheet> m_sheets;
    std::vector<NumberFormat> m_formats; ///< By style of the cell.
    QString m_textsPart;
    std::unique_ptr<XmlPart> m_textsXml; ///< Read as far as m_ends goes; null before the first and after the last.
    bool m_textsEnded = false;
    std::string m_texts;         ///< One after another,
    std::vector<quint32> m_ends; ///< each up to here.
    bool m_since1904 = false;
};

/// The text of the present element of a part: of a plain item or of its rich runs, without what only says how
/// to pronounce it, with "_x000D_" turned back into the character. The part then stands at the element's end.
Result<QString> richText(XmlPart &part);

} // namespace tamiz
