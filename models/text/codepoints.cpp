// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/codepoints.h"

#include <algorithm>

namespace tamiz {

namespace {

/// 2 for a pair at \a at, else 1.
qsizetype stepAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

} // namespace

qsizetype codePointAt(QStringView text, qsizetype unit)
{
    unit = std::clamp<qsizetype>(unit, 0, text.size());
    qsizetype count = 0;
    for (qsizetype at = 0; at < unit;) {
        at += stepAt(text, at);
        if (at <= unit)
            ++count;
    }
    return count;
}

qsizetype unitAt(QStringView text, qsizetype codePoint)
{
    qsizetype at = 0;
    for (; codePoint > 0 && at < text.size(); --codePoint)
        at += stepAt(text, at);
    return at;
}

qsizetype codePoints(QStringView text)
{
    return codePointAt(text, text.size());
}

} // namespace tamiz
