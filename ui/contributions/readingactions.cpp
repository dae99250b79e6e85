// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contributionmodel.h"
#include "models/workspace/findings.h"
#include "models/workspace/passages.h"
#include "models/workspace/selection.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/annotations.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/readingbody.h"
#include "ui/contributions/readingpane.h"
#include "ui/contributions/tagbar.h"
#include "ui/widgets/dialogs.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace tamiz {

// The verbs of the page that are about the text being read.

void ContributionsPage::makeReadingActions()
{
    addVerb(
        {}, tr("Choose a &passage"),
        tr("Go to the text: Shift and the arrows choose words, T or a number tags them, Escape comes back."),
        Qt::Key_P, [this] { m_reading->body()->setFocus(Qt::ShortcutFocusReason); });
    addVerb({}, tr("&Yes, personal data"),
            tr("Confirm the next finding in this text: it is masked in every output."), Qt::Key_Y,
            [this] { m_reading->annotations()->decideNext(Verdict::Confirmed); });
    addVerb({}, tr("&No personal data"), tr("Dismiss the next finding in this text."), Qt::Key_N,
            [this] { m_reading->annotations()->decideNext(Verdict::Dismissed); });
    addVerb({}, tr("Look for personal &data"),
            tr("Look for personal data in all texts; nothing is changed without a yes."), Qt::Key_D,
            [this] { lookForPersonalData(); });
    addVerb({}, tr("Write a no&te…"), tr("Write a note on this contribution, for the team."), Qt::Key_M,
            [this] { writeNote(); });
    addVerb({}, tr("History of this contribution"),
            tr("Show what was ever done with this contribution, and by whom."), Qt::Key_L,
            [this] { m_reading->annotations()->showHistory(); });
    addVerb({}, tr("Next hit"),
            tr("Go to the next place that was searched for, in this text or the next ones."),
            QKeySequence(Qt::Key_F3), [this] { goToHit(true); });
    addVerb({}, tr("Previous hit"), tr("Go to the place before that was searched for."),
            QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToHit(false); });
    m_reading->body()->setTagKeys([this](const QKeySequence &keys) -> std::optional<int> {
        if (keys == m_askTag->shortcut())
            return -1;
        for (qsizetype place = 0; place < m_tagActions.size(); ++place) {
            if (keys == m_tagActions[place]->shortcut())
                return static_cast<int>(place);
        }
        return std::nullopt;
    });
    for (QAction *action : m_actions.last(2)) // wherever the focus is on this page
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QStringList ContributionsPage::offeredTags() const
{
    QStringList paths;
    for (const TagEntry &tag : m_workspace.columns().tags()) {
        if (!tag.retired)
            paths << tag.path;
    }
    return paths;
}

/// Nine places for the number keys: tags that asked for a key have it, the others take the free ones in the
/// order of the codebook. An entry without id is a free key.
std::vector<TagEntry> ContributionsPage::numberedTags() const
{
    std::vector<TagEntry> places(9);
    const std::vector<TagEntry> &tags = m_workspace.columns().tags();
    for (const TagEntry &tag : tags) {
        if (tag.shortcut >= 1 && tag.shortcut <= 9 && !tag.retired)
            places[static_cast<size_t>(tag.shortcut - 1)] = tag;
    }
    for (const TagEntry &tag : tags) {
        if (tag.retired || std::ranges::find(places, tag.id, &TagEntry::id) != places.end())
            continue;
        const auto free = std::ranges::find(places, qint64{0}, &TagEntry::id);
        if (free == places.end())
            break;
        *free = tag;
    }
    return places;
}

void ContributionsPage::tagChosenWords(int place)
{
    m_passage = m_reading->body()->chosen();
    if (!m_passage || m_workspace.isReadOnly())
        return;
    if (place < 0) {
        m_tagBar->askForPassage(offeredTags());
        return;
    }
    const TagEntry tag = numberedTags()[static_cast<size_t>(place)];
    if (tag.id)
        tagPassageNamed(tag.path);
}

void ContributionsPage::tagPassageNamed(const QString &path)
{
    const auto passage = std::exchange(m_passage, std::nullopt);
    if (!passage)
        return;
    m_workspace.submit(
        tr("Tagging a passage"), 1,
        [=, id = m_reading->id(), actor = m_workspace.actor()](Store &store, const Progress &) {
            return tagPassage(store, id, passage->first, passage->second, path, actor);
        });
    m_reading->body()->setFocus(Qt::OtherFocusReason);
}

void ContributionsPage::lookForPersonalData()
{
    m_workspace.start(tr("Looking for personal data"),
                      [](Store &store, const Progress &progress) -> Result<Operation> {
                          auto outcome = runFindings(store, progress);
                          if (!outcome)
                              return outcome.error();
                          return std::move(outcome->operation);
                      });
}

void ContributionsPage::writeNote()
{
    const qint64 id = m_reading->id();
    const auto words =
        id ? m_dialogs.askText(this, tr("Note"), tr("Note on this contribution:")) : std::nullopt;
    if (words && !words->trimmed().isEmpty())
        m_workspace.submit(tr("Writing a note"), 1,
                           [=, text = *words, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return addNote(store, id, text, actor);
                           });
}

/// Within the text first; then on to the next contribution, whose title alone may hold the hit.
void ContributionsPage::goToHit(bool forward)
{
    if (markedWords(m_workspace.filter()).isEmpty() || m_model->rowCount() == 0)
        return;
    if (m_reading->body()->goToHit(forward))
        return;
    const int rows = m_model->rowCount();
    m_list->goTo((m_list->currentIndex().row() + (forward ? 1 : rows - 1)) % rows); // around the end
    m_reading->body()->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
    m_reading->body()->goToHit(forward);
}

} // namespace tamiz
