// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/xmlpart.h"

#include "models/import/limits.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// Stands between the archive and the parser, which keeps a whole text or a whole tag in memory before it
// shows it: one that does not end is stopped here. Tags are limited more narrowly, since the parser compares
// each attribute with all others.
class RunGuard final : public QIODevice
{
public:
    RunGuard(std::unique_ptr<QIODevice> device, QString name)
        : m_device(std::move(device)), m_name(std::move(name))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~RunGuard() override = default;
    Q_DISABLE_COPY_MOVE(RunGuard)

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_device->size(); }
    qint64 read() const { return m_read; }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *to, qint64 room) override
    {
        if (m_failed)
            return -1;
        const qint64 got = m_device->read(to, room);
        if (got < 0)
            return fail(m_device->errorString());
        m_read += got;
        if (watch(to, to + got))
            return got;
        return fail(QCoreApplication::translate("tamiz::Import",
                                                "The part “%1” holds a text or a tag that is too large.")
                        .arg(m_name));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class State { Text, Tag, Quoted, Other };

    bool watch(const char *at, const char *end)
    {
        while (at < end) {
            if (m_state == State::Text) {
                const void *tag = std::memchr(at, '<', size_t(end - at));
                const char *stop = tag ? static_cast<const char *>(tag) : end;
                m_run += stop - at;
                if (m_run > limits::xmlTextBytes)
                    return false;
                if (stop == end)
                    return true;
                m_state = State::Tag;
                m_run = 0;
                at = stop + 1;
            } else if (!step(*at++)) {
                return false;
            }
        }
        return true;
    }

    bool step(char c)
    {
        const bool first = ++m_run == 1;
        if (m_state == State::Quoted) {
            if (c == m_quote)
                m_state = State::Tag;
        } else if (c == '>') {
            m_state = State::Text;
            m_run = 0;
        } else if (m_state == State::Tag && first && (c == '!' || c == '?')) {
            m_state = State::Other; // A comment may hold a single quote.
        } else if (m_state == State::Tag && (c == '"' || c == '\'')) {
            m_state = State::Quoted;
            m_quote = c;
        }
        return m_run <= (m_state == State::Other ? limits::xmlTextBytes : limits::xmlTagBytes);
    }

    qint64 fail(const QString &sentence)
    {
        m_failed = true;
        setErrorString(sentence);
        return -1;
    }

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    State m_state = State::Text;
    qint64 m_run = 0; ///< Bytes of the text or tag being read.
    qint64 m_read = 0;
    char m_quote = '"';
    bool m_failed = false;
};

} // namespace

Result<std::unique_ptr<XmlPart>> XmlPart::open(const Archive &archive, const QString &entry)
{
    Result<std::unique_ptr<QIODevice>> device = archive.openEntry(entry);
    if (!device)
        return device.error();
    return fromDevice(std::move(*device), entry);
}

std::unique_ptr<XmlPart> XmlPart::fromDevice(std::unique_ptr<QIODevice> device, const QString &name)
{
    std::unique_ptr<XmlPart> part(new XmlPart);
    part->m_name = name;
    part->m_device = std::make_unique<RunGuard>(std::move(device), name);
    part->m_xml.setDevice(part->m_device.get());
    return part;
}

XmlPart::~XmlPart() = default;

Result<bool> XmlPart::next()
{
    if (m_xml.tokenType() == QXmlStreamReader::EndElement)
        --m_depth;
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (static_cast<const RunGuard *>(m_device.get())->failed()) {
        return Error{Error::Code::Refused, m_device->errorString(), m_name};
    }
    switch (token) {
    case QXmlStreamReader::Invalid:
        return refused(QCoreApplication::translate(
            "tamiz::Import", "The part “%1” of the workbook is damaged at line %2. Nothing was imported."));
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return refused(QCoreApplication::translate(
            "tamiz::Import", "The part “%1” of the workbook declares a document type (line %2), which a "
                             "spreadsheet never does. It was not read."));
    case QXmlStreamReader::StartElement:
        if (++m_depth > limits::xmlDepth) {
            return refused(QCoreApplication::translate(
                "tamiz::Import", "The part “%1” is nested more than 256 levels deep (line %2)."));
        }
        if (m_xml.attributes().size() > limits::xmlAttributes) {
            return refused(QCoreApplication::translate(
                "tamiz::Import", "An element of the part “%1” has too many attributes (line %2)."));
        }
        return true;
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

Result<void> XmlPart::skipElement()
{
    const int level = m_depth;
    while (true) {
        const Result<bool> more = next();
        if (!more)
            return more.error();
        if (!*more || (isEnd() && m_depth == level))
            return {};
    }
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

qint64 XmlPart::position() const
{
    return static_cast<const RunGuard *>(m_device.get())->read();
}

qint64 XmlPart::size() const
{
    return m_device->size();
}

Error XmlPart::refused(const QString &sentence) const
{
    const QString line = QString::number(m_xml.lineNumber());
    return {Error::Code::Refused, sentence.arg(m_name, line),
            u"%1 line %2: %3"_s.arg(m_name, line, m_xml.errorString())};
}

} // namespace tamiz
