// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/archive.h"

#include <QXmlStreamReader>

#include <memory>
#include <string>

namespace tamiz {

/// One XML part of a workbook, token by token. A part with a document type (and so any entity of its own) is
/// refused, and so are elements nested too deep, with too many attributes, or texts longer than a cell may
/// be: nothing is expanded and nothing is fetched.
class XmlPart
{
public:
    /// Errors: Refused (no such part in the archive).
    static Result<std::unique_ptr<XmlPart>> open(const Archive &archive, const QString &entry);
    /// The same from a device that is open for reading; \a name is for messages.
    static std::unique_ptr<XmlPart> fromDevice(std::unique_ptr<QIODevice> device, const QString &name);

    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Moves to the next token; false after the last one. Errors: Refused with part and line.
    Result<bool> next();
    /// Reads over the element whose start is the present token.
    Result<void> skipElement();

    bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
    /// Whether an element with that local name begins or ends here.
    bool starts(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }
    bool ends(QLatin1StringView name) const { return isEnd() && m_xml.name() == name; }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The attribute with that local name, whatever its prefix; empty when there is none.
    QString attribute(QLatin1StringView name) const;

    int depth() const { return m_depth; }         ///< Open elements, the present one included.
    qint64 position() const;                      ///< Bytes read,
    qint64 size() const;                          ///< of so many.
    Error refused(const QString &sentence) const; ///< With the name of the part for %1 and the line for %2.

private:
    XmlPart() = default;

    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    QString m_name;
    int m_depth = 0;
};

} // namespace tamiz
