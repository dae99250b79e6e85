// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/themevectors.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// external_id,theme,label,score of every live contribution; the first two words are empty in the tray.
Result<void> writeThemes(const QCommandLineParser &line, const QString &path)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const Columns &columns = *session->columns;
    const std::vector<qint64> ids = columns.idsOf(columns.live());
    const auto names = readExternalIds(*session->store, ids);
    if (!names)
        return names.error();
    const Column *theme = columns.column(u"theme"_s);
    QByteArray text = csvLine({u"external_id"_s, u"theme"_s, u"label"_s, u"score"_s});
    size_t next = 0;
    columns.live().forEach([&](size_t row) {
        const quint32 code = theme ? theme->codes[row] : 0;
        const double score = static_cast<double>(columns.themeScore()[row]);
        text += csvLine({(*names)[next++], code ? theme->dictionary[code] : QString(),
                         code ? theme->label(code) : QString(),
                         code ? QString::number(score, 'f', 4) : QString()});
    });
    return writeWhole(path, text);
}

QJsonArray curveOf(const ThemePlan &plan)
{
    QJsonArray curve;
    for (const ThemeChoice &choice : plan.curve)
        curve.append(QJsonObject{{u"count"_s, choice.count},
                                 {u"silhouette"_s, choice.silhouette},
                                 {u"stability"_s, choice.stability}});
    return curve;
}

QString nameOf(const ThemePlan &plan, qint64 theme)
{
    if (theme == 0)
        return QCoreApplication::translate("tamiz::Cli", "(no theme)");
    for (size_t t = 0; t < plan.themes.size(); ++t) {
        if (plan.themes[t].entry.id == theme || -1 - static_cast<qint64>(t) == theme)
            return plan.themes[t].entry.name;
    }
    const auto gone = std::ranges::find(plan.gone, theme, &ThemeEntry::id);
    return gone == plan.gone.end() ? QString::number(theme) : gone->name;
}

/// What would change: one line a move, numbered as --accept wants them.
void printPlan(const QCommandLineParser &line, const ThemePlan &plan)
{
    QJsonArray moves, fresh, gone;
    QString text;
    for (size_t i = 0; i < plan.moves.size(); ++i) {
        const ThemeMove &move = plan.moves[i];
        const auto size = static_cast<qint64>(move.ids.size());
        moves.append(QJsonObject{{u"move"_s, static_cast<qint64>(i) + 1},
                                 {u"from"_s, nameOf(plan, move.from)},
                                 {u"to"_s, nameOf(plan, move.to)},
                                 {u"contributions"_s, size}});
        text +=
            u"%1\t%2\t%3 -> %4\n"_s.arg(i + 1).arg(size).arg(nameOf(plan, move.from), nameOf(plan, move.to));
    }
    for (const PlannedTheme &theme : plan.themes) {
        if (theme.entry.id == 0)
            fresh.append(theme.entry.name);
    }
    for (const ThemeEntry &theme : plan.gone)
        gone.append(theme.name);
    text += QCoreApplication::translate(
                "tamiz::Cli", "%1 new themes, %2 gone; %3 contributions would move. Nothing was changed.")
                .arg(fresh.size())
                .arg(gone.size())
                .arg(plan.moved()) +
            u'\n';
    print(line,
          {{u"moves"_s, moves},
           {u"new"_s, fresh},
           {u"gone"_s, gone},
           {u"moved"_s, plan.moved()},
           {u"in_tray"_s, plan.inTray},
           {u"curve"_s, curveOf(plan)}},
          text);
}

/// The moves named by --accept, all without it.
std::vector<bool> acceptedOf(const QCommandLineParser &line, const ThemePlan &plan)
{
    if (!line.isSet(u"accept"_s))
        return {};
    std::vector<bool> accepted(plan.moves.size(), false);
    for (const QString &word : wordsOf(line, u"accept"_s)) {
        const qint64 number = word.toLongLong();
        if (number >= 1 && number <= std::ssize(accepted))
            accepted[static_cast<size_t>(number) - 1] = true;
    }
    return accepted;
}

/// The table that is named, or the one that the workspace keeps; empty: words alone.
Result<QString> vectorsFor(const QCommandLineParser &line, Store &store)
{
    if (!line.isSet(u"vectors"_s))
        return themeVectors(store);
    const QString named = line.value(u"vectors"_s);
    return named == "none"_L1 ? QString() : named;
}

Result<void> runThemesVerb(const QCommandLineParser &line)
{
    const bool proposes = !line.isSet(u"count"_s) || line.value(u"count"_s) == "auto"_L1;
    const auto count = proposes ? Result<qint64>(0) : numberOf(line, u"count"_s, 2, 0);
    if (!count)
        return count.error();
    const auto seed = numberOf(line, u"seed"_s, 0, 1);
    if (!seed)
        return seed.error();
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto vectors = vectorsFor(line, **store);
    if (!vectors)
        return vectors.error();
    const ThemeRun run{static_cast<int>(std::min<qint64>(*count, 100'000)), static_cast<quint64>(*seed),
                       line.isSet(u"place"_s), *vectors};
    const auto plan = planThemes(**store, run, consoleProgress());
    if (!plan)
        return plan.error();
    if (line.isSet(u"preview"_s)) {
        printPlan(line, *plan);
        return {};
    }
    const auto outcome =
        acceptPlan(**store, *plan, acceptedOf(line, *plan), accountActor(), consoleProgress());
    if (!outcome)
        return outcome.error();
    acknowledge(outcome->operation);
    if (line.isSet(u"vectors"_s)) {
        if (const auto kept = keepThemeVectors(**store, *vectors); !kept)
            return kept.error();
    }
    if (line.isSet(u"out"_s)) {
        if (const auto written = writeThemes(line, line.value(u"out"_s)); !written)
            return written.error();
    }
    print(line,
          {{u"themes"_s, outcome->themes},
           {u"in_tray"_s, outcome->inTray},
           {u"seed"_s, *seed},
           {u"curve"_s, curveOf(*plan)},
           {u"operation"_s, outcome->operation.id}},
          QCoreApplication::translate("tamiz::Cli", "%1 themes; %2 contributions fit none of them.")
                  .arg(outcome->themes)
                  .arg(outcome->inTray) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"count", "auto|N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How many themes; \"auto\" (the default) proposes a number.")},
    {"seed", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The same texts and the same seed give the same themes (1).")},
    {"preview", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "Prints what would change and changes nothing.")},
    {"accept", "N,N", QT_TRANSLATE_NOOP("tamiz::Cli", "Carries out these moves of the preview only.")},
    {"place", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli", "Leaves the themes alone and places only what is in none.")},
    {"vectors", "FILE|none",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Static word vectors to use as well, now and in later searches: model.safetensors of "
                       "Model2Vec, with tokenizer.json beside it; \"none\" goes back to words alone.")},
    {"out", "themes.csv",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Writes external_id,theme,label,score of every contribution.")},
};

} // namespace

const Verb themesVerb{"themes"_L1,
                      "W [--count auto|N] [--seed N] [--preview|--place] [--accept N,N] [--vectors FILE|none] [--out themes.csv]",
                      QT_TRANSLATE_NOOP("tamiz::Cli", "Groups the contributions by what they are about."),
                      1,
                      1,
                      options,
                      runThemesVerb};

} // namespace tamiz
