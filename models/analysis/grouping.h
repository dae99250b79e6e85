// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spherical.h"
#include "models/analysis/themes.h"

namespace tamiz {

/// Groups the documents of \a matrix, whose places in the reduced space are \a rows: several restarts on an
/// even sample, each refined by its terms; the one whose groups make the terms likeliest sorts all documents,
/// which then settle by refineGroups. False when cancelled.
bool groupDocuments(const TermMatrix &matrix, const FloatMatrix &rows, const GroupRules &rules, int count,
                    const ThemeOptions &options, const Progress &progress, std::vector<qint32> &groups);

/// Every document to the open group whose centre is nearest; pinned ones to theirs. False when cancelled.
bool assignByPlace(const FloatMatrix &rows, const FloatMatrix &centres, const GroupRules &rules, int threads,
                   const Progress &progress, std::vector<qint32> &groups);

/// Centres of \a groups in the reduced space, of length one; a row of zeros for an empty group.
FloatMatrix centresOf(const FloatMatrix &rows, const std::vector<qint32> &groups, int count);

/// Judges numbers of groups between 2 and 40 on a sample. Empty when cancelled.
std::vector<ThemeChoice> judgeCounts(const FloatMatrix &rows, const GroupRules &rules, quint64 seed,
                                     int threads, const Progress &progress);
/// The number that \a curve speaks for with \a documents documents; 2 for an empty one.
int chooseCount(const std::vector<ThemeChoice> &curve, qsizetype documents);

/// How stable \a groups are, by \a seeds further partitions from samples that sort all documents by their
/// terms.
struct Consensus
{
    std::vector<float> stability;   ///< Per group: mean best Jaccard overlap (Hennig 2007).
    std::vector<quint8> borderline; ///< Per document: fewer than half of the seeds put it with its group.
};
bool askConsensus(const TermMatrix &matrix, const FloatMatrix &rows, const GroupRules &rules, int count,
                  int seeds, const ThemeOptions &options, const Progress &progress,
                  const std::vector<qint32> &groups, Consensus &consensus);

} // namespace tamiz
