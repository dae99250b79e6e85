// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/secondreading.h"
#include "models/workspace/triage.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/contributionspage.h"
#include "ui/contributions/readingpane.h"
#include "ui/contributions/suggestpanel.h"
#include "ui/contributions/triagepanel.h"
#include "ui/moderation/policydialog.h"
#include "ui/moderation/rulesdialog.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

// The verbs of the page that are about who reads what, and in which order.

void ContributionsPage::makeTriageActions()
{
    const auto forChosen = [](QAction *action) { action->setData(true); };
    addVerb(
        {}, tr("Triage"),
        tr("Read one contribution after the other, in the order you choose: one key, and on to the next."),
        Qt::Key_G, [this] { m_triage->isOpen() ? m_triage->close() : startTriage(); });
    forChosen(addVerb({}, tr("Mark as read"),
                      tr("Mark the chosen contributions as read, or as unread when all are."), Qt::Key_R,
                      [this] { toggleRead(); }));
    forChosen(addVerb(u"person"_s, tr("Assign…"),
                      tr("Assign the chosen contributions to a person, or in turn to several."), Qt::Key_S,
                      [this] { assign(); }));
    addVerb({}, tr("Mine"), tr("Show what is assigned to you and unread; once more shows everything."),
            QKeySequence(Qt::SHIFT | Qt::Key_S), [this] { showMine(); });
    forChosen(addVerb({}, tr("Draw for a second reading…"),
                      tr("Draw a share of the chosen contributions at random, to be decided by a second "
                         "person who does not see the first decision."),
                      QKeySequence(Qt::SHIFT | Qt::Key_R), [this] { drawSecond(); }));
    addVerb({}, tr("Rules of the codebook…"),
            tr("Rules that propose tags; see what they propose, and accept or decline it."), Qt::Key_Q,
            [this] {
                RulesDialog(m_workspace, m_dialogs, this).exec();
                keyPlace()->setFocus(Qt::OtherFocusReason);
            });
    addVerb({}, tr("Moderation policy…"),
            tr("States and reasons for hiding: their names, definitions, examples, and what is published."),
            QKeySequence(Qt::SHIFT | Qt::Key_H), [this] {
                PolicyDialog(m_workspace, m_dialogs, this).exec();
                keyPlace()->setFocus(Qt::OtherFocusReason);
            });
}

std::vector<qint64> ContributionsPage::targets() const
{
    if (!m_triage->isOpen())
        return m_list->chosenIds();
    return m_triage->current() ? std::vector{m_triage->current()} : std::vector<qint64>();
}

QWidget *ContributionsPage::keyPlace() const
{
    return m_triage->isOpen() ? static_cast<QWidget *>(m_triage) : m_list;
}

void ContributionsPage::startTriage()
{
    m_triage->open();
    tellKeys();
    refresh();
    m_triage->setFocus(Qt::OtherFocusReason);
}

void ContributionsPage::showTriaged()
{
    if (!m_triage->isOpen())
        return;
    m_reading->setBlind(m_triage->isSecond());
    m_reading->show(m_triage->current());
    m_suggest->show(m_triage->isSecond() ? 0 : m_triage->current());
    m_suggest->setVisible(!m_triage->isSecond());
    showChosen();
}

void ContributionsPage::toggleRead()
{
    const std::vector<qint64> ids = targets();
    const Columns &columns = m_workspace.columns();
    const std::vector<quint32> &read = columns.column(u"read"_s)->codes;
    const bool all = std::ranges::all_of(ids, [&](qint64 id) {
        const auto row = columns.rowOf(id);
        return row && read[*row] == 2; // "yes"
    });
    if (ids.empty() || m_triage->isSecond())
        return;
    const auto count = static_cast<int>(ids.size());
    const auto mark = [&] {
        m_workspace.submit(tr("Marking %n contributions", nullptr, count), count,
                           [=, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return markRead(store, !all, ids, actor);
                           });
    };
    all || !m_triage->isOpen() ? mark() : advanceAfter(mark);
}

void ContributionsPage::assign()
{
    const std::vector<qint64> ids = targets();
    if (ids.empty())
        return;
    const auto names =
        m_dialogs.askText(this, tr("Assign"), tr("To whom? Several names with commas; nobody when empty."),
                          m_workspace.actor().name);
    if (!names)
        return;
    const auto count = static_cast<int>(ids.size());
    m_workspace.submit(tr("Assigning %n contributions", nullptr, count), count,
                       [=, people = names->split(u','), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return assignTo(store, people, ids, actor); });
}

void ContributionsPage::showMine()
{
    const QString mine = u"assigned:me read:no"_s;
    const auto filter = parseFilter(mine);
    wantFilter(!filter || toText(m_workspace.filter()) == toText(*filter) ? Filter() : *filter);
}

void ContributionsPage::drawSecond()
{
    const std::vector<qint64> ids = targets();
    if (ids.empty())
        return;
    const QLocale locale;
    const auto words =
        m_dialogs.askText(this, tr("Second reading"),
                          tr("Share of the %Ln chosen contributions to draw, in percent:", nullptr,
                             static_cast<int>(ids.size())),
                          locale.toString(10));
    bool isNumber = false;
    const double share = words ? locale.toDouble(words->trimmed(), &isNumber) / 100 : 0;
    if (words && !isNumber)
        return Q_EMIT m_workspace.failed(
            {Error::Code::Usage, tr("A share is a number of percent, such as 10."), {}});
    if (words)
        m_workspace.submit(tr("Drawing for a second reading"), static_cast<qsizetype>(ids.size()),
                           [=, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return drawSecondReadings(store, ids, share, 1, actor);
                           });
}

/// Exactly \a ids, as a filter that can be shared.
void ContributionsPage::showOnly(const std::vector<qint64> &ids)
{
    constexpr size_t most = 200; // a longer filter is no filter any more
    QStringList parts;
    for (const qint64 id : std::span(ids).first(std::min(ids.size(), most)))
        parts << u"number:%1"_s.arg(id);
    m_triage->close();
    if (const auto filter = parseFilter(parts.join(u" OR "_s)); filter && !parts.isEmpty())
        wantFilter(*filter);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace tamiz
