// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/gating.h"
#include "app/cli/reportparts.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/core/speaking.h"
#include "models/report/report.h"
#include "models/report/templates.h"
#include "models/report/reportfile.h"
#include "ui/charts/qtchartpainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString cli(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

QString changesText(const std::vector<NumberChange> &changes)
{
    QString text;
    for (const NumberChange &change : changes)
        text += u"%1\t%2 -> %3\n"_s.arg(change.what, change.before.isEmpty() ? u"-"_s : change.before,
                                        change.after.isEmpty() ? u"-"_s : change.after);
    return text;
}

QJsonArray changesJson(const std::vector<NumberChange> &changes)
{
    QJsonArray array;
    for (const NumberChange &change : changes)
        array.append(QJsonObject{{u"number"_s, change.id}, {u"what"_s, change.what}, {u"before"_s, change.before},
                                 {u"after"_s, change.after}});
    return array;
}

/// What people chose for the report, by options over what the workspace keeps.
Result<ReportOptions> choicesOf(const QCommandLineParser &line)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    auto draft = readDraft(**store);
    if (!draft)
        return draft.error();
    ReportOptions choices;
    choices.draft = *std::move(draft);
    if (line.isSet(u"language"_s))
        choices.draft.settings.language = line.value(u"language"_s);
    if (line.isSet(u"paper"_s))
        choices.draft.settings.paper = line.value(u"paper"_s);
    const QString &language = choices.draft.settings.language;
    if (!language.isEmpty() && !spokenLanguages().contains(language))
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--language takes one of %1, not \"%2\"."))
                         .arg(spokenLanguages().join(u", "_s), language));
    if (!paperFromKey(choices.draft.settings.paper))
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--paper takes A4 or Letter, not \"%1\"."))
                         .arg(choices.draft.settings.paper));
    choices.templ = line.value(u"template"_s);
    choices.title = line.value(u"title"_s);
    choices.institution = line.value(u"institution"_s);
    choices.author = line.value(u"author"_s);
    choices.filter = line.values(u"where"_s).join(u' ');
    return choices;
}

Result<void> writeIt(const QCommandLineParser &line, bool changesAlone)
{
    const QString path = line.value(u"out"_s);
    if (!changesAlone && !reportEndings().contains(QFileInfo(path).suffix().toLower()))
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Say with --out where the report goes: x.pdf, x.docx, x.odt or x.html.")));
    auto choices = choicesOf(line);
    if (!choices)
        return choices.error();
    std::optional<SpeakIn> speech(std::in_place, languageOf(choices->draft.settings)); // the names of values too
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    if (!changesAlone) {
        const auto gate = passGate(*session, *rows, Leaving::Report, u"report"_s, line);
        if (!gate) { // what is not printed is said in the language of the program
            speech.reset();
            return passGate(*session, *rows, Leaving::Report, u"report"_s, line).error();
        }
        choices->overridden = gate->overridden;
        choices->overrideReason = gate->reason;
    }
    const auto report = buildReport(*session->store, *session->columns, *rows, *choices,
                                    session->store->clock()(), consoleProgress());
    if (!report)
        return report.error();
    const QString what = choices->templ.isEmpty() ? u"report"_s : u"report:"_s + choices->templ;
    const auto changes = changedNumbers(*session->store, *report, what, line.values(u"where"_s).join(u' '));
    if (!changes)
        return changes.error();
    if (changesAlone) {
        print(line, {{u"changes"_s, changesJson(*changes)}}, changesText(*changes));
        return {};
    }
    QtChartPainter painter;
    const auto pages = writeReport(*report, painter, path, consoleProgress());
    if (!pages)
        return pages.error();
    noteRelease(*session, *rows, {what, path, {}, choices->least, {}, report->numbers()}, line);
    speech.reset(); // what is said of it is in the language of the program
    QJsonObject said{{u"title"_s, report->title}, {u"out"_s, path}, {u"changes"_s, changesJson(*changes)}};
    if (*pages > 0)
        said.insert(u"pages"_s, *pages);
    const QString sentence =
        *pages > 0 ? QCoreApplication::translate("tamiz::Cli", "%n page(s) written to %1.", nullptr, *pages)
                   : QCoreApplication::translate("tamiz::Cli", "The report was written to %1.");
    print(line, said, changesText(*changes) + sentence.arg(path) + u'\n');
    return {};
}

Result<void> runReport(const QCommandLineParser &line)
{
    const QString word = line.positionalArguments().value(1);
    if (word.isEmpty() || word == "changes"_L1)
        return writeIt(line, !word.isEmpty());
    return runReportWords(line);
}

constexpr OptionSpec options[] = {
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write; it is written whole or not at all.")},
    {"title", "TEXT",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The title on the cover (otherwise the name of the workspace), or of a section.")},
    {"institution", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The institution on the cover.")},
    {"author", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The author on the cover.")},
    {"language", "KEY", QT_TRANSLATE_NOOP("tamiz::Cli", "Language of the report, whatever the program speaks: es, en, pt or fr.")},
    {"paper", "PAPER", QT_TRANSLATE_NOOP("tamiz::Cli", "A4 or Letter.")},
    {"margins", "MM", QT_TRANSLATE_NOOP("tamiz::Cli", "set: the edges in millimetres, one for all or left,top,right,bottom.")},
    {"fact", "KEY=TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "set: what the workspace cannot know: legal, question, materials, decided, organisations, contact, licence, next, data.")},
    {"template", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "Writes this template (results, summary, annex) instead of the sections of the workspace.")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "section: its prose, with bound numbers such as {{people where region:Norte}}.")},
    {"text-file", "FILE", QT_TRANSLATE_NOOP("tamiz::Cli", "section: the file that holds its prose.")},
    {"at", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "section add: its number (at the end).")},
    {"override", "REASON", OverrideText},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
};

} // namespace

const Verb reportVerb{
    "report"_L1,
    "W --out x.pdf|x.docx|x.odt|x.html | changes | releases | set … | template results|summary|annex | section "
    "list|add|set N|move N TO|remove N",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Writes the report of the consultation, or changes what it says."),
    1,
    5,
    options,
    runReport,
    true};

} // namespace tamiz
