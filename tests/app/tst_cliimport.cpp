// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// Importing as a script does it: looked at first, repaired, by a saved mapping, again and again, and offline.
class TestCliImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lookChangesNothing();
    void repairIsOfferedAndDone();
    void aMappingIsSavedAndUsedAgain();
    void theNextExportSaysWhatChanged();
    void problemsAreWritten();
    void aCodebookIsImported();
    void helpShowsTheLimits();
    void nothingIsSentAnywhere();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        writeAll(at(name), bytes);
        return at(name);
    }
    QStringList mappings() const { return {u"TAMIZ_MAPPINGS="_s + at(u"mappings"_s)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliImport::lookChangesNothing()
{
    const QString csv = file(u"a.csv"_s, "id,correo,comentario\n1,ana@correo.example,Falta luz en la calle\n1,luis@correo.example,Falta agua en la casa\n");
    const Outcome look = runCli({u"import"_s, at(u"w.tamiz"_s), csv, u"--look"_s, u"--json"_s});
    QCOMPARE(look.status, 0);
    QVERIFY(!QFile::exists(at(u"w.tamiz"_s)));
    const QJsonObject source = look.json()[u"sources"_s][0].toObject();
    QCOMPARE(source[u"columns"_s][0][u"serious"_s].toBool(), true); // The id stands twice.
    QCOMPARE(source[u"columns"_s][1][u"role"_s].toString(), u"ignore"_s); // E-mail addresses stay out.
    QCOMPARE(source[u"check"_s][u"records"_s].toInt(), 2);
    QCOMPARE(source[u"check"_s][u"flagged"_s].toInt(), 1);
    QCOMPARE(source[u"first"_s].toArray().size(), 2);
    QCOMPARE(source[u"first"_s][0][u"body"_s].toString(), u"Falta luz en la calle"_s);
}

void TestCliImport::repairIsOfferedAndDone()
{
    const QString csv = file(u"a.csv"_s, u"id,comentario\n1,CÃ³mo mejorar la educaciÃ³n\n2,MÃ¡s Ã¡rboles\n"_s.toUtf8());
    const Outcome plain = runCli({u"import"_s, at(u"p.tamiz"_s), csv, u"--json"_s});
    QVERIFY2(plain.err.contains(u"--repair auto"_s), qPrintable(plain.err));
    QVERIFY(runCli({u"list"_s, at(u"p.tamiz"_s)}).out.contains(u"MÃ¡s"_s.toUtf8())); // As it was read.
    const Outcome look = runCli({u"import"_s, at(u"w.tamiz"_s), csv, u"--look"_s, u"--json"_s});
    QCOMPARE(look.json()[u"sources"_s][0][u"repairs"_s][0][u"after"_s].toString(), u"Cómo mejorar la educación"_s);
    QCOMPARE(runCli({u"import"_s, at(u"w.tamiz"_s), csv, u"--repair"_s, u"auto"_s}).status, 0);
    const QByteArray list = runCli({u"list"_s, at(u"w.tamiz"_s)}).out;
    QVERIFY2(list.contains(u"Más árboles"_s.toUtf8()), list.constData());
    QCOMPARE(runCli({u"import"_s, at(u"w.tamiz"_s), csv, u"--repair"_s, u"nonsense"_s}).status, 2);
}

void TestCliImport::aMappingIsSavedAndUsedAgain()
{
    const QString first = file(u"a.csv"_s, "clave,lo que pide,donde\n1,Más árboles en la plaza,Norte\n2,Menos ruido de noche,Sur\n");
    const Outcome look = runCli({u"import"_s, at(u"w.tamiz"_s), first, u"--look"_s, u"--json"_s});
    QJsonObject mapping = look.json()[u"sources"_s][0].toObject();
    QJsonArray columns = mapping[u"columns"_s].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QJsonObject column = columns[i].toObject();
        column[u"role"_s] = QStringList{u"id"_s, u"body"_s, u"category"_s}.at(i);
        columns[i] = column;
    }
    mapping[u"columns"_s] = columns;
    const QString own = file(u"own.json"_s, QJsonDocument(mapping).toJson());
    QCOMPARE(runCli({u"import"_s, at(u"w.tamiz"_s), first, u"--mapping"_s, own, u"--save-mapping"_s, u"Nuestro formulario"_s}, mappings()).status, 0);
    QCOMPARE(runCli({u"mappings"_s, u"list"_s, u"--json"_s}, mappings()).json()[u"mappings"_s].toArray().size(), 1);

    const QString next = file(u"b.csv"_s, "donde;clave;lo que pide;nueva\nSur;3;Más luz;x\n");
    const Outcome told = runCli({u"import"_s, at(u"x.tamiz"_s), next, u"--dry-run"_s}, mappings());
    QVERIFY2(told.err.contains(u"Nuestro formulario"_s), qPrintable(told.err)); // It is offered.
    QCOMPARE(runCli({u"import"_s, at(u"w.tamiz"_s), next, u"--mapping"_s, u"nuestro formulario"_s}, mappings()).status, 0);
    const QByteArray list = runCli({u"list"_s, at(u"w.tamiz"_s), u"--where"_s, u"category:Sur"_s, u"--fields"_s, u"external_id,body"_s}).out;
    QVERIFY2(list.contains("Más luz"), list.constData());
    QCOMPARE(runCli({u"import"_s, at(u"w.tamiz"_s), file(u"c.csv"_s, "a,b\n1,x\n"), u"--mapping"_s, u"Nuestro formulario"_s}, mappings()).status, 3);
    QCOMPARE(runCli({u"mappings"_s, u"remove"_s, u"Nuestro formulario"_s}, mappings()).status, 0);
    QCOMPARE(runCli({u"mappings"_s, u"show"_s, u"Nuestro formulario"_s}, mappings()).status, 3);
}

void TestCliImport::theNextExportSaysWhatChanged()
{
    const QString work = at(u"w.tamiz"_s);
    QCOMPARE(runCli({u"import"_s, work, file(u"a.csv"_s, "id,comentario\n1,Más árboles\n2,Menos ruido\n3,Más luz\n")}).status, 0);
    QCOMPARE(runCli({u"tag"_s, work, u"add"_s, u"verde"_s, u"--where"_s, u"árboles"_s}).status, 0);
    const Outcome again = runCli({u"import"_s, work, file(u"a.csv"_s, "id,comentario\n1,Más árboles y bancos\n3,Más luz\n4,Más bancos\n"), u"--json"_s});
    QCOMPARE(again.status, 0);
    const QJsonObject said = again.json();
    QCOMPARE(said[u"updated"_s].toInt(), 1);
    QCOMPARE(said[u"changed"_s][0][u"id"_s].toString(), u"1"_s);
    QCOMPARE(said[u"changed"_s][0][u"curated"_s][0].toString(), u"tag"_s);
    QCOMPARE(said[u"changed"_s][0][u"fields"_s][0][u"before"_s].toString(), u"Más árboles"_s);
    QCOMPARE(said[u"changed"_s][0][u"fields"_s][0][u"after"_s].toString(), u"Más árboles y bancos"_s);
    QCOMPARE(said[u"gone"_s][0][u"id"_s].toString(), u"2"_s);
    QCOMPARE(said[u"records"_s].toInt(), said[u"imported"_s].toInt() + said[u"updated"_s].toInt() + said[u"unchanged"_s].toInt() + said[u"flagged"_s].toInt() + said[u"refused"_s].toInt());
    // The same later, from the journal.
    const QJsonObject later = runCli({u"sources"_s, work, u"2"_s, u"--json"_s}).json();
    QCOMPARE(later[u"changed"_s], said[u"changed"_s]);
    QCOMPARE(later[u"gone"_s], said[u"gone"_s]);
}

void TestCliImport::problemsAreWritten()
{
    const QString work = at(u"w.tamiz"_s);
    QCOMPARE(runCli({u"import"_s, work, file(u"a.csv"_s, "id,fecha,comentario\n1,2026-01-02,Más árboles\n2,\"ayer\",Menos ruido\n1,2026-01-02,Más árboles\n")}).status, 0);
    QCOMPARE(runCli({u"sources"_s, work, u"1"_s, u"--out"_s, at(u"p.csv"_s)}).status, 0);
    const QByteArray csv = readAll(at(u"p.csv"_s));
    QCOMPARE(csvRows(csv), 2);
    QVERIFY2(csv.contains("a.csv,3,fecha,"), csv.constData());
    QVERIFY2(csv.contains("a.csv,4,,"), csv.constData());
    QCOMPARE(runCli({u"sources"_s, work, u"7"_s}).status, 2);
}

void TestCliImport::aCodebookIsImported()
{
    const QString codes = file(u"c.qdc"_s, "<?xml version=\"1.0\" encoding=\"utf-8\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"1f0c5c1e-0000-4000-8000-000000000001\" "
                                           "name=\"Movilidad\" isCodable=\"true\"/></Codes></CodeBook>");
    const Outcome outcome = runCli({u"import"_s, at(u"w.tamiz"_s), codes, u"--json"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json()[u"preset"_s].toString(), u"refi-qda"_s);
    QCOMPARE(outcome.json()[u"imported"_s].toInt(), 1);
    QVERIFY(runCli({u"info"_s, at(u"w.tamiz"_s), u"--json"_s}).json()[u"tags"_s].toInt() == 1);
}

void TestCliImport::helpShowsTheLimits()
{
    const QByteArray help = runCli({u"import"_s, u"--help"_s}).out;
    QVERIFY2(help.contains("4 GiB") && help.contains("16 MiB") && help.contains("256"), help.constData());
}

// The whole import under the eyes of strace: no socket of the network is ever made.
void TestCliImport::nothingIsSentAnywhere()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed.");
    const QString csv = file(u"a.csv"_s, "id,comentario,enlace\n1,Mire https://example.org/x.png,http://example.org\n2,Menos ruido,x\n");
    QProcess process;
    process.start(strace, {u"-f"_s, u"-e"_s, u"trace=network"_s, u"-o"_s, at(u"trace"_s), QStringLiteral(TAMIZ_CLI), u"import"_s, at(u"w.tamiz"_s), csv});
    QVERIFY(process.waitForFinished(60'000));
    if (!QFile::exists(at(u"w.tamiz"_s)))
        QSKIP("strace may not trace here.");
    const QByteArray trace = readAll(at(u"trace"_s));
    QVERIFY(trace.contains("exited with 0"));
    QVERIFY2(!trace.contains("AF_INET"), trace.constData());
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
