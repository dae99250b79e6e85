// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/theming.h"

#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/themeholds.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"
#include "models/workspace/themelinks.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

Result<Operation> alone(Store &store, Operation operation)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    return finish(store, **transaction, std::move(operation));
}

qint64 numberOf(ThemeHold hold)
{
    return static_cast<qint64>(hold);
}

/// \a hold for theme.pinned: whether a person chose its area stays as it is.
Result<qint64> holdOf(Store &store, qint64 theme, ThemeHold hold)
{
    const auto holds = readThemeHolds(store);
    if (!holds)
        return holds.error();
    return numberOf(hold) | (holds->value(theme) & ThemeAreaHeld);
}

/// A theme that is proposed becomes kept; a locked one stays locked.
Result<void> keep(Store &store, const ThemeEntry &theme, Operation &operation)
{
    if (theme.pinned)
        return {};
    const auto hold = holdOf(store, theme.id, ThemeHold::Kept);
    if (!hold)
        return hold.error();
    operation.changes.push_back(oneTo(Target::ThemePinned, theme.id, *hold));
    return {};
}

/// Into \a theme, pinned, with what is tied to them.
Result<void> addMove(Store &store, qint64 theme, std::span<const qint64> ids, Operation &operation)
{
    const auto links = ThemeLinks::read(store);
    if (!links)
        return links.error();
    const std::vector<qint64> all = links->withTied(ids);
    if (auto unlocked = expectUnlocked(store, all, theme); !unlocked)
        return unlocked;
    if (auto free = links->expectFree(store, all, theme); !free)
        return free;
    operation.changes.push_back(allTo(Target::ContributionTheme, all, theme));
    operation.changes.push_back(allTo(Target::ContributionThemePin, all, 1));
    operation.changes.push_back(allTo(Target::ContributionThemeEdge, all, 0));
    return {};
}

} // namespace

Result<Operation> renameTheme(Store &store, qint64 theme, const QString &name, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return Error{Error::Code::Usage, tr("A name is needed."), {}};
    const auto entry = expectTheme(store, theme, true);
    if (!entry)
        return entry.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, clean);
    if (!value)
        return value.error();
    Operation operation = by(actor, u"rename theme"_s);
    operation.params = {{u"name"_s, clean}, {u"id"_s, theme}};
    operation.changes = {oneTo(Target::ThemeName, theme, *value)};
    if (auto kept = keep(store, *entry, operation); !kept)
        return kept.error();
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> mergeThemes(Store &store, qint64 from, qint64 into, const Actor &actor)
{
    const auto source = expectTheme(store, from, false);
    const auto target = expectTheme(store, into, false);
    if (!source || !target)
        return !source ? source.error() : target.error();
    if (from == into)
        return Error{Error::Code::Usage, tr("A theme cannot be merged into itself."), {}};
    const auto ids = readThemed(store, from);
    const auto links = ThemeLinks::read(store);
    if (!ids || !links)
        return !ids ? ids.error() : links.error();
    if (auto free = links->expectFree(store, *ids, into); !free)
        return free.error();
    Operation operation = by(actor, u"merge themes"_s);
    operation.params = {{u"theme"_s, from}, {u"into"_s, into}};
    operation.changes = {allTo(Target::ContributionTheme, *ids, into), oneTo(Target::ThemeLive, from, 0)};
    if (auto kept = keep(store, *target, operation); !kept)
        return kept.error();
    return alone(store, std::move(operation));
}

Result<Operation> moveToTheme(Store &store, qint64 theme, std::span<const qint64> ids, const Actor &actor)
{
    if (theme != 0) {
        if (const auto there = expectTheme(store, theme, false); !there)
            return there.error();
    }
    Operation operation = by(actor, u"move to theme"_s);
    operation.params.insert(u"theme"_s, theme);
    if (auto moved = addMove(store, theme, ids, operation); !moved)
        return moved.error();
    return alone(store, std::move(operation));
}

Result<Operation> releaseTexts(Store &store, std::span<const qint64> ids, const Actor &actor)
{
    Operation operation = by(actor, u"release texts"_s);
    operation.changes = {allTo(Target::ContributionThemePin, ids, 0)};
    return alone(store, std::move(operation));
}

Result<Operation> pinTexts(Store &store, std::span<const qint64> ids, const Actor &actor)
{
    Operation operation = by(actor, u"pin texts"_s);
    operation.changes = {allTo(Target::ContributionThemePin, ids, 1), allTo(Target::ContributionThemeEdge, ids, 0)};
    return alone(store, std::move(operation));
}

Result<Operation> holdTheme(Store &store, qint64 theme, ThemeHold hold, const Actor &actor)
{
    const auto entry = expectTheme(store, theme, true);
    if (!entry)
        return entry.error();
    Operation operation = by(actor, u"hold theme"_s);
    const QString word = hold == ThemeHold::Locked ? u"locked"_s : hold == ThemeHold::Kept ? u"kept"_s : u"free"_s;
    operation.params = {{u"theme"_s, theme}, {u"name"_s, entry->name}, {u"hold"_s, word}};
    const auto value = holdOf(store, theme, hold);
    if (!value)
        return value.error();
    operation.changes = {oneTo(Target::ThemePinned, theme, *value)};
    return alone(store, std::move(operation));
}

Result<Operation> createTheme(Store &store, const QString &name, std::span<const qint64> ids, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return Error{Error::Code::Usage, tr("A name is needed."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto made = makeTheme(store, clean, {});
    if (!made)
        return made.error();
    Operation operation = by(actor, u"create theme"_s);
    operation.params = {{u"theme"_s, *made}, {u"name"_s, clean}};
    operation.changes = {oneTo(Target::ThemeLive, *made, 1), oneTo(Target::ThemePinned, *made, numberOf(ThemeHold::Kept))};
    const auto movable = outsideLocked(store, ids);
    if (!movable)
        return movable.error();
    if (auto moved = addMove(store, *made, *movable, operation); !moved)
        return moved.error();
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> splitOff(Store &store, qint64 theme, const QString &name, std::span<const qint64> ids, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return Error{Error::Code::Usage, tr("A name is needed."), {}};
    const auto entry = expectTheme(store, theme, false);
    const auto own = readThemed(store, theme);
    if (!entry || !own)
        return !entry ? entry.error() : own.error();
    std::vector<qint64> parting;
    std::ranges::set_intersection(ids, *own, std::back_inserter(parting));
    if (parting.empty())
        return Error{Error::Code::Usage, tr("The search shows nothing of the theme “%1”. Nothing was changed.").arg(entry->name), {}};
    if (parting.size() == own->size())
        return Error{Error::Code::Usage, tr("The search shows all of the theme “%1”: nothing would be left of it. Nothing was changed.").arg(entry->name), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto made = makeTheme(store, clean, {});
    const auto area = nameId(store, entry->area);
    if (!made || !area)
        return !made ? made.error() : area.error();
    Operation operation = by(actor, u"split theme"_s);
    operation.params = {{u"theme"_s, theme}, {u"name"_s, entry->name}, {u"into"_s, clean}, {u"parts"_s, 2}};
    operation.changes = {oneTo(Target::ThemeLive, *made, 1), oneTo(Target::ThemePinned, *made, numberOf(ThemeHold::Kept)), oneTo(Target::ThemeArea, *made, *area)};
    if (auto kept = keep(store, *entry, operation); !kept)
        return kept.error();
    if (auto moved = addMove(store, *made, parting, operation); !moved)
        return moved.error();
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> linkTexts(Store &store, qint64 first, qint64 second, bool together, const Actor &actor)
{
    if (first == second)
        return Error{Error::Code::Usage, tr("A text cannot be linked with itself."), {}};
    const auto a = themePlace(store, first), b = themePlace(store, second);
    if (!a || !b)
        return !a ? a.error() : b.error();
    const auto links = ThemeLinks::read(store);
    if (!links)
        return links.error();
    const std::vector<qint64> tied = links->withTied(std::span(&second, 1));
    if (!together && std::ranges::binary_search(tied, first))
        return Error{Error::Code::Refused, tr("These texts are tied together, directly or through others. Take that back first."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto made = makeThemeLink(store, first, second, together);
    if (!made)
        return made.error();
    Operation operation = by(actor, u"link texts"_s);
    operation.params = {{u"first"_s, first}, {u"second"_s, second}, {u"together"_s, together}};
    operation.changes = {oneTo(Target::ThemeLinkLive, *made, 1)};
    const bool moves = together ? a->theme != b->theme : a->theme == b->theme && a->theme != 0;
    if (moves) {
        const qint64 target = together ? a->theme : 0;
        if (target != 0) {
            if (const auto open = expectTheme(store, target, false); !open)
                return open.error();
        }
        if (auto unlocked = expectUnlocked(store, tied, target); !unlocked)
            return unlocked.error();
        if (auto free = links->expectFree(store, tied, target); !free)
            return free.error();
        operation.changes.push_back(allTo(Target::ContributionTheme, tied, target));
        operation.changes.push_back(allTo(Target::ContributionThemePin, tied, together && a->isPinned ? 1 : 0));
    } else if (together && a->isPinned != b->isPinned) { // one fate: what holds the one holds the other
        operation.changes.push_back(allTo(Target::ContributionThemePin, links->withTied(std::array{first, second}), 1));
    }
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> unlinkTexts(Store &store, qint64 link, const Actor &actor)
{
    Operation operation = by(actor, u"unlink texts"_s);
    operation.changes = {oneTo(Target::ThemeLinkLive, link, 0)};
    return alone(store, std::move(operation));
}

} // namespace tamiz
