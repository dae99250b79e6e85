// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/settings/recentfiles.h"
#include "ui/shell/actions.h"
#include "ui/shell/mnemonics.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QString trMenu(const char *text)
{
    return QCoreApplication::translate("tamiz::Menus", text);
}

/// The actions of \a more that \a menu does not offer already in the same words: a page has buttons for some
/// of ours.
QList<QAction *> unlike(const QMenu &menu, const QList<QAction *> &more)
{
    const auto words = [](const QAction *action) { return action->text().remove(u'&').remove(u'…'); };
    QStringList known;
    const QList<QAction *> there = menu.actions();
    for (const QAction *action : there)
        known.append(words(action));
    QList<QAction *> others;
    std::ranges::copy_if(more, std::back_inserter(others),
                         [&](const QAction *action) { return !known.contains(words(action)); });
    return others;
}

void addAll(QMenu &menu, const Actions &actions, std::initializer_list<std::optional<ActionId>> ids)
{
    for (const auto id : ids) {
        if (id)
            menu.addAction(actions.get(*id));
        else
            menu.addSeparator();
    }
}

void fillRecent(QMenu &menu, RecentFiles &recent, const MenuHooks &hooks)
{
    menu.clear();
    const QStringList paths = recent.paths();
    for (const QString &path : paths) {
        const bool isThere = QFileInfo::exists(path);
        QAction *action = menu.addAction(recentName(path).replace(u'&', u"&&"_s));
        action->setEnabled(isThere);
        action->setStatusTip(
            isThere ? path : trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "This file is not there any more.")));
        QObject::connect(action, &QAction::triggered, &menu, [path, open = hooks.openRecent] { open(path); });
    }
    menu.addSeparator();
    QAction *clear = menu.addAction(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&Clear this list")));
    clear->setEnabled(!paths.isEmpty());
    QObject::connect(clear, &QAction::triggered, &menu, [&recent] { recent.clear(); });
}

/// A page without actions of its own is at least gone to.
void fillFromPages(QMenu &menu, const QMenuBar &bar, const MenuHooks &hooks, const QStringList &pages)
{
    menu.clear();
    for (const QString &page : pages) {
        if (!menu.isEmpty())
            menu.addSeparator();
        const QList<QAction *> actions = hooks.actionsOf(page);
        menu.addActions(actions);
        auto *show = bar.findChild<QAction *>(u"page."_s + page);
        if (actions.isEmpty() && show && hooks.isOpen())
            menu.addAction(show);
    }
    if (menu.isEmpty())
        menu.addAction(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "Open a workspace first")))
            ->setEnabled(false);
}

QMenu *pageMenu(QMenuBar &bar, const char *title, const MenuHooks &hooks, const QStringList &pages)
{
    QMenu *menu = bar.addMenu(trMenu(title));
    QObject::connect(menu, &QMenu::aboutToShow, menu,
                     [menu, hooks, pages, &bar] { fillFromPages(*menu, bar, hooks, pages); });
    return menu;
}

void buildView(QMenu &view, const Actions &actions, const QList<PageEntry> &pages, const MenuHooks &hooks)
{
    QList<QAction *> shown;
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const PageEntry &page = pages[index];
        QAction *action = view.addAction(icon(page.icon), page.title);
        action->setObjectName(u"page."_s + page.id);
        if (index < 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(index + 1)));
        action->setStatusTip(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "Shows the page %1.")).arg(page.title));
        QObject::connect(action, &QAction::triggered, &view,
                         [id = page.id, show = hooks.showPage] { show(id); });
        shown.append(action);
    }
    const auto enable = [shown, isOpen = hooks.isOpen] {
        for (QAction *action : shown)
            action->setEnabled(isOpen());
    };
    QObject::connect(&view, &QMenu::aboutToShow, &view, enable);
    // A key must not be dead because the menu was last opened without a workspace.
    QObject::connect(&view, &QMenu::aboutToHide, &view, [shown] {
        for (QAction *action : shown)
            action->setEnabled(true);
    });
    view.addSeparator();
    QMenu *saved = view.addMenu(icon(u"filter"_s), trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&Saved views")));
    QObject::connect(saved, &QMenu::aboutToShow, saved, [saved, fill = hooks.fillViews] { fill(*saved); });
    addAll(view, actions,
           {std::nullopt, ActionId::NextPane, ActionId::PreviousPane, std::nullopt, ActionId::CommandPalette,
            ActionId::FullScreen});
}

} // namespace

void buildMenus(QMenuBar &bar, const Actions &actions, const QList<PageEntry> &pages, RecentFiles &recent,
                const MenuHooks &hooks)
{
    using Id = ActionId;
    QMenu *file = bar.addMenu(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&File")));
    addAll(*file, actions, {Id::NewWorkspace, Id::Open});
    QMenu *recentMenu =
        file->addMenu(icon(u"history"_s), trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "Open &recent")));
    QObject::connect(recentMenu, &QMenu::aboutToShow, recentMenu,
                     [recentMenu, &recent, hooks] { fillRecent(*recentMenu, recent, hooks); });
    addAll(*file, actions,
           {std::nullopt, Id::Import, Id::ImportFolder, std::nullopt, Id::Check, std::nullopt,
            Id::CloseWorkspace, Id::Quit});
    QMenu *edit = bar.addMenu(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&Edit")));
    addAll(*edit, actions,
           {Id::Undo, Id::Redo, std::nullopt, Id::Find, Id::ClearFilter, std::nullopt, Id::Settings});
    buildView(*bar.addMenu(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&View"))), actions, pages, hooks);
    pageMenu(bar, QT_TRANSLATE_NOOP("tamiz::Menus", "&Contribution"), hooks, {u"contributions"_s});
    QMenu *analyse = bar.addMenu(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&Analyse")));
    addAll(*analyse, actions, {Id::FindFamilies, Id::FindThemes, Id::FindThemesNumber});
    QObject::connect(analyse, &QMenu::aboutToShow, analyse, [analyse, &actions, hooks] {
        analyse->clear();
        addAll(*analyse, actions, {Id::FindFamilies, Id::FindThemes, Id::FindThemesNumber});
        for (const QString &page : {u"families"_s, u"themes"_s}) {
            if (const auto more = unlike(*analyse, hooks.actionsOf(page)); !more.isEmpty()) {
                analyse->addSeparator();
                analyse->addActions(more);
            }
        }
    });
    pageMenu(bar, QT_TRANSLATE_NOOP("tamiz::Menus", "&Publish"), hooks, {u"report"_s, u"charts"_s});
    QMenu *help = bar.addMenu(trMenu(QT_TRANSLATE_NOOP("tamiz::Menus", "&Help")));
    addAll(*help, actions, {Id::Help, Id::Shortcuts, std::nullopt, Id::About});
    giveMnemonics(bar.actions());
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    for (QMenu *menu : menus) // behind what fills them
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { giveMnemonics(menu->actions()); });
}

} // namespace tamiz
