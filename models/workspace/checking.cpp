// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/integrity.h"
#include "models/storage/store.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

namespace tamiz {

Result<CheckOutcome> checkWorkspace(Store &store, const Progress &progress)
{
    CheckOutcome outcome;
    const auto file = checkFile(store);
    if (!file)
        return file.error();
    outcome.fileSound = file->isEmpty();
    if (!outcome.fileSound)
        outcome.problems.append(tr("The file is damaged: %1.").arg(file->first()));
    const auto texts = checkTexts(store, progress);
    if (texts) {
        outcome.badTexts = *texts;
        if (*texts > 0)
            outcome.problems.append(tr("%n text(s) are not what was imported.", nullptr, static_cast<int>(*texts)));
    } else if (texts.error().code == Error::Code::Cancelled) {
        return texts.error();
    } else {
        outcome.problems.append(texts.error().message);
    }
    const auto journal = verifyJournal(store);
    if (journal) {
        outcome.journal = *journal;
        if (journal->firstBad)
            outcome.problems.append(tr("Entry %1 of the journal is not sound. %2").arg(journal->firstBad).arg(journal->reason));
    } else {
        outcome.problems.append(journal.error().message);
    }
    const auto search = checkSearch(store, progress);
    if (!search && search.error().code == Error::Code::Cancelled)
        return search.error();
    outcome.searchSound = search && *search;
    if (!outcome.searchSound)
        outcome.problems.append(tr("The search index does not fit the texts."));
    return outcome;
}

} // namespace tamiz
