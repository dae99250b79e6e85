// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/storage/reviewing.h"
#include "models/storage/store.h"
#include "models/workspace/importsteps.h"
#include "models/workspace/verbs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor person{u"ana"_s, ActorKind::Person};

} // namespace

/// The next export of the same consultation, files of people beside their contributions, and codebooks.
class TestReimport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void curationStaysAndChangesAreSaid();
    void whatWasWorkedOnIsFoundAmongMany();
    void whatIsGoneIsSaidAndStays();
    void anotherPartIsNotTheNextExport();
    void aShareOfTheSameIsNotTheNextExport();
    void repliesToNobodyAreSaid();
    void textsAloneLeaveTheVotes();
    void anImportIsOneOperationThatIsUndone();
    void problemsKnowTheirContribution();
    void peopleJoinTheirContributions_data();
    void peopleJoinTheirContributions();
    void peopleJoinByTheirResponse();
    void realPeopleJoin();
    void strangersDoNotJoin();
    void codebookBecomesTags();

private:
    Result<ImportOutcome> bring(const QString &name, const QByteArray &bytes, bool dryRun = false)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{Error::Code::Storage, u"test"_s, {}};
        file.close();
        const auto source = recognise(path, u"auto"_s);
        if (!source)
            return source.error();
        return importSource(*m_store, *source, {}, dryRun, person, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestReimport::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*Store::create(m_folder->filePath(u"w.tamiz"_s)));
}

void TestReimport::curationStaysAndChangesAreSaid()
{
    QVERIFY(bring(u"a.csv"_s, "id,title,comentario,categoria\n1,Sombra,Más árboles,Parques\n2,Ruido,Menos ruido,Noche\n3,Luz,Más luz,Noche\n"));
    const std::vector<qint64> first{1}, second{2};
    QVERIFY(addTag(*m_store, u"verde"_s, first, person));
    QVERIFY(setState(*m_store, State::Accepted, {}, first, person));
    const auto outcome = bring(u"b.csv"_s, "id,title,comentario,categoria\n1,Sombra,Más árboles y bancos,Parques\n2,Ruido,Menos ruido,Día\n3,Luz,Más luz,Noche\n");
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->source.updated, 2);
    QCOMPARE(outcome->source.unchanged, 1);
    QVERIFY(outcome->gone.empty());

    const auto changes = readRecordChanges(*m_store, outcome->operation, 100);
    QVERIFY(bool(changes));
    QCOMPARE(changes->size(), 2);
    const RecordChange &curated = changes->at(0); // What was worked on comes first.
    QCOMPARE(curated.externalId, u"1"_s);
    QCOMPARE(curated.curated, (QStringList{u"state"_s, u"tag"_s}));
    QVERIFY(curated.isTextChanged());
    QCOMPARE(curated.fields.size(), 1);
    QCOMPARE(curated.fields.at(0).field, u"body"_s);
    QCOMPARE(curated.fields.at(0).before, u"Más árboles"_s);
    QCOMPARE(curated.fields.at(0).after, u"Más árboles y bancos"_s);
    const RecordChange &other = changes->at(1);
    QVERIFY(other.curated.isEmpty());
    QVERIFY(!other.isTextChanged());
    QCOMPARE(other.fields.at(0).before, u"Noche"_s);
    QCOMPARE(other.fields.at(0).after, u"Día"_s);

    // The tag and the decision are still there, and later the journal tells the same.
    QCOMPARE(readContribution(*m_store, 1)->tags.size(), 1);
    QCOMPARE(readContribution(*m_store, 1)->state, State::Accepted);
    const auto import = readImportOf(*m_store, outcome->source.id);
    QVERIFY(bool(import));
    QCOMPARE(readRecordChanges(*m_store, *import, 100)->size(), 2);
    QCOMPARE(readRecordChanges(*m_store, *import, 1)->size(), 1);
}

/// However many there are: the one that was worked on is found behind all the others.
void TestReimport::whatWasWorkedOnIsFoundAmongMany()
{
    constexpr int rows = 6'000;
    const auto table = [](const char *words) {
        QByteArray text = "id,comentario\n";
        for (int i = 1; i <= rows; ++i)
            text += QByteArray::number(i) + ',' + words + ' ' + QByteArray::number(i) + '\n';
        return text;
    };
    QVERIFY(bring(u"a.csv"_s, table("Sombra")));
    const std::vector<qint64> last{rows}, before{rows - 1};
    QVERIFY(addTag(*m_store, u"verde"_s, last, person));
    QVERIFY(setState(*m_store, State::Accepted, {}, before, person));
    const auto outcome = bring(u"b.csv"_s, table("Más sombra"));
    QVERIFY(outcome);
    QCOMPARE(outcome->source.updated, rows);
    const auto changes = readRecordChanges(*m_store, outcome->operation, 3);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 3);
    QCOMPARE(changes->at(0).externalId, QString::number(rows - 1));
    QCOMPARE(changes->at(0).curated, QStringList{u"state"_s});
    QCOMPARE(changes->at(1).externalId, QString::number(rows));
    QCOMPARE(changes->at(1).curated, QStringList{u"tag"_s});
    QVERIFY(changes->at(2).curated.isEmpty());
}

void TestReimport::whatIsGoneIsSaidAndStays()
{
    QVERIFY(bring(u"a.csv"_s, "id,comentario\n1,Más árboles\n2,Menos ruido\n3,Más luz\n"));
    const auto outcome = bring(u"b.csv"_s, "id,comentario\n1,Más árboles ya\n3,Más luz\n4,Más bancos\n");
    QVERIFY(bool(outcome));
    QCOMPARE(outcome->gone, std::vector<qint64>{2});
    QCOMPARE(readCounts(*m_store)->submissions, 4); // Said, never deleted.
    const auto names = readNames(*m_store, outcome->gone);
    QCOMPARE(names->at(0).externalId, u"2"_s);
    const auto problems = readProblems(*m_store, outcome->source.id, 10);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->at(0).contribution, 2);
    QVERIFY(problems->at(0).reason.contains(u"“2”"_s));
    QCOMPARE(outcome->source.records, 3); // The count law is about this file alone.
    QCOMPARE(outcome->source.imported + outcome->source.updated + outcome->source.unchanged, 3);
}

void TestReimport::anotherPartIsNotTheNextExport()
{
    QVERIFY(bring(u"a.csv"_s, "id,comentario\n1,Más árboles\n2,Menos ruido\n"));
    const auto outcome = bring(u"b.csv"_s, "id,comentario\n3,Más luz\n4,Más bancos\n");
    QVERIFY(bool(outcome));
    QVERIFY(outcome->gone.empty()); // None of it was here: nothing says that it replaces the first.
}

// Lists without ids share what several people said; that does not make one the successor of the other.
void TestReimport::aShareOfTheSameIsNotTheNextExport()
{
    QVERIFY(bool(bring(u"a.csv"_s, "comentario\nMás árboles\nMás luz\nDe acuerdo\n")));
    const auto other = bring(u"b.csv"_s, "comentario\nDe acuerdo\nMenos ruido\nMenos baches\n");
    QVERIFY(bool(other));
    QCOMPARE(other->source.unchanged, 1);
    QVERIFY(other->gone.empty());
    QVERIFY(other->problems.isEmpty());
}

void TestReimport::repliesToNobodyAreSaid()
{
    const auto first = bring(u"a.csv"_s, "id,comentario,parent_id\n1,Más árboles,\n2,De acuerdo,1\n3,También aquí,77\n");
    QVERIFY(bool(first));
    QCOMPARE(first->problems.size(), 1);
    QVERIFY2(first->problems[0].reason.contains(u"3 → 77"_s), qPrintable(first->problems[0].reason));
    QCOMPARE(first->source.flagged, 0);
    const auto later = bring(u"b.csv"_s, "id,comentario,parent_id\n77,Menos ruido,\n");
    QVERIFY(later && later->problems.isEmpty());
}

// Who voted is known from another file: a next one of statements alone, with the platform's own sums, changes no count.
void TestReimport::textsAloneLeaveTheVotes()
{
    const QByteArray head = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(u"polis"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(u"polis/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"comments.csv"_s, head + "1472552518501,x,0,9,2,1,1,Más árboles\n1472552518502,x,5,9,0,0,1,Menos ruido\n"));
    QVERIFY(write(u"votes.csv"_s, "timestamp,datetime,comment-id,voter-id,vote\n20,x,0,1,1\n30,x,0,2,1\n40,x,0,3,-1\n"));
    const auto whole = recognise(folder.filePath(u"polis"_s), u"auto"_s);
    QVERIFY2(bool(whole), whole ? "" : qPrintable(whole.error().message));
    const auto first = importSource(*m_store, *whole, u"c"_s, false, person, {});
    QVERIFY(bool(first));
    const auto before = readContribution(*m_store, 1);
    QVERIFY(before && before->votesFor.has_value());
    QVERIFY(write(u"next.csv"_s, head + "1472552518501,x,0,9,7,7,1,Más árboles altos\n1472552518502,x,5,9,0,0,1,Menos ruido\n"));
    const auto texts = recognise(folder.filePath(u"polis/next.csv"_s), u"auto"_s);
    QVERIFY(bool(texts));
    const auto next = importSource(*m_store, *texts, u"c"_s, false, person, {});
    QVERIFY(bool(next));
    QCOMPARE(next->source.updated, 2); // the platform tells sums now, too
    const auto after = readContribution(*m_store, 1);
    QVERIFY(after && after->body == u"Más árboles altos"_s);
    QCOMPARE(after->votesFor, before->votesFor);
    QCOMPARE(after->votesAgainst, before->votesAgainst);
    QVERIFY(undo(*m_store, person));
    QCOMPARE(readContribution(*m_store, 1)->votesFor, before->votesFor);
    QVERIFY(redo(*m_store, person));
    QCOMPARE(readContribution(*m_store, 1)->votesFor, before->votesFor);
}

void TestReimport::anImportIsOneOperationThatIsUndone()
{
    QVERIFY(bring(u"a.csv"_s, "id,comentario\n1,Más árboles\n2,Menos ruido\n"));
    const auto outcome = bring(u"b.csv"_s, "id,comentario\n1,Más árboles ya\n3,Más luz\n");
    QVERIFY(bool(outcome));
    QCOMPARE(readOperations(*m_store, 0, 100, false)->size(), 2);
    QVERIFY(undo(*m_store, person));
    QCOMPARE(readCounts(*m_store)->submissions, 2);
    QCOMPARE(readContribution(*m_store, 1)->body, u"Más árboles"_s);
    QVERIFY(redo(*m_store, person));
    QCOMPARE(readCounts(*m_store)->submissions, 3);
    QVERIFY(undo(*m_store, person));
    QVERIFY(undo(*m_store, person));
    QCOMPARE(readCounts(*m_store)->submissions, 0);
}

void TestReimport::problemsKnowTheirContribution()
{
    const auto outcome = bring(u"a.csv"_s, "id,fecha,comentario\n1,2026-01-02,Más árboles\n2,ayer,Menos ruido\n,2026-01-03,\n1,2026-01-02,Más árboles\n3,2026-02-30,Más luz\n");
    QVERIFY(bool(outcome));
    const auto problems = readProblems(*m_store, outcome->source.id, 10);
    QStringList found;
    for (const ImportProblem &problem : *problems)
        found << u"%1:%2"_s.arg(problem.line).arg(problem.contribution == 0 ? u"-"_s : readContribution(*m_store, problem.contribution)->externalId);
    found.sort();
    QCOMPARE(found, (QStringList{u"3:2"_s, u"4:-"_s, u"5:-"_s, u"6:3"_s}));
    QCOMPARE(outcome->problems.size(), problems->size());
    for (qsizetype i = 0; i < problems->size(); ++i)
        QCOMPARE(outcome->problems[i].contribution, problems->at(i).contribution);
}

void TestReimport::peopleJoinTheirContributions_data()
{
    QTest::addColumn<bool>("peopleFirst");
    QTest::newRow("people first") << true;
    QTest::newRow("contributions first") << false;
}

void TestReimport::peopleJoinTheirContributions()
{
    QFETCH(bool, peopleFirst);
    const QByteArray people = "user_id;sexe;age\nu1;Femme;30\nu2;Homme;41\nu3;Femme;22\nu9;Homme;60\n";
    const QByteArray texts = "id,autor,comentario\n1,u1,Más árboles en la plaza\n2,u2,Menos ruido de noche\n3,u3,Más luz en la calle\n4,u1,Más bancos aquí\n";
    const auto one = peopleFirst ? bring(u"gente.csv"_s, people) : bring(u"textos.csv"_s, texts);
    const auto other = peopleFirst ? bring(u"textos.csv"_s, texts) : bring(u"gente.csv"_s, people);
    QVERIFY(one && other);
    QCOMPARE(other->source.consultation, one->source.consultation);
    QCOMPARE(readCounts(*m_store)->people, 4);
    QVERIFY(std::ranges::any_of(other->problems, [](const ImportProblem &p) { return p.line == 0 && p.reason.contains(u"3 "_s); }));
    for (qint64 id = 1; id <= 4; ++id) {
        const auto entry = readContribution(*m_store, id);
        QVERIFY(bool(entry));
        QCOMPARE(entry->participantAttributes.size(), 2);
    }
    QCOMPARE(readContribution(*m_store, 2)->participantAttributes.at(0).value, peopleFirst ? u"Homme"_s : u"Homme"_s);
}

// A response is a person where nobody else is named: what another file says of the response is said of who wrote it.
void TestReimport::peopleJoinByTheirResponse()
{
    QByteArray texts = "ID de respuesta,Comentario,Región\n";
    QByteArray people = "ID de respuesta,Escolaridad,Lengua indígena\n";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(4, '0');
        texts += id + ",Que se repare la calle número " + QByteArray::number(i) + "," + (i % 2 ? "Norte" : "Sur") + "\n";
        people += id + "," + (i % 3 ? "Primaria" : "Superior") + "," + (i % 2 ? "Sí" : "No") + "\n";
    }
    const auto one = bring(u"textos.csv"_s, texts);
    const auto other = bring(u"gente.csv"_s, people);
    QVERIFY(one && other);
    QCOMPARE(one->source.participants, 12);
    QCOMPARE(other->source.consultation, one->source.consultation);
    QCOMPARE(readCounts(*m_store)->people, 12);
    const auto entry = readContribution(*m_store, 3);
    QVERIFY(bool(entry));
    QCOMPARE(entry->externalId, u"0003"_s);
    QCOMPARE(entry->participantAttributes.size(), 2);
    QVERIFY(std::ranges::any_of(entry->participantAttributes, [](const Attribute &a) { return a.value == u"Superior"_s; }));
}

// Entendre la France: 203,283 closed answers in one file, the 12,315 people who gave them in another.
void TestReimport::realPeopleJoin()
{
    const QString folder = qEnvironmentVariable("TAMIZ_SHARED") + u"/data/entendre-la-france/"_s;
    if (!qEnvironmentVariableIsSet("TAMIZ_SHARED") || !QFile::exists(folder + u"users.csv"_s))
        QSKIP("TAMIZ_SHARED does not point to the real files.");
    const auto people = recognise(folder + u"users.csv"_s, u"auto"_s);
    const auto answers = recognise(folder + u"answers_qcm.csv"_s, u"auto"_s);
    QVERIFY(people && answers);
    const auto outcome = importSource(*m_store, *people, {}, false, person, {});
    QVERIFY(bool(outcome));
    QCOMPARE(readCounts(*m_store)->people, 12315);
    const auto join = joinByPeople(*m_store, *answers);
    QVERIFY(join && *join);
    QCOMPARE((*join)->consultation, outcome->source.consultation);
    QCOMPARE((*join)->of, 11114); // So many answered,
    QCOMPARE((*join)->matched, 10898); // and so many of them are described.
}

void TestReimport::strangersDoNotJoin()
{
    QVERIFY(bring(u"textos.csv"_s, "id,autor,comentario\n1,a,Más árboles en la plaza\n2,b,Menos ruido de noche\n3,c,Más luz en la calle\n4,d,Más bancos aquí\n"));
    const auto people = bring(u"gente.csv"_s, "user_id;sexe;age\nx1;Femme;30\nx2;Homme;41\nx3;Femme;22\na;Homme;60\n");
    QVERIFY(bool(people));
    QVERIFY(people->source.consultation != u"textos"_s);
}

void TestReimport::codebookBecomesTags()
{
    const QByteArray codes = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"X\"><Codes>"
                             "<Code guid=\"1F0C5C1E-0000-4000-8000-000000000001\" name=\"Movilidad\" isCodable=\"false\"><Description>Todo lo que se mueve</Description>"
                             "<Code guid=\"1F0C5C1E-0000-4000-8000-000000000002\" name=\"Ciclovías\" isCodable=\"true\" color=\"#00AA55\"/></Code></Codes><Sets/></CodeBook>";
    const auto tried = bring(u"codigos.xml"_s, codes, true); // Recognised by what it is, not by its name.
    QVERIFY2(tried, tried ? "" : qPrintable(tried.error().message));
    QCOMPARE(tried->source.imported, 2);
    QVERIFY(readTags(*m_store)->isEmpty());
    const auto outcome = bring(u"codigos.xml"_s, codes);
    QVERIFY(bool(outcome));
    QCOMPARE(outcome->source.records, 2);
    QCOMPARE(outcome->source.imported, 2);
    QCOMPARE(readTags(*m_store)->size(), 2);
    QCOMPARE(readTags(*m_store)->at(1).path, u"Movilidad/Ciclovías"_s);
    const auto again = bring(u"codigos.xml"_s, codes);
    QCOMPARE(again->source.unchanged, 2);
    QVERIFY(undo(*m_store, person));
    QVERIFY(readTags(*m_store)->isEmpty());
    QVERIFY(!bring(u"malo.qdc"_s, QByteArray(codes).replace("<CodeBook", "<!DOCTYPE x [<!ENTITY a \"b\">]><CodeBook")));
}

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
