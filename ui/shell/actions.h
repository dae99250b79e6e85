// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace tamiz {

enum class ActionId {
    NewWorkspace,
    Open,
    Import,
    ImportFolder,
    Check,
    CloseWorkspace,
    Quit,
    Undo,
    Redo,
    Find,
    ClearFilter,
    SaveView,
    ManageViews,
    Settings,
    CommandPalette,
    NextPane,
    PreviousPane,
    FullScreen,
    FindFamilies,
    FindThemes,
    FindThemesNumber,
    Help,
    Shortcuts,
    About
};
inline size_t qHash(ActionId id, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(id), seed);
}

/// The window's actions: text, shortcut, icon and a status tip that is a sentence, in one table. Owns them.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *get(ActionId id) const { return m_actions.value(id); }
    QList<QAction *> all() const { return m_actions.values(); }
    /// Enables what makes sense with a workspace that is open, and one that can be written.
    void setWorkspaceState(bool isOpen, bool isWritable);
    /// Words for undo and redo ("tagging 340 contributions as movilidad"); empty disables.
    void setUndoTexts(const QString &undo, const QString &redo);

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace tamiz
