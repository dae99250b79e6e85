// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tamiz::test {

/// A plain RFC 4180 reader of its own, to hold what is written against. A byte order mark is skipped.
inline QList<QStringList> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> lines{{QString()}};
    bool quoted = false;
    for (qsizetype i = text.startsWith(QChar(0xfeff)) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"') {
            lines.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            lines.last() << QString();
        } else if (c == u'\r' && !quoted && i + 1 < text.size() && text[i + 1] == u'\n') {
            lines << QStringList{QString()};
            ++i;
        } else {
            lines.last().last() += c;
        }
    }
    lines.removeLast();
    return lines;
}

} // namespace tamiz::test
