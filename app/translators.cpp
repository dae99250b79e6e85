// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"

#include "models/core/speaking.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tamiz {

using namespace Qt::StringLiterals;

void installTranslators(QCoreApplication &application, const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale locale = language == "system"_L1 || QLocale(language).language() == system.language()
                               ? system
                               : QLocale(language);
    QLocale::setDefault(groupingLocale(locale));
    const auto install = [&application, &locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            application.installTranslator(translator);
    };
    // English first, so that a text another language lacks still has its plural forms: the last one installed is asked first.
    auto *english = new QTranslator(&application);
    if (english->load(u"tamiz_en"_s, u":/i18n"_s))
        application.installTranslator(english);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() == QLocale::Portuguese) { // the only one there is; a search by locale would not find it
        auto *portuguese = new QTranslator(&application);
        if (portuguese->load(u"tamiz_pt_BR"_s, u":/i18n"_s))
            application.installTranslator(portuguese);
    } else {
        install(u"tamiz"_s, u":/i18n"_s);
    }
    installSpeech(application);
}

} // namespace tamiz
