// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/language.h"

#include "models/text/chartable.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace tamiz {

namespace {

constexpr qsizetype LongestLooked = 1200; // CLD2 is as sure on the first paragraphs as on the whole book
constexpr int LeastLetters = 30;

bool hasEnoughLetters(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        const CharKind kind = kindOf(c.unicode());
        // One sign of a script without spaces carries about a word.
        letters += kind == CharKind::Letter ? 1 : kind == CharKind::Dictionary ? 3 : 0;
        if (letters >= LeastLetters)
            return true;
    }
    return false;
}

/// CLD2 still says iw, jw and mo, and writes scripts into some of its codes.
QString primaryTag(const char *code)
{
    const QString tag = QString::fromLatin1(code).section(QChar(u'-'), 0, 0);
    if (tag == QLatin1String("iw"))
        return QStringLiteral("he");
    if (tag == QLatin1String("jw"))
        return QStringLiteral("jv");
    return tag == QLatin1String("mo") ? QStringLiteral("ro") : tag;
}

} // namespace

QString languageOf(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), LongestLooked));
    if (!hasEnoughLetters(head))
        return {};
    const QByteArray utf8 = head.toString().normalized(QString::NormalizationForm_C).toUtf8();
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int bytes = 0;
    bool reliable = false;
    const CLD2::Language best =
        CLD2::ExtDetectLanguageSummary(utf8.constData(), static_cast<int>(utf8.size()), true, &hints, 0,
                                       languages, percents, scores, nullptr, &bytes, &reliable);
    if (!reliable || best == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return primaryTag(CLD2::LanguageCode(best));
}

} // namespace tamiz
