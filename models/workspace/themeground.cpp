// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themeground.h"

#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/storage/themeholds.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tamiz {

namespace {

/// What the narrow rows say, before any text is read.
struct NarrowRow
{
    qint64 id = 0, family = 0, theme = 0, language = 0;
    bool isPinned = false;
};

Result<std::vector<NarrowRow>> readNarrow(Store &store)
{
    std::vector<NarrowRow> rows;
    const auto read = visitRows(store, 0, [&rows](const RowEntry &row) {
        if (row.live)
            rows.push_back({row.id, row.family, row.theme, row.language, row.themePinned});
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

Result<void> readWide(Store &store, const Progress &progress, ThemeGround &ground)
{
    auto texts = TextArena::read(store, 0, progress);
    if (!texts)
        return texts.error();
    ground.texts = std::move(*texts);
    for (const qint64 language : ground.language)
        ground.languages.insert(language, {});
    return visitValues(store, [&ground](const ValueEntry &value) {
        if (const auto found = ground.languages.find(value.id); found != ground.languages.end())
            *found = value.text;
    });
}

class Builder
{
public:
    Builder(ThemeGround &ground, bool placeOnly) : m_ground(ground), m_placeOnly(placeOnly) {}

    void build(const std::vector<NarrowRow> &rows, const QHash<qint64, qint64> &centreOf)
    {
        findHeldThemes(rows);
        QSet<qint64> linked;
        for (const ThemeLinkEntry &link : std::as_const(m_ground.linkEntries))
            linked << link.first << link.second;
        QHash<QPair<qint64, qint32>, qint32> known;
        for (size_t row = 0; row < rows.size(); ++row) {
            const NarrowRow &narrow = rows[row];
            m_ground.ids.push_back(narrow.id);
            m_ground.theme.push_back(narrow.theme);
            m_ground.language.push_back(narrow.language);
            const qint32 held = holdOf(narrow);
            const bool alone = narrow.family == 0 || linked.contains(narrow.id);
            const QPair<qint64, qint32> key(narrow.family, held);
            qint32 document = alone ? -1 : known.value(key, -1);
            if (document < 0) {
                document = static_cast<qint32>(m_ground.rowOf.size());
                m_ground.rowOf.push_back(row);
                m_ground.held.push_back(held);
                if (!alone)
                    known.insert(key, document);
            } else if (centreOf.value(narrow.family) == narrow.id) {
                m_ground.rowOf[static_cast<size_t>(document)] = row;
            }
            m_ground.documentOf.push_back(document);
        }
        addLinks();
    }

private:
    void findHeldThemes(const std::vector<NarrowRow> &rows)
    {
        QSet<qint64> withPins;
        for (const NarrowRow &row : rows) {
            if (row.isPinned && row.theme)
                withPins << row.theme;
        }
        for (const ThemeEntry &theme : std::as_const(m_ground.themes)) {
            if (!m_placeOnly && !theme.pinned && !withPins.contains(theme.id))
                continue;
            m_index.insert(theme.id,
                           {static_cast<qint32>(m_ground.heldThemes.size()), theme.pinned || m_placeOnly});
            m_ground.heldThemes.push_back(theme.id);
            m_ground.closed.push_back(theme.locked);
        }
    }

    qint32 holdOf(const NarrowRow &row) const
    {
        const auto theme = m_index.constFind(row.theme);
        if (theme != m_index.cend() && (theme->second || row.isPinned))
            return theme->first;
        return row.isPinned && row.theme == 0 ? HeldOutDocument : FreeDocument;
    }

    void addLinks()
    {
        const auto documentOf = [this](qint64 id) {
            const auto found = std::ranges::lower_bound(m_ground.ids, id);
            return found == m_ground.ids.end() || *found != id
                       ? qint32{-1}
                       : m_ground.documentOf[static_cast<size_t>(found - m_ground.ids.begin())];
        };
        for (const ThemeLinkEntry &link : std::as_const(m_ground.linkEntries)) {
            const ThemeLink made{documentOf(link.first), documentOf(link.second), link.together};
            if (made.first >= 0 && made.second >= 0)
                m_ground.links.push_back(made);
        }
    }

    ThemeGround &m_ground;
    bool m_placeOnly;
    QHash<qint64, QPair<qint32, bool>>
        m_index; ///< Theme to its place among the held, and whether all its texts stay.
};

} // namespace

ThemeDocument ThemeGround::document(qsizetype document) const
{
    const size_t row = rowOf[static_cast<size_t>(document)];
    return {texts.textAt(texts.placeOf(ids[row])), languages.value(language[row]),
            held[static_cast<size_t>(document)]};
}

Result<ThemeGround> readThemeGround(Store &store, bool placeOnly, const Progress &progress)
{
    ThemeGround ground;
    auto themes = readThemes(store);
    auto links = readThemeLinks(store);
    const auto families = readFamilies(store);
    const auto rows = readNarrow(store);
    if (!themes || !links)
        return !themes ? themes.error() : links.error();
    if (!families || !rows)
        return !families ? families.error() : rows.error();
    auto holds = readThemeHolds(store);
    if (!holds)
        return holds.error();
    ground.holds = std::move(*holds);
    ground.themes = std::move(*themes);
    ground.linkEntries = std::move(*links);
    QHash<qint64, qint64> centreOf;
    for (const FamilyEntry &family : *families)
        centreOf.insert(family.id, family.centre);
    Builder(ground, placeOnly).build(*rows, centreOf);
    if (auto read = readWide(store, progress, ground); !read)
        return read.error();
    return ground;
}

} // namespace tamiz
