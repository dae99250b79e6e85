// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordvectors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <nlohmann/json.hpp>

#include <bit>
#include <cmath>
#include <cstring>

namespace tamiz {

namespace {

using Json = nlohmann::json;

constexpr qint64 LargestHeader = 16 << 20;
constexpr qint64 MostDimensions = 4096;

Error refused(const char *sentence, const QString &path)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::WordVectors", sentence).arg(QFileInfo(path).fileName()),
            path};
}

Error damaged(const QString &path)
{
    return refused(QT_TRANSLATE_NOOP(
                       "tamiz::WordVectors",
                       "“%1” is no table of static word vectors (Model2Vec, safetensors), or it is damaged."),
                   path);
}

float halfToFloat(quint16 half)
{
    const quint32 sign = static_cast<quint32>(half & 0x8000) << 16;
    const int exponent = (half >> 10) & 0x1F;
    const auto fraction = static_cast<float>(half & 0x3FF);
    const float size = exponent == 0    ? std::ldexp(fraction, -24)
                       : exponent == 31 ? 0 // infinite or no number: nothing to add
                                        : std::ldexp(1 + fraction / 1024, exponent - 15);
    return sign ? -size : size;
}

/// A whole number of the header, -1 for anything else.
qint64 whole(const Json &value)
{
    return value.is_number_unsigned() || (value.is_number_integer() && value.get<qint64>() >= 0)
               ? value.get<qint64>()
               : -1;
}

} // namespace

WordVectors::WordVectors() = default;
WordVectors::~WordVectors() = default;

Result<std::shared_ptr<const WordVectors>> WordVectors::open(const QString &path)
{
    QString table = path;
    if (QFileInfo(path).isDir())
        table = QDir(path).filePath(QStringLiteral("model.safetensors"));
    std::shared_ptr<WordVectors> made(new WordVectors);
    made->m_path = QFileInfo(table).absoluteFilePath();
    made->m_file = std::make_unique<QFile>(made->m_path);
    if (!made->m_file->open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("tamiz::WordVectors",
                                         "There is no file of word vectors “%1”. Check its name and folder."),
                       table);
    auto pieces = WordPieces::read(QFileInfo(made->m_path).dir().filePath(QStringLiteral("tokenizer.json")));
    if (!pieces)
        return pieces.error();
    made->m_pieces = std::move(*pieces);
    if (auto read = made->readHeader(); !read)
        return read.error();
    return std::shared_ptr<const WordVectors>(std::move(made));
}

/// Eight bytes of length, that much JSON, then the numbers. Every offset is held against the size of the
/// file.
Result<void> WordVectors::readHeader()
{
    const qint64 size = m_file->size();
    QByteArray length = m_file->read(8);
    const qint64 headerSize =
        length.size() == 8 ? static_cast<qint64>(qFromLittleEndian<quint64>(length.constData())) : -1;
    if (headerSize < 2 || headerSize > std::min(LargestHeader, size - 8))
        return damaged(m_path);
    const QByteArray text = m_file->read(headerSize);
    const Json header = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!header.is_object())
        return damaged(m_path);
    const uchar *data = m_file->map(0, size);
    if (!data)
        return damaged(m_path);
    const auto tensorOf = [&](const char *name, Tensor &tensor) {
        const auto found = header.find(name);
        if (found == header.end() || !found->is_object() || !found->contains("dtype") ||
            !found->contains("shape") || !found->contains("data_offsets"))
            return false;
        const Json &shape = (*found)["shape"], &offsets = (*found)["data_offsets"], &type = (*found)["dtype"];
        if (!shape.is_array() || shape.empty() || shape.size() > 2 || !offsets.is_array() ||
            offsets.size() != 2)
            return false;
        tensor.rows = whole(shape[0]);
        tensor.columns = shape.size() == 2 ? whole(shape[1]) : 1;
        const qint64 from = whole(offsets[0]), to = whole(offsets[1]);
        qint64 width = 0;
        if (type == Json("F32") || type == Json("F16") || type == Json("BF16") || type == Json("I8")) {
            tensor.kind = type == Json("F32")    ? Kind::F32
                          : type == Json("F16")  ? Kind::F16
                          : type == Json("BF16") ? Kind::BF16
                                                 : Kind::I8;
            width = tensor.kind == Kind::F32 ? 4 : tensor.kind == Kind::I8 ? 1 : 2;
        }
        const bool fits = width > 0 && tensor.rows > 0 && tensor.rows < size && tensor.columns > 0 &&
                          tensor.columns <= MostDimensions && from >= 0 && to > from &&
                          to <= size - 8 - headerSize && tensor.rows * tensor.columns * width == to - from;
        tensor.data = data + 8 + headerSize + from;
        return fits;
    };
    if (!tensorOf("embeddings", m_embeddings) || m_embeddings.columns < 2)
        return damaged(m_path);
    qint64 pieces = m_embeddings.rows;
    if (header.contains("mapping")) { // several pieces may share a row
        const Json &mapping = header["mapping"];
        if (!mapping.is_object() || !mapping.contains("dtype") || !mapping.contains("data_offsets"))
            return damaged(m_path);
        const bool wide = mapping["dtype"] == Json("I64");
        const Json &offsets = mapping["data_offsets"];
        if ((!wide && mapping["dtype"] != Json("I32")) || !offsets.is_array() || offsets.size() != 2)
            return damaged(m_path);
        const qint64 from = whole(offsets[0]), to = whole(offsets[1]), width = wide ? 8 : 4;
        if (from < 0 || to <= from || to > size - 8 - headerSize)
            return damaged(m_path);
        pieces = (to - from) / width;
        for (qint64 i = 0; i < pieces; ++i) {
            const uchar *at = data + 8 + headerSize + from + i * width;
            const qint64 row = wide ? qFromLittleEndian<qint64>(at) : qFromLittleEndian<qint32>(at);
            if (row < 0 || row >= m_embeddings.rows)
                return damaged(m_path);
            m_rowOf.push_back(static_cast<qint32>(row));
        }
    }
    if (header.contains("weights") &&
        (!tensorOf("weights", m_weights) || m_weights.columns != 1 || m_weights.rows != pieces))
        return damaged(m_path);
    if (m_pieces.highest() >= pieces)
        return refused(
            QT_TRANSLATE_NOOP(
                "tamiz::WordVectors",
                "“%1” and the tokenizer beside it do not belong together: the tokenizer knows more pieces."),
            m_path);
    m_dimensions = static_cast<int>(m_embeddings.columns);
    const QByteArray named = text + QByteArray::number(size);
    m_fingerprint = QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex();
    return {};
}

float WordVectors::valueAt(const Tensor &tensor, qint64 at)
{
    switch (tensor.kind) {
    case Kind::F32:
        return std::bit_cast<float>(qFromLittleEndian<quint32>(tensor.data + 4 * at));
    case Kind::F16:
        return halfToFloat(qFromLittleEndian<quint16>(tensor.data + 2 * at));
    case Kind::BF16:
        return std::bit_cast<float>(static_cast<quint32>(qFromLittleEndian<quint16>(tensor.data + 2 * at))
                                    << 16);
    case Kind::I8:
        return static_cast<float>(static_cast<qint8>(tensor.data[at]));
    }
    return 0;
}

void WordVectors::vectorOf(QStringView text, std::span<float> out) const
{
    std::ranges::fill(out, 0.0F);
    std::vector<qint32> ids;
    m_pieces.cut(text, ids);
    for (const qint32 id : ids) {
        const qint64 row = m_rowOf.empty() ? id : m_rowOf[static_cast<size_t>(id)];
        const float weight = m_weights.data ? valueAt(m_weights, id) : 1;
        for (size_t i = 0; i < out.size(); ++i)
            out[i] += weight * valueAt(m_embeddings, row * m_dimensions + static_cast<qint64>(i));
    }
    double squares = 0;
    for (const float value : out)
        squares += static_cast<double>(value) * static_cast<double>(value);
    const bool isNumber = std::isfinite(squares) && squares > 1e-20;
    const auto scale = isNumber ? static_cast<float>(1 / std::sqrt(squares)) : 0.0F;
    for (float &value : out)
        value = isNumber ? value * scale : 0.0F;
}

} // namespace tamiz
