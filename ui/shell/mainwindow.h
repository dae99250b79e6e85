// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"
#include "ui/settings/recentfiles.h"
#include "ui/shell/actions.h"
#include "ui/shell/menus.h"
#include "ui/shell/page.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace tamiz {

class FirstRecords;
class KeyMap;
class MessageBar;
class SavedViews;
class StartPage;
class WorkspaceView;

/// The window: the start page, or one open workspace. It opens, imports and closes, and hands everything else
/// to the actions, the menus, the view and the pages, which it knows only by their factories.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(QSettings &store, Dialogs &dialogs, const QList<PageEntry> &pages, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    void openPath(const QString &path); ///< A workspace is opened, anything else imported.
    void openSample(const QString &id);
    Workspace *workspace() const { return m_workspace.get(); }
    WorkspaceView *view() const { return m_view; }
    const Actions &actionTable() const { return *m_actions; }
    QString message() const; ///< What the message bar says.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void connectActions();
    void connectStart();
    MenuHooks hooks();
    void present(std::unique_ptr<Workspace> workspace);
    void closeWorkspace();
    void newWorkspace();
    void askOpen();
    void askImport(bool folder);
    void importPaths(const QStringList &paths);
    void runWizard(const QStringList &paths);
    void accepted(const ImportSource &source, const QString &consultation, const QList<ContributionRecord> &first);
    void check();
    void askThemes();
    void showPalette();
    void showShortcuts();
    void showHelp();
    void follow();

    Settings m_settings;
    RecentFiles m_recent;
    Dialogs &m_dialogs;
    QList<PageEntry> m_pages;
    std::unique_ptr<Workspace> m_workspace;
    Actions *m_actions;
    KeyMap *m_keys;
    SavedViews *m_views;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    StartPage *m_start;
    WorkspaceView *m_view = nullptr;
    FirstRecords *m_first = nullptr; ///< Of the view: imports that run.
};

} // namespace tamiz
