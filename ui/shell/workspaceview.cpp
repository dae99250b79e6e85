// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "ui/shell/navigation.h"
#include "ui/shell/panes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/ledgerbar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/searchbar.h"
#include "ui/widgets/taskbar.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

WorkspaceView::WorkspaceView(const PageContext &context, const QList<PageEntry> &pages, QAction *palette,
                             std::function<void(QMenu &menu)> fillViews, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pages(pages),
      m_search(new SearchBar(context.workspace, this)),
      m_navigation(new Navigation(context.workspace, pages, this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)),
      m_said(new QLabel(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigation);
    auto *body = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 2);
    m_splitter->addWidget(body);
    m_splitter->setStretchFactor(1, 1);
    m_navigation->setNarrow(false);
    m_stack->setMinimumSize(320, 160); // what a page wants beyond it scrolls
    m_splitter->setSizes({m_navigation->sizeHint().width(), 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(palette, fillViews));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFooter());
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(m_pages.at(row).id);
    });
    connect(m_navigation, &QListWidget::itemActivated, this, [this] { focusPane(shown()); });
    connect(m_search, &SearchBar::left, this, [this] { focusPane(shown()); });
    setTabOrder(m_search->edit(), m_navigation);
}

/// The navigation keeps its titles while they take no more than a quarter.
void WorkspaceView::fitNavigation()
{
    const int wanted = m_navigation->sizeHint().width();
    const bool isNarrow = wanted * 4 > width(), wasNarrow = m_navigation->isNarrow();
    m_navigation->setNarrow(isNarrow);
    if (isNarrow || wasNarrow) // a width that was kept from another day would leave a gap
        m_splitter->setSizes({isNarrow ? m_navigation->maximumWidth() : wanted, width()});
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

void WorkspaceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitNavigation();
}

QWidget *WorkspaceView::makeHead(QAction *palette, const std::function<void(QMenu &menu)> &fillViews)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_search, 1);
    auto *views = new QToolButton(head);
    views->setText(tr("Views"));
    views->setIcon(icon(u"filter"_s));
    views->setToolTip(tr("Filters kept with a name"));
    views->setAccessibleName(tr("Saved views"));
    views->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    views->setPopupMode(QToolButton::InstantPopup);
    views->setMinimumHeight(m_search->sizeHint().height());
    views->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(views);
    views->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, menu, [menu, fillViews] { fillViews(*menu); });
    row->addWidget(views, 0, Qt::AlignTop);
    auto *button = new QPushButton(head);
    const auto nameKey = [button, palette] {
        button->setText(
            tr("Actions %1").arg(palette->shortcut().toString(QKeySequence::NativeText)).trimmed());
        button->setToolTip(palette->statusTip());
    };
    nameKey();
    connect(palette, &QAction::changed, button, nameKey);
    button->setMinimumHeight(m_search->sizeHint().height());
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, palette, &QAction::trigger);
    return head;
}

QWidget *WorkspaceView::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(16);
    row->addWidget(new LedgerBar(m_context.workspace, footer));
    row->addWidget(m_said, 1);
    row->addWidget(new TaskBar(m_context.workspace.tasks(), footer));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return footer;
}

QString WorkspaceView::currentPage() const
{
    return m_made.key(shown());
}

QWidget *WorkspaceView::shown() const
{
    const auto *frame = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    return frame ? frame->widget() : nullptr;
}

QWidget *WorkspaceView::page(const QString &id)
{
    if (QWidget *made = m_made.value(id))
        return made;
    const auto entry = std::ranges::find(m_pages, id, &PageEntry::id);
    if (entry == m_pages.end())
        return nullptr;
    QWidget *made = entry->make(m_context, m_stack);
    made->setAccessibleName(entry->title);
    m_made.insert(id, made);
    // On a small screen with large letters a page scrolls rather than being cut.
    auto *frame = new QScrollArea(m_stack);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(made);
    m_stack->addWidget(frame);
    Q_EMIT pageMade(id, made);
    return made;
}

void WorkspaceView::search(const QString &id)
{
    const auto known = std::ranges::find(m_pages, id, &PageEntry::id);
    if (known == m_pages.end() || !known->search)
        return;
    showPage(id);
    known->search(page(id));
}

void WorkspaceView::showPage(const QString &id)
{
    const auto known = std::ranges::find(m_pages, id, &PageEntry::id);
    const qsizetype row = known == m_pages.end() ? 0 : known - m_pages.begin();
    const PageEntry &entry = m_pages.at(row);
    if (currentPage() == entry.id)
        return;
    const bool fromNavigation = m_navigation->hasFocus();
    QWidget *frame = page(entry.id)->parentWidget()->parentWidget(); // its viewport, the scroll area
    m_stack->setCurrentWidget(frame);
    m_navigation->setCurrentRow(static_cast<int>(row));
    if (!fromNavigation && isVisible() && !focusPane(shown()))
        m_navigation->setFocus();
    placeCover();
    Q_EMIT pageShown(entry.id);
}

void WorkspaceView::setCover(QWidget *cover, const QStringList &pages)
{
    if (m_cover && m_cover != cover) {
        m_stack->parentWidget()->layout()->removeWidget(m_cover);
        m_cover->hide();
    }
    if (cover && m_cover != cover)
        static_cast<QVBoxLayout *>(m_stack->parentWidget()->layout())->insertWidget(0, cover, 1);
    m_cover = cover;
    m_coveredPages = pages;
    placeCover();
}

void WorkspaceView::placeCover()
{
    const bool covers = m_cover && m_coveredPages.contains(currentPage());
    const bool instead = covers && m_context.workspace.columns().rows() == 0;
    const QWidget *focused = QApplication::focusWidget();
    const bool moves = focused && (m_cover && !covers ? m_cover->isAncestorOf(focused)
                                                      : instead && m_stack->isAncestorOf(focused));
    if (m_cover)
        m_cover->setVisible(covers);
    m_stack->setVisible(!instead);
    if (moves)
        focusPane(instead ? m_cover : shown());
}

void WorkspaceView::movePane(bool forward)
{
    QList<QWidget *> panes{m_search->edit(), m_navigation};
    if (m_cover && m_cover->isVisible())
        panes.append(m_cover);
    if (m_stack->isVisible())
        panes.append(panesOf(shown()));
    const qsizetype next = neighbourPane(panes, QApplication::focusWidget(), forward);
    focusPane(panes[next]);
}

void WorkspaceView::tell(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
}

} // namespace tamiz
