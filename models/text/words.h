// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tamiz {

/// A word of a text: where it stands (UTF-16 units) and its folded form.
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
};

/// The words of \a text in order: runs of letters, digits and marks; an apostrophe or middle dot between letters joins
/// (Catalan, French). Han, Kana, Thai, Lao and Khmer runs are cut by ICU's dictionary; everything else by a plain loop.
std::vector<Word> wordsOf(QStringView text);

} // namespace tamiz
