// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/answer.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct DecisionName
{
    QLatin1StringView key;
    const char *name;
};

// In the order of the enumeration; both are kept for good.
constexpr std::array<DecisionName, DecisionCount> names{
    {{{}, QT_TRANSLATE_NOOP("tamiz::Decision", "No answer yet")},
     {"accepted"_L1, QT_TRANSLATE_NOOP("tamiz::Decision", "Accepted")},
     {"partly"_L1, QT_TRANSLATE_NOOP("tamiz::Decision", "Partly accepted")},
     {"not-accepted"_L1, QT_TRANSLATE_NOOP("tamiz::Decision", "Not accepted")},
     {"already-done"_L1, QT_TRANSLATE_NOOP("tamiz::Decision", "Already done")},
     {"out-of-scope"_L1, QT_TRANSLATE_NOOP("tamiz::Decision", "Out of scope")}}};

} // namespace

QString keyOf(Decision decision)
{
    return names[static_cast<size_t>(decision)].key;
}

std::optional<Decision> decisionFromKey(QStringView key)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].key == key)
            return static_cast<Decision>(i);
    }
    return std::nullopt;
}

QString nameOf(Decision decision)
{
    return QCoreApplication::translate("tamiz::Decision", names[static_cast<size_t>(decision)].name);
}

} // namespace tamiz
