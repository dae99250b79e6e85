// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themeareas.h"

#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/themeholds.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"
#include "models/workspace/themelinks.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

/// The live themes of an area, ascending. Error Usage when there is none.
Result<std::vector<qint64>> themesOf(Store &store, const QString &area)
{
    const auto themes = readThemes(store);
    if (!themes)
        return themes.error();
    std::vector<qint64> own;
    for (const ThemeEntry &theme : *themes) {
        if (!area.isEmpty() && theme.area.compare(area, Qt::CaseInsensitive) == 0)
            own.push_back(theme.id);
    }
    if (own.empty())
        return Error{Error::Code::Usage, tr("There is no area “%1”.").arg(area), {}};
    return own;
}

/// That a person chose the area of \a themes, or no longer; how their texts are held stays.
Result<Change> holding(Store &store, std::span<const qint64> themes, bool held)
{
    const auto holds = readThemeHolds(store);
    if (!holds)
        return holds.error();
    Change change{Target::ThemePinned, 0, {}, {}, {}};
    for (const qint64 theme : themes)
        change.add(theme, 0, (holds->value(theme) & ThemeHoldMask) | (held ? ThemeAreaHeld : 0));
    return change;
}

/// Area and hold of \a themes become \a name and one.
Result<Operation> put(Store &store, std::span<const qint64> themes, const QString &name, Operation operation)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = name.isEmpty() ? Result<qint64>(0) : nameId(store, name);
    if (!value)
        return value.error();
    auto held = holding(store, themes, true);
    if (!held)
        return held.error();
    operation.changes = {allTo(Target::ThemeArea, themes, *value), std::move(*held)};
    return finish(store, **transaction, std::move(operation));
}

} // namespace

Result<Operation> renameArea(Store &store, const QString &area, const QString &name, const Actor &actor)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return Error{Error::Code::Usage, tr("A name is needed."), {}};
    const auto themes = themesOf(store, area);
    if (!themes)
        return themes.error();
    Operation operation = by(actor, u"rename area"_s);
    operation.params = {{u"area"_s, area}, {u"name"_s, clean}};
    return put(store, *themes, clean, std::move(operation));
}

Result<Operation> moveToArea(Store &store, std::span<const qint64> themes, const QString &area,
                             const Actor &actor)
{
    for (const qint64 theme : themes) {
        if (const auto there = expectTheme(store, theme, true); !there)
            return there.error();
    }
    const QString clean = area.simplified();
    Operation operation = by(actor, u"move to area"_s);
    operation.params = {{u"area"_s, clean}, {u"themes"_s, static_cast<qint64>(themes.size())}};
    return put(store, themes, clean, std::move(operation));
}

Result<Operation> freeArea(Store &store, const QString &area, const Actor &actor)
{
    const auto themes = themesOf(store, area);
    if (!themes)
        return themes.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Operation operation = by(actor, u"free area"_s);
    operation.params = {{u"area"_s, area}};
    auto free = holding(store, *themes, false);
    if (!free)
        return free.error();
    operation.changes = {std::move(*free)};
    return finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
