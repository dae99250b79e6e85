// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace tamiz {

class Dialogs;
class Workspace;

/// The saved views of the open workspace as actions of the window: nine that have a key each, and a menu of
/// all.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    SavedViews(Dialogs &dialogs, QWidget *window);

    /// Follows \a workspace; null: none is open.
    void setWorkspace(Workspace *workspace);
    QList<QAction *> actions() const { return m_keyed; }
    /// \a save and \a manage, then every view.
    void fill(QMenu &menu, QAction *save, QAction *manage);

    void save();   ///< Asks for a name and keeps the filter that is set.
    void manage(); ///< The list of views: open, rename, remove, share.
    void open(const ViewEntry &view);

Q_SIGNALS:
    void opened(); ///< The filter was set: the contributions should be seen.

private:
    void follow();

    Dialogs &m_dialogs;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
    QList<QAction *> m_keyed;
    QList<ViewEntry> m_views;
    QHash<qint64, int> m_keys;
};

} // namespace tamiz
