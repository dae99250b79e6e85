// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/chartable.h"

#include "models/text/fold.h"

#include <QChar>

namespace tamiz {

namespace {

bool isJoiner(char32_t c) noexcept
{
    return c == U'\'' || c == 0x2019 || c == 0x02BC || c == 0x00B7 || c == 0x2027;
}

bool needsDictionary(char32_t c) noexcept
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
        return true;
    default:
        return false;
    }
}

CharKind computeKind(char32_t c) noexcept
{
    if (isJoiner(c))
        return CharKind::Joiner;
    if (QChar::isLetter(c))
        return needsDictionary(c) ? CharKind::Dictionary : CharKind::Letter;
    if (QChar::isMark(c))
        return needsDictionary(c) ? CharKind::Dictionary : CharKind::Mark;
    return QChar::isNumber(c) ? CharKind::Digit : CharKind::Separator;
}

CharTable build()
{
    CharTable table;
    for (char32_t c = 0; c < CharTable::Size; ++c) {
        table.fold[c] = static_cast<char16_t>(foldCodePoint(c));
        table.kind[c] = computeKind(c);
    }
    return table;
}

} // namespace

const CharTable &charTable()
{
    static const CharTable table = build();
    return table;
}

CharKind kindOf(char32_t c) noexcept
{
    return c < CharTable::Size ? charTable().kind[c] : computeKind(c);
}

} // namespace tamiz
