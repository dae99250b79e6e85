// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/report/notwritten.h"
#include "models/report/pages.h"
#include "models/report/pdfoutline.h"
#include "models/report/pdfstream.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tamiz {

void paintPage(QPainter &painter, const QRectF &target, const QPicture &page, const QSizeF &size)
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    // QPicture scales itself by the resolution of the device; that is taken back, since the target says the
    // size.
    const QPaintDevice *device = painter.device();
    painter.scale(static_cast<qreal>(page.logicalDpiX()) / device->logicalDpiX(),
                  static_cast<qreal>(page.logicalDpiY()) / device->logicalDpiY());
    painter.drawPicture(0, 0, page);
    painter.restore();
}

Result<int> writePdf(const Pages &whole, const QString &title, const QDateTime &at, const QString &path,
                     const Progress &progress)
{
    const std::vector<QPicture> &pages = whole.pictures;
    QSaveFile file(path);
    const auto failure = [&] { return notWritten(path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        PdfStream stream(bytes, whole.setup, title);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(QCoreApplication::translate("tamiz::Export", "Writing pages"),
                            static_cast<qint64>(i), static_cast<qint64>(pages.size()));
            if (!stream.add(pages[i], whole.size()))
                return failure();
        }
        if (!stream.finish())
            return failure();
    }
    stampTime(bytes.buffer(), at);
    const QByteArray finished = withOutline(std::move(bytes.buffer()), whole, spokenLanguage());
    if (file.write(finished) != finished.size() || !file.commit())
        return failure();
    return static_cast<int>(pages.size());
}

} // namespace tamiz
