// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/themes.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"
#include "models/storage/journal.h"

#include <QHash>
#include <QList>

#include <vector>

namespace tamiz {

class Store;

/// How themes are looked for.
struct ThemeRun
{
    int count = 0; ///< 0 = proposed.
    quint64 seed = 1;
    bool placeOnly =
        false; ///< Leave the themes alone; what is in none goes to the nearest one, or stays in none.
    QString vectors = {}; ///< File or folder of static word vectors; empty: words alone.
};

/// Texts that would go from one theme to another; 0 = no theme, below 0 = the new theme -1 - index of themes.
struct ThemeMove
{
    qint64 from = 0, to = 0;
    std::vector<qint64> ids; ///< Contributions, ascending.
};

/// A theme as there would be one.
struct PlannedTheme
{
    ThemeEntry entry;             ///< id 0: new.
    qint64 before = 0, after = 0; ///< Contributions now and then.
};

/// What a run would change, before anything is.
struct ThemePlan
{
    ThemeRun run;
    QByteArray vectorsFingerprint; ///< Of the table of word vectors, if one was used.
    std::vector<PlannedTheme> themes; ///< Themes that stay, by id, then new ones, the largest first.
    std::vector<ThemeEntry> gone;     ///< Themes that would hold nothing any more.
    std::vector<ThemeMove> moves;     ///< The largest first. Accepted or not one by one.
    std::vector<ThemeChoice> curve;   ///< Numbers of themes that were judged; empty when one was given.
    std::vector<qint64> ids;  ///< All live contributions, ascending, with
    std::vector<int> score;   ///< the cosine to the centre times 10,000 and
    std::vector<quint8> edge; ///< whether they are borderline, as they would be.
    QList<ThemeLinkEntry> links;
    QHash<qint64, qint64> linkedTheme; ///< Where linked texts are now.
    qint64 inTray = 0;                 ///< Contributions in no theme then.
    qint64 basis = 0;                  ///< Newest operation when it was made.

    qint64 moved() const; ///< Contributions that would change their theme.
};

/// Finds themes and holds them against those there are: a theme found again keeps its number and name.
/// Changes nothing. Errors: Usage (count), Refused (too few texts), Cancelled.
Result<ThemePlan> planThemes(Store &store, const ThemeRun &run, const Progress &progress);

struct ThemeOutcome
{
    Operation operation;
    qint64 themes = 0, inTray = 0;
};

/// Carries \a plan out, or of its moves those in \a accepted (by index; empty = all) only. A move that alone
/// would break a link between two texts is left out for them. Error Refused when the workspace changed since.
Result<ThemeOutcome> acceptPlan(Store &store, const ThemePlan &plan, const std::vector<bool> &accepted,
                                const Actor &actor, const Progress &progress);

/// Gives what is in no theme to the nearest one, as after an import; what is too far from all stays in none.
/// Nothing to do where there are no themes: the outcome then holds no operation. Errors as planThemes.
Result<ThemeOutcome> placeNewTexts(Store &store, const Actor &actor, const Progress &progress);

/// Both in one. \a count 0 = proposed. What people decided stays as they said.
Result<ThemeOutcome> runThemes(Store &store, int count, quint64 seed, const Actor &actor,
                               const Progress &progress);

} // namespace tamiz
