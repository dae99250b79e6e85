// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bytesource.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

// The longer mark first: FF FE 00 00 also begins with the mark of UTF-16LE.
constexpr std::array<Mark, 5> marks{{{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"_L1},
                                     {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"_L1},
                                     {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"_L1},
                                     {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"_L1},
                                     {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"_L1}}};

} // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::open(const FilePlace &place, const QString &encoding)
{
    Result<std::unique_ptr<QIODevice>> device = openPlace(place);
    if (!device)
        return device.error();
    return open(std::move(*device), place.name(), encoding);
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const QString &encoding)
{
    std::unique_ptr<ByteSource> source(new ByteSource);
    source->m_device = std::move(device);
    source->m_name = name;
    source->m_size = source->m_device->size();
    source->m_head = source->m_device->read(4);
    for (const Mark &mark : marks) {
        if (source->m_head.startsWith(mark.bytes) &&
            encoding.compare(mark.encoding, Qt::CaseInsensitive) == 0) {
            source->m_head.remove(0, mark.bytes.size());
            source->m_position = mark.bytes.size();
            break;
        }
    }
    if (encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0)
        return source;

    UErrorCode status = U_ZERO_ERROR;
    source->m_from = ucnv_open(encoding.toLatin1().constData(), &status);
    source->m_to = ucnv_open("UTF-8", &status);
    if (U_FAILURE(status)) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "The encoding “%1” is not known.").arg(encoding),
            QString::fromLatin1(u_errorName(status))};
    }
    source->m_raw.resize(size_t(1) << 18);
    source->m_rawAt = source->m_rawEnd = source->m_raw.data();
    source->m_pivot.resize(size_t(1) << 12);
    source->m_pivotSource = source->m_pivotTarget = source->m_pivot.data();
    return source;
}

ByteSource::~ByteSource()
{
    ucnv_close(m_from);
    ucnv_close(m_to);
}

Result<qint64> ByteSource::readRaw(char *to, qint64 room)
{
    if (!m_head.isEmpty()) {
        const qint64 count = std::min<qint64>(room, m_head.size());
        std::memcpy(to, m_head.constData(), size_t(count));
        m_head.remove(0, count);
        m_position += count;
        return count;
    }
    const qint64 got = m_device->read(to, room);
    if (got < 0) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "The file “%1” cannot be read to its end: %2")
                .arg(m_name, m_device->errorString()),
            m_name};
    }
    m_position += got;
    return got;
}

Result<qint64> ByteSource::read(char *to, qint64 room)
{
    if (!m_from)
        return readRaw(to, room);
    char *target = to;
    while (target == to && !m_finished) {
        if (m_rawAt == m_rawEnd && !m_rawFinished) {
            const Result<qint64> got = readRaw(m_raw.data(), qint64(m_raw.size()));
            if (!got)
                return got;
            m_rawAt = m_raw.data();
            m_rawEnd = m_rawAt + *got;
            m_rawFinished = *got == 0;
        }
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(m_to, m_from, &target, to + room, &m_rawAt, m_rawEnd, m_pivot.data(), &m_pivotSource,
                       &m_pivotTarget, m_pivot.data() + m_pivot.size(), false, m_rawFinished, &status);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            return Error{Error::Code::Refused,
                         QCoreApplication::translate("tamiz::Import", "The text of “%1” cannot be decoded.")
                             .arg(m_name),
                         QString::fromLatin1(u_errorName(status))};
        }
        m_finished = m_rawFinished && status != U_BUFFER_OVERFLOW_ERROR;
    }
    return qint64(target - to);
}

} // namespace tamiz
