// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"

#include <QDateTime>
#include <QIODevice>
#include <QSaveFile>

#include <memory>

class QPainter;
class QPdfWriter;

namespace tamiz {

/// Pages on their way into a PDF: each is painted as it comes and need not be kept.
class PdfStream
{
public:
    /// Writes to \a device, which is open and outlives it.
    PdfStream(QIODevice &device, const PageSetup &setup, const QString &title);
    ~PdfStream();
    Q_DISABLE_COPY_MOVE(PdfStream)

    /// Adds \a page of \a size. False when the device took no more.
    bool add(const QPicture &page, const QSizeF &size);
    int pages() const { return m_pages; }
    /// Writes what stands at the end of a PDF. False when the device took no more.
    bool finish();

private:
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_pages = 0;
};

/// Where a PDF goes when it is not to be kept in memory: a file that stands under its name once it is whole,
/// with another time in it than the clock's.
class PdfFile final : public QIODevice
{
    Q_OBJECT
public:
    PdfFile(const QString &path, const QDateTime &at) : m_file(path), m_at(at) {}

    bool open(OpenMode mode) override; ///< WriteOnly.
    bool isSequential() const override { return true; }
    bool isWhole() const { return m_isWhole; } ///< Everything so far could be written.
    bool commit(); ///< Gives it its name. False when something could not be written.
    QString problem() const { return m_file.errorString(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool flushHead();

    QSaveFile m_file;
    QDateTime m_at;
    QByteArray m_head; ///< The beginning, until the time in it is certainly there.
    bool m_isHead = true, m_isWhole = true;
};

/// The time that QPdfWriter wrote into \a pdf becomes \a at, byte for byte.
void stampTime(QByteArray &pdf, const QDateTime &at);

} // namespace tamiz
