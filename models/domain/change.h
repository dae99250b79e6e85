// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tamiz {

enum class ActorKind : quint8;

/// What a change may touch. Stored by key; every value is a whole number (an id, a code, a colour, 0 or 1), so that the
/// journal never holds a citizen's text and one mechanism undoes everything.
enum class Target : quint8 {
    ContributionLive, ContributionState, ContributionReason, ContributionTheme, ContributionThemeScore,
    ContributionFamily, ContributionEdit, ContributionSimilarity, ContributionMergedInto, ContributionRevision,
    ContributionTag,   ///< argument = tag; 0 or 1
    ContributionKept,  ///< 1: a person keeps it in its family
    ContributionApart, ///< argument = another contribution; 1: never in one family with it
    ParticipantLive, SourceLive,
    TagLive, TagName, TagParent, TagColour, TagDescription,
    ThemeLive, ThemeName, ThemePinned,
    FamilyLive, FamilyName, FamilyCentre, FamilyCampaign,
    ViewLive, ViewName, ViewFilter,
    FindingLive, FindingVerdict,
    ContributionThemePin, ContributionThemeEdge, ContributionAsked,
    ThemeArea, ThemeStability, ThemeX, ThemeY, ThemeLinkLive,
    AnswerLive, AnswerDecision, AnswerReason, AnswerOffice, AnswerDay, AnswerLink, AnswerBefore, AnswerAfter,
    AnswerAssigned, AnswerDue,
    ParticipantOpinion, ParticipantOpinionX, ParticipantOpinionY,
    TagExample, TagShortcut, TagRetired, PassageLive, NoteLive,
    ChartLive, ChartPlace, IndicatorLive,
    ContributionRead, ContributionAssigned, ContributionSecond, ContributionSecondReader, ContributionSecondState,
    ContributionSecondReason, ContributionFirstState, ContributionFirstReason,
    ContributionDeclined, ///< argument = rule; 1: a person does not want what it proposes
    PolicyLive, PolicyName, PolicyDefinition, PolicyExample, PolicyPublished, PolicyPosition, PolicyRetired,
    RuleLive, RuleFilter,
    SectionLive, SectionPlace, SectionContent
};
QString keyOf(Target target);
std::optional<Target> targetFromKey(QStringView key);
/// Whether the ids of a change of \a target are contributions.
bool isAboutContributions(Target target);

/// One column of one kind of thing, for many things at once: ids ascending, before and after in the same order.
struct Change
{
    Target target = Target::ContributionState;
    qint64 argument = 0;
    std::vector<qint64> ids;
    std::vector<qint64> before;
    std::vector<qint64> after;

    void add(qint64 id, qint64 from, qint64 to);
    Change inverse() const; ///< before and after exchanged.
    friend bool operator==(const Change &, const Change &) = default;
};

/// The changes of an operation as bytes (deterministic CBOR; ids as varint differences, values run-length) and back.
QByteArray encode(const std::vector<Change> &changes);
Result<std::vector<Change>> decodeChanges(const QByteArray &bytes);

/// An entry of the journal.
struct Operation
{
    qint64 id = 0;
    QString verb;      ///< "import", "tag", "untag", "state", "families", "themes", "rename", "merge", "undo", "redo"…
    qint64 targets = 0; ///< How many contributions (or other things, when there are none) it changed.
    std::vector<Change> changes; ///< Empty in listings.
    QString actor;
    ActorKind actorKind{};
    QString method;      ///< "by hand", "families/1"… : who or what decided, with its version.
    QJsonObject params;  ///< Ids, codes, numbers, names of tags; never a citizen's text.
    QDateTime at;        ///< UTC.
    QString replica;
    qint64 lamport = 0;
    std::optional<qint64> undoes; ///< For undo and redo: the operation they are about.
    QByteArray previous; ///< SHA-256 of the entry before; empty for the first.
    QByteArray hash;     ///< SHA-256 over all of the above.
};

} // namespace tamiz
