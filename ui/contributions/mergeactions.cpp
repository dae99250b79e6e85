// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reading.h"
#include "models/tables/textpages.h"
#include "models/workspace/kin.h"
#include "models/workspace/merging.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/readingpane.h"
#include "ui/contributions/triagepanel.h"
#include "ui/moderation/splitdialog.h"
#include "ui/widgets/dialogs.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace tamiz {

// The verbs of the page that make one contribution of several, and several of one.

void ContributionsPage::makeMergeActions()
{
    const auto forChosen = [](QAction *action) { action->setData(true); };
    forChosen(addVerb({}, tr("Merge"),
                      tr("Merge the chosen contributions into the current one, with every voter once; a "
                         "single one into one like it."),
                      Qt::Key_E, [this] { targets().size() > 1 ? mergeChosen() : mergeIntoSimilar(); }));
    forChosen(addVerb({}, tr("Split…"), tr("Split the contribution that asks for several things into parts."),
                      Qt::Key_X, [this] { splitCurrent(); }));
    forChosen(addVerb(
        {}, tr("Separate"),
        tr("Take the chosen contributions out of what they were merged into, or take their parts away."),
        QKeySequence(Qt::SHIFT | Qt::Key_E), [this] { separateChosen(); }));
}

void ContributionsPage::mergeChosen()
{
    const std::vector<qint64> ids = targets();
    const qint64 into = m_list->currentId();
    m_workspace.submit(tr("Merging contributions"), static_cast<qsizetype>(ids.size()),
                       [=, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return mergeContributions(store, into, ids, actor);
                       });
}

/// Into one of the texts that are like it, or of its family: the person says which.
void ContributionsPage::mergeIntoSimilar()
{
    constexpr size_t most = 30;
    const std::vector<qint64> ids = targets();
    const Columns &columns = m_workspace.columns();
    const auto own = ids.empty() ? std::nullopt : columns.rowOf(ids.front());
    if (!own)
        return;
    std::vector<qint64> others;
    if (const auto near = textsLike(m_workspace.store(), ids.front())) {
        for (const Kin &kin : *near)
            others.push_back(kin.contribution);
    }
    const std::vector<quint32> &texts = columns.textCodes(), &families = columns.column(u"family"_s)->codes;
    columns.live().forEach([&](size_t row) {
        const bool alike = texts[row] == texts[*own] || (families[row] && families[row] == families[*own]);
        if (alike && row != *own && others.size() < most &&
            std::ranges::find(others, columns.idOf(row)) == others.end())
            others.push_back(columns.idOf(row));
    });
    if (others.empty())
        return Q_EMIT m_workspace.failed(
            {Error::Code::Usage,
             tr("No contribution is like this one. Choose those to merge in the list."),
             {}});
    others.resize(std::min(others.size(), most));
    const auto entries = readTexts(m_workspace.store(), others);
    if (!entries)
        return Q_EMIT m_workspace.failed(entries.error());
    QStringList choices;
    for (const TextEntry &entry : *entries)
        choices << tr("%1: %2", "number and first words").arg(entry.id).arg(firstWords(entry, 80));
    const auto chosen = m_dialogs.choose(this, tr("Merge"), tr("Merge this contribution into:"), choices);
    if (!chosen)
        return;
    const qint64 into = others[static_cast<size_t>(*chosen)];
    advanceAfter([&] {
        m_workspace.submit(tr("Merging contributions"), 1,
                           [=, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return mergeContributions(store, into, ids, actor);
                           });
    });
}

void ContributionsPage::splitCurrent()
{
    const std::vector<qint64> ids = targets();
    if (ids.size() != 1)
        return;
    const auto entry = readContribution(m_workspace.store(), ids.front());
    if (!entry)
        return Q_EMIT m_workspace.failed(entry.error());
    SplitDialog dialog(entry->body, this);
    if (dialog.exec() != QDialog::Accepted)
        return keyPlace()->setFocus(Qt::OtherFocusReason);
    m_workspace.start(tr("Splitting a contribution"),
                      [=, id = ids.front(), cuts = dialog.cuts(),
                       actor = m_workspace.actor()](Store &store, const Progress &) {
                          return splitContribution(store, id, cuts, actor);
                      });
    keyPlace()->setFocus(Qt::OtherFocusReason);
}

void ContributionsPage::separateChosen()
{
    m_workspace.start(tr("Separating contributions"),
                      [ids = targets(), actor = m_workspace.actor()](Store &store, const Progress &) {
                          return separateContributions(store, ids, actor);
                      });
}

} // namespace tamiz
