// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/gating.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/answertable.h"
#include "models/report/letters.h"
#include "models/report/reportfile.h"
#include "models/storage/answers.h"
#include "models/storage/reading.h"
#include "models/workspace/answering.h"
#include "models/workspace/followup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString cli(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

constexpr std::pair<QLatin1StringView, AnswerField> answerFields[] = {{"decision"_L1, AnswerField::Decision},
                                                                      {"reason"_L1, AnswerField::Reason},
                                                                      {"office"_L1, AnswerField::Office},
                                                                      {"date"_L1, AnswerField::Date},
                                                                      {"link"_L1, AnswerField::Link},
                                                                      {"before"_L1, AnswerField::Before},
                                                                      {"after"_L1, AnswerField::After},
                                                                      {"assigned"_L1, AnswerField::Assigned},
                                                                      {"due"_L1, AnswerField::Due}};

/// Puts the options that were given into \a answer; the others stay as they are.
Result<void> fill(Answer &answer, const QCommandLineParser &line)
{
    if (line.isSet(u"decision"_s)) {
        const QString key = line.value(u"decision"_s);
        const auto decision = decisionFromKey(key == "none"_L1 ? QString() : key);
        if (!decision)
            return usage(
                cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--decision takes accepted, partly, not-accepted, "
                                                    "already-done, out-of-scope or none, not \"%1\"."))
                    .arg(key));
        answer.decision = *decision;
    }
    const std::pair<QString, QString *> words[] = {
        {u"reason"_s, &answer.reason}, {u"office"_s, &answer.office}, {u"link"_s, &answer.link},
        {u"before"_s, &answer.before}, {u"after"_s, &answer.after},   {u"assigned"_s, &answer.assigned}};
    for (const auto &[name, text] : words) {
        if (line.isSet(name))
            *text = line.value(name);
    }
    for (const auto &[name, day] : {std::pair{u"date"_s, &answer.date}, std::pair{u"due"_s, &answer.due}}) {
        if (!line.isSet(name))
            continue;
        *day = QDate::fromString(line.value(name), Qt::ISODate);
        if (!day->isValid() && !line.value(name).isEmpty())
            return usage(
                cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--%1 takes a day such as 2017-03-01, not \"%2\"."))
                    .arg(name, line.value(name)));
    }
    return {};
}

/// The theme of this number or name, with its answer so far.
Result<Answer> answerTo(Store &store, const QString &word)
{
    const auto themes = readThemes(store);
    const auto answers = readThemeAnswers(store);
    if (!themes || !answers)
        return !themes ? themes.error() : answers.error();
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    for (const ThemeEntry &theme : *themes) {
        if ((isNumber && theme.id == number) || theme.name.compare(word, Qt::CaseInsensitive) == 0) {
            const auto known = std::ranges::find(*answers, theme.id, &Answer::theme);
            Answer answer = known == answers->end() ? Answer() : *known;
            answer.theme = theme.id;
            return answer;
        }
    }
    return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "There is no theme \"%1\".")).arg(word));
}

Result<Operation> decide(const QCommandLineParser &line, const Session &session, bool removes)
{
    const QStringList words = line.positionalArguments();
    Store &store = *session.store;
    if (words.size() == 3) {
        auto answer = answerTo(store, words.at(2));
        if (!answer)
            return answer.error();
        if (removes)
            return removeThemeAnswer(store, answer->theme, accountActor());
        if (const auto filled = fill(*answer, line); !filled)
            return filled.error();
        if (!answer->date.isValid() && answer->isGiven() && !line.isSet(u"date"_s))
            answer->date = store.clock()().date();
        return answerTheme(store, answer->theme, *answer, accountActor());
    }
    const auto ids = idsWhere(session, line);
    if (!ids)
        return ids.error();
    if (removes)
        return removeContributionAnswers(store, *ids, accountActor());
    Answer answer;
    if (const auto filled = fill(answer, line); !filled)
        return filled.error();
    const bool needsDate = answer.isGiven() && !line.isSet(u"date"_s);
    if (needsDate)
        answer.date = store.clock()().date();
    AnswerFields fields; // of those there are, what is not given stays
    for (const auto &[name, field] : answerFields)
        fields.setFlag(field, line.isSet(name) || (needsDate && field == AnswerField::Date));
    return answerContributions(store, *ids, answer, accountActor(), fields);
}

Result<void> list(const QCommandLineParser &line, const Session &session)
{
    const auto rows = selectWhere(session, line);
    if (!rows)
        return rows.error();
    const auto overview =
        answerOverview(*session.store, *session.columns, *rows, session.store->clock()().date());
    if (!overview)
        return overview.error();
    if (line.isSet(u"out"_s)) {
        if (const auto written = exportAnswers(*overview, line.value(u"out"_s)); !written)
            return written.error();
    }
    QJsonArray array;
    QString text;
    for (const AnsweredTheme &theme : overview->themes) {
        array.append(QJsonObject{{u"theme"_s, theme.theme},
                                 {u"label"_s, theme.name},
                                 {u"contributions"_s, theme.contributions},
                                 {u"people"_s, theme.people},
                                 {u"decision"_s, keyOf(theme.answer.decision)},
                                 {u"reason"_s, theme.answer.reason},
                                 {u"office"_s, theme.answer.office},
                                 {u"date"_s, theme.answer.date.toString(Qt::ISODate)},
                                 {u"link"_s, theme.answer.link}});
        text += u"%1\t%2\t%3\t%4\n"_s.arg(theme.theme)
                    .arg(theme.contributions)
                    .arg(nameOf(theme.answer.decision), theme.name);
    }
    print(line,
          {{u"themes"_s, array},
           {u"received"_s, overview->received},
           {u"answered"_s, overview->answered},
           {u"themes_answered"_s, overview->themesAnswered()},
           {u"median_days"_s, overview->medianDays ? QJsonValue(*overview->medianDays) : QJsonValue()},
           {u"waiting"_s, overview->waiting},
           {u"overdue"_s, overview->overdue}},
          text);
    return {};
}

/// The cases that are followed up one by one.
Result<void> listCases(const QCommandLineParser &line, const Session &session)
{
    std::optional<CaseState> state;
    if (line.isSet(u"stands"_s)) {
        state = caseStateFromKey(line.value(u"stands"_s));
        if (!state)
            return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli",
                                               "--stands takes waiting, overdue or answered, not \"%1\"."))
                             .arg(line.value(u"stands"_s)));
    }
    const auto rows = selectWhere(session, line);
    if (!rows)
        return rows.error();
    const auto cases =
        followUp(*session.store, *session.columns, *rows, session.store->clock()().date(), state);
    if (!cases)
        return cases.error();
    QJsonArray array;
    QString text;
    for (const Case &one : *cases) {
        array.append(QJsonObject{{u"contribution"_s, one.externalId},
                                 {u"stands"_s, keyOf(one.state)},
                                 {u"assigned"_s, one.answer.assigned},
                                 {u"due"_s, one.answer.due.toString(Qt::ISODate)},
                                 {u"decision"_s, keyOf(one.answer.decision)},
                                 {u"date"_s, one.answer.date.toString(Qt::ISODate)}});
        text += QStringList{one.externalId, nameOf(one.state), one.answer.assigned,
                            one.answer.due.toString(Qt::ISODate), nameOf(one.answer.decision)}
                    .join(u'\t') +
                u'\n';
    }
    print(line, {{u"cases"_s, array}}, text);
    return {};
}

/// Letters or a table for mailing, from the answers to a person's own contributions and themes.
Result<void> mergeLetters(const QCommandLineParser &line, const Session &session)
{
    const QString path = line.value(u"out"_s), ending = QFileInfo(path).suffix().toLower();
    if (ending != "csv"_L1 && !reportEndings().contains(ending))
        return usage(cli(QT_TRANSLATE_NOOP(
            "tamiz::Cli", "Say with --out where the letters go: x.csv, x.docx, x.odt, x.pdf or "
                          "x.html.")));
    const auto rows = selectWhere(session, line);
    if (!rows)
        return rows.error();
    const auto table = mergeAnswers(*session.store, *session.columns, *rows, consoleProgress());
    if (!table)
        return table.error();
    const Columns &columns = *session.columns;
    const auto gate = passGate(session, quotedRows(*table, columns), Leaving::Letters, LettersLeft, line);
    if (!gate)
        return gate.error();
    const auto draft = readDraft(*session.store);
    if (!draft)
        return draft.error();
    const QString kept = draft->settings.facts.value(letterFact);
    const QString text = line.isSet(u"text"_s) ? line.value(u"text"_s).replace("\\n"_L1, "\n"_L1)
                         : kept.isEmpty()      ? letterText(draft->settings)
                                               : kept;
    const auto written =
        writeLetters(*table, text, draft->settings, session.store->clock()(), path, consoleProgress());
    if (!written)
        return written;
    const QStringList fields = mergedFields(*table, text, path);
    noteRelease(ReleasedRows{table->answered, std::ssize(table->rows)},
                {LettersLeft, path, {}, 0, {}, {}, fields}, line);
    const auto count = static_cast<int>(table->rows.size());
    print(line,
          {{u"letters"_s, count},
           {u"out"_s, path},
           {u"fields"_s, QJsonArray::fromStringList(fields)},
           {u"overridden"_s, QJsonArray::fromStringList(gate->overridden)}},
          QCoreApplication::translate("tamiz::Cli", "%n letter(s) written to %1.", nullptr, count).arg(path) +
              u'\n');
    return {};
}

Result<void> runAnswerVerb(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString name = words.at(1);
    const bool lists = name == "list"_L1 || name == "cases"_L1 || name == "letters"_L1;
    if (!lists && name != "theme"_L1 && name != "contributions"_L1 && name != "remove"_L1)
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "\"%1\" is none of %2."))
                         .arg(name, u"list, cases, letters, theme, contributions, remove"_s));
    const bool namesTheme = words.size() == 3;
    if ((name == "theme"_L1) != namesTheme && name != "remove"_L1)
        return usage(
            name == "theme"_L1
                ? cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Say which theme to answer."))
                : cli(QT_TRANSLATE_NOOP("tamiz::Cli", "\"%1\" is one word too many.")).arg(words.at(2)));
    const auto session = openSession(line, lists ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    if (name == "cases"_L1)
        return listCases(line, *session);
    if (name == "letters"_L1)
        return mergeLetters(line, *session);
    if (lists)
        return list(line, *session);
    const auto operation = decide(line, *session, name == "remove"_L1);
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const qint64 changed = operation->id ? operation->targets : 0;
    print(line, {{u"changed"_s, changed}, {u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "%n answer(s) changed.", nullptr, int(changed)) + u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"decision", "KEY",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "accepted, partly, not-accepted, already-done, out-of-scope, or none yet.")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "Why; every decision but acceptance needs one.")},
    {"office", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The office that is responsible.")},
    {"date", "DAY", QT_TRANSLATE_NOOP("tamiz::Cli", "Day of the decision (today).")},
    {"link", "URL", QT_TRANSLATE_NOOP("tamiz::Cli", "Where the change can be read.")},
    {"before", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The text of the plan before the consultation.")},
    {"after", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "The text of the plan after it.")},
    {"assigned", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "Who prepares the answer.")},
    {"due", "DAY", QT_TRANSLATE_NOOP("tamiz::Cli", "Until when.")},
    {"stands", "STATE", QT_TRANSLATE_NOOP("tamiz::Cli", "cases: only those waiting, overdue or answered.")},
    {"text", "TEXT",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "letters: their prose, with fields such as [[participant]] and [[answers]].")},
    {"override", "REASON", OverrideText},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions to answer, or to count.")},
    {"out", "a.csv", QT_TRANSLATE_NOOP("tamiz::Cli", "Writes the list as a table: you said, we did.")},
};

} // namespace

const Verb answerVerb{
    "answer"_L1,
    "W list [--out a.csv]|cases [--stands overdue]|letters --out x.csv|x.docx|theme T --decision "
    "KEY|contributions --where FILTER --decision KEY|remove [T]",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Records what the institution decided on themes and contributions, and lists it. "
                      "T is the number or the name of a theme."),
    2,
    3,
    options,
    runAnswerVerb,
    true};

} // namespace tamiz
