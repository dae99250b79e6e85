// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/themes.h"

#include <Eigen/Core>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace tamiz {

using DocumentAt = std::function<ThemeDocument(qsizetype)>;
using FloatMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Documents by terms, row by row. Rows have length one, or zero where a document holds no term.
struct TermMatrix
{
    std::vector<qint64> offsets{0};
    std::vector<qint32> terms;
    std::vector<float> weights;
    qint32 termCount = 0;

    qsizetype rows() const { return static_cast<qsizetype>(offsets.size()) - 1; }
    bool isEmptyRow(qsizetype row) const
    {
        return offsets[static_cast<size_t>(row)] == offsets[static_cast<size_t>(row) + 1];
    }
};

/// What reading the documents gives.
struct Corpus
{
    /// The language \a document is read in: its own, else the one detected, else the commonest.
    QString languageOf(const ThemeDocument &document) const;

    TermMatrix matrix;
    TermMatrix spelling;        ///< Pieces of words, four letters long; empty where the collection is large.
    std::vector<qint32> pinned; ///< Per document, as given.
    QString language;           ///< The commonest detected one, for documents that name none.
    bool isMixed =
        false; ///< Several languages are common: documents that name none are looked at one by one.
    std::unordered_map<quint64, qint32>
        features;                     ///< Terms of the matrix by hash; words by the wordHash of their stem.
    std::vector<quint64> boilerplate; ///< Hashes (wordHash) of stems that most documents hold; ascending.
};

/// \a text without links and tags of HTML: addresses are no words. As it is where there are none.
QString wordsOnly(const QString &text);

/// Hash of a folded word or stem, never 0.
quint64 wordHash(QStringView word);

/// Reads every document once: stems of words that are no stop words, and pairs of neighbouring stems, weighed
/// by sublinear TF-IDF; \a withSpelling: pieces of words too, where there are at most 20,000 documents. False
/// when cancelled.
bool readCorpus(qsizetype count, const DocumentAt &documentAt, int threads, const Progress &progress,
                Corpus &corpus, bool withSpelling = false);

/// \a matrix times \a right, rows \a from up to \a to into \a out (whose row 0 is row \a from).
void multiplyRows(const TermMatrix &matrix, qsizetype from, qsizetype to, const FloatMatrix &right,
                  Eigen::Ref<FloatMatrix> out);

/// The terms of both side by side, for rows of length one: \a share of the square goes to the right.
TermMatrix sideBySide(const TermMatrix &left, const TermMatrix &right, float share);

/// The given rows of \a matrix, in their order.
TermMatrix rowsOf(const TermMatrix &matrix, std::span<const qint32> rows);

/// The transpose of the given rows of \a matrix: terms by places in \a rows.
TermMatrix transposed(const TermMatrix &matrix, std::span<const qint32> rows);

} // namespace tamiz
