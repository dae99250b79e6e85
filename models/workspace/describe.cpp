// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/domain/kind.h"
#include "models/workspace/policy.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString describeHold(const QString &hold, const QString &theme)
{
    if (hold == "locked"_L1)
        return tr("Lock the theme %1").arg(theme);
    return hold == "kept"_L1 ? tr("Keep the theme %1").arg(theme) : tr("Release the theme %1").arg(theme);
}

/// The name of a reason as the program brings it; those of a workspace's own policy by their code.
QString reasonWords(const QString &code)
{
    static const Policy policy = Policy::bundled();
    return policy.reasonName(code);
}

/// What left the house, by the key of the log of releases ("report:annex", "datapackage", "csv").
QString nameOfRelease(const QString &what)
{
    const QString key = what.section(u':', 0, 0);
    if (key == "report"_L1)
        return tr("report");
    if (key == "datapackage"_L1)
        return tr("open data");
    if (key == "site"_L1)
        return tr("results site");
    if (key == "letters"_L1)
        return tr("letters");
    return key.section(u'-', 0, 0).toUpper();
}

QString nameOfTemplate(const QString &key)
{
    if (key == "results"_L1)
        return tr("Results report");
    if (key == "summary"_L1)
        return tr("One-page summary");
    return key == "annex"_L1 ? tr("Technical annex") : key;
}

QString describeVerb(const QString &verb, const Operation &operation)
{
    const QJsonObject &params = operation.params;
    const auto text = [&params](QLatin1StringView key) { return params.value(key).toString(); };
    const qint64 n = operation.targets;
    if (verb == "import"_L1)
        return tr("Import %n contribution(s) from %1", nullptr, n).arg(text("name"_L1));
    if (verb == "tag"_L1)
        return tr("Tag %n contribution(s) as %1", nullptr, n).arg(text("tag"_L1));
    if (verb == "untag"_L1)
        return tr("Take the tag %1 from %n contribution(s)", nullptr, n).arg(text("tag"_L1));
    if (verb == "state"_L1) {
        const auto state = stateFromKey(text("state"_L1)).value_or(State::Open);
        if (state == State::Hidden)
            return tr("Hide %n contribution(s) (%1)", nullptr, n).arg(reasonWords(text("reason"_L1)));
        return state == State::Accepted ? tr("Accept %n contribution(s)", nullptr, n)
                                        : tr("Reopen %n contribution(s)", nullptr, n);
    }
    if (verb == "policy"_L1)
        return tr("Change the moderation policy: %1").arg(text("name"_L1));
    if (verb == "import policy"_L1)
        return tr("Import a moderation policy");
    if (verb == "merge contributions"_L1)
        return tr("Merge %n contribution(s) into %1", nullptr, n).arg(text("external"_L1));
    if (verb == "split contribution"_L1)
        return tr("Split a contribution into %n part(s)", nullptr, params.value("parts"_L1).toInteger());
    if (verb == "separate contributions"_L1)
        return tr("Separate %n contribution(s) again", nullptr, n);
    if (verb == "read"_L1)
        return params.value("read"_L1).toBool() ? tr("Mark %n contribution(s) as read", nullptr, n)
                                                : tr("Mark %n contribution(s) as unread", nullptr, n);
    if (verb == "assign"_L1)
        return text("people"_L1).isEmpty()
                   ? tr("Assign %n contribution(s) to nobody", nullptr, n)
                   : tr("Assign %n contribution(s) to %1", nullptr, n).arg(text("people"_L1));
    if (verb == "draw second reading"_L1)
        return tr("Draw %n contribution(s) for a second reading", nullptr, n);
    if (verb == "second reading"_L1)
        return tr("Read a contribution a second time");
    if (verb == "add rule"_L1)
        return tr("Add a rule for the tag %1").arg(text("tag"_L1));
    if (verb == "change rule"_L1)
        return tr("Change a rule for the tag %1").arg(text("tag"_L1));
    if (verb == "remove rule"_L1)
        return tr("Remove a rule for the tag %1").arg(text("tag"_L1));
    if (verb == "accept rules"_L1)
        return tr("Accept what rules propose for %n contribution(s): %1", nullptr, n).arg(text("tag"_L1));
    if (verb == "decline rule"_L1)
        return tr("Decline the tag %1 that a rule proposes for %n contribution(s)", nullptr, n)
            .arg(text("tag"_L1));
    if (verb == "create tag"_L1)
        return tr("Create the tag %1").arg(text("tag"_L1));
    if (verb == "rename tag"_L1)
        return tr("Rename the tag %1 to %2").arg(text("tag"_L1), text("name"_L1));
    if (verb == "describe tag"_L1)
        return tr("Describe the tag %1").arg(text("tag"_L1));
    if (verb == "merge tags"_L1)
        return tr("Merge the tag %1 into %2").arg(text("tag"_L1), text("into"_L1));
    if (verb == "rename theme"_L1)
        return tr("Name a theme %1").arg(text("name"_L1));
    if (verb == "rename area"_L1)
        return tr("Call the area %1 %2").arg(text("area"_L1), text("name"_L1));
    if (verb == "move to area"_L1)
        return text("area"_L1).isEmpty() ? tr("Take %n theme(s) out of their areas", nullptr,
                                              static_cast<int>(params.value("themes"_L1).toInteger()))
                                         : tr("Put %n theme(s) into the area %1", nullptr,
                                              static_cast<int>(params.value("themes"_L1).toInteger()))
                                               .arg(text("area"_L1));
    if (verb == "free area"_L1)
        return tr("Let the next search decide about the area %1").arg(text("area"_L1));
    if (verb == "rename family"_L1)
        return tr("Name a family %1").arg(text("name"_L1));
    if (verb == "confirm family"_L1)
        return tr("Keep %n contribution(s) in their family", nullptr, n);
    if (verb == "take from family"_L1)
        return tr("Take %n contribution(s) out of a family", nullptr, params.value("members"_L1).toInteger());
    if (verb == "split family"_L1)
        return tr("Split a family (%n contribution(s))", nullptr, n);
    if (verb == "merge families"_L1)
        return tr("Merge two families (%n contribution(s))", nullptr, n);
    if (verb == "label family"_L1)
        return params.value("campaign"_L1).toBool() ? tr("Mark a family as a campaign")
                                                    : tr("Mark a family as no campaign");
    if (verb == "merge themes"_L1)
        return tr("Merge two themes (%n contribution(s))", nullptr, n);
    if (verb == "move to theme"_L1)
        return params.value("theme"_L1).toInteger() == 0
                   ? tr("Take %n contribution(s) out of their themes", nullptr, n)
                   : tr("Move %n contribution(s) to another theme", nullptr, n);
    if (verb == "release texts"_L1)
        return tr("Release %n contribution(s) from their themes", nullptr, n);
    if (verb == "pin texts"_L1)
        return tr("Pin %n contribution(s) to their themes", nullptr, n);
    if (verb == "create theme"_L1)
        return tr("Create the theme %1").arg(text("name"_L1));
    if (verb == "split theme"_L1)
        return tr("Split the theme %1").arg(text("name"_L1));
    if (verb == "hold theme"_L1)
        return describeHold(text("hold"_L1), text("name"_L1));
    if (verb == "link texts"_L1)
        return params.value("together"_L1).toBool() ? tr("Keep two contributions in one theme")
                                                    : tr("Keep two contributions in different themes");
    if (verb == "unlink texts"_L1)
        return tr("Take back what was said of two contributions");
    if (verb == "answer suggestions"_L1)
        return params.value("accepted"_L1).toArray().isEmpty()
                   ? tr("Say that no suggested tag fits a contribution")
                   : tr("Accept suggested tags of a contribution");
    if (verb == "accept suggestions"_L1)
        return tr("Accept suggested tags of %n contribution(s)", nullptr, n);
    if (verb == "place in themes"_L1)
        return tr("Place new contributions in themes");
    if (verb == "answer theme"_L1)
        return tr("Answer the theme %1").arg(text("name"_L1));
    if (verb == "answer"_L1)
        return tr("Answer %n contribution(s)", nullptr, n);
    if (verb == "remove theme answer"_L1)
        return tr("Remove the answer to the theme %1").arg(text("name"_L1));
    if (verb == "remove answer"_L1)
        return tr("Remove %n answer(s)", nullptr, n);
    if (verb == "publish"_L1 && text("what"_L1) == "letters"_L1 && !params.contains("obstacles"_L1))
        return tr("Write %n letter(s) as %1, with %2", nullptr, static_cast<int>(params.value("people"_L1).toInteger()))
            .arg(text("name"_L1), text("fields"_L1));
    if (verb == "publish"_L1 && !params.contains("obstacles"_L1))
        return tr("Release %1 (%2)").arg(text("name"_L1), nameOfRelease(text("what"_L1)));
    if (verb == "report settings"_L1)
        return tr("Set up the report");
    if (verb == "report template"_L1)
        return tr("Begin the report from the template %1").arg(nameOfTemplate(text("template"_L1)));
    if (verb == "add section"_L1)
        return tr("Add a section to the report");
    if (verb == "edit section"_L1)
        return tr("Edit a section of the report");
    if (verb == "move section"_L1)
        return tr("Move a section of the report");
    if (verb == "remove section"_L1)
        return tr("Remove a section of the report");
    if (verb == "publish"_L1)
        return tr("Publish (%1) past the gate: %2").arg(nameOfRelease(text("what"_L1)), text("reason"_L1));
    if (verb == "save view"_L1)
        return tr("Save the view %1").arg(text("view"_L1));
    if (verb == "rename view"_L1)
        return tr("Rename the view %1 to %2").arg(text("view"_L1), text("name"_L1));
    if (verb == "remove view"_L1)
        return tr("Remove the view %1").arg(text("view"_L1));
    if (verb == "families"_L1)
        return tr("Find families: %n", nullptr, params.value("families"_L1).toInteger());
    if (verb == "themes"_L1)
        return tr("Find themes: %n", nullptr, params.value("themes"_L1).toInteger());
    if (verb == "opinions"_L1)
        return tr("Find opinion groups: %n", nullptr, params.value("groups"_L1).toInteger());
    if (verb == "findings"_L1)
        return tr("Notice personal data in %n place(s)", nullptr, n);
    if (verb == "review findings"_L1)
        return text("verdict"_L1) == "confirmed"_L1
                   ? tr("Confirm %n finding(s) of personal data", nullptr, n)
                   : tr("Dismiss %n finding(s) of personal data", nullptr, n);
    if (verb == "move tag"_L1)
        return tr("Move the tag %1").arg(text("tag"_L1));
    if (verb == "retire tag"_L1)
        return params.value("retired"_L1).toBool() ? tr("Retire the tag %1").arg(text("tag"_L1))
                                                   : tr("Offer the tag %1 again").arg(text("tag"_L1));
    if (verb == "tag key"_L1)
        return tr("Give the tag %1 the key %2").arg(text("tag"_L1)).arg(params.value("key"_L1).toInt());
    if (verb == "tag example"_L1)
        return tr("Give the tag %1 an example").arg(text("tag"_L1));
    if (verb == "import codebook"_L1)
        return tr("Import %n tag(s) of a codebook", nullptr, params.value("tags"_L1).toInt());
    if (verb == "passage"_L1)
        return tr("Tag a passage as %1").arg(text("tag"_L1));
    if (verb == "remove passage"_L1)
        return tr("Take the tag from a passage");
    if (verb == "note"_L1)
        return tr("Write a note on a contribution");
    if (verb == "add chart"_L1)
        return tr("Add a chart to the sheet");
    if (verb == "change chart"_L1)
        return tr("Change a chart of the sheet");
    if (verb == "remove chart"_L1)
        return tr("Take a chart off the sheet");
    if (verb == "move chart"_L1)
        return tr("Move a chart on the sheet");
    if (verb == "reset charts"_L1)
        return tr("Put the usual charts on the sheet");
    if (verb == "load population"_L1)
        return tr("Load a population");
    if (verb == "load tiles"_L1)
        return tr("Load a map of tiles");
    if (verb == "add context"_L1)
        return tr("Enter %n number(s) of context", nullptr, params.value("count"_L1).toInt());
    if (verb == "remove context"_L1)
        return tr("Remove %n number(s) of context", nullptr, params.value("count"_L1).toInt());
    if (verb == "remove note"_L1)
        return tr("Remove a note");
    return verb;
}

} // namespace

QString describe(const Operation &operation)
{
    if (!operation.undoes)
        return describeVerb(operation.verb, operation);
    const QString about = describeVerb(operation.params.value("verb"_L1).toString(), operation);
    return operation.verb == "undo"_L1 ? tr("Undo: %1").arg(about) : tr("Redo: %1").arg(about);
}

} // namespace tamiz
