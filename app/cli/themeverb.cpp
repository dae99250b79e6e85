// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/tables/themequeues.h"
#include "models/workspace/selection.h"
#include "models/workspace/themeareas.h"
#include "models/workspace/theming.h"
#include "models/workspace/views.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString cli(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

/// What an action works with.
struct Call
{
    const QCommandLineParser &line;
    Session session;
    QStringList words; ///< After the action.
    Actor actor = accountActor();
    Store &store() const { return *session.store; }
};

/// A theme by its number or its name.
Result<qint64> themeNamed(const Call &call, const QString &word)
{
    const auto themes = readThemes(call.store());
    if (!themes)
        return themes.error();
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    for (const ThemeEntry &theme : *themes) {
        if ((isNumber && theme.id == number) || theme.name.compare(word, Qt::CaseInsensitive) == 0)
            return theme.id;
    }
    return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "There is no theme \"%1\".")).arg(word));
}

/// A contribution by the id its source gave it.
Result<qint64> contributionNamed(const Call &call, const QString &externalId)
{
    const Columns &columns = *call.session.columns;
    const std::vector<qint64> ids = columns.idsOf(columns.live());
    const auto names = readExternalIds(call.store(), ids);
    if (!names)
        return names.error();
    const auto found = std::ranges::find(*names, externalId);
    if (found == names->end())
        return usage(
            cli(QT_TRANSLATE_NOOP("tamiz::Cli", "There is no contribution \"%1\".")).arg(externalId));
    return ids[static_cast<size_t>(found - names->begin())];
}

Result<Operation> rename(const Call &call)
{
    const auto theme = themeNamed(call, call.words.at(0));
    return theme ? renameTheme(call.store(), *theme, call.words.at(1), call.actor) : theme.error();
}

Result<Operation> merge(const Call &call)
{
    const auto from = themeNamed(call, call.words.at(0));
    const auto into = themeNamed(call, call.words.at(1));
    if (!from || !into)
        return !from ? from.error() : into.error();
    return mergeThemes(call.store(), *from, *into, call.actor);
}

template<ThemeHold Hold>
Result<Operation> hold(const Call &call)
{
    const auto theme = themeNamed(call, call.words.at(0));
    return theme ? holdTheme(call.store(), *theme, Hold, call.actor) : theme.error();
}

Result<Operation> split(const Call &call)
{
    const auto theme = themeNamed(call, call.words.at(0));
    const auto parts = numberOf(call.line, u"parts"_s, 2, 2);
    const auto seed = numberOf(call.line, u"seed"_s, 0, 1);
    if (!theme || !parts || !seed)
        return !theme ? theme.error() : !parts ? parts.error() : seed.error();
    return splitTheme(call.store(), *theme, static_cast<int>(std::min<qint64>(*parts, 1000)),
                      static_cast<quint64>(*seed), call.actor, consoleProgress());
}

/// The contributions a theme starts from: what a saved view shows, else what --where says.
Result<std::vector<qint64>> seedOf(const Call &call)
{
    if (!call.line.isSet(u"view"_s))
        return idsWhere(call.session, call.line);
    const auto views = savedViews(call.store());
    if (!views)
        return views.error();
    const QString wanted = call.line.value(u"view"_s);
    for (const ViewEntry &view : *views) {
        if (view.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        const auto filter = parseFilter(view.filter);
        if (!filter)
            return filter.error();
        const auto rows = select(*call.session.columns, call.store(), *filter);
        if (!rows)
            return rows.error();
        return call.session.columns->idsOf(*rows);
    }
    return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "There is no saved view \"%1\".")).arg(wanted));
}

Result<Operation> cutOff(const Call &call)
{
    const auto theme = themeNamed(call, call.words.at(0));
    const auto ids = seedOf(call);
    if (!theme || !ids)
        return !theme ? theme.error() : ids.error();
    return splitOff(call.store(), *theme, call.words.at(1), *ids, call.actor);
}

Result<Operation> putIntoArea(const Call &call)
{
    const auto theme = themeNamed(call, call.words.at(0));
    if (!theme)
        return theme.error();
    const QString area = call.words.at(1) == "none"_L1 ? QString() : call.words.at(1);
    return moveToArea(call.store(), std::span(&*theme, 1), area, call.actor);
}

Result<Operation> renameAreaNamed(const Call &call)
{
    return renameArea(call.store(), call.words.at(0), call.words.at(1), call.actor);
}

Result<Operation> freeAreaNamed(const Call &call)
{
    return freeArea(call.store(), call.words.at(0), call.actor);
}

Result<Operation> create(const Call &call)
{
    const auto ids = seedOf(call);
    return ids ? createTheme(call.store(), call.words.at(0), *ids, call.actor) : ids.error();
}

Result<Operation> move(const Call &call)
{
    const auto theme = call.words.at(0) == "none"_L1 ? Result<qint64>(0) : themeNamed(call, call.words.at(0));
    const auto ids = idsWhere(call.session, call.line);
    if (!theme || !ids)
        return !theme ? theme.error() : ids.error();
    return moveToTheme(call.store(), *theme, *ids, call.actor);
}

Result<Operation> pin(const Call &call)
{
    const auto ids = idsWhere(call.session, call.line);
    return ids ? pinTexts(call.store(), *ids, call.actor) : ids.error();
}

Result<Operation> release(const Call &call)
{
    const auto ids = idsWhere(call.session, call.line);
    return ids ? releaseTexts(call.store(), *ids, call.actor) : ids.error();
}

template<bool Together>
Result<Operation> link(const Call &call)
{
    const auto first = contributionNamed(call, call.words.at(0));
    const auto second = contributionNamed(call, call.words.at(1));
    if (!first || !second)
        return !first ? first.error() : second.error();
    return linkTexts(call.store(), *first, *second, Together, call.actor);
}

struct Action
{
    QLatin1StringView name;
    int words;
    Result<Operation> (*run)(const Call &call);
};

constexpr Action actions[] = {
    {"rename"_L1, 2, rename},
    {"merge"_L1, 2, merge},
    {"keep"_L1, 1, hold<ThemeHold::Kept>},
    {"lock"_L1, 1, hold<ThemeHold::Locked>},
    {"free"_L1, 1, hold<ThemeHold::Free>},
    {"split"_L1, 1, split},
    {"create"_L1, 1, create},
    {"move"_L1, 1, move},
    {"pin"_L1, 0, pin},
    {"release"_L1, 0, release},
    {"together"_L1, 2, link<true>},
    {"apart"_L1, 2, link<false>},
    {"split-off"_L1, 2, cutOff},
    {"area"_L1, 2, putIntoArea},
    {"rename-area"_L1, 2, renameAreaNamed},
    {"free-area"_L1, 1, freeAreaNamed},
};

/// The themes there are: number, name, size, how they are held.
Result<void> list(const Call &call)
{
    const auto themes = readThemes(call.store());
    if (!themes)
        return themes.error();
    QJsonArray array;
    QString text;
    for (const ThemeEntry &theme : *themes) {
        const auto ids = readThemed(call.store(), theme.id);
        if (!ids)
            return ids.error();
        const QString held = theme.locked ? u"locked"_s : theme.pinned ? u"kept"_s : u"free"_s;
        array.append(QJsonObject{{u"theme"_s, theme.id},
                                 {u"label"_s, theme.name},
                                 {u"area"_s, theme.area},
                                 {u"contributions"_s, static_cast<qint64>(ids->size())},
                                 {u"stability"_s, theme.stability},
                                 {u"held"_s, held},
                                 {u"terms"_s, QJsonArray::fromStringList(theme.terms)}});
        text += u"%1\t%2\t%3\t%4\t%5\n"_s.arg(theme.id)
                    .arg(ids->size())
                    .arg(theme.stability, 0, 'f', 2)
                    .arg(held, theme.name);
    }
    print(call.line, {{u"themes"_s, array}}, text);
    return {};
}

/// The texts of all themes that deserve a second look: external id, theme, score.
Result<void> queue(const Call &call)
{
    const QString which = call.words.value(0);
    if (which != "far"_L1 && which != "borderline"_L1)
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Say \"queue far\" or \"queue borderline\".")));
    const auto limit = numberOf(call.line, u"limit"_s, 1, 100);
    if (!limit)
        return limit.error();
    const Columns &columns = *call.session.columns;
    std::vector<quint32> rows = which == "far"_L1 ? farRows(columns) : borderlineRows(columns);
    const auto whole = static_cast<qint64>(rows.size());
    rows.resize(std::min(rows.size(), static_cast<size_t>(*limit)));
    std::vector<qint64> ids;
    for (const quint32 row : rows)
        ids.push_back(columns.idOf(row));
    const auto names = readExternalIds(call.store(), ids);
    if (!names)
        return names.error();
    const Column *theme = columns.column(u"theme"_s);
    QJsonArray array;
    QString text;
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint32 code = theme->codes[rows[i]];
        const QString name = code ? theme->label(code) : QString();
        const auto score = static_cast<double>(columns.themeScore()[rows[i]]);
        array.append(QJsonObject{{u"external_id"_s, (*names)[i]}, {u"theme"_s, name}, {u"score"_s, score}});
        text += u"%1\t%2\t%3\n"_s.arg((*names)[i]).arg(score, 0, 'f', 2).arg(name);
    }
    print(call.line, {{u"queue"_s, which}, {u"contributions"_s, whole}, {u"texts"_s, array}}, text);
    return {};
}

Result<void> runThemeVerb(const QCommandLineParser &line)
{
    const QString name = line.positionalArguments().at(1);
    const auto action = std::ranges::find(actions, name, &Action::name);
    const bool lists = name == "list"_L1 || name == "queue"_L1;
    if (!lists && action == std::end(actions)) {
        QStringList names{u"list"_s, u"queue"_s};
        for (const Action &known : actions)
            names.append(known.name);
        return usage(
            cli(QT_TRANSLATE_NOOP("tamiz::Cli", "\"%1\" is none of %2.")).arg(name, names.join(u", "_s)));
    }
    auto session = openSession(line, lists ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const Call call{line, std::move(*session), line.positionalArguments().sliced(2)};
    if (lists)
        return name == "queue"_L1 ? queue(call) : list(call);
    if (call.words.size() != action->words)
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "\"%1\" takes %2 words after it."))
                         .arg(name)
                         .arg(action->words));
    const auto operation = action->run(call);
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    const qint64 changed = operation->id ? operation->targets : 0;
    print(line, {{u"action"_s, name}, {u"changed"_s, changed}, {u"operation"_s, operation->id}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) changed.", nullptr,
                                      int(changed)) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"where", "FILTER",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions to create a theme from, move, pin or release.")},
    {"view", "NAME",
     QT_TRANSLATE_NOOP("tamiz::Cli", "A saved view that shows the contributions to create a theme from, or to split off.")},
    {"limit", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "How many texts of a queue to list (100).")},
    {"parts", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "Into how many parts to split (2).")},
    {"seed", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The same texts and the same seed give the same parts (1).")},
};

} // namespace

const Verb themeVerb{
    "theme"_L1,
    "W list|rename T NAME|merge T INTO|keep T|lock T|free T|split T|create NAME|move T|none|pin|release|"
    "together A B|apart A B|split-off T NAME|area T A|none|rename-area A NAME|free-area A|queue far|borderline",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Corrects themes by hand; every decision survives the next search. T is the "
                      "number or the name of a theme, A and B are external ids."),
    2,
    4,
    options,
    runThemeVerb};

} // namespace tamiz
