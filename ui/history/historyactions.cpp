// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/journallog.h"
#include "models/storage/journal.h"
#include "models/workspace/workspace.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historypage.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>

namespace tamiz {

using namespace Qt::StringLiterals;

// The verbs of the page that change nothing.

void HistoryPage::verify()
{
    const auto check = std::make_shared<ChainCheck>();
    m_verify->setEnabled(false);
    Task *task = m_workspace.start(tr("Verifying the journal"),
                                   [check](Store &store, const Progress &) -> Result<Operation> {
                                       auto outcome = verifyJournal(store);
                                       if (!outcome)
                                           return outcome.error();
                                       *check = *outcome;
                                       return Operation{};
                                   });
    connect(task, &Task::finished, this, [this, check](const Result<Operation> &result) {
        m_verify->setEnabled(true);
        if (!result)
            m_message->showError(result.error());
        else if (check->firstBad != 0)
            m_message->showMessage(Tone::Error,
                                   tr("The journal was changed by something other than Tamiz: entry %1 "
                                      "does not fit the one before it.")
                                       .arg(check->firstBad),
                                   check->reason);
        else
            m_message->showMessage(
                Tone::Information,
                tr("The journal is whole: all %n entries fit together.", nullptr,
                   static_cast<int>(check->entries)),
                tr("Fingerprint of the last entry: %1").arg(QString::fromLatin1(check->head.toHex())));
    });
}

void HistoryPage::exportLog()
{
    const QString name = QFileInfo(m_workspace.path()).completeBaseName() + tr("-history.csv");
    const QString path = m_dialogs.saveFile(this, tr("Export the history"), tr("CSV table (*.csv)"), name);
    if (path.isEmpty())
        return;
    const auto saved = writeJournalLog(m_workspace.store(), m_filter->filter(), m_filter->words(), path);
    if (!saved)
        m_message->showError(saved.error());
    else
        m_message->showMessage(
            Tone::Information,
            tr("%n entries of the history were saved to %1.", nullptr, static_cast<int>(*saved)).arg(path));
}

} // namespace tamiz
