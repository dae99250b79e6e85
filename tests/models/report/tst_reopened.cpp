// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docxwriter.h"
#include "models/report/htmlwriter.h"
#include "models/report/odtwriter.h"
#include "models/report/pages.h"
#include "models/report/rowwriter.h"
#include "models/report/site.h"
#include "models/report/xmltext.h"
#include "models/workspace/columns.h"
#include "tests/models/report/inventedreport.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Words that a program might take for something else: formulas, markup, scripts, controls, other directions.
QStringList payloads()
{
    QStringList found{u"=1+1"_s,
                      u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
                      u"+1+1"_s,
                      u"-1+1"_s,
                      u"\t=1+1"_s,
                      u"＝1＋1"_s,
                      u"=HYPERLINK(\"http://127.0.0.1:9/?\"&A1,\"clic\")"_s,
                      u"<script>document.title='X'</script>"_s,
                      u"<img src=x onerror=\"document.title='X'\">"_s,
                      u"</style><script>document.title='X'</script>"_s,
                      u"]]>"_s,
                      u"&lt;script&gt;"_s,
                      u"%1 %2 %L1"_s,
                      u"uno  dos\ttres\ncuatro"_s,
                      u"\u202egnp.exe"_s,
                      u"\u0007\b"_s,
                      u"<a href=\"http://127.0.0.1:9/x\">x</a>"_s,
                      u"שלום עולם"_s,
                      u"👨‍👩‍👧‍👦👍🏽"_s,
                      QString(QChar(0xd800))};
    QFile file(
        QDir(qEnvironmentVariable("TAMIZ_SHARED")).filePath(u"corpora/generated/injection_payloads.json"_s));
    if (qEnvironmentVariableIsSet("TAMIZ_SHARED") && file.open(QIODevice::ReadOnly)) {
        found.clear();
        for (const QJsonValue &payload : QJsonDocument::fromJson(file.readAll()).array())
            found << payload.toString();
    }
    return found;
}

/// What a document may keep of \a text: what XML cannot hold is replaced, and a return is a line feed.
QString kept(const QString &text)
{
    return xmlText(text);
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// The elements that count, and every paragraph or cell as text, of a flat OpenDocument file.
struct Reopened
{
    QStringList texts, headings;
    QList<double> numbers;
    int tables = 0, formulas = 0, headRows = 0, pictures = 0, scripts = 0;
    QStringList links;
    QString error;
};

Reopened read(const QString &path)
{
    Reopened found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        found.error = u"not there: "_s + path;
        return found;
    }
    QXmlStreamReader xml(&file);
    QStringList open; // the texts of the paragraphs around the place
    bool inBody = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.qualifiedName().toString();
        if (xml.isStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            inBody = inBody || name == "office:body"_L1;
            found.formulas += attributes.hasAttribute("table:formula"_L1);
            found.tables += inBody && name == "table:table"_L1;
            found.headRows += name == "table:table-header-rows"_L1;
            found.pictures += name == "draw:frame"_L1;
            found.scripts += name == "script:event-listener"_L1;
            if (inBody && name == "text:a"_L1)
                found.links << attributes.value("xlink:href"_L1).toString();
            if (name == "table:table-cell"_L1 && attributes.hasAttribute("office:value"_L1))
                found.numbers << attributes.value("office:value"_L1).toDouble();
            if (name == "text:p"_L1 || name == "text:h"_L1)
                open << QString();
            else if (!open.isEmpty() && name == "text:s"_L1)
                open.last() += QString(std::max(1, attributes.value("text:c"_L1).toInt()), u' ');
            else if (!open.isEmpty() && name == "text:tab"_L1)
                open.last() += u'\t';
            else if (!open.isEmpty() && name == "text:line-break"_L1)
                open.last() += u'\n';
        } else if (xml.isCharacters() && !open.isEmpty()) {
            open.last() += xml.text();
        } else if (xml.isEndElement() && (name == "text:p"_L1 || name == "text:h"_L1) && inBody) {
            if (name == "text:h"_L1)
                found.headings << open.last();
            found.texts << open.takeLast();
        }
    }
    found.error = xml.hasError() ? xml.errorString() : QString();
    return found;
}

} // namespace

/// What leaves the house is opened by the programs of others: texts stay texts, numbers numbers, and nothing
/// runs.
class TestReopened : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_payloads = payloads();
        QVERIFY(m_payloads.size() >= 20);
        m_report = invented();
        ReportTable table;
        table.title = u"Textos"_s;
        table.header = QStringList{u"Texto"_s, u"Número"_s};
        for (qint64 i = 0; const QString &payload : m_payloads) {
            table.rows << QVariantList{payload, ++i};
            m_report.sections.back().blocks.push_back(ReportQuote{payload, u"propuesta"_s});
        }
        m_report.sections.back().blocks.push_back(table);
        QVERIFY(writeOdt(m_report, m_painter, path(u"a.odt"_s)));
        QVERIFY(writeDocx(m_report, m_painter, path(u"b.docx"_s)));
        QVERIFY(writeTable(csvWriter(path(u"c.csv"_s), tableInfo(), true)));
        QVERIFY(writeTable(xlsxWriter(path(u"d.xlsx"_s), tableInfo())));
        QVERIFY(writeHtml(m_report, m_painter, path(u"e.html"_s)));
    }

    void textDocuments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("ODT") << u"a"_s;
        QTest::newRow("DOCX") << u"b"_s;
    }

    void textDocuments()
    {
        QFETCH(QString, name);
        if (!convert({u"a.odt"_s, u"b.docx"_s}, u"fodt"_s))
            QSKIP("LibreOffice (soffice) is not installed: text documents were not opened by it.");
        const Reopened found = read(path(name + ".fodt"_L1));
        QCOMPARE(found.error, QString());
        QCOMPARE(found.headings,
                 (QStringList{u"Balance"_s, u"Temas"_s, u"Movilidad"_s, u"Envíos por región"_s}));
        QCOMPARE(found.tables, 4); // figures, a table, the twin of the chart, the texts
        QVERIFY(found.pictures >= 1);
        QCOMPARE(found.formulas, 0);
        QCOMPARE(found.scripts, 0);
        for (const QString &link : found.links)
            QVERIFY2(link.startsWith(u'#'), qPrintable(link)); // the contents alone lead somewhere
        for (const QString &payload : m_payloads) {
            const QString text = kept(payload);
            const auto times =
                std::ranges::count_if(found.texts, [&](const QString &one) { return one == text; });
            QVERIFY2(times >= 2,
                     qPrintable(u"%1: %2 of 2"_s
                                    .arg(QString::fromUtf8(payload.toUtf8().toPercentEncoding(" =+<>()'")))
                                    .arg(times)));
        }
    }

    void spreadsheets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("guarded");
        QTest::newRow("CSV for spreadsheets") << u"c"_s << true;
        QTest::newRow("XLSX") << u"d"_s << false;
    }

    void spreadsheets()
    {
        QFETCH(QString, name);
        QFETCH(bool, guarded);
        // A program that is asked for the encoding is told UTF-8; without a window it would not look at the
        // mark.
        if (!convert({name + (guarded ? u".csv"_s : u".xlsx"_s)}, u"fods"_s,
                     guarded ? QStringList{u"--infilter=CSV:44,34,76,1"_s} : QStringList()))
            QSKIP("LibreOffice (soffice) is not installed: spreadsheets were not opened by it.");
        const Reopened found = read(path(name + ".fods"_L1));
        QCOMPARE(found.error, QString());
        QCOMPARE(found.formulas, 0);
        QCOMPARE(found.scripts, 0);
        QCOMPARE(found.links, QStringList());
        for (qsizetype i = 0; i < m_payloads.size(); ++i) // numbers are numbers there
            QVERIFY(found.numbers.contains(static_cast<double>(i + 1)));
        const QString all = found.texts.join(u'\n');
        for (const QString &payload : m_payloads) {
            bool isNumber = false;
            payload.toDouble(&isNumber);
            if (guarded && (isNumber || payload == "1e309"_L1 || payload.trimmed().isEmpty()))
                continue; // a CSV says no types: what looks like a number becomes one, which XLSX does not do
            // A CSV says no types, so "true" becomes TRUE. A cell of several lines is several paragraphs, and
            // spreadsheets differ in what they do to other controls.
            static const QRegularExpression controls(u"[\\x{0000}-\\x{001f}\\x{fffd}\\x{feff}]+"_s);
            const auto plain = [](QString words) { return words.remove(controls); };
            const QString text = kept(guarded ? tamiz::guarded(payload) : payload);
            QVERIFY2(plain(all).contains(plain(text), Qt::CaseInsensitive),
                     payload.toUtf8().toPercentEncoding(" =+<>()'").constData());
        }
    }

    void aPdfDoesNothing()
    {
        const Pages pages = layOutPages(m_report, m_painter);
        QVERIFY(writePdf(pages, m_report.title, m_report.asOf, path(u"f.pdf"_s), {}));
        QFile file(path(u"f.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *action : {"/JavaScript", "/JS ", "/URI", "/Launch", "/OpenAction", "/AA "})
            QVERIFY2(!bytes.contains(action), action);
        if (!isThere(u"pdftotext"_s))
            QSKIP("pdftotext is not installed: the words of the PDF were not read.");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path(u"f.pdf"_s), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput()).simplified().remove(u' ');
        for (const QString &payload : m_payloads) {
            // Left to right and in letters that a PDF gives back one by one.
            static const QRegularExpression simple(u"^[\\x{20}-\\x{7e}áéíóúñ¿¡]+$"_s);
            const QString text = payload.simplified().remove(u' ');
            if (simple.match(payload).hasMatch() && text.size() < 60)
                QVERIFY2(words.contains(text) || words.contains(QString(text).replace(u"fi"_s, u"ﬁ"_s)),
                         qPrintable(payload));
        }
    }

    void aBrowserRunsNothing()
    {
        if (!isThere(u"chromium"_s))
            QSKIP("Chromium is not installed: the pages were not opened by it (tests/tools/checkpages.mjs "
                  "does more).");
        SampleStore sample(20);
        for (qsizetype i = 0; i < m_payloads.size(); ++i) {
            Statement update(sample.store().database(), "UPDATE text SET title = ?, body = ? WHERE id = ?");
            update.bind(m_payloads[i], m_payloads[m_payloads.size() - 1 - i],
                        static_cast<qint64>(i % 20 + 1));
            QVERIFY(update.run());
        }
        const auto columns = Columns::load(sample.store());
        QVERIFY(columns);
        SiteOptions options;
        options.title = u"</title><script>document.title='X'</script>"_s;
        options.includeOpen = true;
        QVERIFY(exportSite(sample.store(), **columns, (*columns)->live(), options, m_report.asOf,
                           path(u"site"_s), {}));
        QStringList pages{path(u"e.html"_s), path(u"site/index.html"_s)};
        pages << path(u"site/"_s + QDir(path(u"site"_s)).entryList({u"theme-*.html"_s}).first());
        for (const QString &page : pages) {
            QProcess browser;
            browser.start(u"chromium"_s, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                          u"--user-data-dir="_s + path(u"profile"_s), u"--dump-dom"_s,
                                          QUrl::fromLocalFile(page).toString()});
            QVERIFY(browser.waitForFinished(60'000));
            const QString dom = QString::fromUtf8(browser.readAllStandardOutput());
            QVERIFY2(dom.contains("</html>"_L1), qPrintable(page));
            QVERIFY2(!dom.contains("<title>X</title>"_L1), qPrintable(page));
            QVERIFY2(!dom.contains("onerror="_L1) || dom.contains("&lt;img src=x onerror="_L1),
                     qPrintable(page));
            QCOMPARE(dom.count("<script"_L1) + dom.count("<iframe"_L1) + dom.count("<img"_L1) +
                         dom.count("<link rel=stylesheet"_L1),
                     0);
        }
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static TableInfo tableInfo()
    {
        return {u"Textos"_s,
                {u"texto"_s, u"numero"_s},
                {u"El texto."_s, u"El número."_s},
                {},
                QDateTime({2025, 3, 1}, {10, 0}, Qt::UTC)};
    }

    bool writeTable(Result<std::unique_ptr<RowWriter>> writer) const
    {
        if (!writer)
            return false;
        for (qint64 i = 0; const QString &payload : m_payloads) {
            if (!(*writer)->row({payload, ++i}))
                return false;
        }
        return bool((*writer)->finish());
    }

    /// Opens \a files in LibreOffice, which writes what it understood as \a format beside them; once for each
    /// format.
    bool convert(const QStringList &files, const QString &format, const QStringList &options = {})
    {
        if (!isThere(u"soffice"_s))
            return false;
        if (m_converted.contains(files.first()))
            return true;
        m_converted << files.first();
        QProcess office;
        office.setWorkingDirectory(m_folder.path());
        QStringList arguments{u"-env:UserInstallation="_s + QUrl::fromLocalFile(path(u"office"_s)).toString(),
                              u"--headless"_s,
                              u"--convert-to"_s,
                              format,
                              u"--outdir"_s,
                              m_folder.path()};
        office.start(u"soffice"_s, options + arguments + files);
        return office.waitForFinished(120'000) && office.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    FramePainter m_painter;
    QStringList m_payloads, m_converted;
    Report m_report;
};

QTEST_MAIN(TestReopened)
#include "tst_reopened.moc"
