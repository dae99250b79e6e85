// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mnemonics.h"

#include <QAction>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tamiz {

namespace {

/// The text with its mark ("&") taken away; a doubled one stays. Where the mark was, if there was one.
QString withoutMark(const QString &text, std::optional<qsizetype> &place)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            plain += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'&') {
            plain += u"&&";
            ++i;
        } else if (!place && i + 1 < text.size()) {
            place = plain.size();
        }
    }
    return plain;
}

/// Where in \a plain a letter stands that is not \a taken: at the start of a word first.
std::optional<qsizetype> freePlace(const QString &plain, const QSet<QChar> &taken)
{
    std::optional<qsizetype> within;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!plain[i].isLetterOrNumber() || taken.contains(plain[i].toUpper()))
            continue;
        if (i == 0 || plain[i - 1].isSpace())
            return i;
        if (!within)
            within = i;
    }
    return within;
}

} // namespace

void giveMnemonics(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    QList<QAction *> without;
    for (QAction *action : actions) {
        std::optional<qsizetype> place;
        const QString plain = withoutMark(action->text(), place);
        if (action->isSeparator() || plain.isEmpty() || !action->isVisible())
            continue;
        if (!place || taken.contains(plain[*place].toUpper()))
            without << action;
        else
            taken.insert(plain[*place].toUpper());
    }
    for (QAction *action : std::as_const(without)) {
        std::optional<qsizetype> before;
        QString text = withoutMark(action->text(), before);
        if (const auto place = freePlace(text, taken)) {
            taken.insert(text[*place].toUpper());
            text.insert(*place, u'&');
        }
        if (text != action->text())
            action->setText(text);
    }
}

} // namespace tamiz
