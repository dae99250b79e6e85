// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/selection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tamiz {

struct TextEntry;

/// A text as a row of the list shows it: title and body in one line, and where its hits stand.
struct ListText
{
    QString text;
    qsizetype title = 0; ///< How much of it is the title.
    QList<Span> spans;   ///< Hits, ascending.
};

/// Title and the first 4,000 letters of the body with even white space; the title once where the body begins
/// with it. Hits of \a words (markedWords()) in it.
ListText listText(const TextEntry &entry, const QStringList &words);

/// \a whole where its first hit is among the first \a fits letters; else cut so that it is: the beginning of
/// the title, and the words around the hit.
ListText excerptOf(const ListText &whole, qsizetype fits);

} // namespace tamiz
