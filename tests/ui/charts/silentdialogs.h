// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs.h"

namespace tamiz {

/// Answers in place of a person.
class SilentDialogs final : public Dialogs
{
public:
    QString path; ///< What saveFile() answers.
    std::optional<QString> text; ///< What askText() answers.

    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &) override { return true; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return text;
    }
    std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
};

} // namespace tamiz
