// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tamiz {

/// What a contribution is. Stored by its key, never by its number.
enum class Kind : quint8 { Proposal, Comment, Answer, Statement, Message };

/// What people decided on a contribution. Stored by its key.
enum class State : quint8 { Open, Accepted, Hidden, Merged };

/// Who made a change.
enum class ActorKind : quint8 { Person, Rule, Model };

/// The key of \a value as it stands in files, filters and exports ("proposal", "open", "person").
QString keyOf(Kind value);
QString keyOf(State value);
QString keyOf(ActorKind value);

/// The value whose key is \a key, or nothing.
std::optional<Kind> kindFromKey(QStringView key);
std::optional<State> stateFromKey(QStringView key);
std::optional<ActorKind> actorKindFromKey(QStringView key);

/// The translated name of \a value for the screen.
QString nameOf(Kind value);
QString nameOf(State value);

} // namespace tamiz
