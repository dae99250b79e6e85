// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace tamiz {

/// How near-copies are found. The defaults are those of \ref findFamilies.
struct FamilyOptions
{
    double similarity = 0.5; ///< Least Jaccard of word 3-shingles that links two texts, 0 < s <= 1.
    double containment =
        0.8; ///< Or, from toCentre up: share of the smaller text's shingles found in the other (a
             ///< letter in a text). Texts of fewer than 12 shingles are too small for it.
    double toCentre =
        0.4; ///< Least Jaccard of a member to its family's centre; below, it leaves (no chaining).
    double passage =
        0.2;         ///< Least Jaccard to the centre of a text that holds the whole letter; see passages.h.
    int threads = 2; ///< The result does not depend on it.
};

/// How a member differs from the centre of its family.
enum class Edit : quint8 { None, Exact, Minor, Added, Cut, Reordered, Passage };

/// The key of \a edit in files: "", "exact", "minor", "added", "cut", "reordered", "passage".
QString keyOf(Edit edit);

struct FamilyResult
{
    std::vector<qint32> family;    ///< Per text: 0-based family, or -1 for a text that stands alone.
    std::vector<Edit> edit;        ///< Per text, against the centre. The centre itself is Exact.
    std::vector<float> similarity; ///< Per text: Jaccard to the centre, 1 for the centre, 0 when alone.
    std::vector<qint32> centre;    ///< Per family: index of the text most like all others (the medoid).
    /// Families are numbered by size, largest first, ties by lowest member index: stable under reordering of
    /// ties.
};

struct Sketches;

/// Groups near-copies. \a textAt(i) gives text i of \a count (title and body joined by a line break) and is
/// called from several threads. Pairs in \a cannotLink (indexes) never end up in one family. Exact copies by
/// hash of the folded words; near-copies by an exact prefix-filtered set-similarity join (Bayardo, Ma &
/// Srikant 2007; Xiao et al. 2008, PPJoin) on word 3-shingles, character 3-shingles under 8 words (where
/// characters, being weaker evidence, must reach (1 + similarity) / 2); joined, then every member held
/// against the medoid, and what leaves linked anew; last, texts that hold a family's whole letter. The
/// partition does not depend on the order of the texts. \a sketches, where given, takes one sketch per
/// distinct text. Error: Cancelled only.
Result<FamilyResult> findFamilies(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                                  std::span<const std::pair<qint32, qint32>> cannotLink,
                                  const FamilyOptions &options, const Progress &progress,
                                  Sketches *sketches = nullptr);

/// findFamilies() in two steps, so that a million texts need not stay in memory between them: groups without
/// the edits (all None, but Exact of copies and centres); \a textsRead is called when every text was read
/// once. Then the edits, which read the members and centres alone.
Result<FamilyResult> groupTexts(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                                std::span<const std::pair<qint32, qint32>> cannotLink,
                                const FamilyOptions &options, const Progress &progress,
                                Sketches *sketches = nullptr, const std::function<void()> &textsRead = {});
Result<void> typeEdits(const std::function<QString(qsizetype)> &textAt, int threads, const Progress &progress,
                       FamilyResult &result);

/// How like two texts are, as findFamilies() would say of a member and its centre.
struct Likeness
{
    double similarity = 0;  ///< Jaccard of their shingles (words, or characters where one is short).
    double containment = 0; ///< Share of the centre's shingles that the text holds.
    double containedIn = 0; ///< Share of the text's shingles that the centre holds.
    Edit edit = Edit::None;
    bool byCharacter = false;
    bool isLong = false; ///< Both have shingles enough for containment to mean anything.
};
Likeness likenessOf(QStringView centre, QStringView text);
/// Whether findFamilies() with \a options links two such texts.
bool isKin(const Likeness &likeness, const FamilyOptions &options);

/// The texts that have kin at all, kept in memory so that their families at any similarity come at once: for
/// a threshold that a person drags. Its families are those of findFamilies(), without the edits (all None).
class FamilyIndex
{
public:
    static constexpr double Loosest = 0.3; ///< The least similarity that group() takes.

    /// As findFamilies(); options.similarity does not matter here.
    static Result<std::shared_ptr<const FamilyIndex>>
    build(qsizetype count, const std::function<QString(qsizetype)> &textAt,
          std::span<const std::pair<qint32, qint32>> cannotLink, const FamilyOptions &options,
          const Progress &progress);
    ~FamilyIndex();
    Q_DISABLE_COPY_MOVE(FamilyIndex)

    /// The families at \a similarity, Loosest to 1. May be called from any thread. Error: Cancelled.
    Result<FamilyResult> group(double similarity, const Progress &progress) const;

    /// Per text the similarity at which it has kin: the Jaccard to its nearest text (on the scale of
    /// options.similarity), 1 for an exact copy, 0 for a text that stands alone.
    const std::vector<float> &nearest() const { return m_nearest; }

private:
    struct Kept;
    FamilyIndex();
    std::unique_ptr<Kept> m_kept;
    std::vector<float> m_nearest;
};

} // namespace tamiz
