// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "models/report/exporting.h"
#include "models/report/notwritten.h"
#include "ui/charts/qtchartpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qreal margin = 16;
constexpr qreal titlePixels = 16;

/// \a text wrapped at \a width; painted at \a at when there is a painter. Returns its height.
qreal wrapped(QPainter *painter, const QString &text, const QFont &font, const QColor &colour, QPointF at,
              qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(colour);
        layout.draw(painter, at);
    }
    return height;
}

/// A sheet with title, chart and caption; measures when there is no painter.
qreal sheet(QPainter *painter, const ChartData &data, QSizeF size)
{
    const ChartTheme theme = ChartTheme::print();
    QtChartPainter chart(theme);
    QFont bold = theme.font;
    bold.setPixelSize(titlePixels);
    bold.setBold(true);
    const qreal width = size.width() - 2 * margin;
    const qreal title = wrapped(nullptr, data.title, bold, theme.text, {}, width);
    const qreal caption = wrapped(nullptr, data.caption, theme.font, theme.muted, {}, width);
    const qreal around = 2 * margin + title + 10 + 10 + caption;
    if (!painter)
        return around + chart.heightFor(data, width);
    painter->fillRect(QRectF({}, size), theme.background);
    wrapped(painter, data.title, bold, theme.text, {margin, margin}, width);
    chart.paint(*painter, {margin, margin + title + 10, width, size.height() - around}, data);
    wrapped(painter, data.caption, theme.font, theme.muted, {margin, size.height() - margin - caption},
            width);
    return size.height();
}

QSizeF fitting(const ChartData &data, QSizeF size)
{
    const qreal width = size.width() > 0 ? size.width() : 720;
    return {width, std::ceil(size.height() > 0 ? size.height() : sheet(nullptr, data, {width, 0}))};
}

QByteArray asSvg(const ChartData &data, QSizeF size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setTitle(data.title);
    generator.setDescription(data.caption);
    QPainter painter(&generator);
    sheet(&painter, data, size);
    painter.end();
    return buffer.data();
}

QByteArray asPdf(const ChartData &data, QSizeF size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(data.title);
    writer.setCreator(u"Tamiz "_s + QStringLiteral(TAMIZ_VERSION));
    writer.setResolution(600);
    writer.setPageSize(QPageSize(size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(600.0 / 96, 600.0 / 96);
    sheet(&painter, data, size);
    painter.end();
    return buffer.data();
}

QByteArray asPng(const ChartData &data, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartPicture(data, size, 2).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QPixmap chartPicture(const ChartData &data, QSizeF size, qreal pixelRatio)
{
    const QSizeF full = fitting(data, size);
    QPixmap picture((full * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    sheet(&painter, data, full);
    return picture;
}

QMimeData *chartMime(const ChartData &data)
{
    auto *mime = new QMimeData;
    mime->setImageData(chartPicture(data).toImage());
    mime->setData(u"image/svg+xml"_s, asSvg(data, fitting(data, {})));
    return mime;
}

Result<void> renderChart(const ChartData &data, const QString &path, QSizeF size)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return exportTable(data, path);
    const QSizeF full = fitting(data, size);
    QByteArray bytes;
    if (ending == "svg"_L1)
        bytes = asSvg(data, full);
    else if (ending == "pdf"_L1)
        bytes = asPdf(data, full);
    else if (ending == "png"_L1)
        bytes = asPng(data, full);
    else
        return Error{
            Error::Code::Usage,
            QCoreApplication::translate("tamiz::Chart", "A chart is saved as .svg, .pdf, .png or .csv."),
            path};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace tamiz
