// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rows.h"

#include <charconv>
#include <vector>

namespace tamiz {

/// The columns of a contribution that make a RowEntry, in the order rowFrom() takes them.
#define TAMIZ_ROW_COLUMNS                                                                                    \
    "id, live, kind, state, source_id, consultation_id, participant_id, created, reason, category, "         \
    "territory, language, source_state, theme, family, edit, theme_score, similarity, text_hash, "           \
    "votes_for, "                                                                                            \
    "votes_against, votes_pass, attributes, theme_pin, theme_edge, asked, read, assigned, split_from"

/// The whole numbers of a JSON array of them, "[12,55]". Written by us; read by the million.
inline void readNumbers(const char *data, int length, std::vector<qint64> &numbers)
{
    numbers.clear();
    const char *end = data + length;
    while (data < end) {
        qint64 number = 0;
        const auto [next, code] = std::from_chars(data, end, number);
        if (code == std::errc{})
            numbers.push_back(number);
        data = next > data ? next : data + 1;
    }
}

/// A row from \a columns, which has integer(), isNull() and utf8() as a Statement has; \a attributes keeps
/// what the entry points to.
template<class Values>
RowEntry rowFrom(const Values &columns, std::vector<qint64> &attributes)
{
    const auto number = [&](int column) { return static_cast<int>(columns.integer(column)); };
    const auto votes = [&](int column) {
        return columns.isNull(column) ? -1 : static_cast<qint32>(columns.integer(column));
    };
    RowEntry row;
    row.id = columns.integer(0);
    row.live = columns.integer(1) != 0;
    row.kind = static_cast<Kind>(columns.integer(2));
    row.state = static_cast<State>(columns.integer(3));
    row.source = columns.integer(4);
    row.consultation = columns.integer(5);
    row.participant = columns.integer(6);
    if (!columns.isNull(7))
        row.created = columns.integer(7);
    row.reason = columns.integer(8);
    row.category = columns.integer(9);
    row.territory = columns.integer(10);
    row.language = columns.integer(11);
    row.sourceState = columns.integer(12);
    row.theme = columns.integer(13);
    row.family = columns.integer(14);
    row.edit = number(15);
    row.themeScore = number(16);
    row.similarity = number(17);
    row.textHash = columns.integer(18);
    row.votesFor = votes(19);
    row.votesAgainst = votes(20);
    row.votesPass = votes(21);
    int length = 0;
    const char *data = columns.utf8(22, &length);
    readNumbers(data, length, attributes);
    row.attributes = attributes;
    row.themePinned = columns.integer(23) != 0;
    row.themeEdge = columns.integer(24) != 0;
    row.asked = number(25);
    row.read = columns.integer(26) != 0;
    row.assigned = columns.integer(27);
    row.splitFrom = columns.integer(28);
    return row;
}

} // namespace tamiz
