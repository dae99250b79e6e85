// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace tamiz {

struct ThemeOptions
{
    int count = 0;        ///< Number of themes; 0 = proposed from silhouette and size.
    quint64 seed = 1;     ///< Same texts, same seed: same bytes, on one thread or two.
    int dimensions = 100; ///< Of the truncated SVD.
    int restarts = 4;
    int threads = 2;
};

/// A document for clustering: one per family, so that a campaign is one voice.
struct ThemeDocument
{
    QString text;
    QString language;   ///< BCP 47 or empty.
    qint32 pinned = -1; ///< Theme this document must stay in (0-based, < \c count of pinned themes), or -1.
};

struct Theme
{
    QString label;               ///< Two to five words in the contributions' own commonest surface form.
    QStringList terms;           ///< Up to ten terms that say why, best first, surface form.
    std::vector<qint32> typical; ///< Up to three documents nearest the centre, best first.
    qint32 size = 0;             ///< Documents.
};

struct ThemeResult
{
    std::vector<qint32>
        theme; ///< Per document: 0-based theme, or -1 for the tray (nothing to cluster on, or too far).
    std::vector<float> score;  ///< Per document: cosine to its theme's centre, 0 in the tray.
    std::vector<Theme> themes; ///< Pinned themes keep their index; the others follow by size, largest first.
};

/// Clusters documents by meaning: sublinear TF-IDF on folded Snowball stems and their pairs, randomised truncated SVD
/// (Halko, Martinsson & Tropp 2011), seeded spherical k-means (Dhillon & Modha 2001) with restarts, refined by the
/// terms' own likelihood (Zhong & Ghosh 2005), labels from frequent phrases by c-TF-IDF (Grootendorst 2022; phrases as
/// in Lingo, Osinski & Weiss 2005). \a documentAt(i) may be called from several threads, and twice for some documents.
/// A document that names no language is read in the commonest language detected. Errors: Cancelled; Refused with fewer
/// than 10 documents that hold a word.
Result<ThemeResult> findThemes(qsizetype count, const std::function<ThemeDocument(qsizetype)> &documentAt,
                               const ThemeOptions &options, const Progress &progress);

} // namespace tamiz
