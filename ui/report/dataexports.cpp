// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/dataexports.h"

#include "models/report/exporting.h"
#include "models/report/package.h"
#include "models/report/usualoptions.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/workspace/workspace.h"
#include "ui/report/gatepassage.h"
#include "ui/report/packagedialog.h"
#include "ui/report/readworkspace.h"
#include "ui/report/reporteditor.h"
#include "ui/widgets/dialogs.h"

#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tamiz {

DataExports::DataExports(Workspace &workspace, Dialogs &dialogs, const ReportEditor &editor, QWidget *page)
    : QObject(page), m_workspace(workspace), m_dialogs(dialogs), m_editor(editor), m_page(page)
{
}

QString DataExports::filterText() const
{
    return m_workspace.filter().type == Filter::Type::Everything ? QString() : toText(m_workspace.filter());
}

void DataExports::write(const QString &title, const QString &path, const std::shared_ptr<QString> &said,
                        const Writing &writing)
{
    Task *task = m_workspace.start(
        title,
        [writing, workspace = m_workspace.path(), selected = m_workspace.filter(),
         clock = m_workspace.store().clock(), actor = m_workspace.actor(),
         notes = !m_workspace.isReadOnly()](Store &store, const Progress &progress) -> Result<Operation> {
            const auto reading = readWorkspace(workspace, selected, clock, progress);
            if (!reading)
                return reading.error();
            const auto facts = writing(*reading, progress);
            if (!facts)
                return facts.error();
            return notes ? noteRelease(store, *reading, *facts, actor) : Operation();
        });
    connect(task, &Task::finished, this, [this, path, said](const Result<Operation> &result) {
        if (result)
            Q_EMIT saved(path, *said);
        else
            Q_EMIT failed(result.error());
    });
}

PackageOptions DataExports::usualChoices() const
{
    return m_last ? *m_last : usualPackage(m_editor.draft().settings);
}

void DataExports::askForOpenData()
{
    QList<AttributeChoice> fields;
    if (const auto known = readFields(m_workspace.store())) {
        for (const FieldEntry &field : *known)
            fields << AttributeChoice{field.key, field.title};
    }
    PackageDialog dialog(usualChoices(), fields, m_page);
    if (dialog.exec() == QDialog::Accepted)
        exportOpenData(dialog.options());
}

void DataExports::exportOpenData(const PackageOptions &chosen)
{
    m_last = chosen;
    const auto passage =
        passGate(m_workspace, m_dialogs, m_page, chosen.includeHidden ? Leaving::AllTexts : Leaving::Texts,
                 u"datapackage"_s);
    if (!passage) {
        Q_EMIT failed(passage.error());
        return;
    }
    const QString kinds = tr("Data Package (*.zip)") + u";;"_s + tr("A sheet for each table (*.xlsx)");
    const QString path = m_dialogs.saveFile(m_page, tr("Export open data"), kinds,
                                            QFileInfo(m_workspace.path()).completeBaseName() + u'-' +
                                                tr("open-data", "part of a file name") + ".zip"_L1);
    if (path.isEmpty())
        return;
    if (const auto noted = notePassage(m_workspace, *passage); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    PackageOptions choices = chosen;
    choices.filter = filterText();
    choices.overridden = passage->sentences;
    choices.overrideReason = passage->reason;
    const auto said = std::make_shared<QString>();
    write(
        tr("Writing open data"), path, said,
        [path, choices, said](const WorkspaceReading &reading,
                              const Progress &progress) -> Result<ReleaseFacts> {
            const auto written = exportPackage(*reading.store, *reading.columns, reading.rows, choices,
                                               reading.store->clock()(), path, progress);
            if (!written)
                return written.error();
            *said =
                written->smallestGroup > 0
                    ? tr("k = %1; people alone with their attributes: %2; people whose attributes were left "
                         "out: %3.")
                          .arg(written->smallestGroup)
                          .arg(written->uniques)
                          .arg(written->suppressed)
                    : tr("No attributes of people are published.");
            return ReleaseFacts{u"datapackage"_s, path, choices.filter, choices.least, written->checksum};
        });
}

void DataExports::exportRows(const QString &format, const QString &title, const QString &filter)
{
    const auto passage = passGate(m_workspace, m_dialogs, m_page, Leaving::AllTexts, format);
    if (!passage) {
        Q_EMIT failed(passage.error());
        return;
    }
    const QString path = m_dialogs.saveFile(m_page, title, filter,
                                            QFileInfo(m_workspace.path()).completeBaseName() + u'.' +
                                                format.section(u'-', 0, 0));
    if (path.isEmpty())
        return;
    if (const auto noted = notePassage(m_workspace, *passage); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    write(tr("Exporting the contributions"), path, std::make_shared<QString>(),
          [path, format, passage = *passage, kept = filterText()](
              const WorkspaceReading &reading, const Progress &progress) -> Result<ReleaseFacts> {
              const auto written =
                  exportSelection(*reading.store, *reading.columns, reading.rows, format, path, progress);
              if (!written)
                  return written.error();
              if (!passage.reason.isEmpty()) {
                  if (const auto said = writeOverrideNote(path, passage.sentences, passage.reason); !said)
                      return said.error();
              }
              return ReleaseFacts{format, path, kept, 0};
          });
}

} // namespace tamiz
