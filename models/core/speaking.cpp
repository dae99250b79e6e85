// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"

#include <QCoreApplication>
#include <QTranslator>

namespace tamiz {

using namespace Qt::StringLiterals;

struct SpeakIn::Speech
{
    QLocale locale;
    QTranslator words, plurals; ///< Plurals: English forms for what the words lack.
};

namespace {

thread_local SpeakIn::Speech *current = nullptr;

/// Asked before all others. Fills in numbers itself, since the program would write them its own way.
class SpeechTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        if (!current)
            return {};
        QString words = current->words.translate(context, text, comment, n);
        if (words.isNull() && n >= 0)
            words = current->plurals.translate(context, text, comment, n);
        if (words.isNull())
            words = QString::fromUtf8(text);
        if (n >= 0)
            words.replace("%Ln"_L1, current->locale.toString(n)).replace("%n"_L1, QString::number(n));
        return words;
    }
};

QString fileOf(const QString &language)
{
    return u"tamiz_"_s + (language == "pt"_L1 ? u"pt_BR"_s : language); // the only Portuguese there is
}

} // namespace

QStringList spokenLanguages()
{
    return {u"es"_s, u"en"_s, u"pt"_s, u"fr"_s};
}

QString nameOfLanguage(const QString &language)
{
    return QLocale(language).nativeLanguageName().section(u' ', 0, 0);
}

SpeakIn::SpeakIn(const QString &language) : m_before(current)
{
    const QString key = QLocale(language).name().section(u'_', 0, 0);
    if (language.isEmpty() || !spokenLanguages().contains(key))
        return;
    m_speech = std::make_unique<Speech>();
    // The country of the program stays where it speaks the same language: it has a way with numbers of its
    // own.
    m_speech->locale =
        QLocale().language() == QLocale(key).language() ? QLocale() : groupingLocale(QLocale(key));
    // A program without words linked in says what stands in its source.
    const bool hasPlurals = m_speech->plurals.load(fileOf(u"en"_s), u":/i18n"_s);
    const bool hasWords = key != "en"_L1 && m_speech->words.load(fileOf(key), u":/i18n"_s);
    Q_UNUSED(hasPlurals)
    Q_UNUSED(hasWords)
    current = m_speech.get();
}

SpeakIn::~SpeakIn()
{
    current = m_before;
}

QLocale groupingLocale(const QLocale &locale)
{
    const auto groups = [](const QLocale &one) {
        return one.toString(1'234'567).count(one.groupSeparator()) == 2;
    };
    if (groups(locale))
        return locale;
    const QList<QLocale> others =
        QLocale::matchingLocales(locale.language(), QLocale::AnyScript, QLocale::AnyTerritory);
    const auto same = std::ranges::find_if(others, [&](const QLocale &one) {
        return groups(one) && one.groupSeparator() == locale.groupSeparator() &&
               one.decimalPoint() == locale.decimalPoint() &&
               one.dateFormat(QLocale::ShortFormat) == locale.dateFormat(QLocale::ShortFormat);
    });
    return same == others.end() ? locale : *same;
}

QLocale spokenLocale()
{
    return current ? current->locale : QLocale();
}

QString spokenLanguage()
{
    // The C locale writes English and calls itself “C”, which is the name of no language in a document.
    const QLocale::Language language = spokenLocale().language();
    return QLocale::languageToCode(language == QLocale::C ? QLocale::English : language);
}

void installSpeech(QCoreApplication &application)
{
    application.installTranslator(new SpeechTranslator(&application));
}

} // namespace tamiz
