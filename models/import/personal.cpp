// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/personal.h"

#include "models/import/header.h"
#include "models/import/preset.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool named(const QString &padded, const QString &list)
{
    const QStringList words = headerWords().value(list);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return padded.contains(QString(u' ' + word + u' ')); });
}

} // namespace

QString personalKind(const QString &header, const ColumnStats &stats)
{
    constexpr double most = 0.5;
    if (stats.emails > most)
        return u"e-mail"_s;
    if (stats.addresses > most)
        return u"ip"_s;
    if (stats.nationalIds > most)
        return u"national id"_s;
    const QString padded = u' ' + foldHeader(header) + u' ';
    const bool shortCells = stats.meanLength < 60 && stats.dates < most;
    if (!shortCells || padded.count(u' ') > 10)
        return {};
    for (const QString &kind : {u"e-mail"_s, u"ip"_s, u"national id"_s, u"telephone"_s, u"address"_s}) {
        // A column of yes and no asks about an address; it does not hold one.
        if (named(padded, u"personal "_s + kind) && (stats.filled < 8 || stats.distinct > 2))
            return kind;
    }
    if (stats.telephones > most)
        return u"telephone"_s;
    return named(padded, u"personal name"_s) ? u"name"_s : QString();
}

bool isCalledName(const QString &header)
{
    const QString folded = foldHeader(header);
    return headerWords().value(u"personal name"_s).contains(folded) || headerWords().value(u"author"_s).contains(folded);
}

bool isLeftOut(const QString &personalKind)
{
    return !personalKind.isEmpty() && personalKind != "name"_L1;
}

QString personalWarning(const QString &personalKind)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("tamiz::Import", text); };
    if (personalKind == "e-mail"_L1)
        return say(QT_TRANSLATE_NOOP(
            "tamiz::Import", "It holds e-mail addresses. They are left out unless you choose otherwise."));
    if (personalKind == "ip"_L1)
        return say(QT_TRANSLATE_NOOP("tamiz::Import",
                                    "It holds IP addresses. They are left out unless you choose otherwise."));
    if (personalKind == "national id"_L1)
        return say(QT_TRANSLATE_NOOP(
            "tamiz::Import",
            "It holds national identity numbers. They are left out unless you choose otherwise."));
    if (personalKind == "telephone"_L1)
        return say(QT_TRANSLATE_NOOP(
            "tamiz::Import", "It holds telephone numbers. They are left out unless you choose otherwise."));
    if (personalKind == "address"_L1)
        return say(QT_TRANSLATE_NOOP(
            "tamiz::Import", "It holds postal addresses. They are left out unless you choose otherwise."));
    if (personalKind == "name"_L1)
        return say(QT_TRANSLATE_NOOP("tamiz::Import",
                                    "It holds names of people. Import them only if they may be known."));
    return {};
}

bool asksForConsent(const QString &header, const ColumnStats &stats)
{
    return stats.distinct <= 6 && stats.meanLength < 80 &&
           named(u' ' + foldHeader(header) + u' ', u"consent"_s);
}

QString consentOf(const QString &answer)
{
    const QString folded = foldHeader(answer);
    const QString first = folded.section(u' ', 0, 0);
    const QHash<QString, QStringList> &words = headerWords();
    if (words.value(u"no"_s).contains(folded) || words.value(u"no"_s).contains(first))
        return u"no"_s;
    if (words.value(u"yes"_s).contains(folded) || words.value(u"yes"_s).contains(first))
        return u"yes"_s;
    return answer;
}

} // namespace tamiz
