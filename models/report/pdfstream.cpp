// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfstream.h"

#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype headBytes = 64 * 1024; ///< The description of the document stands before this.

} // namespace

void stampTime(QByteArray &pdf, const QDateTime &at)
{
    constexpr QByteArrayView mark = "/CreationDate (D:"; // of the form "(D:20180102030405Z)"
    const qsizetype place = pdf.indexOf(mark);
    const QByteArray time = at.toUTC().toString(u"yyyyMMddHHmmss").toLatin1();
    if (place >= 0 && time.size() == 14)
        pdf.replace(place + mark.size(), time.size(), time);
}

PdfStream::PdfStream(QIODevice &device, const PageSetup &setup, const QString &title)
    : m_writer(std::make_unique<QPdfWriter>(&device))
{
    m_writer->setTitle(title);
    m_writer->setCreator(u"Tamiz "_s + QStringLiteral(TAMIZ_VERSION));
    m_writer->setPageSize(QPageSize(setup.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    m_writer->setPageMargins({});
    m_writer->setResolution(600);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

PdfStream::~PdfStream() = default;

bool PdfStream::add(const QPicture &page, const QSizeF &size)
{
    if (m_pages++ > 0 && !m_writer->newPage())
        return false;
    paintPage(*m_painter, QRectF({}, QSizeF(m_writer->width(), m_writer->height())), page, size);
    return true;
}

bool PdfStream::finish()
{
    return m_painter->end();
}

bool PdfFile::open(OpenMode mode)
{
    return m_file.open(WriteOnly) && QIODevice::open(mode | Unbuffered);
}

qint64 PdfFile::writeData(const char *data, qint64 size)
{
    if (m_isHead) {
        m_head.append(data, size);
        if (m_head.size() >= headBytes)
            flushHead();
    } else {
        m_isWhole = m_isWhole && m_file.write(data, size) == size;
    }
    return m_isWhole ? size : -1;
}

bool PdfFile::flushHead()
{
    stampTime(m_head, m_at);
    m_isHead = false;
    m_isWhole = m_file.write(m_head) == m_head.size();
    m_head.clear();
    return m_isWhole;
}

bool PdfFile::commit()
{
    if (m_isHead)
        flushHead();
    close();
    if (!m_isWhole)
        m_file.cancelWriting();
    return m_file.commit();
}

} // namespace tamiz
