// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <type_traits>
#include <vector>

namespace tamiz {

/// A word of a text: where it stands (UTF-16 units) and its folded form.
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
};

/// The words of \a text in order: runs of letters, digits and marks; an apostrophe or middle dot between
/// letters joins (Catalan, French). Han, Kana, Thai, Lao and Khmer runs are cut by ICU's dictionary;
/// everything else by a plain loop. In the folded form an apostrophe is always ' and a middle dot is gone, so
/// that col·legi, coŀlegi and collegi meet.
std::vector<Word> wordsOf(QStringView text);

/// Called for each word; \a folded lives until the call returns.
using WordVisitor = void (*)(void *context, qsizetype start, qsizetype length, QStringView folded);

/// As wordsOf, without an allocation per word. Safe from any thread; \a visitor may not call visitWords
/// itself.
void visitWords(QStringView text, WordVisitor visitor, void *context);

/// visitWords for anything callable as f(qsizetype start, qsizetype length, QStringView folded).
template<class F>
void forEachWord(QStringView text, F &&f)
{
    using Callable = std::remove_reference_t<F>;
    visitWords(
        text,
        [](void *context, qsizetype start, qsizetype length, QStringView folded) {
            (*static_cast<Callable *>(context))(start, length, folded);
        },
        &f);
}

} // namespace tamiz
