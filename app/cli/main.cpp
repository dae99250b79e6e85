// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "app/translators.h"
#include "models/core/error.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Painting needs fonts, and charts are drawn by widgets; everything else runs where there is no display at
/// all.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool paints)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

tamiz::Result<void> runHelp(const QStringList &words)
{
    if (words.isEmpty()) {
        tamiz::print(tamiz::overview());
        return {};
    }
    if (const tamiz::Verb *verb = tamiz::verbNamed(words.constFirst())) {
        tamiz::print(tamiz::helpOn(*verb));
        return {};
    }
    return tamiz::Error{
        tamiz::Error::Code::Usage,
        QCoreApplication::translate("tamiz::Cli", "There is no verb \"%1\". \"tamiz-cli help\" lists them.")
            .arg(words.constFirst()),
        {}};
}

tamiz::Result<void> run(const QStringList &words, const tamiz::Verb *verb)
{
    if (verb)
        return tamiz::perform(*verb, words.mid(1));
    if (words.isEmpty()) {
        return tamiz::Error{
            tamiz::Error::Code::Usage,
            QCoreApplication::translate("tamiz::Cli", "A verb is missing. \"tamiz-cli help\" lists them."),
            {}};
    }
    const QString &first = words.constFirst();
    if (first == "--version"_L1) {
        tamiz::print(u"tamiz-cli " TAMIZ_VERSION "\n"_s);
        return {};
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return runHelp(words.mid(1));
    return runHelp({first}); // Not a verb: says so.
}

} // namespace

int main(int argc, char **argv)
{
    tamiz::catchInterrupt(); // before all else: an interrupt while the program starts is a wish to stop, too
    const tamiz::Verb *verb = argc > 1 ? tamiz::verbNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (verb && verb->paints)
        QHashSeed::setDeterministicGlobalSeed(); // the order of fonts in a PDF follows it
    const auto application = makeApplication(argc, argv, verb && verb->paints);
    QCoreApplication::setApplicationName(u"tamiz-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TAMIZ_VERSION));
    tamiz::installTranslators(*application, u"system"_s);
    const tamiz::Result<void> result = run(QCoreApplication::arguments().mid(1), verb);
    if (result)
        return 0;
    tamiz::complain(result.error());
    return tamiz::exitStatus(result.error().code);
}
