// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/csv.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tamiz::samples {

QByteArray csvRecord(const QStringList &fields, QChar delimiter)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += delimiter;
        QString field = fields.at(i);
        if (field.contains(delimiter) || field.contains(u'"') || field.contains(u'\n') ||
            field.contains(u'\r')) {
            field.replace(u"\""_s, u"\"\""_s);
            line += u'"' + field + u'"';
        } else {
            line += field;
        }
    }
    return line.toUtf8() + '\n';
}

QString guarded(const QString &text)
{
    return !text.isEmpty() && u"=+-@"_s.contains(text.front()) ? QString(u'\'' + text) : text;
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace tamiz::samples
