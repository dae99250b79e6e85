// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docxwriter.h"

#include "models/import/fileplace.h"
#include "tests/models/report/inventedreport.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

QByteArray partOf(const QString &path, const QString &name)
{
    const auto device = openPlace({path, name});
    return device ? (*device)->readAll() : QByteArray();
}

/// What the document says and how, with breaks and tabs as characters again.
struct Said
{
    QStringList headings, cells, anchors, bookmarks, pictures, words;
    int tables = 0, heads = 0, wholeRows = 0, rows = 0;
    QString all, error;
};

Said read(const QByteArray &document)
{
    Said said;
    QXmlStreamReader xml(document);
    QString words, style;
    bool inCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.qualifiedName();
        if (xml.isStartElement()) {
            const auto value = [&](const char *attribute) {
                return xml.attributes().value(QLatin1StringView(attribute)).toString();
            };
            said.tables += name == u"w:tbl";
            said.rows += name == u"w:tr";
            said.heads += name == u"w:tblHeader";
            said.wholeRows += name == u"w:cantSplit";
            if (name == u"w:p")
                words.clear();
            else if (name == u"w:pStyle")
                style = value("w:val");
            else if (name == u"w:tc")
                inCell = true;
            else if (name == u"w:hyperlink")
                said.anchors << value("w:anchor");
            else if (name == u"w:bookmarkStart")
                said.bookmarks << value("w:name");
            else if (name == u"a:blip" || name == u"asvg:svgBlip")
                said.pictures << value("r:embed");
            else if (name == u"wp:docPr")
                said.words << value("title") << value("descr");
            const QString sign = name == u"w:br" ? u"\n"_s : name == u"w:tab" ? u"\t"_s : QString();
            words += sign;
            said.all += sign;
            if (name == u"w:t") {
                const QString text = xml.readElementText();
                words += text;
                said.all += text;
            }
        } else if (xml.isEndElement()) {
            if (name == u"w:p" && style.startsWith("Heading"_L1))
                said.headings << words;
            else if (name == u"w:p" && inCell)
                said.cells << words;
            inCell = inCell && name != u"w:tc";
        }
    }
    said.error = xml.hasError() ? xml.errorString() : QString();
    return said;
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeDocx(invented(), m_painter, m_path));
        m_said = read(partOf(m_path, u"word/document.xml"_s));
        QCOMPARE(m_said.error, QString());
    }

    void everyPartIsWellFormedAndKnown()
    {
        const QByteArray types = partOf(m_path, u"[Content_Types].xml"_s);
        for (const QString &part :
             {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"docProps/core.xml"_s, u"docProps/app.xml"_s,
              u"word/styles.xml"_s, u"word/settings.xml"_s, u"word/numbering.xml"_s, u"word/header1.xml"_s,
              u"word/footer1.xml"_s, u"word/_rels/document.xml.rels"_s, u"word/media/chart1.svg"_s}) {
            const QByteArray content = partOf(m_path, part);
            QVERIFY2(!content.isEmpty(), qPrintable(part));
            QCOMPARE(read(content).error, QString());
            if (part.startsWith("word/"_L1) && part.endsWith(".xml"_L1))
                QVERIFY2(types.contains(QByteArray('/' + part.toUtf8())), qPrintable(part));
        }
        QVERIFY(partOf(m_path, u"word/media/chart1.png"_s).startsWith("\x89PNG"));
        QVERIFY(partOf(m_path, u"docProps/core.xml"_s)
                    .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2025-03-01T10:00:00Z"));
    }

    void everythingIsThereAsText()
    {
        QCOMPARE(m_said.headings,
                 (QStringList{u"Balance"_s, u"Temas"_s, u"Movilidad"_s, u"Envíos por región"_s}));
        const QString kept = QString(nasty).replace(QChar(7), QChar::ReplacementCharacter);
        QCOMPARE(m_said.all.count(kept), 3);
        QVERIFY(m_said.cells.contains(kept));
        QVERIFY(m_said.all.contains(u"Informe <de> prueba"_s));
        QVERIFY(!partOf(m_path, u"word/document.xml"_s).contains("<script"));
    }

    void theContentsLeadToHeadings()
    {
        QCOMPARE(m_said.anchors.size(), 2); // one a section
        for (const QString &anchor : m_said.anchors)
            QVERIFY2(m_said.bookmarks.contains(anchor), qPrintable(anchor));
        QCOMPARE(QSet<QString>(m_said.bookmarks.begin(), m_said.bookmarks.end()).size(),
                 m_said.bookmarks.size());
    }

    void tablesRepeatTheirHeadsAndKeepTheirRows()
    {
        QCOMPARE(m_said.tables, 3); // figures, a table, the twin of the chart
        QCOMPARE(m_said.heads, 2);  // figures have none
        QCOMPARE(m_said.wholeRows, m_said.rows);
    }

    void aChartHasVectorsPixelsAndWords()
    {
        QCOMPARE(m_said.pictures, (QStringList{u"chart1.png"_s, u"chart1.svg"_s}));
        QCOMPARE(m_said.words, (QStringList{u"Envíos por región"_s, u"Cuenta cada envío."_s}));
        const QByteArray relations = partOf(m_path, u"word/_rels/document.xml.rels"_s);
        for (const QString &picture : m_said.pictures)
            QVERIFY(relations.contains(QByteArray("Id=\"" + picture.toUtf8() + "\"")));
        QVERIFY(!relations.contains("External"));
    }

    void proseKeepsItsLooksAndLinks()
    {
        Report report = invented();
        ReportProse prose;
        prose.runs = {{u"plain "_s},
                      {u"bold"_s, true},
                      {u"both"_s, true, true},
                      {u"here"_s, false, false, u"https://ejemplo.example/?a=1&b=\"2\""_s},
                      {u"again"_s, true, false, u"https://ejemplo.example/?a=1&b=\"2\""_s}};
        report.sections.front().blocks.insert(report.sections.front().blocks.begin(), prose);
        FramePainter painter;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.docx"_s);
        QVERIFY(writeDocx(report, painter, path));
        const QByteArray document = partOf(path, u"word/document.xml"_s);
        QVERIFY(document.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">bold</w:t>"));
        QVERIFY(document.contains("<w:rPr><w:b/><w:i/></w:rPr><w:t xml:space=\"preserve\">both</w:t>"));
        QCOMPARE(document.count("<w:hyperlink r:id=\"link1\">"), 2);
        const QByteArray relations = partOf(path, u"word/_rels/document.xml.rels"_s);
        QCOMPARE(relations.count("TargetMode=\"External\""), 1);
        QXmlStreamReader xml(relations);
        bool found = false;
        while (!xml.atEnd()) {
            xml.readNext();
            found = found || xml.attributes().value("Target"_L1) == prose.runs[3].link;
        }
        QVERIFY(found && !xml.hasError());
    }

    void theSameReportGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(u"b.docx"_s);
        QVERIFY(writeDocx(invented(), m_painter, again));
        QFile first(m_path), second(again);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        const auto written = writeDocx(invented(), m_painter, m_folder.filePath(u"no/such/folder.docx"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Storage);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter(u".part"_s), QStringList());
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.docx"_s);
    FramePainter m_painter;
    Said m_said;
};

QTEST_MAIN(TestDocx)
#include "tst_docx.moc"
