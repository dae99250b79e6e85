// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QSplitter>
#include <QWidget>

namespace tamiz {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *firstFocusable(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    const QList<QWidget *> children = pane->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(children, takesFocus);
    return found == children.end() ? nullptr : *found;
}

} // namespace

QList<QWidget *> panesOf(QWidget *page)
{
    QList<QWidget *> panes;
    const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        for (int index = 0; splitter->isVisible() && index < splitter->count(); ++index) {
            QWidget *part = splitter->widget(index);
            const bool isLeaf =
                !qobject_cast<QSplitter *>(part) && part->findChildren<QSplitter *>().isEmpty();
            if (isLeaf && firstFocusable(part))
                panes.append(part);
        }
    }
    if (panes.isEmpty())
        panes.append(page);
    return panes;
}

bool focusPane(QWidget *pane)
{
    QWidget *proxy = pane->focusProxy();
    QWidget *target = proxy && takesFocus(proxy) ? proxy : firstFocusable(pane);
    if (!target)
        return false;
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

qsizetype neighbourPane(const QList<QWidget *> &panes, const QWidget *focused, bool forward)
{
    qsizetype current = forward ? -1 : 0;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        if (focused && (panes[index] == focused || panes[index]->isAncestorOf(focused)))
            current = index;
    }
    return (current + (forward ? 1 : panes.size() - 1)) % panes.size();
}

} // namespace tamiz
