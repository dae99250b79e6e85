// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/workspace/verbs.h"
#include "ui/help/helpwindow.h"
#include "ui/importing/firstrecords.h"
#include "ui/importing/importwizard.h"
#include "ui/settings/keymap.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/about.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/opening.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/windowstate.h"
#include "ui/shell/workspaceview.h"
#include "ui/start/startpage.h"
#include "ui/views/savedviews.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/popupkeys.h"
#include "ui/widgets/searchbar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QSettings &store, Dialogs &dialogs, const QList<PageEntry> &pages, QWidget *parent)
    : QMainWindow(parent),
      m_settings(store),
      m_recent(m_settings),
      m_dialogs(dialogs),
      m_pages(pages),
      m_actions(new Actions(this)),
      m_keys(new KeyMap(m_settings, this)),
      m_views(new SavedViews(dialogs, this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(m_recent, this))
{
    setWindowTitle(tr("Tamiz"));
    setAcceptDrops(true);
    new PopupKeys(this);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(centre);
    buildMenus(*menuBar(), *m_actions, m_pages, m_recent, hooks());
    m_keys->adopt(u"window"_s, m_actions->all() + m_views->actions() +
                                   menuBar()->findChildren<QAction *>(QRegularExpression(u"^page\\."_s)));
    connectActions();
    connectStart();
    restoreWindow(*this, m_settings);
    m_start->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_view; // before the workspace its pages look at
}

MenuHooks MainWindow::hooks()
{
    return {.openRecent = [this](const QString &path) { openPath(path); },
            .showPage =
                [this](const QString &id) {
                    if (m_view)
                        m_view->showPage(id);
                },
            .actionsOf =
                [this](const QString &id) {
                    QWidget *page = m_view ? m_view->page(id) : nullptr;
                    return page ? page->actions() : QList<QAction *>();
                },
            .isOpen = [this] { return m_view != nullptr; },
            .fillViews =
                [this](QMenu &menu) {
                    m_views->fill(menu, m_actions->get(ActionId::SaveView),
                                  m_actions->get(ActionId::ManageViews));
                }};
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto function) {
        connect(m_actions->get(id), &QAction::triggered, this, function);
    };
    on(ActionId::NewWorkspace, [this] { newWorkspace(); });
    on(ActionId::Open, [this] { askOpen(); });
    on(ActionId::Import, [this] { askImport(false); });
    on(ActionId::ImportFolder, [this] { askImport(true); });
    on(ActionId::Check, [this] { check(); });
    on(ActionId::CloseWorkspace, [this] { closeWorkspace(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] {
        if (const auto done = m_workspace->undo(); !done)
            m_message->showError(done.error());
    });
    on(ActionId::Redo, [this] {
        if (const auto done = m_workspace->redo(); !done)
            m_message->showError(done.error());
    });
    on(ActionId::Find, [this] { m_view->searchBar()->focusSearch(); });
    on(ActionId::ClearFilter, [this] { m_view->searchBar()->clearFilter(); });
    on(ActionId::SaveView, [this] { m_views->save(); });
    on(ActionId::ManageViews, [this] { m_views->manage(); });
    connect(m_views, &SavedViews::opened, this, [this] { hooks().showPage(u"contributions"_s); });
    on(ActionId::Settings, [this] { SettingsDialog(m_settings, this).exec(); });
    on(ActionId::CommandPalette, [this] { showPalette(); });
    on(ActionId::NextPane, [this] { m_view->movePane(true); });
    on(ActionId::PreviousPane, [this] { m_view->movePane(false); });
    on(ActionId::FullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(ActionId::FindFamilies, [this] {
        // A first search is just done; a later one shows on its page what it would change.
        const auto *family = m_workspace->columns().column(u"family"_s);
        if (family && family->dictionary.size() > 1)
            m_view->search(u"families"_s);
        else
            startFamilies(*m_workspace);
    });
    on(ActionId::FindThemes, [this] { startThemes(*m_workspace, 0); });
    on(ActionId::FindThemesNumber, [this] { askThemes(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] { AboutDialog(m_settings.fileName(), this).exec(); });
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::importRequested, this, [this] { askImport(false); });
    connect(m_start, &StartPage::importFolderRequested, this, [this] { askImport(true); });
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openPath);
}

QString MainWindow::message() const
{
    return m_message->message();
}

void MainWindow::openPath(const QString &path)
{
    if (!isWorkspacePath(path)) {
        importPaths({path});
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto opened = Workspace::open(path);
    QApplication::restoreOverrideCursor();
    if (!opened)
        m_message->showError(opened.error());
    else
        present(std::move(*opened));
}

void MainWindow::openSample(const QString &id)
{
    auto sample = makeSample(id);
    if (!sample) {
        m_message->showError(sample.error());
        return;
    }
    const QStringList sources = (*sample)->sources;
    present(std::move((*sample)->workspace));
    fillSample(*m_workspace, sources);
}

void MainWindow::present(std::unique_ptr<Workspace> workspace)
{
    closeWorkspace();
    m_message->hide();
    m_workspace = std::move(workspace);
    const PageContext context{.workspace = *m_workspace,
                              .dialogs = m_dialogs,
                              .showPage = hooks().showPage,
                              .importFiles = [this] { askImport(false); },
                              .importFolder = [this] { askImport(true); }};
    m_views->setWorkspace(m_workspace.get());
    m_view = new WorkspaceView(context, m_pages, m_actions->get(ActionId::CommandPalette), hooks().fillViews,
                               this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_first = new FirstRecords(m_view);
    connect(m_first, &FirstRecords::activeChanged, m_view, [this] {
        m_view->setCover(m_first->isActive() ? m_first : nullptr, {u"sources"_s, u"contributions"_s});
    });
    restoreSplitter(*m_view->splitter(), m_settings);
    connect(m_view, &WorkspaceView::pageMade, m_keys,
            [this](const QString &id, QWidget *page) { m_keys->adopt(id, page->actions()); });
    m_view->showPage(m_settings.get(settings::LastPage));
    connect(m_view, &WorkspaceView::pageShown, this,
            [this](const QString &id) { m_settings.set(settings::LastPage, id); });
    connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::follow);
    connect(m_workspace.get(), &Workspace::failed, m_message, &MessageBar::showError);
    connect(m_workspace.get(), &Workspace::performed, this,
            [this](const Operation &operation) { m_view->tell(describe(operation)); });
    m_recent.add(m_workspace->path());
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(m_workspace->isReadOnly() ? tr("%1 (read-only) — Tamiz").arg(name)
                                             : tr("%1 — Tamiz").arg(name));
    if (m_workspace->isReadOnly())
        m_message->showMessage(Tone::Warning,
                               tr("This workspace can only be read here: the file or its folder cannot "
                                  "be written, or someone else has it open. Nothing you do changes "
                                  "it."));
    follow();
}

void MainWindow::closeWorkspace()
{
    if (!m_view)
        return;
    saveSplitter(*m_view->splitter(), m_settings);
    delete m_view;
    m_view = nullptr;
    m_first = nullptr;
    m_views->setWorkspace(nullptr);
    m_workspace.reset(); // cancels its tasks and waits for them
    m_actions->setWorkspaceState(false, false);
    setWindowTitle(tr("Tamiz"));
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::follow()
{
    m_actions->setWorkspaceState(true, !m_workspace->isReadOnly());
    m_actions->setUndoTexts(m_workspace->isReadOnly() ? QString() : m_workspace->undoText(),
                            m_workspace->isReadOnly() ? QString() : m_workspace->redoText());
}

void MainWindow::newWorkspace()
{
    const QString path = m_dialogs.saveFile(this, tr("New workspace"), tr("Workspaces (*.tamiz)"),
                                            suggestedWorkspace(tr("consultation")));
    if (path.isEmpty())
        return;
    auto made = Workspace::create(isWorkspacePath(path) ? path : QString(path + u".tamiz"_s));
    if (!made) {
        m_message->showError(made.error());
        return;
    }
    present(std::move(*made));
    m_view->showPage(u"sources"_s);
}

void MainWindow::askOpen()
{
    const QString path = m_dialogs.openFile(this, tr("Open"),
                                            tr("Workspaces and exports (*.tamiz *.csv *.tsv *.txt);;"
                                               "All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::askImport(bool folder)
{
    if (folder) {
        const QString path = m_dialogs.openFolder(this, tr("Import a folder"));
        importPaths(path.isEmpty() ? QStringList() : QStringList{path});
    } else {
        importPaths(m_dialogs.openFiles(
            this, tr("Import"),
            tr("Exports (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;All files (*)")));
    }
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_workspace || m_workspace->isReadOnly()) {
        const QString path =
            m_dialogs.saveFile(this, tr("Where to keep the workspace"), tr("Workspaces (*.tamiz)"),
                               suggestedWorkspace(paths.front()));
        if (path.isEmpty())
            return;
        auto made = Workspace::create(isWorkspacePath(path) ? path : QString(path + u".tamiz"_s));
        if (!made) {
            m_message->showError(made.error());
            return;
        }
        present(std::move(*made));
        m_view->showPage(u"sources"_s);
    }
    runWizard(paths);
}

void MainWindow::runWizard(const QStringList &paths)
{
    auto *wizard = new ImportWizard(paths, this, &m_dialogs);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::sourceAccepted, this, &MainWindow::accepted);
    wizard->open();
}

void MainWindow::accepted(const ImportSource &source, const QString &consultation, const QList<ContributionRecord> &first)
{
    if (!m_workspace)
        return;
    startImport(*m_workspace, source, consultation, m_view, [this](const Result<ImportOutcome> &outcome) {
        if (!outcome)
            m_message->showError(outcome.error());
        else
            m_message->showMessage(outcome->problems.isEmpty() ? Tone::Information : Tone::Warning,
                                   countLaw(outcome->source));
    }, m_first, first);
}

void MainWindow::check()
{
    const auto outcome = std::make_shared<CheckOutcome>();
    Task *task = m_workspace->start(tr("Checking the workspace"),
                                    [outcome](Store &store, const Progress &progress) -> Result<Operation> {
                                        auto checked = checkWorkspace(store, progress);
                                        if (!checked)
                                            return checked.error();
                                        *outcome = std::move(*checked);
                                        return Operation{};
                                    });
    connect(task, &Task::finished, m_view, [this, outcome](const Result<Operation> &result) {
        if (!result)
            m_message->showError(result.error());
        else if (outcome->sound())
            m_message->showMessage(Tone::Information,
                                   tr("The workspace is sound: the file, every text, the search and "
                                      "all %n entries of the journal.",
                                      nullptr, static_cast<int>(outcome->journal.entries)));
        else
            m_message->showMessage(Tone::Error, outcome->problems.front(), outcome->problems.join(u'\n'));
    });
}

void MainWindow::askThemes()
{
    const auto text = m_dialogs.askText(this, tr("Find themes"), tr("How many themes (2 to 200)?"), u"12"_s);
    if (!text)
        return;
    bool isNumber = false;
    const int count = text->trimmed().toInt(&isNumber);
    if (!isNumber || count < 2 || count > 200)
        m_message->showMessage(Tone::Warning,
                               tr("Themes were not searched: the number must be from 2 to 200."));
    else
        startThemes(*m_workspace, count);
}

void MainWindow::showPalette()
{
    const QWidget *shown = m_view ? m_view->page(m_view->currentPage()) : nullptr;
    CommandPalette(knownActions(*menuBar(), m_pages, hooks().actionsOf), hooks().showPage, shown, this)
        .exec();
}

void MainWindow::showHelp()
{
    const auto actions = knownActions(*menuBar(), m_pages, hooks().actionsOf);
    auto *help = new HelpWindow(keysAsMarkdown(actions, *m_keys), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    const bool searching = m_view && m_view->searchBar()->isAncestorOf(QApplication::focusWidget());
    const bool history = m_view && m_view->currentPage() == "history"_L1;
    help->showPage(searching ? u"filters"_s : history ? u"history"_s : u"work"_s);
    help->show();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(knownActions(*menuBar(), m_pages, hooks().actionsOf), *m_keys, this).exec();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    const auto found = std::ranges::find_if(paths, isWorkspacePath);
    if (found != paths.end())
        openPath(*found);
    else
        importPaths(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow(*this, m_settings);
    closeWorkspace();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::StatusTip && m_view) {
        m_view->tell(static_cast<QStatusTipEvent *>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace tamiz
