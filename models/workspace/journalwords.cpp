// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/journalwords.h"

#include "models/core/translate.h"
#include "models/import/preset.h"
#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    QLatin1StringView key;
    const char *name;
    std::array<QLatin1StringView, 4> verbs; ///< Whole names.
    std::array<QLatin1StringView, 2> parts; ///< What other names of the group hold.
};

/// The first group that fits counts, so what is more special comes first.
constexpr std::array groups{
    Group{"imports"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Imports"), {"import"_L1}, {}},
    Group{"codebook"_L1,
          QT_TRANSLATE_NOOP("tamiz::Journal", "Codebook"),
          {"merge tags"_L1, "import codebook"_L1},
          {" tag"_L1, "tag "_L1}},
    Group{"tags"_L1,
          QT_TRANSLATE_NOOP("tamiz::Journal", "Tagging"),
          {"tag"_L1, "untag"_L1, "passage"_L1, "remove passage"_L1},
          {"tag"_L1, "passage"_L1}},
    Group{"decisions"_L1,
          QT_TRANSLATE_NOOP("tamiz::Journal", "Decisions on contributions"),
          {"state"_L1, "assign"_L1, "read"_L1, "code"_L1},
          {"contribution"_L1, "reading"_L1}},
    Group{
        "suggestions"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Suggestions"), {}, {"suggest"_L1, "rule"_L1}},
    Group{"answers"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Answers"), {}, {"answer"_L1}},
    Group{"families"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Families"), {}, {"famil"_L1}},
    Group{"themes"_L1,
          QT_TRANSLATE_NOOP("tamiz::Journal", "Themes"),
          {"move to theme"_L1},
          {"theme"_L1, "texts"_L1}},
    Group{"findings"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Personal data"), {}, {"finding"_L1}},
    Group{"opinions"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Opinion groups"), {}, {"opinion"_L1}},
    Group{"notes"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Notes"), {}, {"note"_L1}},
    Group{"views"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Saved views"), {}, {"view"_L1}},
    Group{
        "publishing"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Publishing"), {}, {"publish"_L1, "report"_L1}},
    Group{"undo"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Undo and redo"), {"undo"_L1, "redo"_L1}, {}},
    Group{"other"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "Other changes"), {}, {}},
};

struct Method
{
    QLatin1StringView key; ///< Before the slash and the version.
    const char *name;
};
constexpr std::array methods{
    Method{"families"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "search for similar texts")},
    Method{"themes"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "search for themes")},
    Method{"opinions"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "search for opinion groups")},
    Method{"findings"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "search for personal data")},
    Method{"rules"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "rules of the codebook")},
    Method{"suggest"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "suggestions")},
    Method{"random"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "drawn at random")},
    Method{"tamiz-recipe"_L1, QT_TRANSLATE_NOOP("tamiz::Journal", "recipe")},
};

/// "entry 12: Tag 340 contributions as movilidad".
QString quoted(const Operation &operation)
{
    return QCoreApplication::translate("tamiz::Journal", "entry %1, “%2”")
        .arg(operation.id)
        .arg(describe(operation));
}

} // namespace

QList<QPair<QString, QString>> verbGroups()
{
    QList<QPair<QString, QString>> names;
    for (const Group &group : groups)
        names.append({group.key, QCoreApplication::translate("tamiz::Journal", group.name)});
    return names;
}

QString verbGroup(const QString &verb)
{
    for (const Group &group : groups) {
        if (std::ranges::any_of(group.verbs,
                                [&](QLatin1StringView name) { return !name.isEmpty() && verb == name; }))
            return group.key;
    }
    for (const Group &group : groups) {
        if (std::ranges::any_of(
                group.parts, [&](QLatin1StringView part) { return !part.isEmpty() && verb.contains(part); }))
            return group.key;
    }
    return u"other"_s;
}

QStringList verbsMeant(const QStringList &verbs, const QString &asked)
{
    QStringList meant;
    std::ranges::copy_if(verbs, std::back_inserter(meant),
                         [&](const QString &verb) { return verb == asked || verbGroup(verb) == asked; });
    return meant;
}

QString methodWords(const Operation &operation)
{
    const QString &method = operation.method;
    // What an undo or redo holds is the decision of who asked for it.
    if (method == "by hand"_L1 || method == "journal"_L1)
        return QCoreApplication::translate("tamiz::Journal", "by hand");
    if (method == "by family"_L1)
        return QCoreApplication::translate("tamiz::Journal", "by hand, for a whole family");
    if (operation.verb == "import"_L1) {
        const Preset *preset = presetNamed(method);
        return preset ? preset->title()
                      : method == "csv"_L1 ? QCoreApplication::translate("tamiz::Journal", "any table") : method;
    }
    const qsizetype slash = method.indexOf(u'/');
    const auto known = std::ranges::find(methods, slash < 0 ? method : method.first(slash), &Method::key);
    if (known == methods.end())
        return method;
    const QString name = QCoreApplication::translate("tamiz::Journal", known->name);
    return slash < 0 ? name
                     : QCoreApplication::translate("tamiz::Journal", "%1, version %2", "a method of the machine")
                           .arg(name, method.sliced(slash + 1));
}

bool speaksOf(const Operation &operation, const QString &words)
{
    const QStringList parts = foldText(words).split(u' ', Qt::SkipEmptyParts);
    const QString all =
        QStringList{describe(operation), operation.actor, operation.method, methodWords(operation), operation.verb}.join(u' ');
    const QString said = foldText(all);
    return std::ranges::all_of(parts, [&said](const QString &part) { return said.contains(part); });
}

QString targetName(const Columns &columns, Target target, qint64 argument)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("tamiz::Target", text); };
    switch (target) {
    case Target::ContributionLive:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "being there"));
    case Target::ContributionState:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "state"));
    case Target::ContributionReason:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "reason"));
    case Target::ContributionTheme:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "theme"));
    case Target::ContributionFamily:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "family"));
    case Target::ContributionRead:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "reading marks"));
    case Target::ContributionAssigned:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "assignment"));
    case Target::ContributionMergedInto:
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "merging"));
    case Target::ContributionTag: {
        const auto tag = std::ranges::find(columns.tags(), argument, &TagEntry::id);
        const QString path = tag == columns.tags().end() ? QString::number(argument) : tag->path;
        return QCoreApplication::translate("tamiz::Target", "tag “%1”").arg(path);
    }
    default:
        break;
    }
    const QString kind = keyOf(target).section(u'.', 0, 0);
    if (kind == "contribution"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "other values of contributions"));
    if (kind == "tag"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "tags of the codebook"));
    if (kind == "theme"_L1 || kind == "themelink"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "themes"));
    if (kind == "family"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "families"));
    if (kind == "participant"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "participants"));
    if (kind == "answer"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "answers"));
    if (kind == "view"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "saved views"));
    if (kind == "policy"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "moderation policy"));
    if (kind == "rule"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "rules of the codebook"));
    if (kind == "finding"_L1)
        return word(QT_TRANSLATE_NOOP("tamiz::Target", "personal data found"));
    return word(QT_TRANSLATE_NOOP("tamiz::Target", "other things"));
}

QString targetValue(const Columns &columns, Target target, qint64 value)
{
    switch (target) {
    case Target::ContributionState:
        return nameOf(static_cast<State>(value));
    case Target::ContributionTheme:
        return value ? columns.themeName(value) : QCoreApplication::translate("tamiz::Target", "none");
    case Target::ContributionTag:
    case Target::ContributionLive:
        return value ? QCoreApplication::translate("tamiz::Target", "yes")
                     : QCoreApplication::translate("tamiz::Target", "no");
    default:
        return {};
    }
}

QStringList revertSentences(const Columns &columns, const RevertPreview &preview)
{
    QStringList sentences;
    if (preview.isEmpty())
        sentences << QCoreApplication::translate(
            "tamiz::Journal", "Nothing would change: later entries changed everything again.");
    else if (!preview.contributions.empty())
        sentences << tr("%n contribution(s) would change.", nullptr,
                        static_cast<qint64>(preview.contributions.size()));
    // Values of one kind together, in the order of the changes.
    QStringList names;
    QHash<QString, QPair<qint64, qint64>> counts;
    for (const RevertPart &part : preview.parts) {
        const QString name = targetName(columns, part.target, part.argument);
        if (!names.contains(name))
            names << name;
        counts[name].first += part.changed;
        counts[name].second += part.conflicts;
    }
    for (const QString &name : std::as_const(names)) {
        const auto [changed, conflicts] = counts.value(name);
        QStringList sides;
        if (changed > 0)
            sides << QCoreApplication::translate("tamiz::Journal", "%Ln value(s) set back", nullptr,
                                                 int(changed)); // a cast with brackets hides it from lupdate
        if (conflicts > 0)
            sides << QCoreApplication::translate("tamiz::Journal", "%Ln value(s) left as they are", nullptr,
                                                 int(conflicts));
        if (!sides.isEmpty())
            sentences << QCoreApplication::translate("tamiz::Journal", "%1: %2.",
                                                     "kind of value, what happens to it")
                             .arg(name, sides.join(u", "_s));
    }
    QMap<qint64, qint64> byLater;
    for (const RevertConflict &conflict : preview.conflicts)
        ++byLater[conflict.later];
    for (const Operation &later : preview.later)
        sentences << tr("%n value(s) were changed again by %1, and stay.", nullptr, byLater.value(later.id))
                         .arg(quoted(later));
    return sentences;
}

} // namespace tamiz
