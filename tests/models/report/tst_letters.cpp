// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/letters.h"

#include "models/report/gate.h"
#include "models/report/releasing.h"
#include "models/storage/reading.h"
#include "models/workspace/answering.h"
#include "models/workspace/columns.h"
#include "models/workspace/followup.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "tests/models/report/csvreading.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor person{u"ana"_s, ActorKind::Person};

} // namespace

/// Answers to every case, and to every person.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreWaitingOverdueOrAnswered()
    {
        SampleStore sample(40, 3);
        Store &store = sample.store();
        const auto columns = *Columns::load(store);
        const QDate today(2020, 5, 10);
        QVERIFY(followUp(store, *columns, columns->live(), today)->empty());
        const auto ids = columns->idsOf(columns->live());
        Answer answer;
        answer.assigned = u"Luz"_s;
        answer.due = today.addDays(-1);
        QVERIFY(answerContributions(store, std::span(ids).first(2), answer, person));
        answer.due = today;
        QVERIFY(answerContributions(store, std::span(ids).subspan(2, 3), answer, person));
        answer.decision = Decision::Accepted;
        answer.due = today.addDays(-9);
        QVERIFY(answerContributions(store, std::span(ids).subspan(5, 1), answer, person));
        const auto count = [&](std::optional<CaseState> state) {
            return followUp(store, *columns, columns->live(), today, state)->size();
        };
        QCOMPARE(count({}), 6u);
        QCOMPARE(count(CaseState::Overdue), 2u); // due on the day itself is not late
        QCOMPARE(count(CaseState::Waiting), 3u);
        QCOMPARE(count(CaseState::Answered), 1u);
        const auto cases = followUp(store, *columns, columns->live(), today);
        QCOMPARE(cases->front().state, CaseState::Overdue);
        QCOMPARE(cases->back().state, CaseState::Answered);
        for (int i = 0; i < 3; ++i)
            QVERIFY(undo(store, person));
        QCOMPARE(count({}), 0u);
    }

    void whatIsNotGivenStays()
    {
        SampleStore sample(40, 3);
        Store &store = sample.store();
        const auto columns = *Columns::load(store);
        const auto ids = columns->idsOf(columns->live());
        const auto four = std::span(ids).first(4);
        Answer answer;
        answer.assigned = u"Luz"_s;
        answer.due = QDate(2020, 5, 10);
        QVERIFY(answerContributions(store, four.first(3), answer, person,
                                    AnswerField::Assigned | AnswerField::Due));
        Answer decided;
        decided.decision = Decision::Partly;
        decided.reason = u"por etapas"_s;
        const auto done =
            answerContributions(store, four, decided, person, AnswerField::Decision | AnswerField::Reason);
        QVERIFY(done);
        QCOMPARE(done->targets, 4);
        const auto cases = *followUp(store, *columns, columns->live(), answer.due);
        QCOMPARE(cases.size(), 4u);
        for (const Case &one : cases) {
            QCOMPARE(one.answer.reason, u"por etapas"_s);
            QCOMPARE(one.answer.assigned, one.contribution == four[3] ? QString() : u"Luz"_s);
        }
        QVERIFY(undo(store, person));
        QCOMPARE(followUp(store, *columns, columns->live(), answer.due, CaseState::Waiting)->size(), 3u);
    }

    void hostileWordsStayWords_data()
    {
        QTest::addColumn<QString>("words");
        QStringList all{u"=1+1"_s,        u"@SUM(1)"_s,    u"+1"_s,
                        u"-1"_s,          u"\t=1"_s,       u"<script>x</script>"_s,
                        u"[[answers]]"_s, u"{{people}}"_s, u"*a* _b_ [c](http://x.example)"_s,
                        u"# a"_s,         u"- a"_s,        u"1. a"_s,
                        u"]]>"_s,         u"\\*"_s};
        QFile file(QDir(qEnvironmentVariable("TAMIZ_SHARED"))
                       .filePath(u"corpora/generated/injection_payloads.json"_s));
        if (qEnvironmentVariableIsSet("TAMIZ_SHARED") && file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue &payload : QJsonDocument::fromJson(file.readAll()).array())
                all << payload.toString();
        }
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%d", static_cast<int>(i)) << all[i];
    }

    void hostileWordsStayWords()
    {
        QFETCH(QString, words);
        const MergeTable table{{u"participant"_s, u"answers"_s}, {{words, u"x "_s + words + u" y"_s}}};
        const auto letters = lettersOf(table, u"[[participant]]|[[answers]]"_s, {}, {});
        QVERIFY(letters);
        QString plain;
        for (const ReportBlock &block : letters->sections.front().blocks) {
            const auto &prose = std::get<ReportProse>(block);
            for (const ReportRun &run : prose.runs)
                QVERIFY(run.link.isEmpty() && run.query.isEmpty() && !run.bold && !run.italic);
            plain += prose.plain() + u'\n';
        }
        const auto squeezed = [](const QString &text) { return text.simplified().remove(u' '); };
        QCOMPARE(squeezed(plain), squeezed(words + u"|x "_s + words + u" y"_s));
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"l.csv"_s), html = folder.filePath(u"l.html"_s);
        QVERIFY(writeLetters(table, u"[[participant]]"_s, {}, {}, csv, {}));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString cell = test::readCsv(file.readAll()).at(1).at(0);
        QVERIFY(cell == words || cell == u'\'' + words);
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(cell.front()), qPrintable(cell));
        QVERIFY(writeLetters(table, u"[[participant]]"_s, {}, {}, html, {}));
        QFile page(html);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(page.readAll()).contains(u"<script"_s, Qt::CaseInsensitive));
    }

    /// Two people of two consultations who go by one name are two people.
    void nobodyReadsTheLetterOfAnother()
    {
        SampleStore sample(200, 8);
        Store &store = sample.store();
        const auto pair = sample.numbers(
            u"SELECT DISTINCT participant_id FROM contribution WHERE participant_id IS NOT NULL AND live = 1 LIMIT 2"_s);
        QCOMPARE(std::ssize(pair), 2);
        sample.run("INSERT INTO consultation VALUES (2, 'Otra', 'csv:2')");
        for (const qint64 id : pair)
            sample.run(
                u"UPDATE participant SET external_id = 'Ana López', consultation_id = %2 WHERE id = %1"_s
                    .arg(id)
                    .arg(id == pair[1] ? 2 : 1)
                    .toUtf8()
                    .constData());
        std::array<qint64, 2> ids{};
        for (size_t i = 0; i < 2; ++i) {
            ids[i] =
                sample
                    .numbers(u"SELECT min(id) FROM contribution WHERE live = 1 AND participant_id = %1"_s.arg(
                        pair[i]))
                    .front();
            sample.run(u"UPDATE text SET title = 'Propuesta %1' WHERE id = %2"_s.arg(i)
                           .arg(ids[i])
                           .toUtf8()
                           .constData());
        }
        const auto columns = *Columns::load(store);
        Answer answer;
        answer.decision = Decision::Accepted;
        QVERIFY(answerContributions(store, ids, answer, person));
        const auto table = mergeAnswers(store, *columns, columns->live(), {});
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2u);
        for (size_t i = 0; i < 2; ++i) {
            QCOMPARE(table->value(i, u"participant"_s), u"Ana López"_s);
            const QString answers = table->value(i, u"answers"_s);
            QVERIFY2(answers.contains(u"Propuesta 0"_s) != answers.contains(u"Propuesta 1"_s),
                     qPrintable(answers));
        }
    }

    /// What is hidden is answered, since every case is, without its words and without its theme.
    void hiddenWordsStayHidden()
    {
        SampleStore sample(200, 8);
        Store &store = sample.store();
        const qint64 theme =
            sample
                .numbers(
                    u"SELECT theme FROM contribution WHERE theme IS NOT NULL AND participant_id IS NOT NULL "
                    "AND live = 1 GROUP BY theme ORDER BY count(*) DESC"_s)
                .front();
        const auto ids = sample.numbers(
            u"SELECT id FROM contribution WHERE live = 1 AND participant_id IS NOT NULL AND theme = %1 LIMIT 2"_s
                .arg(theme));
        const QString secret = u"palabras que nadie lee"_s;
        for (const qint64 id : ids)
            sample.run(
                u"UPDATE text SET title = '%1' WHERE id = %2"_s.arg(secret).arg(id).toUtf8().constData());
        Answer answer;
        answer.decision = Decision::OutOfScope;
        answer.reason = u"no es de esta casa"_s;
        QVERIFY(answerContributions(store, std::vector<qint64>{ids[0]}, answer, person));
        auto columns = *Columns::load(store);
        auto table = mergeAnswers(store, *columns, columns->live(), {});
        QCOMPARE(table->rows.size(), 1u);
        QCOMPARE(table->quoted, std::vector<qint64>{ids[0]});
        QVERIFY(table->value(0, u"answers"_s).contains(secret));
        QVERIFY(setState(store, State::Hidden, u"spam"_s, ids, person));
        QVERIFY(answerTheme(store, theme, answer, person));
        columns = *Columns::load(store);
        table = mergeAnswers(store, *columns, columns->live(), {});
        QVERIFY(table->quoted.empty());
        QVERIFY(std::ranges::find(table->answered, ids[0]) != table->answered.end());
        QVERIFY(std::ranges::find(table->answered, ids[1]) == table->answered.end());
        bool named = false;
        const QString number = readExternalIds(store, std::vector<qint64>{ids[0]})->front();
        for (size_t i = 0; i < table->rows.size(); ++i) {
            QVERIFY(!table->value(i, u"answers"_s).contains(secret));
            named = named || table->value(i, u"answers"_s).contains(u"number "_s + number);
        }
        QVERIFY(named);
        // Nothing is quoted, so nobody needs to have looked for personal data; a reply needs no agreement.
        const auto obstacles = obstaclesTo(store, *columns, quotedRows(*table, *columns), Leaving::Letters);
        QVERIFY(obstacles && obstacles->empty());
    }

    void theGateIsAskedAndTheLettersAreNoted()
    {
        SampleStore sample(200, 8);
        Store &store = sample.store();
        auto columns = *Columns::load(store);
        const auto ids = sample.numbers(
            u"SELECT id FROM contribution WHERE live = 1 AND participant_id IS NOT NULL LIMIT 3"_s);
        Answer answer;
        answer.decision = Decision::Accepted;
        QVERIFY(answerContributions(store, ids, answer, person));
        const auto table = mergeAnswers(store, *columns, columns->live(), {});
        const auto keys = [&] {
            QStringList all;
            for (const Obstacle &one :
                 *obstaclesTo(store, *columns, quotedRows(*table, *columns), Leaving::Letters))
                all << one.key;
            return all;
        };
        QCOMPARE(keys(), QStringList{u"not-looked"_s});
        QVERIFY(gateError({{u"findings"_s, u"x."_s, 1}}, Leaving::Letters).message.contains(u"No letter"_s));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"l.csv"_s);
        QVERIFY(writeLetters(*table, {}, {}, {}, path, {}));
        QCOMPARE(mergedFields(*table, {}, path), table->fields);
        QCOMPARE(mergedFields(*table, u"[[participant]]: [[answers]]"_s, u"l.docx"_s),
                 (QStringList{u"participant"_s, u"answers"_s}));
        const auto noted =
            recordRelease(store, {table->answered, std::ssize(table->rows)},
                          {LettersLeft, path, {}, 0, {}, {}, mergedFields(*table, {}, path)}, person);
        QVERIFY(noted);
        QCOMPARE(noted->people, std::ssize(table->rows));
        QCOMPARE(noted->ids, table->answered);
        const auto operation = readOperations(store, noted->operation - 1, 1, false)->front();
        QVERIFY2(describe(operation).contains(u"l.csv"_s) && describe(operation).contains(u"answers"_s),
                 qPrintable(describe(operation)));
        // Letters are compared with nothing that is published later.
        QVERIFY(closeReleases(store, *columns, columns->live(), 1'000'000)->empty());
    }

    /// Letters are painted a few at a time: where one batch ends and the next begins cannot be seen, and what they take of
    /// memory does not grow with them.
    void manyLettersArePaintedAFewAtATime()
    {
        const QDateTime now = QDateTime::fromString(u"2020-05-10T10:00:00Z"_s, Qt::ISODate);
        MergeTable table{{u"participant"_s, u"answers"_s}, {}};
        for (int i = 0; i < 200; ++i)
            table.rows.push_back({u"Ana %1"_s.arg(i), u"Se hará."_s});
        const QTemporaryDir folder;
        const QString words = u"[[participant]]\n[[answers]]"_s;
        QList<QByteArray> written;
        for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
            QVERIFY(writeLetters(table, words, {}, now, folder.filePath(name), {}));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            written << file.readAll();
        }
        QVERIFY(written[0].contains("/Count 200"));
        QVERIFY(written[0].contains("/CreationDate (D:20200510100000"));
        QVERIFY(written[0].endsWith("%%EOF\n"));
        table.rows.resize(3);
        QVERIFY(writeLetters(table, words, {}, now, folder.filePath(u"c.pdf"_s), {}));
        QFile few(folder.filePath(u"c.pdf"_s));
        QVERIFY(few.open(QIODevice::ReadOnly));
        QVERIFY(few.readAll().contains("/Count 3\n"));
        int asked = 0;
        table.rows.resize(500, {u"Luis"_s, {}});
        const auto stopped = writeLetters(table, words, {}, now, folder.filePath(u"d.pdf"_s), Progress([&] { return ++asked > 300; }, {}));
        QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}));
    }

    void eachPersonGetsTheAnswersToTheirOwnThemes()
    {
        SampleStore sample(200, 8);
        Store &store = sample.store();
        const auto columns = *Columns::load(store);
        QVERIFY(mergeAnswers(store, *columns, columns->live(), {})->rows.empty()); // nothing is answered
        const auto themes = sample.numbers(
            u"SELECT theme FROM contribution WHERE theme IS NOT NULL AND participant_id IS NOT NULL "
            "AND live = 1 GROUP BY theme ORDER BY count(*) DESC"_s);
        QVERIFY(!themes.empty());
        Answer answer;
        answer.decision = Decision::Partly;
        answer.reason = u"=1+1 en dos *etapas*"_s;
        answer.office = u"Movilidad"_s;
        QVERIFY(answerTheme(store, themes.front(), answer, person));
        const auto table = mergeAnswers(store, *columns, columns->live(), {});
        const auto people = sample.numbers(
            u"SELECT count(DISTINCT participant_id) FROM contribution WHERE live = 1 AND state <> 2 AND theme = %1"_s
                .arg(themes.front()));
        QCOMPARE(std::ssize(table->rows), people.front());
        for (size_t i = 0; i < table->rows.size(); ++i)
            QVERIFY(table->value(i, u"answers"_s).contains(answer.reason));
        const QDateTime now(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
        const auto letters = lettersOf(*table, letterText({}), {}, now);
        QVERIFY(letters);
        QCOMPARE(letters->sections.size(), table->rows.size());
        QVERIFY(!letters->hasCover);
        QTemporaryDir drafts; // nobody's letter is page 3 of 76
        for (const auto &[name, part, mark] : {std::tuple(u"l.docx"_s, "word/footer1.xml", "NUMPAGES"),
                                               std::tuple(u"l.odt"_s, "styles.xml", "page-number")}) {
            QVERIFY(writeLetters(*table, letterText({}), {}, now, drafts.filePath(name), {}));
            int code = 0;
            zip_t *archive =
                zip_open(QFile::encodeName(drafts.filePath(name)).constData(), ZIP_RDONLY, &code);
            QVERIFY(archive);
            zip_file_t *file = zip_fopen(archive, part, 0);
            QVERIFY(file);
            QByteArray bytes(1 << 18, 0);
            bytes.resize(
                static_cast<qsizetype>(std::max<zip_int64_t>(zip_fread(file, bytes.data(), 1 << 18), 0)));
            zip_fclose(file);
            zip_discard(archive);
            QVERIFY(!bytes.isEmpty() && !bytes.contains(mark));
        }
        for (const ReportSection &letter : letters->sections) {
            QVERIFY(letter.startsPage);
            QString words;
            for (const ReportBlock &block : letter.blocks)
                words += std::get<ReportProse>(block).plain();
            QVERIFY(words.contains(answer.reason)); // marks in an answer are words
        }
        QVERIFY(!lettersOf(*table, u"[[dragons]]"_s, {}, now));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.csv"_s);
        QVERIFY(writeLetters(*table, {}, {}, now, path, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("participant,contributions,themes,answers"));
    }
};

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
