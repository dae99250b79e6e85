// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace tamiz {

/// What other programs computed for the same numbers: tests/data/statistics.
inline QByteArray referenceBytes(const QString &name)
{
    QFile file(QStringLiteral(TAMIZ_TEST_DATA "/statistics/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

inline QList<QStringList> referenceLines(const QString &name)
{
    QStringList lines = QString::fromUtf8(referenceBytes(name)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    QList<QStringList> cells;
    for (const QString &line : std::as_const(lines))
        cells << line.split(u',');
    return cells;
}

inline QJsonArray referenceTables(const QString &name)
{
    return QJsonDocument::fromJson(referenceBytes(name)).array();
}

} // namespace tamiz
