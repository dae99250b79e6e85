// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"
#include "app/window/pages.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tamiz"_s);
    QApplication::setOrganizationName(u"tamiz"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(TAMIZ_VERSION));
    QApplication::setWindowIcon(tamiz::icon(u"tamiz"_s));
    QApplication::setDesktopFileName(u"tamiz"_s);

    QSettings store;
    tamiz::Settings settings(store);
    const bool reset = QCoreApplication::arguments().contains("--reset-settings"_L1);
    if (reset)
        settings.clear();
    tamiz::installTranslators(application, settings.get(tamiz::settings::Language));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "tamiz::Main", "Turns the raw export of a public consultation into an accountable result."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate("tamiz::Main", "Opens the sample consultation <id>."),
        u"id"_s);
    parser.addOption(sample);
    parser.addOption(QCommandLineOption(
        u"reset-settings"_s,
        QCoreApplication::translate("tamiz::Main", "Starts with the settings of the first day.")));
    parser.addPositionalArgument(
        u"file"_s, QCoreApplication::translate("tamiz::Main", "A workspace to open, or an export to import."),
        u"[file]"_s);
    parser.process(application);

    tamiz::applyAppearance(settings.get(tamiz::settings::Appearance));
    tamiz::QtDialogs dialogs;
    tamiz::MainWindow window(store, dialogs, tamiz::windowPages());
    window.show();
    // After the first frame, so that the window is there while something large opens.
    QTimer::singleShot(0, &window, [&] {
        if (parser.isSet(sample))
            window.openSample(parser.value(sample));
        else if (!parser.positionalArguments().isEmpty())
            window.openPath(parser.positionalArguments().constFirst());
    });
    return QApplication::exec();
}
