// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace tamiz {

class Navigation;
class SearchBar;

/// An open workspace on the screen: search bar, navigation, the pages, and the ledger and tasks below. Does
/// not own the workspace.
class WorkspaceView : public QWidget
{
    Q_OBJECT
public:
    WorkspaceView(const PageContext &context, const QList<PageEntry> &pages, QAction *palette,
                  std::function<void(QMenu &menu)> fillViews, QWidget *parent = nullptr);

    SearchBar *searchBar() const { return m_search; }
    QSplitter *splitter() const { return m_splitter; }
    QString currentPage() const;
    void showPage(const QString &id); ///< Unknown: the first.
    QWidget *page(const QString &id); ///< Made when it has not been; null when unknown.
    void search(const QString &id);   ///< Shows the page and starts its search.
    void movePane(bool forward);
    /// Puts \a cover above each of \a pages while it is not null, and in place of them while the workspace is empty. The
    /// one before is taken away, not deleted.
    void setCover(QWidget *cover, const QStringList &pages);
    void tell(const QString &sentence); ///< In the footer: what has just been done, or a status tip.

Q_SIGNALS:
    void pageShown(const QString &id);
    void pageMade(const QString &id, QWidget *page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitNavigation();
    QWidget *makeHead(QAction *palette, const std::function<void(QMenu &menu)> &fillViews);
    QWidget *makeFooter();
    QWidget *shown() const; ///< The page in front; null before the first.
    void placeCover();

    PageContext m_context;
    QList<PageEntry> m_pages;
    QHash<QString, QWidget *> m_made;
    SearchBar *m_search;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QWidget *m_cover = nullptr;
    QStringList m_coveredPages;
    QSplitter *m_splitter;
    QLabel *m_said;
};

} // namespace tamiz
