// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importing.h"

#include "models/workspace/themeplan.h"
#include "models/workspace/workspace.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewRows = 20;

} // namespace

Result<Look> lookAt(const QString &path)
{
    auto found = recogniseEach(path, u"auto"_s);
    if (!found)
        return found.error();
    auto look = lookAgain(found->sources.takeFirst());
    if (look) {
        look->others = std::move(found->sources);
        look->notes = std::move(found->notes);
    }
    return look;
}

Result<Look> lookAs(const ImportSource &source, const QString &preset)
{
    const auto found = recogniseEach(source.path, preset);
    if (!found)
        return found.error();
    const auto same = std::ranges::find(found->sources, source.member, &ImportSource::member);
    if (same != found->sources.end())
        return lookAgain(*same);
    return Error{Error::Code::Refused, found->notes.join(u'\n'), source.path};
}

Result<Look> lookAgain(const ImportSource &source)
{
    auto records = preview(source, PreviewRows);
    if (!records)
        return records.error();
    return Look{.source = source, .records = std::move(*records)};
}

Task *startImport(Workspace &workspace, const ImportSource &source, const QString &consultation,
                  QObject *context, std::function<void(const Result<ImportOutcome> &)> done)
{
    const auto outcome = std::make_shared<ImportOutcome>();
    const QString title = QCoreApplication::translate("tamiz::Importing", "Importing %1")
                              .arg(QFileInfo(source.path).fileName());
    Task *task = workspace.start(title,
                                 [source, consultation, outcome, actor = workspace.actor()](
                                     Store &store, const Progress &progress) -> Result<Operation> {
                                     auto imported =
                                         importSource(store, source, consultation, false, actor, progress);
                                     if (!imported)
                                         return imported.error();
                                     *outcome = std::move(*imported);
                                     // Cancelled or refused, the new texts wait in no theme: the import stands.
                                     if (outcome->source.imported > 0)
                                         (void)placeNewTexts(store, actor, progress);
                                     return outcome->operation;
                                 });
    QObject::connect(task, &Task::finished, context, [outcome, done](const Result<Operation> &result) {
        if (result)
            done(*outcome);
        else
            done(result.error());
    });
    return task;
}

QString countLaw(const SourceEntry &source)
{
    const QLocale locale;
    return QCoreApplication::translate(
               "tamiz::Importing",
               "%1: %2 records = %3 imported + %4 updated + %5 unchanged + %6 flagged + %7 "
               "refused.")
        .arg(source.name, locale.toString(source.records), locale.toString(source.imported),
             locale.toString(source.updated), locale.toString(source.unchanged),
             locale.toString(source.flagged), locale.toString(source.refused));
}

} // namespace tamiz
