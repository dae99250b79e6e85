// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "models/report/population.h"
#include "models/workspace/sheet.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/verbs.h"
#include "resources/samples/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr double Similarity = 0.5;
constexpr quint64 Seed = 1;

QString unusedPath(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name + u".tamiz"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1-%2.tamiz"_s.arg(name).arg(number));
    return path;
}

} // namespace

bool isWorkspacePath(const QString &path)
{
    return path.endsWith(u".tamiz"_s, Qt::CaseInsensitive);
}

QString suggestedWorkspace(const QString &path)
{
    const QFileInfo source(path);
    QString folder = source.absolutePath();
    if (!QFileInfo(folder).isWritable())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return unusedPath(folder, source.isDir() ? source.fileName() : source.completeBaseName());
}

Result<std::unique_ptr<SampleWorkspace>> makeSample(const QString &id)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples"_s;
    const auto sources = extractSampleSources(id, folder);
    if (!sources)
        return sources.error();
    auto workspace = Workspace::create(unusedPath(folder, id));
    if (!workspace)
        return workspace.error();
    if (const QString path = samplePopulation(id, folder); !path.isEmpty()) {
        const auto population = readPopulation(path);
        if (!population)
            return population.error();
        const auto kept =
            (*workspace)->perform([&, actor = (*workspace)->actor()](Store &store, const Progress &) {
                return keepBase(store, ChartBase::Population, toJson(*population), actor);
            });
        if (!kept)
            return kept.error();
    }
    auto sample = std::make_unique<SampleWorkspace>();
    sample->workspace = std::move(*workspace);
    sample->sources = *sources;
    return sample;
}

void fillSample(Workspace &workspace, const QStringList &sources)
{
    for (const QString &path : sources) {
        const QString title =
            QCoreApplication::translate("tamiz::Opening", "Importing %1").arg(QFileInfo(path).fileName());
        workspace.start(
            title,
            [path, actor = workspace.actor()](Store &store, const Progress &progress) -> Result<Operation> {
                const auto source = recognise(path, u"auto"_s);
                if (!source)
                    return source.error();
                auto outcome = importSource(store, *source, {}, false, actor, progress);
                if (!outcome)
                    return outcome.error();
                return outcome->operation;
            });
    }
    startFamilies(workspace);
    startThemes(workspace, 0);
}

Task *startFamilies(Workspace &workspace)
{
    return workspace.start(
        QCoreApplication::translate("tamiz::Opening", "Finding families"),
        [actor = workspace.actor()](Store &store, const Progress &progress) -> Result<Operation> {
            auto outcome = runFamilies(store, Similarity, actor, progress);
            if (!outcome)
                return outcome.error();
            return outcome->operation;
        });
}

Task *startThemes(Workspace &workspace, int count)
{
    return workspace.start(
        QCoreApplication::translate("tamiz::Opening", "Finding themes"),
        [count, actor = workspace.actor()](Store &store, const Progress &progress) -> Result<Operation> {
            auto outcome = runThemes(store, count, Seed, actor, progress);
            if (!outcome)
                return outcome.error();
            return outcome->operation;
        });
}

} // namespace tamiz
