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
    struct
    {
        const char *text, *note; ///< For translators.
    } name;
};

// In the order of the enumeration; both are kept for good.
constexpr std::array<DecisionName, DecisionCount> names{
    {{{}, {QT_TRANSLATE_NOOP("tamiz::Decision", "No answer yet"), nullptr}},
     {"accepted"_L1, QT_TRANSLATE_NOOP3("tamiz::Decision", "Accepted", "decision")},
     {"partly"_L1, {QT_TRANSLATE_NOOP("tamiz::Decision", "Partly accepted"), nullptr}},
     {"not-accepted"_L1, {QT_TRANSLATE_NOOP("tamiz::Decision", "Not accepted"), nullptr}},
     {"already-done"_L1, {QT_TRANSLATE_NOOP("tamiz::Decision", "Already done"), nullptr}},
     {"out-of-scope"_L1, {QT_TRANSLATE_NOOP("tamiz::Decision", "Out of scope"), nullptr}}}};

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
    const auto &name = names[static_cast<size_t>(decision)].name;
    return QCoreApplication::translate("tamiz::Decision", name.text, name.note);
}

} // namespace tamiz
