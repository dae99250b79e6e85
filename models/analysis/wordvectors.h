// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordpieces.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

class QFile;

namespace tamiz {

/// A table of static word vectors that the user supplies, as Model2Vec writes it: model.safetensors (tensor
/// "embeddings", optionally "weights" and "mapping") with tokenizer.json beside it. The vector of a text is
/// the mean of its pieces', of length one: a table is looked up, no model runs, nothing leaves the computer.
/// The file is mapped, not read into memory. May be read from several threads.
class WordVectors
{
public:
    /// \a path: the safetensors file, or the folder that holds it. Error Refused with a sentence when a file
    /// is missing, damaged, or of another kind.
    static Result<std::shared_ptr<const WordVectors>> open(const QString &path);
    ~WordVectors();

    int dimensions() const { return m_dimensions; }
    const QString &path() const { return m_path; }
    /// SHA-256 of the table's header and size: names it in the journal without reading half a gigabyte.
    const QByteArray &fingerprint() const { return m_fingerprint; }

    /// Writes the vector of \a text into \a out (of dimensions() floats); zeros where no piece is known.
    void vectorOf(QStringView text, std::span<float> out) const;

private:
    enum class Kind { F32, F16, BF16, I8 };
    struct Tensor
    {
        const uchar *data = nullptr;
        qint64 rows = 0, columns = 1;
        Kind kind = Kind::F32;
    };
    WordVectors();
    Result<void> readHeader();
    static float valueAt(const Tensor &tensor, qint64 at);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    WordPieces m_pieces;
    Tensor m_embeddings, m_weights;
    std::vector<qint32> m_rowOf; ///< By piece; empty: its number.
    QByteArray m_fingerprint;
    int m_dimensions = 0;
};

} // namespace tamiz
