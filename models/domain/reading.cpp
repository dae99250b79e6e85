// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {
constexpr std::array<QLatin1StringView, 3> verdictKeys{"open"_L1, "confirmed"_L1, "dismissed"_L1};
}

QString keyOf(Verdict verdict)
{
    return verdictKeys[static_cast<size_t>(verdict)];
}

std::optional<Verdict> verdictFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(verdictKeys, [key](QLatin1StringView known) { return key == known; });
    if (found == verdictKeys.end())
        return std::nullopt;
    return static_cast<Verdict>(found - verdictKeys.begin());
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return QCoreApplication::translate("tamiz::Verdict", "to review");
    case Verdict::Confirmed:
        return QCoreApplication::translate("tamiz::Verdict", "confirmed");
    case Verdict::Dismissed:
        return QCoreApplication::translate("tamiz::Verdict", "dismissed");
    }
    return {};
}

} // namespace tamiz
