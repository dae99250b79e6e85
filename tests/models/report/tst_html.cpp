// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/htmlwriter.h"

#include "models/report/population.h"
#include "models/workspace/columns.h"
#include "models/workspace/sheet.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

class FramePainter final : public ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) override
    {
        painter.drawText(rect, data.title);
    }
};

/// What a browser shows for \a html without markup.
QString shown(QString html)
{
    const std::pair<QLatin1StringView, QLatin1StringView> names[] = {{"&lt;"_L1, "<"_L1},
                                                                     {"&gt;"_L1, ">"_L1},
                                                                     {"&quot;"_L1, "\""_L1},
                                                                     {"&#39;"_L1, "'"_L1},
                                                                     {"&amp;"_L1, "&"_L1}};
    for (const auto &[name, sign] : names)
        html.replace(name, sign);
    return html;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match :
         QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(text))
        found << match.captured(1);
    return found;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(800, 11);
        m_columns = *Columns::load(m_sample->store());
        ReportOptions options;
        options.title = u"Consulta <b>\"modelo\"</b>"_s;
        const auto report = buildReport(m_sample->store(), *m_columns, m_columns->live(), options,
                                        QDateTime(QDate(2018, 1, 2), QTime(3, 4), Qt::UTC));
        QVERIFY(report);
        m_report = *report;
        m_html = QString::fromUtf8(htmlOf(m_report, m_painter));
    }

    void theSameReportGivesTheSameBytes()
    {
        QCOMPARE(QString::fromUtf8(htmlOf(m_report, m_painter)), m_html);
    }

    void nothingIsFetchedAndNothingRuns()
    {
        QVERIFY(m_html.contains(u"default-src 'none'"_s));
        QVERIFY(!m_html.contains(u"<script"_s));
        const QString print = m_html.section(u"@media print"_s, 1).section(u"</style>"_s, 0, 0); // nothing is cut on paper
        QVERIFY(print.contains(u".wide{overflow:visible}"_s) && print.contains(u"td.n,th.n{white-space:normal}"_s));
        QVERIFY(matches(m_html, u"((?:src|href)=\"(?!#)[^\"]*\")"_s)
                    .filter(QRegularExpression(u"^(?!xlink)"_s))
                    .isEmpty());
        QVERIFY(!m_html.contains(QRegularExpression(u"<[^>]*\\son\\w+="_s)));
    }

    void thePageHasItsParts()
    {
        for (const QString &part : {u"<html lang=\""_s, u"<main"_s, u"<nav"_s, u"<header>"_s, u"<footer>"_s})
            QCOMPARE(m_html.count(part), 1);
        QCOMPARE(m_html.count(u"<h1>"_s), 1);
        QVERIFY(m_html.contains(u"<title>Consulta &lt;b&gt;&quot;modelo&quot;&lt;/b&gt;</title>"_s));
        const QStringList ids = matches(m_html, u"\\sid=\"([^\"]*)\""_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QString &target : matches(m_html, u"href=\"#([^\"]*)\""_s))
            QVERIFY(ids.contains(target));
        QCOMPARE(m_html.count(u"<svg"_s), static_cast<qsizetype>(m_report.charts().size()));
        QCOMPARE(m_html.count(u"data-measure"_s),
                 static_cast<qsizetype>(m_report.charts().size())); // a table each
        QCOMPARE(m_html.count(u"<th>"_s), 0);                       // every header says of what
    }

    void theIndicatorsAreAllThere()
    {
        const QStringList numbers = matches(m_html, u"data-indicator=\"(\\d+)\""_s);
        QCOMPARE(numbers.size(), 24);
        for (int i = 1; i <= 24; ++i)
            QCOMPARE(numbers[i - 1].toInt(), i);
        SampleStore empty(0);
        const auto columns = *Columns::load(empty.store());
        const auto report =
            buildReport(empty.store(), *columns, columns->live(), {}, QDateTime::fromSecsSinceEpoch(0));
        const QString html = QString::fromUtf8(htmlOf(*report, m_painter));
        QCOMPARE(html.count(u"data-indicator"_s), 24);
        QVERIFY(html.count(u"Not available because"_s) >= 10);
    }

    void thePopulationOfTheWorkspaceIsInTheReport()
    {
        SampleStore sample(200, 3);
        QVERIFY(keepBase(sample.store(), ChartBase::Population,
                         u"[{\"field\":\"grupo de edad\",\"values\":[\"9-17\",\"18-29\",\"30-44\"],"
                         "\"population\":[100,200,300]}]"_s,
                         {}));
        const auto columns = *Columns::load(sample.store());
        const auto report =
            buildReport(sample.store(), *columns, columns->live(), {}, QDateTime::fromSecsSinceEpoch(0));
        QVERIFY(report);
        QVERIFY(QString::fromUtf8(htmlOf(*report, m_painter)).contains(u"to look like the population"_s));
        QVERIFY(!m_html.contains(u"to look like the population"_s));
    }

    void textsOfPeopleStayTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << u"<script>document.title='x'</script>"_s;
        QTest::newRow("image") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("closing quote") << u"\"><svg/onload=alert(1)>"_s;
        QTest::newRow("entities") << u"&lt;b&gt; &amp; &#x3C;"_s;
        QTest::newRow("comment") << u"--><!-- ]]> </style>"_s;
        const QString shared = qEnvironmentVariable("TAMIZ_SHARED");
        QFile file(QDir(shared).filePath(u"corpora/generated/injection_payloads.json"_s));
        if (shared.isEmpty() || !file.open(QIODevice::ReadOnly))
            return;
        const QJsonDocument payloads = QJsonDocument::fromJson(file.readAll());
        const QJsonArray list = payloads.isArray() ? payloads.array() : payloads[u"payloads"_s].toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonValue one = list[i];
            QTest::addRow("payload %d", static_cast<int>(i))
                << (one.isString() ? one.toString() : one[u"payload"_s].toString(one[u"text"_s].toString()));
        }
    }

    void textsOfPeopleStayTexts()
    {
        QFETCH(QString, text);
        Report report{text, text, text, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), {}};
        report.sections.push_back(
            {u"themes"_s,
             text,
             {ReportText{text}, ReportQuote{text, text}, ReportHeading{text},
              ReportTable{text, {text, text}, {{text, text}}}, ReportFigures{{{text, text}}}}});
        const QString html = QString::fromUtf8(htmlOf(report, m_painter));
        const QString expected = shown(htmlText(text));
        const auto quotes = matches(html, u"<blockquote><p dir=\"auto\">(.*?)</p><cite>"_s);
        QCOMPARE(quotes.size(), 1);
        QVERIFY(!quotes.first().contains(u'<'));
        QCOMPARE(shown(quotes.first()), expected);
        QString clean = text;
        if (!text.contains(QRegularExpression(u"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]"_s)))
            QCOMPARE(expected, clean);
        // The tags are those of a page whose texts are harmless.
        Report harmless = report;
        const QString word = u"a"_s;
        harmless.title = harmless.institution = harmless.author = word;
        harmless.sections[0] = {u"themes"_s,
                                word,
                                {ReportText{word}, ReportQuote{word, word}, ReportHeading{word},
                                 ReportTable{word, {word, word}, {{word, word}}},
                                 ReportFigures{{{word, word}}}}};
        const auto tags = [](const QString &page) { return matches(page, u"<(/?[a-z0-9]+)"_s); };
        QStringList own = tags(html), plain = tags(QString::fromUtf8(htmlOf(harmless, m_painter)));
        if (text.isEmpty())
            return;
        QCOMPARE(own, plain);
    }

private:
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    Report m_report;
    FramePainter m_painter;
    QString m_html;
};

QTEST_MAIN(TestHtml)
#include "tst_html.moc"
