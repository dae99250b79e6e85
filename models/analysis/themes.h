// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace tamiz {

class WordVectors;

/// Two documents that a person wants in one theme, or never in one.
struct ThemeLink
{
    qint32 first = 0;
    qint32 second = 0;
    bool together = true; ///< False: apart.
};

struct ThemeOptions
{
    int count = 0;      ///< Number of themes; 0 = proposed from silhouette and stability.
    quint64 seed = 1;   ///< Same texts, same seed: same bytes, on one thread or two.
    int dimensions = 0; ///< Of the truncated SVD; 0 = by the number of documents, 20 to 100.
    float spelling =
        0; ///< Share of pieces of words, four letters long, in the reduced space (small collections only).
    int restarts = 4; ///< At least; small collections get more.
    int threads = 2;
    int consensus = 8;          ///< Further seeds that say how stable each theme is; 0 = not asked.
    bool curve = false;         ///< Judge other numbers of themes even where one is given.
    std::vector<quint8> closed; ///< Per pinned theme: nothing but its pinned documents may be in it.
    /// Static word vectors that bring together what different words say, in other languages too; null: words
    /// alone.
    std::shared_ptr<const WordVectors> vectors;
    std::vector<ThemeLink> links; ///< Kept always, unless pins contradict them: pins win.
};

inline constexpr qint32 FreeDocument = -1;
inline constexpr qint32 HeldOutDocument = -2;

/// A document for clustering: one per family, so that a campaign is one voice.
struct ThemeDocument
{
    QString text;
    QString language; ///< BCP 47 or empty.
    /// Pinned theme this document must stay in (0-based), FreeDocument, or HeldOutDocument: in no theme.
    qint32 pinned = FreeDocument;
};

struct Theme
{
    QString label;               ///< Two to five words in the contributions' own commonest surface form.
    QStringList terms;           ///< Up to ten terms that say why, best first, surface form.
    std::vector<qint32> typical; ///< Up to three documents nearest the centre, best first.
    qint32 size = 0;             ///< Documents.
    float stability = 0; ///< Mean over the further seeds of the best Jaccard overlap (Hennig 2007), 0 to 1.
    qint32 area = -1;    ///< Of ThemeResult::areas; -1 where there is no level above.
    float x = 0, y = 0;  ///< On the map, each within [-1, 1]; nothing is ever clustered there.
};

/// A number of themes and what speaks for it.
struct ThemeChoice
{
    int count = 0;
    double silhouette = 0; ///< Simplified, mean over a sample.
    double stability = 0;  ///< Adjusted Rand index of two seeds' partitions of the sample.
};

struct ThemeResult
{
    std::vector<qint32>
        theme; ///< Per document: 0-based theme, or -1 for the tray (nothing to cluster on, or too far).
    std::vector<float> score;       ///< Per document: cosine to its theme's centre, 0 in the tray.
    std::vector<quint8> borderline; ///< Per document: most further seeds would put it elsewhere.
    std::vector<Theme> themes; ///< Pinned themes keep their index; the others follow by size, largest first.
    QStringList areas;         ///< Names of the second level; empty with few themes.
    std::vector<ThemeChoice> curve; ///< By count; empty where not asked.
};

/// Clusters documents by meaning: sublinear TF-IDF on folded Snowball stems and their pairs, randomised
/// truncated SVD (Halko, Martinsson & Tropp 2011), seeded spherical k-means (Dhillon & Modha 2001) with
/// restarts, refined by the terms' own likelihood (Zhong & Ghosh 2005), links kept as in COP-k-means
/// (Wagstaff 2001), labels from frequent phrases by c-TF-IDF (Grootendorst 2022; phrases as in Lingo, Osinski
/// & Weiss 2005). \a documentAt(i) may be called from several threads, and twice for some documents. A
/// document that names no language is read in the commonest language detected. Errors: Cancelled; Refused
/// with fewer than 10 documents that hold a word.
Result<ThemeResult> findThemes(qsizetype count, const std::function<ThemeDocument(qsizetype)> &documentAt,
                               const ThemeOptions &options, const Progress &progress);

} // namespace tamiz
