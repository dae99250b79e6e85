// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/savedviews.h"

#include "models/workspace/views.h"
#include "models/workspace/workspace.h"
#include "ui/views/viewsdialog.h"
#include "ui/widgets/dialogs.h"

#include <QMenu>
#include <QWidget>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyed = 9;

QString asText(QString name)
{
    return name.replace(u'&', u"&&"_s); // a name's ampersand is no mnemonic
}

} // namespace

SavedViews::SavedViews(Dialogs &dialogs, QWidget *window)
    : QObject(window), m_dialogs(dialogs), m_window(window)
{
    for (int key = 1; key <= keyed; ++key) {
        auto *action = new QAction(this);
        action->setObjectName(u"view.%1"_s.arg(key));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + key)));
        connect(action, &QAction::triggered, this, [this, key] {
            for (const ViewEntry &view : std::as_const(m_views)) {
                if (m_keys.value(view.id) == key)
                    return open(view);
            }
        });
        window->addAction(action);
        m_keyed << action;
    }
    follow();
}

void SavedViews::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &SavedViews::follow);
    follow();
}

void SavedViews::follow()
{
    m_views.clear();
    m_keys.clear();
    if (m_workspace) {
        if (const auto views = savedViews(m_workspace->store()))
            m_views = *views;
        if (const auto keys = viewKeys(m_workspace->store()))
            m_keys = *keys;
    }
    for (int key = 1; key <= keyed; ++key) {
        QAction *action = m_keyed[key - 1];
        const auto view = std::ranges::find_if(
            m_views, [&](const ViewEntry &entry) { return m_keys.value(entry.id) == key; });
        const bool there = view != m_views.end();
        action->setVisible(there);
        action->setEnabled(there);
        action->setText(there ? tr("View “%1”").arg(asText(view->name)) : tr("Saved view %1").arg(key));
        action->setStatusTip(there && !view->filter.isEmpty() ? tr("Filters by %1").arg(view->filter)
                                                              : tr("Opens the saved view with this number."));
    }
}

void SavedViews::fill(QMenu &menu, QAction *save, QAction *manage)
{
    menu.clear();
    menu.addAction(save);
    menu.addAction(manage);
    menu.addSeparator();
    menu.addActions(m_keyed);
    for (const ViewEntry &view : std::as_const(m_views)) {
        if (!m_keys.contains(view.id))
            connect(menu.addAction(asText(view.name)), &QAction::triggered, this,
                    [this, view] { open(view); });
    }
}

void SavedViews::open(const ViewEntry &view)
{
    if (!m_workspace)
        return;
    const auto filter = parseFilter(view.filter);
    const auto done = filter ? m_workspace->setFilter(*filter) : Result<void>(filter.error());
    if (!done)
        Q_EMIT m_workspace->failed(done.error());
    else
        Q_EMIT opened();
}

void SavedViews::save()
{
    if (!m_workspace)
        return;
    const QString filter = toText(m_workspace->filter());
    const auto same = std::ranges::find(m_views, filter, &ViewEntry::filter);
    const auto name = m_dialogs.askText(m_window, tr("Save the view"),
                                        filter.isEmpty() ? tr("Name of the view of all contributions:")
                                                         : tr("Name of the view “%1”:").arg(filter),
                                        same == m_views.end() ? QString() : same->name);
    if (!name)
        return;
    const auto done = m_workspace->perform(
        [&](Store &store, const Progress &) { return saveView(store, *name, filter, m_workspace->actor()); });
    if (!done)
        Q_EMIT m_workspace->failed(done.error());
}

void SavedViews::manage()
{
    if (!m_workspace)
        return;
    ViewsDialog dialog(*m_workspace, m_dialogs, m_window);
    connect(&dialog, &ViewsDialog::openWanted, this, &SavedViews::open);
    dialog.exec();
    follow(); // keys are no operation of the journal
}

} // namespace tamiz
