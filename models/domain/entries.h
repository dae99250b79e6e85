// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/domain/record.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tamiz {

/// An imported file and its count law: records = imported + updated + unchanged + flagged + refused.
struct SourceEntry
{
    qint64 id = 0;
    QString consultation;
    QString name;       ///< File name without folder.
    QByteArray sha256;
    qint64 bytes = 0;
    QString preset;
    QString encoding;
    QString delimiter;
    QJsonObject mapping;
    QDateTime importedAt;
    qint64 records = 0, imported = 0, updated = 0, unchanged = 0, flagged = 0, refused = 0;
    qint64 participants = 0, votes = 0;
    bool live = true; ///< False when its import was undone.
};

/// The whole of one contribution, for the reading pane.
struct ContributionEntry
{
    qint64 id = 0;
    QString externalId;
    Kind kind = Kind::Proposal;
    State state = State::Open;
    QString reason;
    QString title;
    QString body;
    std::optional<qint64> created; ///< Seconds UTC.
    QString createdText;
    QString participant; ///< External id, empty when unknown.
    QString category, territory, language, sourceState, source;
    std::optional<qint64> votesFor, votesAgainst, votesPass;
    QList<Attribute> attributes;            ///< Of the contribution.
    QList<Attribute> participantAttributes; ///< Of its author.
    qint64 parent = 0;  ///< Contribution id or 0.
    qint64 theme = 0, family = 0;
    QList<qint64> tags;
    QByteArray sha256;
    bool read = false;
    QString assigned;      ///< A person's name; empty for none.
    qint64 mergedInto = 0; ///< Contribution id or 0.
    qint64 splitFrom = 0;  ///< The contribution it is a part of, or 0.
};

/// A codebook entry.
struct TagEntry
{
    qint64 id = 0;
    qint64 parent = 0; ///< 0 = top.
    QString name;
    QString path;      ///< "movilidad/ciclovías": names from the top, joined by '/'.
    QColor colour;
    QString description; ///< When to use it.
    QString guid;
    QString example;
    int shortcut = 0;     ///< 1 to 9: the key it asked for; 0 = none of its own.
    bool retired = false; ///< Keeps its uses, is no longer offered.
};

struct ThemeEntry
{
    qint64 id = 0;
    QString name;
    QStringList terms;
    bool pinned = false;  ///< Kept: its texts stay, others may join.
    bool locked = false;  ///< Nothing joins or leaves it.
    QString area;         ///< The level above, a name; empty = none.
    double stability = 0; ///< 0 to 1; 0 where it was never asked.
    double x = 0, y = 0;  ///< On the map, within [-1, 1].
};

/// What a person said of two texts.
struct ThemeLinkEntry
{
    qint64 id = 0;
    qint64 first = 0, second = 0; ///< Contribution ids.
    bool together = true;         ///< False: never in one theme.
};

struct FamilyEntry
{
    qint64 id = 0;
    QString name;
    qint64 centre = 0;     ///< Contribution id.
    bool campaign = false; ///< A person says it was organised.
};

/// A state or a reason as the moderation policy defines it.
struct PolicyEntry
{
    enum class Role : quint8 { State, Reason };
    Role role = Role::Reason;
    QString code;       ///< As filters, the journal and the open data write it.
    QString name;       ///< For the screen and the report.
    QString definition; ///< When it is given.
    QString example;
    bool published = false; ///< What has it leaves the house with its words.
    bool retired = false;   ///< Named, no longer offered.
    qint64 position = 0;    ///< Order in menus.
    qint64 id = 0;          ///< In the workspace; 0 = as it comes with the program.
    friend bool operator==(const PolicyEntry &, const PolicyEntry &) = default;
};

/// A rule of the codebook: what passes the filter is proposed for the tag.
struct RuleEntry
{
    qint64 id = 0;
    qint64 tag = 0;
    QString filter; ///< In the filter language.
};

/// A contribution that is to be read by a second person, who does not see what the first decided.
struct SecondReading
{
    qint64 contribution = 0;
    QString reader;               ///< Empty until it was read a second time.
    std::optional<State> state;   ///< What the second reader decided.
    QString reason;
    std::optional<State> firstState; ///< What the first reader had decided by then.
    QString firstReason;
};

/// A filter with a name.
struct ViewEntry
{
    qint64 id = 0;
    QString name;
    QString filter; ///< In the filter language; empty = everything.
};

/// Received (and the parts made of what was split) = in a theme + hidden + merged + open: balances on every screen and in
/// every report. Merged: counted within another contribution, or as its parts.
struct Ledger
{
    qint64 received = 0, inTheme = 0, hidden = 0, open = 0, merged = 0, parts = 0;
    bool balances() const { return received + parts == inTheme + hidden + merged + open; }
};

/// The three counts that always stand side by side.
struct Counts
{
    qint64 submissions = 0, texts = 0, people = 0, votes = 0;
};

} // namespace tamiz
