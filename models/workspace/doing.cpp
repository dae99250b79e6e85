// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/domain/kind.h"
#include "models/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString stateDoing(const QJsonObject &params, qint64 n)
{
    const auto state = stateFromKey(params.value("state"_L1).toString()).value_or(State::Open);
    if (state == State::Hidden)
        return tr("hiding %n contribution(s) (%1)", nullptr, n).arg(params.value("reason"_L1).toString());
    return state == State::Accepted ? tr("accepting %n contribution(s)", nullptr, n)
                                    : tr("reopening %n contribution(s)", nullptr, n);
}

/// A sentence as it stands within another: its first letter small, unless it begins an abbreviation.
QString within(QString sentence)
{
    const bool abbreviation = sentence.size() > 1 && sentence[1].isUpper();
    if (!sentence.isEmpty() && !abbreviation)
        sentence[0] = sentence[0].toLower();
    return sentence;
}

} // namespace

QString describeDoing(const Operation &operation)
{
    const QJsonObject &params = operation.params;
    const QString verb = operation.undoes ? params.value("verb"_L1).toString() : operation.verb;
    const auto text = [&params](QLatin1StringView key) { return params.value(key).toString(); };
    const qint64 n = operation.targets;
    if (verb == "import"_L1)
        return tr("importing %n contribution(s) from %1", nullptr, n).arg(text("name"_L1));
    if (verb == "tag"_L1)
        return tr("tagging %n contribution(s) as %1", nullptr, n).arg(text("tag"_L1));
    if (verb == "untag"_L1)
        return tr("taking the tag %1 from %n contribution(s)", nullptr, n).arg(text("tag"_L1));
    if (verb == "state"_L1)
        return stateDoing(params, n);
    if (verb == "save view"_L1)
        return tr("saving the view %1").arg(text("view"_L1));
    if (verb == "remove view"_L1)
        return tr("removing the view %1").arg(text("view"_L1));
    if (verb == "families"_L1)
        return tr("finding families");
    if (verb == "themes"_L1)
        return tr("finding themes");
    Operation plain = operation;
    plain.verb = verb;
    plain.undoes.reset();
    return within(describe(plain));
}

} // namespace tamiz
