// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/numbermarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// 1.385 or 1.234.567 with \a mark for the point: groups of three, the first not beginning with a zero.
bool isGrouped(QStringView text, QChar mark)
{
    qsizetype cut = text.indexOf(mark);
    if (cut < 1 || cut > 3 || text[0] == u'0' || !allDigits(text.first(cut)))
        return false;
    for (; cut < text.size(); cut += 4) {
        if (text[cut] != mark || text.size() < cut + 4 || !allDigits(text.sliced(cut + 1, 3)))
            return false;
    }
    return true;
}

/// Digits, or groups of them by \a thousands, then \a decimal and digits.
bool hasDecimals(QStringView text, QChar thousands, QChar decimal)
{
    const qsizetype cut = text.indexOf(decimal);
    return cut > 0 && allDigits(text.sliced(cut + 1)) &&
           (allDigits(text.first(cut)) || isGrouped(text.first(cut), thousands));
}

QStringView withoutSign(QStringView text)
{
    return text.startsWith(u'-') ? text.sliced(1) : text;
}

} // namespace

bool isGroupedNumber(QStringView text)
{
    return isGrouped(text, u'.') || isGrouped(text, u',');
}

void NumberEvidence::look(QStringView text)
{
    text = withoutSign(text.trimmed());
    if (text.isEmpty() || text.size() > 24 || !isDigit(text[0]) || !isDigit(text.back()))
        return;
    ++m_numbers;
    const bool several = text.count(u'.') > 1 || text.count(u',') > 1;
    if (allDigits(text))
        return;
    if (isGrouped(text, u'.'))
        ++(several ? m_comma : m_dotted);
    else if (isGrouped(text, u','))
        ++(several ? m_point : m_dashed);
    else if (hasDecimals(text, u'.', u','))
        ++m_comma;
    else if (hasDecimals(text, u',', u'.'))
        ++(text.contains(u',') ? m_point : m_decimals);
    else
        --m_numbers;
}

NumberMarks NumberEvidence::marks(qint64 enough) const
{
    const bool comma = m_comma > 0;
    const bool point = m_point > 0 || (m_decimals > 0 && m_dashed > 0);
    if ((comma && (point || m_decimals > 0 || m_dashed > 0)) || (point && m_dotted > 0 && m_decimals == 0) ||
        (m_dotted > 0 && m_dashed > 0))
        return NumberMarks::Mixed;
    if (comma || (m_dotted >= enough && m_decimals == 0))
        return NumberMarks::Comma;
    return point || m_dashed >= enough ? NumberMarks::Point : NumberMarks::Plain;
}

QString plainNumber(const QString &text, NumberMarks marks)
{
    if (marks != NumberMarks::Comma && marks != NumberMarks::Point)
        return text;
    const QChar thousands = marks == NumberMarks::Comma ? u'.' : u',';
    const QChar decimal = marks == NumberMarks::Comma ? u',' : u'.';
    const QStringView digits = withoutSign(text);
    if (!isGrouped(digits, thousands) && !hasDecimals(digits, thousands, decimal))
        return text;
    return QString(text).remove(thousands).replace(decimal, u'.');
}

bool isReadWith(const QString &text, NumberMarks marks)
{
    const QString plain = plainNumber(text, marks);
    if (plain == text && (text.contains(u'.') || text.contains(u','))) // 7.5 where a comma parts decimals
        return false;
    bool isNumber = false;
    static_cast<void>(plain.toDouble(&isNumber)); // of the C locale
    return isNumber;
}

QString keyOf(NumberMarks marks)
{
    return marks == NumberMarks::Comma ? u"comma"_s : marks == NumberMarks::Point ? u"point"_s : QString();
}

NumberMarks marksFromKey(QStringView key)
{
    return key == "comma"_L1 ? NumberMarks::Comma : key == "point"_L1 ? NumberMarks::Point : NumberMarks::Plain;
}

} // namespace tamiz
