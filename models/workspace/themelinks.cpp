// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themelinks.h"

#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<ThemeLinks> ThemeLinks::read(Store &store)
{
    auto links = readThemeLinks(store);
    if (!links)
        return links.error();
    ThemeLinks result;
    result.m_links = std::move(*links);
    return result;
}

std::vector<qint64> ThemeLinks::withTied(std::span<const qint64> ids) const
{
    QSet<qint64> all(ids.begin(), ids.end());
    for (bool grew = true; grew;) {
        grew = false;
        for (const ThemeLinkEntry &link : m_links) {
            if (link.together && all.contains(link.first) != all.contains(link.second)) {
                all << link.first << link.second;
                grew = true;
            }
        }
    }
    std::vector<qint64> result(all.begin(), all.end());
    std::ranges::sort(result);
    return result;
}

Result<void> ThemeLinks::expectFree(Store &store, std::span<const qint64> ids, qint64 theme) const
{
    if (theme == 0)
        return {};
    for (const ThemeLinkEntry &link : m_links) {
        if (link.together)
            continue;
        const bool first = std::ranges::binary_search(ids, link.first);
        const bool second = std::ranges::binary_search(ids, link.second);
        bool meets = first && second;
        if (first != second) {
            const auto other = themePlace(store, first ? link.second : link.first);
            if (!other)
                return other.error();
            meets = other->theme == theme;
        }
        if (!meets)
            continue;
        const auto names = readExternalIds(store, std::array{link.first, link.second});
        if (!names)
            return names.error();
        return Error{Error::Code::Refused,
                     tamiz::tr("The texts %1 and %2 are to stay in different themes. Take that back first.")
                         .arg(names->front(), names->back()),
                     {}};
    }
    return {};
}

Result<ThemePlace> themePlace(Store &store, qint64 id)
{
    const auto places = readThemePlaces(store, std::span(&id, 1));
    if (!places)
        return places.error();
    if (places->empty())
        return Error{Error::Code::Usage, tamiz::tr("There is no contribution with the number %1.").arg(id), {}};
    return ThemePlace{places->front().first, places->front().second};
}

Result<ThemeEntry> expectTheme(Store &store, qint64 theme, bool mayBeLocked)
{
    const auto themes = readThemes(store);
    if (!themes)
        return themes.error();
    const auto found = std::ranges::find(*themes, theme, &ThemeEntry::id);
    if (found == themes->end())
        return Error{Error::Code::Usage, tamiz::tr("There is no theme with the number %1.").arg(theme), {}};
    if (found->locked && !mayBeLocked)
        return Error{
            Error::Code::Refused, tamiz::tr("The theme “%1” is locked. Unlock it first.").arg(found->name), {}};
    return *found;
}

Result<void> expectUnlocked(Store &store, std::span<const qint64> ids, qint64 into)
{
    const auto themes = readThemes(store);
    if (!themes)
        return themes.error();
    if (std::ranges::none_of(*themes, &ThemeEntry::locked))
        return {};
    const auto places = readThemePlaces(store, ids);
    if (!places)
        return places.error();
    for (const auto &[theme, pinned] : *places) {
        const auto found = std::ranges::find(*themes, theme, &ThemeEntry::id);
        if (found != themes->end() && found->locked && theme != into)
            return Error{
                Error::Code::Refused, tamiz::tr("The theme “%1” is locked. Unlock it first.").arg(found->name), {}};
    }
    return {};
}

Result<std::vector<qint64>> outsideLocked(Store &store, std::span<const qint64> ids)
{
    const auto themes = readThemes(store);
    if (!themes)
        return themes.error();
    std::vector<qint64> outside;
    for (const qint64 id : ids) {
        const auto place = themePlace(store, id);
        if (!place)
            return place.error();
        const auto found = std::ranges::find(*themes, place->theme, &ThemeEntry::id);
        if (found == themes->end() || !found->locked)
            outside.push_back(id);
    }
    return outside;
}

} // namespace tamiz
