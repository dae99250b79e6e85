// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <array>
#include <random>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

using namespace Qt::StringLiterals;

namespace tamiz::test {

namespace {

constexpr int patience = 240'000; // ms; a sanitizer build on a busy machine is slow, a hang is not.

Outcome outcomeOf(QProcess &process)
{
    Outcome outcome;
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return outcome;
}

/// Waits until \a process has written a line that holds \a text to its standard error, with its line end:
/// half a line says nothing. The line stays there to be read.
void waitForLine(QProcess &process, const QByteArray &text)
{
    process.setReadChannel(QProcess::StandardError);
    const auto isThere = [&] {
        const QByteArray said = process.peek(1 << 20);
        const qsizetype at = said.indexOf(text);
        return at >= 0 && said.indexOf('\n', at) >= 0;
    };
    while (!isThere() && process.waitForReadyRead(patience)) {
    }
}

struct Subject
{
    const char *category;
    std::array<const char *, 10> words;
};

constexpr std::array<Subject, 5> subjects{{
    {"movilidad",
     {"autobús", "carril bici", "parada", "metro", "semáforo", "peatones", "tráfico", "billete",
      "línea nocturna", "estación"}},
    {"vivienda",
     {"alquiler", "vivienda social", "pisos", "fianza", "inquilinos", "hipoteca", "ascensor", "contrato",
      "propietarios", "rehabilitación"}},
    {"sanidad",
     {"centro de salud", "médico", "hospital", "urgencias", "enfermería", "vacunas", "pediatra",
      "cita previa", "ambulancia", "farmacia"}},
    {"educación",
     {"colegio", "becas", "alumnos", "comedor escolar", "profesores", "aula", "patio", "matrícula",
      "guardería", "libros de texto"}},
    {"parques",
     {"árboles", "jardín", "sombra", "bancos", "riego", "huerto urbano", "fuente", "columpios",
      "zonas verdes", "ribera"}},
}};
constexpr std::array<const char *, 12> joints{"para el barrio",  "cada mañana",      "sin demora",
                                              "con más horario", "en toda la zona",  "por favor",
                                              "este año",        "junto al mercado", "y su mantenimiento",
                                              "de una vez",      "para los jóvenes", "cerca del río"};
constexpr std::array<const char *, 5> regions{"Norte", "Sur", "Este", "Oeste", "Nuevo León"};
constexpr std::array<const char *, 4> ages{"18-29", "30-44", "45-64", "65+"};

using Random = std::mt19937;

template<size_t Size>
QString pick(const std::array<const char *, Size> &words, Random &random)
{
    return QString::fromUtf8(words[random() % Size]);
}

/// Picks are made one statement at a time: the order of calls within an expression is the compiler's choice.
QString sentences(const Subject &subject, Random &random)
{
    QString text;
    const auto count = 3 + random() % 5;
    for (size_t i = 0; i < count; ++i) {
        const QString first = pick(subject.words, random);
        const QString second = pick(subject.words, random);
        const QString joint = pick(joints, random);
        text += (i == 0 ? u"Pedimos "_s : u" Hace falta "_s) + first + u" y "_s + second + u' ' + joint +
                u", número "_s + QString::number(random() % 900) + u'.';
    }
    return text;
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<qint64> Outcome::acknowledged() const
{
    QList<qint64> ids;
    const QStringList lines = err.split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // The last one has no line end: it may be cut.
        if (lines[i].startsWith(u"ACK "_s))
            ids.append(lines[i].mid(4).toLongLong());
    }
    return ids;
}

Outcome runCli(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(TAMIZ_CLI), arguments);
    if (!process.waitForFinished(patience))
        process.kill();
    return outcomeOf(process);
}

Outcome runAndKill(const QStringList &arguments, qint64 microseconds)
{
    QProcess process;
    process.start(QStringLiteral(TAMIZ_CLI), arguments);
    process.waitForStarted();
    QElapsedTimer clock;
    clock.start();
    // The pipes must be emptied meanwhile, so waiting is done in small steps.
    while (clock.nsecsElapsed() / 1000 < microseconds && process.state() == QProcess::Running) {
        const qint64 left = microseconds - clock.nsecsElapsed() / 1000;
        if (left > 2000)
            process.waitForFinished(static_cast<int>(left / 1000) - 1);
        else
            QThread::usleep(static_cast<unsigned long>(std::max<qint64>(left, 1)));
    }
    process.kill();
    process.waitForFinished(patience);
    return outcomeOf(process);
}

Outcome runAndInterrupt(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TAMIZ_CLI), arguments);
    waitForLine(process, {});
#ifndef Q_OS_WIN
    if (process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
#endif
    process.waitForFinished(patience);
    return outcomeOf(process);
}

Outcome runAndKillAtAck(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TAMIZ_CLI), arguments);
    waitForLine(process, "ACK ");
    process.kill();
    process.waitForFinished(patience);
    return outcomeOf(process);
}

QByteArray sampleCsv(int rows, quint32 seed)
{
    Random random(seed);
    QStringList bodies, titles;
    QString text = u"id,title,body,category,region,date,author,age_band\n"_s;
    for (int i = 0; i < rows; ++i) {
        const Subject &subject = subjects[random() % subjects.size()];
        QString body = sentences(subject, random);
        QString title = u"Sobre "_s + pick(subject.words, random);
        if (i >= 10 && i % 10 == 0) {
            const auto original = static_cast<qsizetype>(random() % static_cast<size_t>(bodies.size()));
            body = bodies[original];
            title = titles[original];
            if (i % 20 == 0)
                body += u" Gracias."_s;
        }
        bodies.append(body);
        titles.append(title);
        const auto person = random() % (static_cast<size_t>(rows) / 2 + 1);
        const QString region = random() % 12 ? pick(regions, random) : QString();
        const auto month = 1 + random() % 12;
        const auto day = 1 + random() % 28;
        text += u"%1,%2,\"%3\",%4,%5,2016-%6-%7,p%8,%9\n"_s.arg(1000 + i)
                    .arg(title, body, QString::fromUtf8(subject.category), region)
                    .arg(month, 2, 10, QLatin1Char('0'))
                    .arg(day, 2, 10, QLatin1Char('0'))
                    .arg(person)
                    .arg(QString::fromUtf8(ages[person % ages.size()]));
    }
    return text.toUtf8();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of the test could not be written.");
}

Outcome SampleFolder::import()
{
    writeAll(csv(), sampleCsv(rows, 7));
    return runCli({u"import"_s, base(), csv()});
}

QString SampleFolder::workspace() const
{
    const QString copy = path(u"w.tamiz"_s);
    QFile::copy(base(), copy);
    return copy;
}

QByteArray stateOf(const QString &path)
{
    QJsonObject info = runCli({u"info"_s, path, u"--json"_s}).json();
    if (info.isEmpty())
        return "no info";
    info.remove(u"journal"_s);
    info.remove(u"sources"_s); // Undone ones stay listed.
    const Outcome rows =
        runCli({u"list"_s, path, u"--fields"_s,
                u"external_id,kind,state,reason,tags,theme,family,edit,title,body,author,region"_s});
    if (rows.status == 0)
        return QJsonDocument(info).toJson() + rows.out;
    // Not every source has a region.
    return QJsonDocument(info).toJson() +
           runCli({u"list"_s, path, u"--fields"_s,
                   u"external_id,kind,state,reason,tags,theme,family,edit,title,body"_s})
               .out;
}

qsizetype csvRows(const QByteArray &text)
{
    qsizetype rows = -1;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            ++rows;
    }
    return rows;
}

QString sharedData()
{
    const QString folder = qEnvironmentVariable("TAMIZ_SHARED");
    return !folder.isEmpty() && QFileInfo(folder + u"/data"_s).isDir() ? folder + u"/data"_s : QString();
}

} // namespace tamiz::test
