// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/publishing.h"

#include "models/report/qdaproject.h"
#include "models/report/usualoptions.h"
#include "models/storage/store.h"
#include "models/workspace/reportdraft.h"
#include "models/workspace/workspace.h"
#include "ui/report/gatepassage.h"
#include "ui/report/readworkspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace tamiz {

Publishing::Publishing(Workspace &workspace, Dialogs &dialogs, QWidget *page)
    : QObject(page), m_workspace(workspace), m_dialogs(dialogs), m_page(page)
{
    addAction(tr("Results &site…"),
              tr("Writes the results as web pages that any server can hold: themes, texts, answers, search"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &Publishing::exportSite);
    addAction(tr("&Project for qualitative analysis…"),
              tr("Writes texts, tags and tagged passages as a REFI-QDA project (.qdpx)"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &Publishing::exportProject);
    addAction(tr("&Import a project…"),
              tr("Reads texts, codes and coded passages of a REFI-QDA project (.qdpx)"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &Publishing::importProject);
}

QAction *Publishing::addAction(const QString &text, const QString &tip, const QKeySequence &keys,
                               void (Publishing::*what)())
{
    auto *action = new QAction(text, m_page);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, what);
    return action;
}

std::optional<GatePassage> Publishing::pass(const QString &name, Leaving what)
{
    auto passage = passGate(m_workspace, m_dialogs, m_page, what, name);
    if (passage)
        return *std::move(passage);
    tell(passage.error(), {});
    return std::nullopt;
}

bool Publishing::note(const GatePassage &passage)
{
    const auto noted = notePassage(m_workspace, passage);
    if (!noted)
        tell(noted.error(), {});
    return bool(noted);
}

void Publishing::tell(const Result<Operation> &result, const QString &sentence)
{
    auto *bar = m_page->findChild<MessageBar *>();
    if (!bar)
        return;
    if (result)
        bar->showMessage(Tone::Information, sentence);
    else
        bar->showError(result.error());
}

/// Writes the selection, and notes in the log of releases that it left.
void Publishing::write(const QString &title, const Writing &writing)
{
    const auto sentence = std::make_shared<QString>();
    const QString filterText =
        m_workspace.filter().type == Filter::Type::Everything ? QString() : toText(m_workspace.filter());
    Task *task = m_workspace.start(
        title,
        [sentence, writing, filterText, path = m_workspace.path(), filter = m_workspace.filter(),
         clock = m_workspace.store().clock(), actor = m_workspace.actor(),
         notes = !m_workspace.isReadOnly()](Store &store, const Progress &progress) -> Result<Operation> {
            const auto reading = readWorkspace(path, filter, clock, progress);
            if (!reading)
                return reading.error();
            auto written = writing(*reading, progress);
            if (!written)
                return written.error();
            *sentence = written->sentence;
            written->facts.filter = filterText;
            return notes ? noteRelease(store, *reading, written->facts, actor) : Operation();
        });
    connect(task, &Task::finished, this,
            [this, sentence](const Result<Operation> &result) { tell(result, *sentence); });
}

void Publishing::exportSite()
{
    const auto passage = pass(u"site"_s, Leaving::Texts);
    if (!passage)
        return;
    const QString name = QFileInfo(m_workspace.path()).completeBaseName();
    const QString path =
        m_dialogs.saveFile(m_page, tr("Export the results site"), tr("Folder of web pages, packed (*.zip)"),
                           name + u'-' + tr("results", "part of a file name") + ".zip"_L1);
    if (path.isEmpty())
        return;
    const auto draft = readDraft(m_workspace.store());
    if (!draft) {
        tell(draft.error(), {});
        return;
    }
    SiteOptions options = usualSite(draft->settings);
    if (options.title.isEmpty())
        options.title = name;
    options.overridden = passage->sentences;
    options.overrideReason = passage->reason;
    const auto choice =
        m_dialogs.choose(m_page, tr("Export the results site"), tr("Which texts can be read there?"),
                         {tr("Only those accepted for publication"), tr("Those nobody has decided on, too")});
    if (!choice)
        return;
    options.includeOpen = *choice == 1;
    if (!note(*passage))
        return;
    write(tr("Writing the results site"),
          [options, path](const WorkspaceReading &reading, const Progress &progress) -> Result<Written> {
              const auto outcome = tamiz::exportSite(*reading.store, *reading.columns, reading.rows, options,
                                                     reading.store->clock()(), path, progress);
              if (!outcome)
                  return outcome.error();
              return Written{
                  {u"site"_s, path, {}, 0, outcome->checksum},
                  tr("%Ln page(s) with %1 texts saved as %2.", nullptr, static_cast<int>(outcome->pages))
                      .arg(QString::number(outcome->texts), QFileInfo(path).fileName())};
          });
}

void Publishing::exportProject()
{
    const auto passage = pass(u"qdpx"_s, Leaving::AllTexts);
    if (!passage)
        return;
    const QString name = QFileInfo(m_workspace.path()).completeBaseName();
    const QString path = m_dialogs.saveFile(m_page, tr("Export a project"), tr("REFI-QDA project (*.qdpx)"),
                                            name + ".qdpx"_L1);
    if (path.isEmpty())
        return;
    if (!note(*passage))
        return;
    write(tr("Writing the project"),
          [name, path, passage = *passage](const WorkspaceReading &reading, const Progress &progress) -> Result<Written> {
              const auto outcome = tamiz::exportProject(*reading.store, *reading.columns, reading.rows, name,
                                                        reading.store->clock()(), path, progress);
              if (!outcome)
                  return outcome.error();
              if (!passage.reason.isEmpty()) {
                  if (const auto said = writeOverrideNote(path, passage.sentences, passage.reason); !said)
                      return said.error();
              }
              return Written{{u"qdpx"_s, path, {}, 0},
                             QString(tr("Saved as %1.").arg(QFileInfo(path).fileName()) + u' ' +
                                     outcome->losses.join(u' '))};
          });
}

void Publishing::importProject()
{
    const QString path = m_dialogs.openFile(m_page, tr("Import a project"), tr("REFI-QDA project (*.qdpx)"));
    if (path.isEmpty())
        return;
    const auto sentence = std::make_shared<QString>();
    Task *task =
        m_workspace.start(tr("Importing a project"),
                          [sentence, path, actor = m_workspace.actor()](
                              Store &store, const Progress &progress) -> Result<Operation> {
                              const auto outcome = tamiz::importProject(store, path, actor, progress);
                              if (!outcome)
                                  return outcome.error();
                              *sentence = tr("%Ln text(s), %1 new tags, %2 coded passages and texts.",
                                             nullptr, static_cast<int>(outcome->sources))
                                              .arg(outcome->codes)
                                              .arg(outcome->codings) +
                                          u' ' + outcome->losses.join(u' ');
                              return outcome->operation;
                          });
    connect(task, &Task::finished, this,
            [this, sentence](const Result<Operation> &result) { tell(result, *sentence); });
}

} // namespace tamiz
