// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// One line a verb, in the order of the way of the data, which is also the order of the help.
constexpr auto table = std::to_array<const Verb *>({
    &importVerb,   //
    &mappingsVerb, //
    &sourcesVerb,  //
    &infoVerb,     //
    &listVerb,     //
    &countVerb,    //
    &viewVerb,     //
    &tagVerb,      //
    &codebookVerb, //
    &stateVerb,    //
    &policyVerb,   //
    &contributionVerb, //
    &triageVerb,   //
    &findingsVerb, //
    &familiesVerb, //
    &themesVerb,   //
    &themeVerb,    //
    &suggestVerb,  //
    &opinionsVerb, //
    &crosstabVerb, //
    &representVerb, //
    &chartVerb,    //
    &sheetVerb,    //
    &contextVerb,  //
    &answerVerb,   //
    &reportVerb,   //
    &exportVerb,   //
    &journalVerb,  //
    &checkVerb,    //
});

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

QString lineOf(const Verb &verb)
{
    return u"tamiz-cli "_s + verb.name + u' ' + QString::fromUtf8(verb.usage) + u" [--json]"_s;
}

void addOptions(QCommandLineParser &parser, const Verb &verb)
{
    for (const OptionSpec &option : verb.options) {
        QCommandLineOption added(QString::fromUtf8(option.name), translated(option.description));
        if (option.value)
            added.setValueName(QString::fromUtf8(option.value));
        parser.addOption(added);
    }
    parser.addOption(
        {u"json"_s, QCoreApplication::translate("tamiz::Cli", "Prints the result as one JSON object.")});
    parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("tamiz::Cli", "Prints this help.")});
}

Error usageError(const QString &sentence, const Verb &verb)
{
    return {Error::Code::Usage,
            sentence + u'\n' + QCoreApplication::translate("tamiz::Cli", "Usage: %1").arg(lineOf(verb)),
            {}};
}

} // namespace

std::span<const Verb *const> verbs()
{
    return table;
}

const Verb *verbNamed(const QString &name)
{
    const auto found = std::ranges::find_if(table, [&name](const Verb *verb) { return verb->name == name; });
    return found == table.end() ? nullptr : *found;
}

QString overview()
{
    QString text = QCoreApplication::translate(
        "tamiz::Cli", "Turns the raw export of a public consultation into an accountable "
                      "result. W is a workspace file (name.tamiz).");
    text += u"\n\n"_s;
    for (const Verb *verb : table)
        text += u"  "_s + lineOf(*verb) + u"\n      "_s + translated(verb->summary) + u'\n';
    text += u'\n' +
            QCoreApplication::translate(
                "tamiz::Cli", "Exit status: 0 done, 2 usage, 3 input refused, 4 storage, 5 damaged, "
                              "6 cancelled. \"tamiz-cli help VERB\" says more on a verb.") +
            u'\n';
    return text;
}

QString helpOn(const Verb &verb)
{
    QString text = QCoreApplication::translate("tamiz::Cli", "Usage: %1").arg(lineOf(verb)) + u'\n' +
                   translated(verb.summary) + u"\n\n"_s;
    QCommandLineParser parser;
    addOptions(parser, verb);
    // The parser's own text begins with a usage line that knows no verb; what follows it is what we want.
    const QString own = parser.helpText();
    return text + own.mid(own.indexOf(u'\n') + 1).trimmed() + u'\n' + (verb.notes ? u'\n' + verb.notes() : QString());
}

Result<void> perform(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, verb);
    const bool parsed = parser.parse(QStringList{u"tamiz-cli"_s} + arguments);
    if (parsed && parser.isSet(u"help"_s)) {
        print(helpOn(verb));
        return {};
    }
    if (!parsed)
        return usageError(parser.errorText(), verb);
    const auto words = parser.positionalArguments().size();
    if (words < verb.least)
        return usageError(
            QCoreApplication::translate("tamiz::Cli", "Something is missing after \"%1\".").arg(verb.name),
            verb);
    if (words > verb.most)
        return usageError(QCoreApplication::translate("tamiz::Cli", "\"%1\" is one word too many.")
                              .arg(parser.positionalArguments().at(verb.most)),
                          verb);
    return verb.run(parser);
}

} // namespace tamiz
