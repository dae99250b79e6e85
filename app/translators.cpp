// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"

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
    QLocale::setDefault(locale);
    const auto install = [&application, &locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            application.installTranslator(translator);
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"tamiz"_s, u":/i18n"_s);
    // A language without a translation still needs the plural forms of the English texts.
    if (locale.language() != QLocale::English && locale.language() != QLocale::Spanish) {
        auto *english = new QTranslator(&application);
        if (english->load(u"tamiz_en"_s, u":/i18n"_s))
            application.installTranslator(english);
    }
}

} // namespace tamiz
