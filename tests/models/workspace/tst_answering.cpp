// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/answering.h"

#include "models/storage/answers.h"
#include "models/workspace/columns.h"
#include "models/workspace/workspace.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestAnswering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sample = std::make_unique<SampleStore>(300, 5); }

    void decisionsAreKeptByKey()
    {
        for (int i = 0; i < DecisionCount; ++i) {
            const auto decision = static_cast<Decision>(i);
            QCOMPARE(decisionFromKey(keyOf(decision)), std::optional(decision));
            QVERIFY(!nameOf(decision).isEmpty());
        }
        QVERIFY(!decisionFromKey(u"maybe"));
    }

    void anAnswerIsReadAsItWasGiven()
    {
        const auto done = answerTheme(m_sample->store(), 1, wholeAnswer(), m_actor);
        QVERIFY(done && done->id);
        QCOMPARE(describe(*done), u"Answer the theme Tema uno"_s);
        const auto answers = readThemeAnswers(m_sample->store());
        QCOMPARE(answers->size(), 1);
        Answer expected = wholeAnswer();
        expected.id = answers->first().id;
        expected.theme = 1;
        QCOMPARE(answers->first(), expected);
        const auto again = answerTheme(m_sample->store(), 1, wholeAnswer(), m_actor);
        QVERIFY(again);
        QCOMPARE(again->id, 0); // nothing changed, no entry
    }

    void undoBringsBackWhatWasThere()
    {
        Store &store = m_sample->store();
        QVERIFY(answerTheme(store, 1, wholeAnswer(), m_actor));
        Answer second = wholeAnswer();
        second.decision = Decision::Accepted;
        second.reason.clear();
        QVERIFY(answerTheme(store, 1, second, m_actor));
        QVERIFY(undo(store, m_actor));
        QCOMPARE(readThemeAnswers(store)->first().reason, wholeAnswer().reason);
        QCOMPARE(readThemeAnswers(store)->first().decision, Decision::Partly);
        QVERIFY(undo(store, m_actor));
        QVERIFY(readThemeAnswers(store)->isEmpty());
        QVERIFY(redo(store, m_actor));
        QCOMPARE(readThemeAnswers(store)->first().office, wholeAnswer().office);
        QVERIFY(removeThemeAnswer(store, 1, m_actor)->id);
        QVERIFY(readThemeAnswers(store)->isEmpty());
        QVERIFY(undo(store, m_actor));
        QCOMPARE(readThemeAnswers(store)->size(), 1);
        QCOMPARE(verifyJournal(store)->firstBad, 0);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<qint64>("theme");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("link");
        QTest::newRow("unknown theme") << qint64{99} << u"x"_s << QString();
        QTest::newRow("no reason") << qint64{1} << u" "_s << QString();
        QTest::newRow("a script for a link") << qint64{1} << u"x"_s << u"javascript:alert(1)"_s;
        QTest::newRow("a file for a link") << qint64{1} << u"x"_s << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << qint64{1} << u"x"_s << u"https://"_s;
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(qint64, theme);
        QFETCH(QString, reason);
        QFETCH(QString, link);
        Answer answer = wholeAnswer();
        answer.reason = reason;
        answer.link = link;
        const auto done = answerTheme(m_sample->store(), theme, answer, m_actor);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Usage);
        QVERIFY(readThemeAnswers(m_sample->store())->isEmpty());
    }

    void theOverviewAgreesWithPlainSql()
    {
        Store &store = m_sample->store();
        QVERIFY(answerTheme(store, 1, wholeAnswer(), m_actor));
        Answer own = wholeAnswer();
        own.decision = Decision::OutOfScope;
        const std::vector<qint64> ids{3, 4, 5, 6, 7, 8};
        QVERIFY(answerContributions(store, ids, own, m_actor)->targets == 6);
        Answer assigned;
        assigned.assigned = u"Ana"_s;
        assigned.due = QDate(2017, 1, 1);
        QVERIFY(answerContributions(store, std::vector<qint64>{20, 21}, assigned, m_actor));
        const auto columns = *Columns::load(store);
        const auto overview = answerOverview(store, *columns, columns->live(), QDate(2017, 2, 1));
        QVERIFY(overview);
        const auto count = [&](const char *sql) {
            return m_sample->numbers(QString::fromLatin1(sql)).front();
        };
        QCOMPARE(overview->received, count("SELECT count(*) FROM contribution WHERE live"));
        QCOMPARE(overview->answered,
                 count("SELECT count(*) FROM contribution WHERE live AND (theme = 1 OR id BETWEEN 3 AND 8)"));
        QCOMPARE(overview->byDecision[static_cast<int>(Decision::OutOfScope)],
                 count("SELECT count(*) FROM contribution WHERE live AND id BETWEEN 3 AND 8"));
        QCOMPARE(overview->waiting,
                 count("SELECT count(*) FROM contribution WHERE live AND id IN (20, 21) AND "
                       "theme IS NOT 1"));
        QCOMPARE(overview->overdue, overview->waiting);
        QCOMPARE(overview->themes.size(), size_t{2});
        QCOMPARE(overview->themesAnswered(), 1);
        for (const AnsweredTheme &theme : overview->themes) {
            const QString where = u" FROM contribution WHERE live AND theme = %1"_s.arg(theme.theme);
            QCOMPARE(theme.contributions, m_sample->numbers(u"SELECT count(*)"_s + where).front());
            QCOMPARE(theme.people,
                     m_sample->numbers(u"SELECT count(DISTINCT participant_id)"_s + where).front());
        }
        const auto days = m_sample->numbers(
            u"SELECT cast(julianday('2017-06-30') - julianday(date(created, 'unixepoch')) AS INTEGER) FROM "
            u"contribution "
            "WHERE live AND created IS NOT NULL AND (theme = 1 OR id BETWEEN 3 AND 8) ORDER BY 1"_s);
        QCOMPARE(overview->withDays, static_cast<qint64>(days.size()));
        const size_t half = days.size() / 2;
        const double median = days.size() % 2 ? static_cast<double>(days[half])
                                              : static_cast<double>(days[half - 1] + days[half]) / 2;
        QCOMPARE(*overview->medianDays, median);
    }

    void anAnswerToAThemeThatIsGoneIsNotShown()
    {
        Store &store = m_sample->store();
        QVERIFY(answerTheme(store, 2, wholeAnswer(), m_actor));
        m_sample->run("UPDATE theme SET live = 0 WHERE id = 2");
        QVERIFY(readThemeAnswers(store)->isEmpty());
    }

private:
    static Answer wholeAnswer()
    {
        return {0,
                0,
                0,
                Decision::Partly,
                u"Se hará en dos etapas"_s,
                u"Dirección de Movilidad"_s,
                QDate(2017, 6, 30),
                u"https://example.org/plan"_s,
                u"Sin carril"_s,
                u"Con carril"_s,
                u"Ana"_s,
                QDate(2017, 7, 1)};
    }

    std::unique_ptr<SampleStore> m_sample;
    Actor m_actor{u"ana"_s, ActorKind::Person};
};

QTEST_GUILESS_MAIN(TestAnswering)
#include "tst_answering.moc"
