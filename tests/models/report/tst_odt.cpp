// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/odtwriter.h"

#include "models/import/fileplace.h"
#include "tests/models/report/inventedreport.h"

#include <QDir>
#include <QFile>
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

/// What the document says, with breaks, tabs and spaces as characters again.
struct Said
{
    QStringList headings, cells, numbers, repeated;
    QString all;
    QString error;
};

Said read(const QByteArray &content)
{
    Said said;
    QXmlStreamReader xml(content);
    bool inHeading = false, inCell = false;
    QString words;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isStartElement()) {
            if (name == u"h" || name == u"table-cell") {
                (name == u"h" ? inHeading : inCell) = true;
                words.clear();
                if (name == u"table-cell" && xml.attributes().hasAttribute(u"office:value"_s))
                    said.numbers << xml.attributes().value(u"office:value"_s).toString();
            }
            const QString sign = name == u"line-break" ? u"\n"_s
                                 : name == u"tab"      ? u"\t"_s
                                 : name == u"s"        ? u" "_s
                                                       : QString();
            words += sign;
            said.all += sign;
        } else if (xml.isCharacters()) {
            words += xml.text();
            said.all += xml.text();
        } else if (xml.isEndElement()) {
            if (name == u"h" && std::exchange(inHeading, false))
                said.headings << words;
            else if (name == u"table-cell" && std::exchange(inCell, false))
                said.cells << words;
        }
    }
    said.error = xml.hasError() ? xml.errorString() : QString();
    return said;
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeOdt(invented(), m_painter, m_path)); }

    void theArchiveIsADocument()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // The first part says what it is, uncompressed and without extra fields (ODF 1.3 part 2, 3.3).
        QCOMPARE(bytes.sliced(30, 8), QByteArray("mimetype"));
        QCOMPARE(bytes.sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        for (const QString &part :
             {u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s, u"Pictures/chart1.svg"_s}) {
            const QByteArray content = partOf(m_path, part);
            QVERIFY2(!content.isEmpty(), qPrintable(part));
            QCOMPARE(read(content).error, QString());
        }
        QVERIFY(partOf(m_path, u"Pictures/chart1.png"_s).startsWith("\x89PNG"));
        const QByteArray manifest = partOf(m_path, u"META-INF/manifest.xml"_s);
        for (const char *name :
             {"content.xml", "styles.xml", "meta.xml", "Pictures/chart1.svg", "Pictures/chart1.png"})
            QVERIFY2(manifest.contains(name), name);
    }

    void everythingIsThereAsText()
    {
        const QByteArray content = partOf(m_path, u"content.xml"_s);
        const Said said = read(content);
        QCOMPARE(said.error, QString());
        QCOMPARE(said.headings,
                 (QStringList{u"Balance"_s, u"Temas"_s, u"Movilidad"_s, u"Envíos por región"_s}));
        QCOMPARE(said.numbers, (QStringList{u"1200"_s, u"3"_s, u"7"_s}));
        const QString kept = QString(nasty).replace(QChar(7), QChar::ReplacementCharacter);
        QCOMPARE(said.all.count(kept), 3);
        QVERIFY(said.cells.contains(kept));
        QVERIFY(said.all.contains(u"Informe <de> prueba"_s));
        QVERIFY(!content.contains("<script"));
        QVERIFY(!content.contains("office:formula"));
        QCOMPARE(content.count("<table:table-header-rows>"), 2);
    }

    void theSameReportGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(u"b.odt"_s);
        QVERIFY(writeOdt(invented(), m_painter, again));
        QFile first(m_path), second(again);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        const auto written = writeOdt(invented(), m_painter, m_folder.filePath(u"no/such/folder.odt"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Storage);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter(u".part"_s), QStringList());
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.odt"_s);
    FramePainter m_painter;
};

QTEST_MAIN(TestOdt)
#include "tst_odt.moc"
