// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popupkeys.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

namespace tamiz {

PopupKeys::PopupKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PopupKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride ||
        !qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        return QObject::eventFilter(watched, event);
    event->accept(); // it comes as a key press then, which goes to the menu
    return true;
}

} // namespace tamiz
