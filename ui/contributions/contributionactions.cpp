// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/contributionspage.h"

#include "models/tables/contributionmodel.h"
#include "models/workspace/dissent.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/codebookdialog.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/dissentbar.h"
#include "ui/contributions/readingpane.h"
#include "ui/contributions/tagbar.h"
#include "ui/contributions/triagepanel.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tamiz {

// The verbs of the page: what the keys and the menu do.

QAction *ContributionsPage::addVerb(const QString &iconName, const QString &text, const QString &tip,
                                    const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    // A key may be changed at any time; many change at once when a page is made.
    connect(action, &QAction::changed, this, [this] {
        if (!std::exchange(m_tells, true))
            QMetaObject::invokeMethod(this, &ContributionsPage::tellKeys, Qt::QueuedConnection);
    });
    m_list->addAction(action);
    m_triage->addAction(action);
    addAction(action);
    m_actions << action;
    return action;
}

/// The keys of the list as they are set now, below the text.
void ContributionsPage::tellKeys()
{
    m_tells = false;
    QStringList keys;
    for (const QAction *action : std::as_const(m_actions)) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const bool isTag = std::ranges::find(m_tagActions, action) != m_tagActions.end();
        if (key.size() == 1 && action->isVisible() && !isTag)
            keys << QString(key + u' ' + action->text().remove(u'&').remove(u'…'));
    }
    const QString told = keys.join(u" · "_s);
    m_triage->setKeys(told);
    m_reading->setKeys(m_triage->isOpen() ? QString() : told); // not twice on one page
}

void ContributionsPage::makeActions()
{
    const auto move = [this](int by) {
        if (!m_triage->isOpen())
            return m_list->goTo(m_list->currentIndex().row() + by);
        by > 0 ? m_triage->next() : m_triage->previous();
    };
    const auto forChosen = [](QAction *action) { action->setData(true); };
    forChosen(addVerb(u"accept"_s, tr("&Accept"), tr("Accept the chosen contributions for publication."),
                      Qt::Key_A, [this] { decide(State::Accepted, {}); }));
    forChosen(addVerb(u"hide"_s, tr("&Hide…"), tr("Hide the chosen contributions, with a reason."), Qt::Key_H,
                      [this] { askReason(); }));
    forChosen(addVerb(u"reopen"_s, tr("Re&open"), tr("Take back the decision on the chosen contributions."),
                      Qt::Key_O, [this] { decide(State::Open, {}); }));
    m_askTag = addVerb(u"tag"_s, tr("&Tag…"), tr("Add a tag to the chosen contributions, or remove one."),
                       Qt::Key_T, [this] {
                           m_passage.reset();
                           m_tagBar->ask(offeredTags(), static_cast<qsizetype>(targets().size()));
                       });
    forChosen(m_askTag);
    makeTagActions();
    addVerb(u"next"_s, tr("&Next contribution"), tr("Go to the next contribution."), Qt::Key_J,
            [move] { move(1); });
    addVerb(u"previous"_s, tr("&Previous contribution"), tr("Go to the previous contribution."), Qt::Key_K,
            [move] { move(-1); });
    addVerb(u"families"_s, tr("Show &family"), tr("Show the contributions with a similar text."), Qt::Key_F,
            [this] {
                const std::optional<size_t> row = m_workspace.columns().rowOf(m_reading->id());
                const Column *family = m_workspace.columns().column(u"family"_s);
                if (row && family && family->codes[*row])
                    showFamily(family->dictionary[static_cast<qsizetype>(family->codes[*row])].toLongLong());
            });
    makeReadingActions();
    makeTriageActions();
    makeMergeActions();
    addVerb({}, tr("Choose a&ll"), tr("Choose every contribution of the selection."),
            QKeySequence(QKeySequence::SelectAll), [this] { m_list->selectAll(); });
    addVerb({}, tr("Colu&mns and groups…"),
            tr("Choose and order the columns; keep threads or families together."), Qt::Key_C,
            [this] { m_list->showColumnMenu(); });
    m_best = addVerb({}, tr("&Best matches first"),
                     tr("Those that fit the words of the search best come first; again: back to the column."),
                     Qt::Key_I, [this] { m_list->showBestFirst(); });
    QAction *compact =
        addVerb({}, tr("Compact &rows"), tr("Shows a third more rows, as low as their letters."), Qt::Key_W,
                [this] { m_list->setCompact(!m_list->isCompact()); });
    compact->setObjectName(u"compact"_s);
    addVerb(u"undo"_s, tr("&Undo the last change"), tr("Take back the last change, whoever made it."),
            Qt::Key_U, [this] { undo(); });
    addVerb({}, tr("Code&book…"), tr("Create, rename, merge, colour and describe tags."), Qt::Key_B, [this] {
        CodebookDialog(m_workspace, m_dialogs, this).exec();
        keyPlace()->setFocus(Qt::OtherFocusReason);
    });
}

void ContributionsPage::makeTagActions()
{
    for (int place = 0; place < 9; ++place) {
        QAction *action = addVerb(
            u"tag"_s, {}, tr("Add this tag to the chosen contributions, or remove it when all have it."),
            QKeySequence(Qt::Key_1 + place), [this, place] { toggleTag(place); });
        action->setData(true);
        m_tagActions << action;
    }
}

void ContributionsPage::updateTagActions()
{
    const std::vector<TagEntry> tags = numberedTags();
    for (qsizetype place = 0; place < m_tagActions.size(); ++place) {
        const bool there = place < static_cast<qsizetype>(tags.size()) && tags[static_cast<size_t>(place)].id;
        const QString path = there ? tags[static_cast<size_t>(place)].path : QString();
        m_tagActions[place]->setVisible(there);
        m_tagActions[place]->setText(there ? tr("Tag “%1”").arg(QString(path).replace(u'&', u"&&"_s))
                                           : tr("Tag number %1, when there is one").arg(place + 1));
    }
}

void ContributionsPage::decide(State state, const QString &reason)
{
    const std::vector<qint64> ids = targets();
    if (ids.empty())
        return;
    if (m_triage->isSecond()) { // blind: what others decided would say what the first reader did
        if (state == State::Open)
            return;
        return advanceAfter([&] {
            m_workspace.submit(
                tr("Second reading"), 1,
                [=, id = ids.front(), actor = m_workspace.actor()](Store &store, const Progress &) {
                    return decideSecond(store, id, state, reason, actor);
                });
        });
    }
    const auto similar = similarDecisions(m_workspace.store(), m_workspace.columns(), ids);
    const auto different = similar ? differing(*similar, state, reason) : std::vector<SimilarDecision>();
    if (different.empty())
        return decideNow(state, reason, ids);
    std::vector<qint64> others;
    for (const SimilarDecision &decision : different)
        others.push_back(decision.contribution);
    m_dissent->ask(
        summaryOf(m_workspace.columns(), different), [=, this] { decideNow(state, reason, ids); },
        [=, this] { showOnly(others); });
}

void ContributionsPage::decideNow(State state, const QString &reason, const std::vector<qint64> &ids)
{
    const auto count = static_cast<int>(ids.size());
    Lineage lineage;
    lineage.reads = ids.size() == 1 && state != State::Open;
    const QString title = state == State::Accepted ? tr("Accepting %n contributions", nullptr, count)
                          : state == State::Hidden ? tr("Hiding %n contributions", nullptr, count)
                                                   : tr("Reopening %n contributions", nullptr, count);
    advanceAfter([&] {
        m_workspace.submit(title, count, [=, actor = m_workspace.actor()](Store &store, const Progress &) {
            return setState(store, state, reason, ids, actor, lineage);
        });
    });
}

void ContributionsPage::askReason()
{
    auto *menu = new QMenu(tr("Hide with a reason"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    menu->setToolTipsVisible(true);
    for (const PolicyEntry &reason : m_workspace.columns().policy().reasons()) {
        const QString name = QString(reason.name).replace(u'&', u"&&"_s);
        QAction *entry = menu->addAction(
            ++number <= 9 ? tr("&%1  %2", "number key and reason").arg(number).arg(name) : name);
        entry->setToolTip(reason.definition);
        connect(entry, &QAction::triggered, this,
                [this, code = reason.code] { decide(State::Hidden, code); });
    }
    menu->adjustSize();
    const QRect current = m_list->visualRect(m_list->currentIndex());
    menu->popup(m_triage->isOpen() ? m_triage->mapToGlobal(m_triage->rect().center() - menu->rect().center())
                                   : m_list->viewport()->mapToGlobal(current.bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

void ContributionsPage::addTagNamed(const QString &path)
{
    if (m_passage)
        return tagPassageNamed(path);
    if (m_triage->isSecond())
        return;
    const std::vector<qint64> ids = targets();
    const auto count = static_cast<int>(ids.size());
    m_workspace.submit(tr("Tagging %n contributions", nullptr, count), count,
                       [=, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return addTag(store, path, ids, actor);
                       });
}

void ContributionsPage::removeTagNamed(const QString &path)
{
    if (m_passage || m_triage->isSecond())
        return;
    const std::vector<qint64> ids = targets();
    const auto count = static_cast<int>(ids.size());
    m_workspace.submit(tr("Removing a tag from %n contributions", nullptr, count), count,
                       [=, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return removeTag(store, path, ids, actor);
                       });
}

void ContributionsPage::toggleTag(qsizetype place)
{
    const std::vector<TagEntry> tags = numberedTags();
    if (place >= static_cast<qsizetype>(tags.size()) || !tags[static_cast<size_t>(place)].id)
        return;
    const TagEntry tag = tags[static_cast<size_t>(place)];
    m_passage.reset();
    const Bitmap &tagged = m_workspace.columns().tagRows(tag.id);
    const std::vector<qint64> ids = targets();
    const bool all = std::ranges::all_of(ids, [&](qint64 id) {
        const std::optional<size_t> row = m_workspace.columns().rowOf(id);
        return row && *row < tagged.size() && tagged.test(*row);
    });
    all ? removeTagNamed(tag.path) : addTagNamed(tag.path);
}

void ContributionsPage::undo()
{
    if (const Result<Operation> done = m_workspace.undo(); !done)
        Q_EMIT m_workspace.failed(done.error());
    else if (m_triage->isOpen() && done->params.value("verb"_L1).toString() != "tag"_L1)
        m_triage->previous(); // to what it was about, most of the time
}

void ContributionsPage::showFamily(qint64 family)
{
    if (family)
        wantFilter(Filter::term(u"family"_s, QString::number(family)));
}

} // namespace tamiz
