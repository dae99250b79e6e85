// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/unescape.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString fromLatin1Bytes(const QString &text)
{
    const bool bytes = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    if (!bytes)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text.toLatin1());
    return decoder.hasError() ? text : decoded;
}

} // namespace

QString unescaped(const QString &text, bool latin1, bool entities)
{
    QString result = latin1 ? fromLatin1Bytes(text) : text;
    if (entities && result.contains(u'&')) {
        result.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
        result.replace("&amp;"_L1, "&"_L1); // Last: "&amp;lt;" is the text "&lt;".
    }
    return result;
}

QString rangeOf(const QString &value)
{
    bool number = false;
    const int days = value.toInt(&number);
    if (!number || value.size() != 5 || days < 36526 || days > 54788)
        return value;
    const QDate date = QDate(1899, 12, 30).addDays(days);
    return u"%1-%2"_s.arg(std::min(date.day(), date.month())).arg(std::max(date.day(), date.month()));
}

QString fromRubyHash(const QString &text, const QString &locale)
{
    if (!text.startsWith("{\""_L1) || !text.contains("\"=>\""_L1))
        return text;
    static const QRegularExpression hash(u"\\{((?:[^\"{}]|\"(?:[^\"\\\\]|\\\\.)*\")*)\\}"_s);
    static const QRegularExpression pair(u"\"([^\"]+)\"=>\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    QStringList texts;
    for (auto each = hash.globalMatch(text); each.hasNext();) {
        QString chosen;
        for (auto one = pair.globalMatch(each.next().captured(1)); one.hasNext();) {
            const auto match = one.next();
            if (chosen.isEmpty() || match.captured(1) == locale)
                chosen = match.captured(2).replace(escaped, u"\\1"_s);
        }
        if (!chosen.isEmpty())
            texts.append(chosen);
    }
    return texts.isEmpty() ? text : texts.join(u", "_s);
}

} // namespace tamiz
