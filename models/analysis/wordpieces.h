// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tamiz {

/// Cuts text into the pieces a table of static word vectors knows, as a tokenizer.json says (Hugging Face
/// tokenizers): WordPiece (greedy, longest first; Schuster & Nakajima 2012) or Unigram (the likeliest cut;
/// Kudo 2018). Other kinds are refused. Of the normalisers lower case, accents and Unicode forms are
/// followed.
class WordPieces
{
public:
    /// Error Refused when \a path is no such file, or one of another kind, or larger than 200 MB.
    static Result<WordPieces> read(const QString &path);

    /// Appends the numbers of the pieces of \a text to \a ids; what no piece fits is left out.
    void cut(QStringView text, std::vector<qint32> &ids) const;
    qint32 highest() const { return m_highest; }

private:
    void cutGreedily(QStringView word, std::vector<qint32> &ids) const;
    void cutLikeliest(const QString &word, std::vector<qint32> &ids) const;
    QString normalised(QStringView text) const;

    struct Piece
    {
        qint32 id = 0;
        float score = 0;
    };
    QHash<QString, Piece> m_pieces;
    QString m_continues = QStringLiteral("##");
    QString m_unknown;
    qint32 m_highest = -1;
    qsizetype m_longest = 1;
    float m_least = 0; ///< Score of the rarest piece.
    bool m_isUnigram = false, m_lowers = false, m_stripsAccents = false;
    int m_form = -1; ///< QString::NormalizationForm, -1 for none.
};

} // namespace tamiz
