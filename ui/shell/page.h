// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

namespace tamiz {

/// What the shell lends to a page when it is made.
struct PageContext
{
    Workspace &workspace;
    Dialogs &dialogs;
    std::function<void(const QString &id)> showPage; ///< Goes to another page.
    std::function<void()> importFiles;               ///< As File > Import does.
    std::function<void()> importFolder;
};

/// A page as the shell knows it: what it is called and how it is made. The shell includes no page; the wiring
/// gives it these. Pages are made when they are first shown. Actions a page adds to itself appear in the
/// menus that name it.
struct PageEntry
{
    QString id;    ///< "contributions"; kept in the settings.
    QString title; ///< Translated.
    QString icon;
    std::function<QWidget *(const PageContext &context, QWidget *parent)> make;
    std::function<std::optional<qint64>(const Workspace &workspace)>
        count; ///< Beside the title; none = no number.
    std::function<void(QWidget *page)> search = {}; ///< What "Find …" in the menu does on this page, where it does.
};

} // namespace tamiz
