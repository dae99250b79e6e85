// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/xmltext.h"

namespace tamiz {

QString xmlText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isControl = (c < QChar::Space && c != QChar::LineFeed && c != QChar::Tabulation) ||
                               (c >= QChar(0x7f) && c < QChar(0xa0));
        const bool isNoCharacter = (c >= QChar(0xfdd0) && c <= QChar(0xfdef)) || c >= QChar(0xfffe);
        const bool isAlone =
            (c.isHighSurrogate() && !(i + 1 < text.size() && text[i + 1].isLowSurrogate())) ||
            (c.isLowSurrogate() && !(i > 0 && text[i - 1].isHighSurrogate()));
        if (isControl || isNoCharacter || isAlone)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace tamiz
