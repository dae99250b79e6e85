// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/report/notwritten.h"
#include "models/report/pages.h"

#include "models/report/pdfoutline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// QPdfWriter writes the clock's time, of the form "(D:20180102030405Z)"; \a at takes its place, byte for
/// byte.
void stamp(QByteArray &pdf, const QDateTime &at)
{
    constexpr QByteArrayView mark = "/CreationDate (D:";
    const qsizetype place = pdf.indexOf(mark);
    const QByteArray time = at.toUTC().toString(u"yyyyMMddHHmmss").toLatin1();
    if (place >= 0 && time.size() == 14)
        pdf.replace(place + mark.size(), time.size(), time);
}

} // namespace

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
    const auto failure = [&] {
        return notWritten(path, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setTitle(title);
        writer.setCreator(u"Tamiz "_s + QStringLiteral(TAMIZ_VERSION));
        writer.setPageSize(QPageSize(whole.setup.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins({});
        writer.setResolution(600);
        QPainter painter(&writer);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (progress.isCancelled()) {
                painter.end();
                return cancelledError();
            }
            progress.report(QCoreApplication::translate("tamiz::Export", "Writing pages"),
                            static_cast<qint64>(i), static_cast<qint64>(pages.size()));
            if (i > 0 && !writer.newPage())
                return failure();
            paintPage(painter, QRectF({}, QSizeF(writer.width(), writer.height())), pages[i], whole.size());
        }
        if (!painter.end())
            return failure();
    }
    stamp(bytes.buffer(), at);
    const QByteArray finished = withOutline(std::move(bytes.buffer()), whole, spokenLanguage());
    if (file.write(finished) != finished.size() || !file.commit())
        return failure();
    return static_cast<int>(pages.size());
}

} // namespace tamiz
