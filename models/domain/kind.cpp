// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kind.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array<QLatin1StringView, 5> kindKeys{"proposal"_L1, "comment"_L1, "answer"_L1, "statement"_L1, "message"_L1};
constexpr std::array<QLatin1StringView, 4> stateKeys{"open"_L1, "accepted"_L1, "hidden"_L1, "merged"_L1};
constexpr std::array<QLatin1StringView, 3> actorKeys{"person"_L1, "rule"_L1, "model"_L1};

template<class Enum, size_t Size>
std::optional<Enum> fromKey(const std::array<QLatin1StringView, Size> &keys, QStringView key)
{
    for (size_t i = 0; i < Size; ++i) {
        if (key.compare(keys[i], Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString keyOf(Kind value) { return kindKeys[static_cast<size_t>(value)]; }
QString keyOf(State value) { return stateKeys[static_cast<size_t>(value)]; }
QString keyOf(ActorKind value) { return actorKeys[static_cast<size_t>(value)]; }

std::optional<Kind> kindFromKey(QStringView key) { return fromKey<Kind>(kindKeys, key); }
std::optional<State> stateFromKey(QStringView key) { return fromKey<State>(stateKeys, key); }
std::optional<ActorKind> actorKindFromKey(QStringView key) { return fromKey<ActorKind>(actorKeys, key); }

QString nameOf(Kind value)
{
    switch (value) {
    case Kind::Proposal:
        return QCoreApplication::translate("tamiz::Kind", "proposal");
    case Kind::Comment:
        return QCoreApplication::translate("tamiz::Kind", "comment");
    case Kind::Answer:
        return QCoreApplication::translate("tamiz::Kind", "answer");
    case Kind::Statement:
        return QCoreApplication::translate("tamiz::Kind", "statement");
    case Kind::Message:
        return QCoreApplication::translate("tamiz::Kind", "message");
    }
    return {};
}

QString nameOf(State value)
{
    switch (value) {
    case State::Open:
        return QCoreApplication::translate("tamiz::State", "open");
    case State::Accepted:
        return QCoreApplication::translate("tamiz::State", "accepted");
    case State::Hidden:
        return QCoreApplication::translate("tamiz::State", "hidden");
    case State::Merged:
        return QCoreApplication::translate("tamiz::State", "merged");
    }
    return {};
}

} // namespace tamiz
