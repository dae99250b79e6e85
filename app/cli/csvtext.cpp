// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csvtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString guarded(const QString &cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()))
        return cell;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.constFirst())
            line += u',';
        QString text = guarded(cell);
        const bool quote =
            text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        if (quote)
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        line += text;
    }
    return (line + u'\n').toUtf8();
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{
        Error::Code::Storage,
        QCoreApplication::translate("tamiz::Cli", "The file %1 could not be written; nothing was left there.")
            .arg(QFileInfo(path).fileName()),
        file.errorString()};
}

} // namespace tamiz
