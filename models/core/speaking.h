// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QCoreApplication;

namespace tamiz {

/// The languages a report can be written in, by key: "es", "en", "pt", "fr".
QStringList spokenLanguages();
QString nameOfLanguage(const QString &language); ///< As it calls itself: "español".

/// While it lives, every text that the thread has translated, and \ref spokenLocale, are of \a language,
/// whatever the window speaks; other threads are not touched. An empty or unknown language changes nothing.
/// Scopes nest. Works where installSpeech() was called and the words are linked in; without, only numbers and
/// dates follow.
class SpeakIn
{
public:
    explicit SpeakIn(const QString &language);
    ~SpeakIn();
    Q_DISABLE_COPY_MOVE(SpeakIn)

    struct Speech;

private:
    std::unique_ptr<Speech> m_speech;
    Speech *m_before;
};

/// How this thread writes numbers and dates: the language of the innermost SpeakIn, else that of the program.
QLocale spokenLocale();
QString spokenLanguage(); ///< Of spokenLocale(), as documents name it: "es". No country: see groupingLocale().

/// \a locale, or one of the same language, signs and short dates that groups the digits of every number. Qt 6.4 writes
/// a million as “1000.000” where a language groups from five digits on (es_ES, pt_PT): es_AR writes 1.000.000.
QLocale groupingLocale(const QLocale &locale);

/// Makes \a application ask SpeakIn before its own translators. After those are installed: the last one is
/// asked first.
void installSpeech(QCoreApplication &application);

} // namespace tamiz
