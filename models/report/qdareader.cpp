// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/qdareader.h"

#include "models/core/translate.h"
#include "models/import/archive.h"
#include "models/text/codepoints.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype deepest = 32; ///< Codes inside each other.

Error refused(const QString &detail)
{
    return {Error::Code::Refused,
            tr("This is not a project that can be read (REFI-QDA, .qdpx). Nothing was changed."), detail};
}

QString guidFrom(QStringView text)
{
    return text.trimmed().toString().toLower().remove(u'{').remove(u'}');
}

/// Reads the XML of a project; matched by local names, since versions differ in their namespace.
class ProjectReader
{
public:
    ProjectReader(const Archive &archive, QIODevice &device) : m_archive(archive), m_xml(&device) {}

    Result<QdaProject> run()
    {
        while (!m_xml.atEnd() && !m_failed) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return refused(u"document type declaration"_s);
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QStringView name = m_xml.name();
            if (name == u"Project") {
                m_isProject = true;
                m_project.name = value("name"_L1).simplified();
                m_project.origin = value("origin"_L1);
            } else if (name == u"Code") {
                readCode({});
            } else if (name == u"Variable") {
                m_project.variables << QPair(guid(), value("name"_L1).simplified());
            } else if (name == u"Case") {
                readCase();
            } else if (name == u"TextSource") {
                readSource();
            } else if (name == u"PictureSource" || name == u"PDFSource" || name == u"AudioSource" ||
                       name == u"VideoSource" || name == u"Note" || name == u"Link" || name == u"Set" ||
                       name == u"Graph") {
                lose(name.toString());
                m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError() || !m_isProject || m_failed)
            return refused(m_failed ? m_why : m_xml.errorString());
        return std::move(m_project);
    }

private:
    QString value(QLatin1StringView attribute) const
    {
        return m_xml.attributes().value(attribute).toString();
    }
    QString guid() const { return guidFrom(m_xml.attributes().value("guid"_L1)); }
    void lose(const QString &what) { ++m_project.lost[what]; }
    void fail(const QString &why)
    {
        m_failed = true;
        m_why = u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(why);
    }

    void readCode(const QStringList &above)
    {
        const QString name =
            value("name"_L1).replace(u'/', u'∕').simplified(); // '/' stands between the levels of a path
        if (name.isEmpty() || above.size() >= deepest) {
            fail(u"code"_s);
            return;
        }
        const auto place = m_project.codes.size();
        m_project.codes << QdaProject::Code{guid(), {}, above + QStringList{name}, QColor(value("color"_L1))};
        while (!m_failed && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Code")
                readCode(above + QStringList{name});
            else if (m_xml.name() == u"Description")
                m_project.codes[place].description =
                    m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readCase()
    {
        QdaProject::Case one{guid(), value("name"_L1).simplified(), {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"VariableValue") {
                readValue(one);
            } else if (m_xml.name() == u"SourceRef") {
                m_project.caseOf.insert(guidFrom(m_xml.attributes().value("targetGUID"_L1)),
                                        m_project.cases.size());
                m_xml.skipCurrentElement();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        m_caseGuids.insert(one.guid);
        m_project.cases << one;
    }

    void readValue(QdaProject::Case &one)
    {
        QString variable, text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"VariableRef") {
                variable = guidFrom(m_xml.attributes().value("targetGUID"_L1));
                m_xml.skipCurrentElement();
            } else { // TextValue, IntegerValue…: all are texts here
                text = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
            }
        }
        if (!variable.isEmpty() && !text.isEmpty())
            one.values.insert(variable, text);
    }

    void readSource()
    {
        QdaProject::Source source{guid(), value("name"_L1).simplified(), {}, {}};
        const QString path = value("plainTextPath"_L1);
        const bool hasRich = !value("richTextPath"_L1).isEmpty();
        bool hasText = !path.isEmpty() && readText(path, source.text);
        while (!m_failed && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"PlainTextContent") {
                source.text = m_xml.readElementText();
                hasText = true;
            } else if (m_xml.name() == u"PlainTextSelection") {
                readSelection(source);
            } else if (m_xml.name() == u"Coding") {
                readCoding(source, 0, 0, guid());
            } else {
                if (m_xml.name() != u"Description")
                    lose(m_xml.name().toString());
                m_xml.skipCurrentElement();
            }
        }
        if (m_failed)
            return;
        if (!hasText) {
            lose(hasRich ? u"rich text"_s : u"text that is missing"_s);
            return;
        }
        withoutReturns(source);
        m_project.sources << source;
    }

    void readSelection(QdaProject::Source &source)
    {
        bool startOk = false, endOk = false;
        const qint64 start = value("startPosition"_L1).toLongLong(&startOk),
                     end = value("endPosition"_L1).toLongLong(&endOk);
        const QString own = guid();
        while (!m_failed && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Coding" && startOk && endOk && start >= 0 && end > start) {
                readCoding(source, start, end, own);
            } else {
                lose(m_xml.name() == u"Description" ? u"memo"_s : m_xml.name().toString());
                m_xml.skipCurrentElement();
            }
        }
    }

    void readCoding(QdaProject::Source &source, qint64 start, qint64 end, const QString &own)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"CodeRef") {
                const QString code = guidFrom(m_xml.attributes().value("targetGUID"_L1));
                if (m_caseGuids.contains(code)) // so one program says who speaks
                    lose(u"case assignment"_s);
                else
                    source.codings << QdaProject::Coding{own, code, start, end};
            }
            m_xml.skipCurrentElement();
        }
    }

    /// Texts have line feeds alone here. Where a return was counted as a place of its own, the places behind
    /// it move.
    void withoutReturns(QdaProject::Source &source) const
    {
        const bool countedOnce = m_project.origin.startsWith("ATLAS.ti"_L1, Qt::CaseInsensitive);
        if (!source.text.contains("\r\n"_L1))
            return;
        const QString before = source.text;
        for (QdaProject::Coding &coding : source.codings) {
            for (qint64 *place : {&coding.start, &coding.end}) {
                if (!countedOnce && *place > 0)
                    *place -= QStringView(before).first(unitAt(before, *place)).count("\r\n"_L1);
            }
        }
        source.text.replace("\r\n"_L1, "\n"_L1);
    }

    bool readText(const QString &path, QString &text)
    {
        constexpr QLatin1StringView internal("internal://");
        if (!path.startsWith(internal))
            return false; // somewhere on the disk of someone else
        for (const QString &folder : {u"Sources/"_s, u"sources/"_s}) {
            const QString name = folder + path.sliced(internal.size());
            if (!m_archive.contains(name))
                continue;
            const auto device = m_archive.openEntry(name);
            if (!device)
                return false;
            text = QString::fromUtf8((*device)->readAll());
            if (text.startsWith(QChar(0xfeff)))
                text.remove(0, 1);
            return true;
        }
        return false;
    }

    const Archive &m_archive;
    QXmlStreamReader m_xml;
    QdaProject m_project;
    QSet<QString> m_caseGuids;
    bool m_isProject = false, m_failed = false;
    QString m_why;
};

} // namespace

Result<QdaProject> readQdaProject(const QString &path)
{
    const auto archive = Archive::open(path);
    if (!archive)
        return archive.error();
    const auto device = archive->openEntry(u"project.qde"_s);
    if (!device)
        return refused(u"project.qde"_s);
    return ProjectReader(*archive, **device).run();
}

} // namespace tamiz
