// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/site.h"

#include "models/report/sitesearch.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found << match.captured(1);
    return found;
}

/// What the script \a bytes gives to tamiz(): its second argument.
QJsonDocument given(const QByteArray &bytes)
{
    const qsizetype from = bytes.indexOf(',') + 1;
    return QJsonDocument::fromJson(bytes.sliced(from, bytes.lastIndexOf(')') - from));
}

} // namespace

class TestSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(600, 3);
        m_sample->run("UPDATE text SET title = '<script>alert(1)</script>', body = 'Señales «a» & \"b\" "
                      "becas' WHERE id = 5");
        m_sample->run("UPDATE contribution SET state = 1, reason = NULL, live = 1, theme = 1 WHERE id = 5");
        auto columns = Columns::load(m_sample->store());
        QVERIFY(columns);
        m_columns = *columns;
        m_options.title = u"Consulta <i>inventada</i>"_s;
        m_options.perPage = 20;
        const auto outcome = write(m_path);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        m_outcome = *outcome;
    }

    void everyTextThatWasAcceptedStandsThereOnceAndNoOther()
    {
        const Column &state = *m_columns->column(u"state"_s), &theme = *m_columns->column(u"theme"_s);
        QSet<std::pair<quint32, quint32>> texts;
        QSet<QString> readable;
        qint64 withheld = 0;
        m_columns->live().forEach([&](size_t row) {
            if (state.dictionary[state.codes[row]] != keyOf(State::Accepted)) {
                ++withheld;
                return;
            }
            texts.insert({theme.codes[row], m_columns->textCodes()[row]});
            readable.insert(QString::number(m_columns->idOf(row)));
        });
        QSet<QString> shown;
        for (const QString &name : filesBelow(m_path).filter(QRegularExpression(u"^theme-"_s))) {
            for (const QString &id : matches(page(name), u"<article id=\"c(\\d+)\">"_s)) {
                QVERIFY2(!shown.contains(id), qPrintable(id));
                QVERIFY2(readable.contains(id), qPrintable(id));
                shown.insert(id);
            }
        }
        QCOMPARE(shown.size(), texts.size());
        QCOMPARE(m_outcome.texts, qint64(texts.size()));
        QCOMPARE(m_outcome.withheld, withheld);
        QString all;
        for (const QString &name : filesBelow(m_path).filter(QRegularExpression(u"^theme-1[.-]"_s)))
            all += page(name);
        QVERIFY(all.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    }

    void linksLeadSomewhere()
    {
        for (const QString &name : filesBelow(m_path).filter(u".html"_s)) {
            const QString html = page(name);
            for (const QString &address : matches(html, u"(?:href|src)=\"([^\"#]+)\""_s))
                QVERIFY2(QFile::exists(m_path + u'/' + address), qPrintable(name + u": "_s + address));
            QVERIFY(html.contains(u"script-src 'self'"_s) && html.contains(u"default-src 'none'"_s));
            QCOMPARE(html.count(u"<script"_s), name == "search.html"_L1 ? 1 : 0);
            QCOMPARE(html.count(u"<h1"_s), 1);
            QVERIFY(!html.contains(QRegularExpression(u"\\s(style|on[a-z]+)="_s)));
        }
    }

    void theSearchFindsWhatASearchOfTheTextsFinds_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"beca", "becas", "educacion", "ano", "año", "senales", "señales", "carril"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }

    void theSearchFindsWhatASearchOfTheTextsFinds()
    {
        QFETCH(QString, word);
        const QString folded = SiteSearch::folded(word);
        QSet<QString> expected;
        for (const QString &name : filesBelow(m_path).filter(QRegularExpression(u"^theme-"_s))) {
            for (const QString &id : matches(page(name), u"<article id=\"c(\\d+)\">"_s)) {
                const qint64 number = id.toLongLong();
                const auto text = readTexts(m_sample->store(), std::span(&number, 1));
                QVERIFY(text);
                const QStringList words = SiteSearch::wordsOf(SiteSearch::folded(joinedText(text->front())));
                if (std::ranges::any_of(words, [&](const QString &one) { return one.startsWith(folded); }))
                    expected.insert(name + u"#c"_s + id);
            }
        }
        QSet<QString> found;
        const QString file =
            u"search/w-%1-%2.js"_s.arg(folded[0].unicode(), 0, 16).arg(folded[1].unicode(), 0, 16);
        const QJsonObject index = given(contentOf(m_path + u'/' + file)).object();
        for (auto it = index.begin(); it != index.end(); ++it) {
            if (!it.key().startsWith(folded))
                continue;
            int text = 0;
            for (const QJsonValue &step : it.value().toArray()) {
                text += step.toInt();
                const QString shown = u"search/t-%1.js"_s.arg(text / SiteSearch::textsInFile);
                found.insert(given(contentOf(m_path + u'/' + shown))
                                 .array()[text % SiteSearch::textsInFile]
                                 .toArray()[0]
                                 .toString());
            }
        }
        QCOMPARE(found, expected);
        QCOMPARE(found.isEmpty(), word == "senales"_L1); // ñ is a letter of its own
    }

    void scriptsAreAsciiWithoutMarkup()
    {
        for (const QString &name : filesBelow(m_path + u"/search"_s)) {
            const QByteArray bytes = contentOf(m_path + u"/search/"_s + name);
            QVERIFY(std::ranges::all_of(bytes, [](char c) { return c >= ' ' || c == '\n'; }));
            QVERIFY(!bytes.contains('<') && !bytes.contains('&'));
            QVERIFY(!given(bytes).isNull());
        }
    }

    void theSameWorkspaceGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(u"again"_s);
        QVERIFY(write(again));
        const QStringList names = filesBelow(m_path);
        QCOMPARE(filesBelow(again), names);
        for (const QString &name : names)
            QVERIFY2(contentOf(again + u'/' + name) == contentOf(m_path + u'/' + name), qPrintable(name));
    }

    void anEarlierSiteIsReplacedAndNothingElse()
    {
        const QString other = m_folder.filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        QFile keep(other + u"/keep.txt"_s);
        QVERIFY(keep.open(QIODevice::WriteOnly));
        keep.close();
        const auto refused = write(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(filesBelow(other), QStringList{u"keep.txt"_s});
        QVERIFY(write(m_path)); // over the site of before
    }

    void whatIsCancelledLeavesNothing()
    {
        const QString path = m_folder.filePath(u"cancelled"_s);
        const auto cancelled = exportSite(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now,
                                          path, Progress([] { return true; }, {}));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}, QDir::AllEntries), QStringList());
    }

    void withoutAnyAcceptedTextItSaysWhatToDo()
    {
        const Column &state = *m_columns->column(u"state"_s);
        const Bitmap open = Bitmap::of(m_columns->rows(), [&](size_t row) {
            return m_columns->live().test(row) && state.dictionary[state.codes[row]] == keyOf(State::Open);
        });
        const QString path = m_folder.filePath(u"open"_s);
        const auto refused = exportSite(m_sample->store(), *m_columns, open, m_options, m_now, path, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(!QFile::exists(path));
        SiteOptions options = m_options;
        options.includeOpen = true;
        QVERIFY(exportSite(m_sample->store(), *m_columns, open, options, m_now, path, {}));
    }

private:
    QString page(const QString &name) { return QString::fromUtf8(contentOf(m_path + u'/' + name)); }
    Result<SiteOutcome> write(const QString &path)
    {
        return exportSite(m_sample->store(), *m_columns, m_columns->live(), m_options, m_now, path, {});
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"site"_s);
    QDateTime m_now{{2025, 3, 1}, {10, 0}, Qt::UTC};
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    SiteOptions m_options;
    SiteOutcome m_outcome;
};

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
