// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace tamiz {

/// \a text in the language of the window, for functions that belong to no QObject. lupdate files the strings of such
/// functions under the name of their namespace, so that is the context. \a n chooses the plural form and stands for %n;
/// it must be the third argument, by which lupdate knows a text with a number.
inline QString tr(const char *text, const char *comment = nullptr, qint64 n = -1)
{
    return QCoreApplication::translate("tamiz", text, comment, static_cast<int>(n));
}

} // namespace tamiz
