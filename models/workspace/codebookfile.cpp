// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/workspace/codebook.h"
#include "models/workspace/operations.h"
#include "models/workspace/tagpaths.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

constexpr qsizetype deepest = 32;

/// A code of a file with the names that lead to it.
struct Code
{
    QStringList path;
    QString guid, description;
    QColor colour;
};

void writeCodes(QXmlStreamWriter &xml, const QList<TagEntry> &tags, qint64 parent, qsizetype depth)
{
    for (const TagEntry &tag : tags) {
        if (tag.parent != parent || depth > deepest)
            continue;
        xml.writeStartElement(u"Code"_s);
        xml.writeAttribute(u"guid"_s, tag.guid);
        xml.writeAttribute(u"name"_s, tag.name);
        xml.writeAttribute(u"isCodable"_s, u"true"_s);
        xml.writeAttribute(u"color"_s, tag.colour.name().toUpper());
        QStringList words{tag.description};
        if (!tag.example.isEmpty())
            words << tr("Example: %1").arg(tag.example);
        words.removeAll(QString());
        if (!words.isEmpty())
            xml.writeTextElement(u"Description"_s, words.join(u"\n\n"_s));
        writeCodes(xml, tags, tag.id, depth + 1);
        xml.writeEndElement();
    }
}

Error refused(const QString &why)
{
    return {Error::Code::Refused, tr("This is not a codebook that can be read. Nothing was changed."), why};
}

/// A name cannot hold the sign between the levels of a path.
QString nameFrom(const QXmlStreamAttributes &attributes)
{
    return attributes.value("name"_L1).toString().replace(u'/', u'∕').simplified();
}

Result<std::vector<Code>> codesOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    std::vector<Code> codes;
    QStringList path;
    std::vector<size_t> open; // the codes around the place, by their number
    bool isCodebook = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return refused(u"document type declaration"_s);
        if (token == QXmlStreamReader::EndElement && xml.name() == "Code"_L1) {
            path.removeLast();
            open.pop_back();
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name().compare("CodeBook"_L1, Qt::CaseInsensitive) == 0)
            isCodebook = true;
        if (xml.name() == "Description"_L1 && !open.empty())
            codes[open.back()].description =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (xml.name() != "Code"_L1)
            continue;
        const QString name = nameFrom(xml.attributes());
        if (name.isEmpty() || path.size() >= deepest)
            return refused(u"line %1"_s.arg(xml.lineNumber()));
        path << name;
        open.push_back(codes.size());
        codes.push_back({path,
                         xml.attributes().value("guid"_L1).toString(),
                         {},
                         QColor(xml.attributes().value("color"_L1).toString())});
    }
    if (xml.hasError() || !isCodebook)
        return refused(xml.errorString());
    return codes;
}

} // namespace

Result<QByteArray> writeCodebook(Store &store)
{
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"CodeBook"_s);
    xml.writeDefaultNamespace(u"urn:QDA-XML:codebook:1.0"_s);
    xml.writeAttribute(u"origin"_s, u"Tamiz"_s);
    xml.writeStartElement(u"Codes"_s);
    writeCodes(xml, *tags, 0, 1);
    xml.writeEndElement();
    xml.writeEmptyElement(u"Sets"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<Operation> readCodebook(Store &store, const QByteArray &xml, const Actor &actor)
{
    const auto codes = codesOf(xml);
    if (!codes)
        return codes.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto tags = readTags(store);
    if (!tags)
        return tags.error();
    Operation operation = by(actor, u"import codebook"_s);
    QHash<QString, qint64> made; // a tag made here is not live yet, so it is not found by its path
    qint64 count = 0;
    for (const Code &code : *codes) {
        const bool known = std::ranges::any_of(*tags, [&code](const TagEntry &tag) {
            return tag.path.compare(code.path.join(u'/'), Qt::CaseInsensitive) == 0 ||
                   (!code.guid.isEmpty() && tag.guid.compare(code.guid, Qt::CaseInsensitive) == 0);
        });
        const QString key = code.path.join(u'/').toCaseFolded();
        if (known || made.contains(key))
            continue;
        const auto parent = made.constFind(code.path.first(code.path.size() - 1).join(u'/').toCaseFolded());
        const auto id =
            parent == made.cend() || code.path.size() == 1
                ? findOrMakeTag(store, code.path, code.colour, code.description, operation, code.guid)
                : makeTagBelow(store, *parent, code.path.last(), code.colour, code.description, operation,
                               code.guid);
        if (!id)
            return id.error();
        made.insert(key, *id);
        ++count;
    }
    operation.params.insert(u"tags"_s, count);
    return finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
