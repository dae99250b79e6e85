// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"
#include "tests/models/import/collect.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestRealFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void everyFile();
    void meetingComments();
    void madridComments();
};

namespace {

Collected readAll(const QString &name, Mapping &mapping)
{
    Collected all;
    const auto source = recognise(sharedFolder() + u"/data/"_s + name, u"auto"_s);
    if (!source) {
        qWarning("%s", qPrintable(source.error().message));
        return all;
    }
    mapping = source->mapping;
    const auto count = readRecords(*source, all, {});
    if (!count)
        qWarning("%s", qPrintable(count.error().message));
    else if (count->records != all.refused + (mapping.rows == RowsAre::Participants ? all.participants.size()
                                                                                     : all.records.size()))
        qWarning("the count law is broken");
    return all;
}

} // namespace

void TestRealFiles::files_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("records");
    QTest::newRow("decidim/www.decidim.barcelona-open-data-meeting_comments.csv")
        << u"decidim-comments"_s << 2628;
    QTest::newRow("decidim/www.decidim.barcelona-open-data-projects.csv") << u"decidim-projects"_s << 0;
    QTest::newRow("decide-madrid/proposals.csv") << u"madrid-proposals"_s << 80;
    QTest::newRow("decide-madrid/comments.csv") << u"madrid-comments"_s << 5633;
    QTest::newRow("texts/real_texts.csv") << u"csv"_s << 47749;
    QTest::newRow("entendre-la-france/users.csv") << u"csv"_s << 12315;
    QTest::newRow("entendre-la-france/answers_qcm.csv") << u"long-answers"_s << 203283;
    QTest::newRow("entendre-la-france/matching_answers_qcm.csv") << u"csv"_s << 0;
    QTest::newRow("themefinder/tests/fixtures/setup_consultation/responses_lgr_format.csv") << u"csv"_s << 0;
    QTest::newRow("themefinder/tests/fixtures/setup_consultation/responses_scr_format.csv") << u"csv"_s << 0;
}

void TestRealFiles::files()
{
    QFETCH(QString, preset);
    QFETCH(int, records);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    if (sharedFolder().isEmpty() || !QFile::exists(sharedFolder() + u"/data/"_s + name))
        QSKIP("TAMIZ_SHARED does not point to the real files.");
    Mapping mapping;
    const Collected all = readAll(name, mapping);
    QCOMPARE(mapping.preset, preset);
    const qsizetype found = mapping.rows == RowsAre::Participants ? all.participants.size() : all.records.size();
    QVERIFY(found > 0);
    if (records > 0)
        QCOMPARE(int(found), records); // Nothing refused: no row is lost.
    QStringList roles;
    for (const ColumnMapping &column : std::as_const(mapping.columns)) {
        if (roles.size() < 16)
            roles << column.header.left(24) + u'=' + keyOf(column.role);
    }
    const auto flagged = std::count_if(all.records.begin(), all.records.end(),
                                       [](const ContributionRecord &r) { return !r.flags.isEmpty(); });
    qInfo("%lld added, %lld flagged, %lld refused; %s", qint64(all.records.size()), qint64(flagged),
          all.refused, qPrintable(roles.join(u' ')));
}

// Everything in the folder, by itself and with nothing chosen: each table is taken for what it is.
void TestRealFiles::everyFile()
{
    if (sharedFolder().isEmpty() || !QFile::exists(sharedFolder() + u"/data"_s))
        QSKIP("TAMIZ_SHARED does not point to the real files.");
    static const QHash<QString, QString> expected{
        {u"decide-madrid/comments.csv"_s, u"madrid-comments"_s},
        {u"decide-madrid/proposals.csv"_s, u"madrid-proposals"_s},
        {u"decidim/www.decidim.barcelona-open-data-meeting_comments.csv"_s, u"decidim-comments"_s},
        {u"decidim/www.decidim.barcelona-open-data-projects.csv"_s, u"decidim-projects"_s},
        {u"entendre-la-france/answers_qcm.csv"_s, u"long-answers"_s},
        {u"entendre-la-france/users.csv"_s, u"csv"_s},
        {u"pabulib/France_Toulouse_2024.pb"_s, u"pabulib"_s},
        {u"pabulib/Poland_Krakow_2024.pb"_s, u"pabulib"_s},
        {u"polis/15-per-hour-seattle"_s, u"polis"_s},
        {u"polis/american-assembly.bowling-green"_s, u"polis"_s},
        {u"polis/bg2050-volunteers"_s, u"polis"_s},
        {u"polis/brexit-consensus"_s, u"polis"_s},
        {u"polis/london.youth.policing"_s, u"polis"_s},
        {u"polis/vtaiwan.uberx"_s, u"polis"_s},
        {u"texts/real_texts.csv"_s, u"csv"_s},
        {u"themefinder/evals/data/gambling_XS/inputs/question_part_1/responses.jsonl"_s, u"consult-responses"_s},
        {u"themefinder/evals/data/gambling_XS/inputs/question_part_2/responses.jsonl"_s, u"consult-responses"_s},
        {u"themefinder/evals/data/gambling_XS/inputs/respondents.jsonl"_s, u"consult-respondents"_s},
    };
    const auto found = recogniseEach(sharedFolder() + u"/data"_s, u"auto"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QHash<QString, QString> presets;
    const qsizetype base = sharedFolder().size() + 6; // "/data/"
    for (const ImportSource &source : found->sources)
        presets.insert(source.path.mid(base), source.mapping.preset);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(it.key() + u": "_s + presets.value(it.key()), it.key() + u": "_s + it.value());
    for (const QString &note : found->notes) // What is not read is said, and is none of these.
        qInfo("%s", qPrintable(note));
}

void TestRealFiles::meetingComments()
{
    if (sharedFolder().isEmpty())
        QSKIP("TAMIZ_SHARED does not point to the real files.");
    Mapping mapping;
    const Collected all = readAll(u"decidim/www.decidim.barcelona-open-data-meeting_comments.csv"_s, mapping);
    QSet<QString> authors;
    int replies = 0;
    int guarded = 0;
    for (const ContributionRecord &record : all.records) {
        authors.insert(record.participantId);
        replies += record.parentId.isEmpty() ? 0 : 1;
        guarded += record.body.startsWith(u"'-") ? 1 : 0;
        QVERIFY(record.created.has_value());
    }
    QCOMPARE(all.records.size(), 2628);
    QCOMPARE(replies, 642);
    QCOMPARE(authors.size(), 931);
    QCOMPARE(guarded, 0);
}

void TestRealFiles::madridComments()
{
    if (sharedFolder().isEmpty())
        QSKIP("TAMIZ_SHARED does not point to the real files.");
    Mapping mapping;
    const Collected all = readAll(u"decide-madrid/comments.csv"_s, mapping);
    QCOMPARE(all.records.size() + all.refused, 5633);
    QCOMPARE(all.records[0].parentId, u"7"_s);
    QCOMPARE(all.records[0].parentKind, Kind::Proposal);
    QCOMPARE(all.records[0].created, std::optional<qint64>(1442314219));
    QCOMPARE(all.records[1].parentId, u"17092"_s);
    QCOMPARE(all.records[1].parentKind, Kind::Comment);
    QCOMPARE(all.records[1].votesFor, std::optional<qint64>(1));
}

QTEST_GUILESS_MAIN(TestRealFiles)
#include "tst_realfiles.moc"
