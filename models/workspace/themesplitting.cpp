// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/themes.h"
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/storage/store.h"
#include "models/storage/themeholds.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"
#include "models/workspace/themeground.h"
#include "models/workspace/themelinks.h"
#include "models/workspace/themenames.h"
#include "models/workspace/theming.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

constexpr double Beside = 0.15;

/// A place on the map as it is stored.
qint64 onMap(double place)
{
    return std::llround(std::clamp(place, -1.0, 1.0) * 10'000);
}

/// The documents of one theme, as findThemes reads them.
struct Inside
{
    std::vector<qint32> documents; ///< Of the ground.
    std::vector<qint32> place;     ///< Document of the ground to place here, -1.
    ThemeOptions options;
};

Inside insideOf(const ThemeGround &ground, qint64 theme, int parts, quint64 seed)
{
    Inside inside;
    inside.place.assign(ground.rowOf.size(), -1);
    for (size_t row = 0; row < ground.ids.size(); ++row) {
        const auto document = static_cast<size_t>(ground.documentOf[row]);
        if (ground.theme[row] == theme && inside.place[document] < 0) {
            inside.place[document] = static_cast<qint32>(inside.documents.size());
            inside.documents.push_back(static_cast<qint32>(document));
        }
    }
    inside.options.count = parts;
    inside.options.seed = seed;
    inside.options.consensus = 0;
    for (const ThemeLink &link : ground.links) {
        const ThemeLink here{inside.place[static_cast<size_t>(link.first)],
                             inside.place[static_cast<size_t>(link.second)], link.together};
        if (here.first >= 0 && here.second >= 0)
            inside.options.links.push_back(here);
    }
    return inside;
}

} // namespace

Result<Operation> splitTheme(Store &store, qint64 theme, int parts, quint64 seed, const Actor &actor,
                             const Progress &progress)
{
    if (parts < 2 || parts > 50)
        return Error{Error::Code::Usage, tr("A theme is split into 2 to 50 parts."), {}};
    const auto entry = expectTheme(store, theme, false);
    if (!entry)
        return entry.error();
    const auto basis = lastOperation(store);
    const auto ground = readThemeGround(store, false, progress);
    if (!basis || !ground)
        return !basis ? basis.error() : ground.error();
    const Inside inside = insideOf(*ground, theme, parts, seed);
    const auto found = findThemes(
        static_cast<qsizetype>(inside.documents.size()),
        [&](qsizetype i) {
            ThemeDocument document = ground->document(inside.documents[static_cast<size_t>(i)]);
            document.pinned = FreeDocument;
            return document;
        },
        inside.options, progress);
    if (!found)
        return found.error();
    if (found->themes.size() < 2)
        return Error{Error::Code::Refused, tr("The texts of this theme are too much alike to be split."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto now = lastOperation(store);
    if (!now || *now != *basis)
        return Error{
            Error::Code::Refused, tr("The workspace was changed meanwhile. Split the theme again."), {}};
    Operation operation = by(actor, u"split theme"_s, u"themes/4"_s);
    operation.params = {{u"theme"_s, theme},
                        {u"name"_s, entry->name},
                        {u"parts"_s, static_cast<qint64>(found->themes.size())},
                        {u"seed"_s, static_cast<qint64>(seed)}};
    Change live{Target::ThemeLive, 0, {}, {}, {}}, kept{Target::ThemePinned, 0, {}, {}, {}},
        moved{Target::ContributionTheme, 0, {}, {}, {}};
    Change area{Target::ThemeArea, 0, {}, {}, {}}, x{Target::ThemeX, 0, {}, {}, {}},
        y{Target::ThemeY, 0, {}, {}, {}};
    const auto holds = readThemeHolds(store);
    const auto themes = readThemes(store);
    const auto areaValue = nameId(store, entry->area);
    if (!holds || !themes || !areaValue)
        return !holds ? holds.error() : !themes ? themes.error() : areaValue.error();
    QStringList taken;
    for (const ThemeEntry &other : *themes)
        taken << other.name;
    kept.add(theme, 0, 1 | (holds->value(theme) & ThemeAreaHeld));
    std::vector<qint64> idOf{theme};
    for (size_t t = 1; t < found->themes.size(); ++t) {
        const Theme &part = found->themes[t];
        const auto made = makeTheme(store, freeThemeName(part.label, taken), part.terms);
        if (!made)
            return made.error();
        idOf.push_back(*made);
        live.add(*made, 0, 1);
        kept.add(*made, 0, 1);
        area.add(*made, 0, *areaValue); // where the whole stood, and on the map beside it
        x.add(*made, 0, onMap(entry->x + Beside * static_cast<double>(part.x)));
        y.add(*made, 0, onMap(entry->y + Beside * static_cast<double>(part.y)));
    }
    for (size_t row = 0; row < ground->ids.size(); ++row) {
        const qint32 place = inside.place[static_cast<size_t>(ground->documentOf[row])];
        if (ground->theme[row] != theme || place < 0)
            continue;
        const qint32 part =
            found->theme[static_cast<size_t>(place)]; // what fits no part stays with the largest
        moved.add(ground->ids[row], 0, idOf[static_cast<size_t>(std::max(part, 0))]);
    }
    operation.changes = {std::move(live), std::move(kept), std::move(moved),
                         std::move(area), std::move(x),    std::move(y)};
    return finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
