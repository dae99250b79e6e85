// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/report/pageflow.h"
#include "models/report/pages.h"
#include "models/workspace/columns.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

class FramePainter final : public ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const ChartData &) override
    {
        ++painted;
        painter.drawRect(rect);
    }
    size_t painted = 0;
};

const ReportSection *section(const Report &report, const QString &key)
{
    const auto found = std::ranges::find(report.sections, key, &ReportSection::key);
    return found == report.sections.end() ? nullptr : &*found;
}

QString textOf(const ReportSection &part)
{
    QStringList texts;
    for (const ReportBlock &block : part.blocks) {
        if (const auto *text = std::get_if<ReportText>(&block))
            texts << text->text;
    }
    return texts.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(PageSetup)

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(800, 11);
        m_columns = *Columns::load(m_sample->store());
        m_options.title = u"Consulta sobre el modelo educativo"_s;
        m_options.institution = u"Secretaría de Ejemplo"_s;
        m_now = QDateTime(QDate(2018, 1, 2), QTime(3, 4), Qt::UTC);
    }

    void theLedgerBalances()
    {
        const auto report = build();
        QVERIFY(report);
        const ReportSection *ledger = section(*report, u"ledger"_s);
        QVERIFY(ledger);
        bool found = false;
        for (const ReportBlock &block : ledger->blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                found = true;
                QCOMPARE(table->rows.size(), 5); // some of the sample are merged
                qint64 sum = 0;
                for (const QVariantList &row : table->rows.first(4))
                    sum += row[1].toLongLong();
                QCOMPARE(sum, table->rows[4][1].toLongLong());
                QCOMPARE(sum, static_cast<qint64>(m_columns->live().count()));
                QCOMPARE(table->filters.size(), table->rows.size());
            }
        }
        QVERIFY(found);
    }

    void whatIsMissingIsSaid()
    {
        SampleStore empty(0);
        const auto columns = *Columns::load(empty.store());
        const auto report = buildReport(empty.store(), *columns, columns->live(), m_options, m_now);
        QVERIFY(report);
        for (const QString &key : {u"ledger"_s, u"participation"_s, u"themes"_s, u"families"_s})
            QVERIFY2(textOf(*section(*report, key)).contains(u"not available because"_s), qPrintable(key));
    }

    void sourcesAndMethodAreNamed()
    {
        const auto report = build();
        QVERIFY(report);
        QVERIFY(textOf(*section(*report, u"sources"_s)).contains(u"SHA-256"_s));
        QVERIFY(textOf(*section(*report, u"method"_s)).contains(u"Tamiz "_s));
    }

    void everyNumberHasAPlaceOfItsOwn()
    {
        const auto report = build();
        QVERIFY(report);
        const auto numbers = report->numbers();
        QVERIFY(numbers.size() > 20);
        QSet<QString> ids;
        for (const PrintedNumber &number : numbers) {
            QVERIFY2(!ids.contains(number.id), qPrintable(number.id));
            ids.insert(number.id);
        }
        const auto received = std::ranges::find(numbers, u"ledger/submissions"_s, &PrintedNumber::id);
        QVERIFY(received != numbers.end());
        QCOMPARE(received->value, QString::number(m_columns->live().count()));
    }

    void paperIsSetUp_data()
    {
        QTest::addColumn<PageSetup>("setup");
        QTest::newRow("A4") << PageSetup();
        QTest::newRow("Letter") << PageSetup{Paper::Letter, 20, 20, 20, 20};
        QTest::newRow("wide margins") << PageSetup{Paper::A4, 45, 30, 45, 30};
    }
    void paperIsSetUp()
    {
        QFETCH(PageSetup, setup);
        auto report = *build();
        report.page = setup;
        FramePainter painter;
        const auto pages = layOutPages(report, painter);
        const QString path = m_folder.filePath(u"paper.pdf"_s);
        QVERIFY(writePdf(pages, report.title, m_now, path, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.contains("/MediaBox [0 0 612"), setup.paper == Paper::Letter);
        QCOMPARE(bytes.contains("/MediaBox [0 0 595"), setup.paper == Paper::A4);
    }

    void proseIsDrawn()
    {
        Report report;
        report.title = u"T"_s;
        report.hasCover = false;
        ReportProse prose{ReportProse::Style::Paragraph,
                          {{u"Hubo "_s}, {u"12"_s, true, false, {}, u"people"_s, u"12"_s, {}}}};
        ReportProse item{ReportProse::Style::Bullet, {{u"uno"_s}}};
        report.sections.push_back({u"a"_s, {}, {prose, item}, true});
        report.sections.push_back({u"b"_s, {}, {prose}, true});
        FramePainter painter;
        QCOMPARE(layOutPages(report, painter).pictures.size(),
                 2u); // a section that starts a page, and no empty one
    }

    void cancelled()
    {
        const auto report = buildReport(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now,
                                        Progress([] { return true; }, {}));
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
    }

    void pagesBecomeAPdf()
    {
        const auto report = build();
        QVERIFY(report);
        FramePainter painter;
        const auto pages = layOutPages(*report, painter);
        QCOMPARE(painter.painted, report->charts().size());
        QVERIFY(pages.pictures.size() >= 4);
        const QString path = m_folder.filePath(u"report.pdf"_s);
        const auto written = writePdf(pages, report->title, m_now, path, {});
        QVERIFY(written);
        QCOMPARE(*written, static_cast<int>(pages.pictures.size()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/CreationDate (D:20180102030400")); // the time it speaks of, not the clock's
        QVERIFY(pages.marks.size() > report->sections.size());      // sections, charts, themes
        QCOMPARE(bytes.count("/Title <FEFF"), qsizetype(pages.marks.size()));
        QCOMPARE(bytes.count("/Subtype /Link"), qsizetype(pages.links.size()));
        QCOMPARE(pages.links.size(), pages.marks.size());
        QVERIFY(bytes.contains("/PageMode /UseOutlines"));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed: the words of the PDF were not read.");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(words.contains(u"Consulta sobre el modelo educativo"_s));
        QVERIFY(words.contains(u"Page 2 of %1"_s.arg(pages.pictures.size())));
    }

    void marksStandWhereTheirHeadingsAre()
    {
        auto report = build();
        FramePainter painter;
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            report->page.paper = paper;
            const Pages pages = layOutPages(*report, painter);
            int page = 0;
            for (const PageMark &mark : pages.marks) {
                QVERIFY(mark.page >= page && mark.page < static_cast<int>(pages.pictures.size()));
                QVERIFY(mark.y >= geometryOf(report->page).body.top() &&
                        mark.y < geometryOf(report->page).body.bottom());
                page = mark.page;
            }
            QVERIFY(pages.marks.front().page >= 2); // cover and contents come first
            for (const PageLink &link : pages.links)
                QVERIFY(link.page >= 1 && link.page < pages.marks.front().page);
        }
    }

    /// Small parts share a page and none is torn; large ones begin a page of their own.
    void smallPartsShareAPage_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("pages"); // for twelve parts, without cover
        QTest::newRow("a line each") << 1 << 1;
        QTest::newRow("a third of a page") << 14 << 6;
        QTest::newRow("most of a page") << 34 << 12;
        QTest::newRow("more than a page") << 50 << 24;
    }

    void smallPartsShareAPage()
    {
        QFETCH(int, lines);
        QFETCH(int, pages);
        Report report;
        report.hasCover = false;
        ReportSection section{u"s"_s, u"Parts"_s, {}};
        for (int i = 0; i < 12; ++i) {
            section.blocks.push_back(ReportHeading{u"Part %1"_s.arg(i), i > 0, true});
            for (int line = 0; line < lines; ++line)
                section.blocks.push_back(ReportText{u"Line %1"_s.arg(line)});
        }
        report.sections.push_back(section);
        FramePainter painter;
        const Pages laid = layOutPages(report, painter);
        QCOMPARE(std::ssize(laid.pictures), pages);
        const qreal body = geometryOf(report.page).body.height();
        const qreal line = QFontMetricsF(pageFont(13)).height() * 1.15 + 8;
        for (const PageMark &mark : laid.marks) {
            if (mark.level == 2 && lines * line < body * 0.55) // it ends where it began
                QVERIFY(mark.y + lines * line < geometryOf(report.page).body.bottom());
            if (mark.level == 2 && lines * line > body * 0.65 && mark.title != "Part 0"_L1)
                QCOMPARE(mark.y, geometryOf(report.page).body.top());
        }
    }

    /// Wherever a small table comes to stand, its title and its head are not left at the foot of the page before.
    void aSmallTableKeepsItsHead()
    {
        FramePainter painter;
        for (int gap = 0; gap < 60; ++gap) {
            Report report;
            report.hasCover = false;
            ReportSection section{u"s"_s, {}, {}};
            for (int i = 0; i < 26; ++i)
                section.blocks.push_back(ReportText{u"Line"_s});
            section.blocks.push_back(ReportQuote{u"Line"_s, {}});
            for (int i = 0; i < gap % 12; ++i)
                section.blocks.push_back(ReportText{u"Line"_s});
            report.page.top = 20 + gap * 0.5; // the place moves by less than a line
            ReportTable table;
            table.title = u"Rules"_s;
            table.header = {u"Reason"_s, u"Count"_s};
            table.rows = {{u"insult"_s, 31}};
            table.filters = {u"reason:insult"_s};
            section.blocks.push_back(table);
            report.sections.push_back(section);
            const Pages laid = layOutPages(report, painter);
            QCOMPARE(laid.numbers.size(), 1u);
            const qreal from = laid.numbers[0].where.top() - geometryOf(report.page).body.top();
            QVERIFY2(from > 36, qPrintable(QString::number(gap)));
        }
    }

    /// Contents that need a page and a few lines are set closer.
    void contentsDoNotSpillOver()
    {
        Report report;
        report.title = u"R"_s;
        ReportSection section{u"s"_s, u"Parts"_s, {}};
        for (int i = 0; i < 54; ++i) {
            section.blocks.push_back(ReportHeading{u"Part %1"_s.arg(i), i > 0, true});
            section.blocks.push_back(ReportText{u"149 contributions, 168 people."_s});
        }
        report.sections.push_back(section);
        FramePainter painter;
        const Pages laid = layOutPages(report, painter);
        QCOMPARE(laid.marks.size(), 55u);
        QCOMPARE(laid.links.size(), 55u);
        QCOMPARE(laid.marks.front().page, 2); // cover, contents
        const qreal bottom = geometryOf(report.page).body.bottom();
        for (const PageLink &link : laid.links)
            QVERIFY(link.page == 1 && link.where.bottom() <= bottom + 1);
    }

    /// Many parts of a line each fill their pages: a line keeps company with what it leads to, not with the next part.
    void smallPartsFillTheirPages()
    {
        Report report;
        report.hasCover = false;
        ReportSection section{u"s"_s, u"Parts"_s, {}};
        for (int i = 0; i < 60; ++i) {
            section.blocks.push_back(ReportHeading{u"Part %1"_s.arg(i), i > 0, true});
            section.blocks.push_back(ReportText{u"149 contributions, 168 people."_s});
        }
        report.sections.push_back(section);
        FramePainter painter;
        const Pages laid = layOutPages(report, painter);
        const QRectF body = geometryOf(report.page).body;
        for (size_t i = 0; i + 1 < laid.marks.size(); ++i) {
            if (laid.marks[i + 1].page > laid.marks[i].page)
                QVERIFY2(laid.marks[i].y > body.bottom() - body.height() * 0.15, qPrintable(laid.marks[i].title));
        }
        QVERIFY(laid.pictures.size() > 2);
    }

    void aCancelledPdfLeavesNothing()
    {
        const auto report = build();
        FramePainter painter;
        const auto pages = layOutPages(*report, painter);
        const auto written = writePdf(pages, report->title, m_now, m_folder.filePath(u"no.pdf"_s),
                                      Progress([] { return true; }, {}));
        QVERIFY(!written);
        QVERIFY(QDir(m_folder.path()).entryList({u"no.pdf*"_s}).isEmpty());
    }

    void aPageFillsItsTarget()
    {
        const auto report = build();
        FramePainter painter;
        const auto pages = layOutPages(*report, painter);
        QImage image(400, 566, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter on(&image);
        paintPage(on, QRectF(0, 0, 400, 566), pages.pictures[1], pages.size());
        on.end();
        // The page number stands at the lower right, whatever the resolution of the image.
        bool ink = false;
        for (int x = 250; x < 370; ++x) {
            for (int y = 535; y < 560; ++y)
                ink |= image.pixel(x, y) != qRgb(255, 255, 255);
        }
        QVERIFY(ink);
    }

private:
    Result<Report> build()
    {
        return buildReport(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    ReportOptions m_options;
    QDateTime m_now;
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
