// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"

#include "models/core/translate.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// A resource in a static library is linked only when something asks for it. Must stand outside any namespace.
static void registerSamples()
{
    Q_INIT_RESOURCE(samples);
    Q_INIT_RESOURCE(samples_population);
}

namespace tamiz {

namespace {

Result<void> extractFile(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, tr("The sample is missing from this build of Tamiz."), from};
    const QByteArray bytes = source.readAll();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        return Error{Error::Code::Storage,
                     tr("The sample could not be written. Choose a folder you may write to."),
                     to + u": "_s + target.errorString()};
    }
    return {};
}

Result<Sample> sampleOf(const QString &id)
{
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        if (sample.id == id)
            return sample;
    }
    return Error{Error::Code::Usage, tr("There is no sample consultation named “%1”.").arg(id), id};
}

} // namespace

QList<Sample> samples()
{
    return {
        {u"modelo-educativo"_s,
         u"Modelo educativo (consulta inventada)"_s,
         tr("2,000 proposals and comments on schools, as a Decidim export: a campaign letter, copies, "
            "personal data "
            "to review. Everything in it is invented."),
         {u"LEEME.txt"_s, u"proposals.csv"_s, u"comments.csv"_s},
         {u"proposals.csv"_s, u"comments.csv"_s},
         u"poblacion-inventada.csv"_s},
        {u"politica-drogas"_s,
         u"Política de drogas (consulta inventada)"_s,
         tr("300 statements and 40,000 votes on drug policy, as a Polis export: three groups of opinion to "
            "find. "
            "Everything in it is invented."),
         {u"LEEME.txt"_s, u"summary.csv"_s, u"comments.csv"_s, u"votes.csv"_s, u"participants-votes.csv"_s},
         {u"."_s}},
        {u"pacto-juventudes"_s,
         u"Pacto de juventudes (consulta inventada)"_s,
         tr("1,200 contributions by young people of twenty countries in Spanish, Portuguese and English, as "
            "a plain "
            "table. Everything in it is invented."),
         {u"LEEME.txt"_s, u"pacto-juventudes.csv"_s},
         {u"pacto-juventudes.csv"_s}},
    };
}

Result<QStringList> extractSampleSources(const QString &id, const QString &folder)
{
    registerSamples();
    const Result<Sample> sample = sampleOf(id);
    if (!sample)
        return sample.error();
    const QString own = QDir(folder).absoluteFilePath(id);
    if (!QDir().mkpath(own))
        return Error{Error::Code::Storage, tr("The folder for the sample could not be made."), own};
    for (const QString &file : sample->files) {
        const Result<void> done = extractFile(u":/tamiz/samples/"_s + id + u'/' + file, own + u'/' + file);
        if (!done)
            return done.error();
    }
    if (const QString population = samplePopulation(id, folder);
        !population.isEmpty()) { // beside: it is no source
        const auto done = extractFile(u":/tamiz/samples/"_s + id + u'/' + sample->population, population);
        if (!done)
            return done.error();
    }
    QStringList paths;
    for (const QString &source : sample->sources)
        paths.append(QDir::cleanPath(own + u'/' + source));
    return paths;
}

QString samplePopulation(const QString &id, const QString &folder)
{
    const Result<Sample> sample = sampleOf(id);
    if (!sample || sample->population.isEmpty())
        return {};
    return QDir(folder).absoluteFilePath(id + u'-' + sample->population);
}

Result<QString> extractSample(const QString &id, const QString &folder)
{
    const Result<QStringList> paths = extractSampleSources(id, folder);
    if (!paths)
        return paths.error();
    return paths->size() == 1 ? paths->front() : QDir(folder).absoluteFilePath(id);
}

} // namespace tamiz
