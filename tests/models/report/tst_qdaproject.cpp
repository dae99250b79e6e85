// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/qdaproject.h"

#include "models/report/partswriter.h"
#include "models/report/qdareader.h"
#include "models/storage/findings.h"
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/text/codepoints.h"
#include "models/workspace/columns.h"
#include "models/workspace/findings.h"
#include "models/workspace/passages.h"
#include "models/workspace/verbs.h"
#include "tests/models/workspace/samplestore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor ana{u"ana"_s, ActorKind::Person};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "path: words" of each coded part of a project, sorted.
QStringList coded(const QdaProject &project)
{
    QStringList found;
    for (const QdaProject::Source &source : project.sources) {
        for (const QdaProject::Coding &coding : source.codings) {
            const auto code = std::ranges::find(project.codes, coding.code, &QdaProject::Code::guid);
            const qsizetype from = unitAt(source.text, coding.start), to = unitAt(source.text, coding.end);
            found << (code == project.codes.end() ? u"?"_s : code->path.join(u'/')) + u": "_s +
                         source.text.sliced(from, to - from);
        }
    }
    found.sort();
    return found;
}

} // namespace

class TestQdaProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(40, 5);
        m_sample->run("UPDATE text SET title = 'Título & <cosa>', body = '😀 escriba a ana@b.example ya, "
                      "ñandú 😀 final' WHERE id = 7");
        m_sample->run("UPDATE contribution SET live = 1 WHERE id = 7");
        QVERIFY(runFindings(m_sample->store(), {}));
        const auto findings = readFindings(m_sample->store(), 7);
        QVERIFY(findings && findings->size() == 1);
        QVERIFY(decideFindings(m_sample->store(), std::vector<qint64>{findings->first().id},
                               Verdict::Confirmed, ana));
        const QString body = readContribution(m_sample->store(), 7)->body;
        const auto at = [&](const QString &words) { return codePointAt(body, body.indexOf(words)); };
        QVERIFY(
            tagPassage(m_sample->store(), 7, at(u"ñandú"_s), at(u"ñandú"_s) + 5, u"animales/aves"_s, ana));
        QVERIFY(tagPassage(m_sample->store(), 7, at(u"ana@"_s) + 2, at(u" ya"_s), u"contacto"_s,
                           ana)); // begins within what is masked
        auto columns = Columns::load(m_sample->store());
        QVERIFY(columns);
        m_columns = *columns;
        const auto outcome = write(m_path);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        m_outcome = *outcome;
    }

    void passagesStandAtTheirWordsAfterMasking()
    {
        const auto project = readQdaProject(m_path);
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QCOMPARE(project->sources.size(), m_outcome.sources);
        QCOMPARE(m_outcome.sources, qint64(m_columns->live().count()));
        const auto source =
            std::ranges::find(project->sources, u"Título & <cosa>"_s, &QdaProject::Source::name);
        QVERIFY(source != project->sources.end());
        QVERIFY(!source->text.contains(u'@'));
        const QStringList all = coded(*project);
        QVERIFY2(all.contains(u"animales/aves: ñandú"_s), qPrintable(all.join(u'\n')));
        const auto contact = all.filter(u"contacto: ["_s);
        QCOMPARE(contact.size(), 1); // the mark whole, and nothing beside it
        QVERIFY(contact.first().endsWith(u']'));
        QVERIFY(!all.join(u' ').contains(u"?:"_s));
    }

    void everyTagOfATextIsThere()
    {
        qint64 expected = 0;
        for (const TagEntry &tag : m_columns->tags()) {
            m_columns->tagRows(tag.id).forEach([&](size_t row) { expected += m_columns->live().test(row); });
        }
        QCOMPARE(m_outcome.codings, expected); // the two passages gave their tags
    }

    void thereAndBackIsTheSame()
    {
        auto store = Store::create(m_folder.filePath(u"back.tamiz"_s));
        QVERIFY(store);
        const auto outcome = importProject(**store, m_path, ana, {});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message + outcome.error().detail));
        QCOMPARE(outcome->sources, m_outcome.sources);
        QCOMPARE(outcome->codings, m_outcome.codings);
        QCOMPARE(outcome->losses, QStringList());
        auto columns = Columns::load(**store);
        QVERIFY(columns);
        const QString again = m_folder.filePath(u"again.qdpx"_s);
        const auto written = exportProject(**store, **columns, (*columns)->live(), u"P"_s, m_now, again, {});
        QVERIFY(written);
        const auto first = readQdaProject(m_path), second = readQdaProject(again);
        QVERIFY(first && second);
        QCOMPARE(coded(*second), coded(*first));
        QCOMPARE(second->cases.size(), first->cases.size());

        const auto count = [&] {
            int passages = 0;
            [[maybe_unused]] const auto read = visitPassages(**store, [&](const Passage &) { ++passages; });
            return passages;
        };
        QCOMPARE(count(), 2);
        QVERIFY(undo(**store, ana)); // the coding
        QCOMPARE(count(), 0);
        QVERIFY(redo(**store, ana));

        const auto unchanged = importProject(**store, m_path, ana, {}); // nothing comes twice
        QVERIFY(unchanged);
        QCOMPARE(unchanged->codes, 0);
        auto after = Columns::load(**store);
        QVERIFY(after);
        QCOMPARE((*after)->live().count(), (*columns)->live().count());
        QCOMPARE(count(), 2);
    }

    void theSameWorkspaceGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(u"b.qdpx"_s);
        QVERIFY(write(again));
        QVERIFY(contentOf(again) == contentOf(m_path));
    }

    void aProjectOfAnotherProgramIsRead()
    {
        const QByteArray project =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" "
            "name=\"Ajeno\" origin=\"Other 1\">"
            "<CodeBook><Codes><Code guid=\"{AAAA}\" name=\"Uno\"><Description>d</Description><Code "
            "guid=\"bbbb\" name=\"Dos\"/></Code></Codes></CodeBook>"
            "<Variables><Variable guid=\"v\" name=\"Edad\" typeOfVariable=\"Integer\"/></Variables>"
            "<Cases><Case guid=\"c\" name=\"P1\"><VariableValue><VariableRef "
            "targetGUID=\"V\"/><IntegerValue>30</IntegerValue></VariableValue>"
            "<SourceRef targetGUID=\"S1\"/></Case></Cases>"
            "<Sources><TextSource guid=\"S1\" name=\"Uno.txt\" "
            "plainTextPath=\"internal://S1.txt\"><PlainTextSelection guid=\"p\" startPosition=\"6\" "
            "endPosition=\"9\"><Description>memo</Description><Coding guid=\"k\"><CodeRef "
            "targetGUID=\"BBBB\"/></Coding></PlainTextSelection>"
            "<Coding guid=\"k2\"><CodeRef targetGUID=\"aaaa\"/></Coding></TextSource>"
            "<TextSource guid=\"S2\" name=\"dos\"><PlainTextContent>Texto en "
            "línea</PlainTextContent></TextSource>"
            "<TextSource guid=\"S3\" name=\"tres\" plainTextPath=\"absolute:///etc/passwd\"/>"
            "<PDFSource guid=\"S4\" name=\"cuatro\"/></Sources><Notes><Note guid=\"n\"/></Notes></Project>";
        const QString path = m_folder.filePath(u"other.qdpx"_s);
        QVERIFY(writeParts({{u"project.qde"_s, project}, {u"sources/S1.txt"_s, "hola\r\nsol y sombra"}},
                           m_now, path));
        const auto read = readQdaProject(path);
        QVERIFY(read);
        QCOMPARE(read->sources[0].text, u"hola\nsol y sombra"_s);
        QCOMPARE(read->sources[0].codings[0].start, 5);
        QCOMPARE(read->sources[0].codings[0].end, 8);
        QCOMPARE(read->sources[0].codings[1].start, 0);
        QCOMPARE(read->sources[0].codings[1].end, 0);
        auto store = Store::create(m_folder.filePath(u"other.tamiz"_s));
        QVERIFY(store);
        const auto outcome = importProject(**store, path, ana, {});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message + outcome.error().detail));
        QCOMPARE(outcome->sources, 2);
        QCOMPARE(outcome->codings, 2);
        QCOMPARE(outcome->codes, 2);
        QCOMPARE(outcome->losses.size(), 4); // memo, note, PDF, text elsewhere
        QList<Passage> passages;
        QVERIFY(visitPassages(**store, [&](const Passage &passage) { passages << passage; }));
        QCOMPARE(passages.size(), 1);
        const auto entry = readContribution(**store, passages[0].contribution);
        QCOMPARE(entry->body, u"hola\nsol y sombra"_s);
        QCOMPARE(entry->body.sliced(passages[0].start, passages[0].end - passages[0].start),
                 u"sol"_s); // the return was counted there
        const auto tags = readTags(**store);
        QCOMPARE(tags->size(), 2);
        QCOMPARE(tags->last().path, u"Uno/Dos"_s);
        QCOMPARE(entry->participantAttributes.size(), 1);
    }

    void whatIsNoProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("project");
        QTest::newRow("not XML") << QByteArray("nada");
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]><Project/>");
        QTest::newRow("another document") << QByteArray("<CodeBook/>");
        QTest::newRow("cut off") << QByteArray("<Project><CodeBook><Codes><Code guid='a' name='b'>");
        QByteArray deep = "<Project>";
        for (int i = 0; i < 100; ++i)
            deep += "<Code guid='a' name='b'>";
        QTest::newRow("too deep") << deep;
    }

    void whatIsNoProjectIsRefused()
    {
        QFETCH(QByteArray, project);
        const QString path = m_folder.filePath(u"bad.qdpx"_s);
        QVERIFY(writeParts({{u"project.qde"_s, project}}, m_now, path));
        const auto counted = readCounts(m_sample->store());
        const auto outcome = importProject(m_sample->store(), path, ana, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Refused);
        QCOMPARE(readCounts(m_sample->store())->submissions, counted->submissions);
    }

private:
    Result<QdaOutcome> write(const QString &path)
    {
        return exportProject(m_sample->store(), *m_columns, m_columns->live(), u"Proyecto"_s, m_now, path,
                             {});
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.qdpx"_s);
    QDateTime m_now{{2025, 3, 1}, {10, 0}, Qt::UTC};
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    QdaOutcome m_outcome;
};

QTEST_GUILESS_MAIN(TestQdaProject)
#include "tst_qdaproject.moc"
