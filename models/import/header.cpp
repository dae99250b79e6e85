// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/header.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

} // namespace

QString cleanHeader(const QString &cell)
{
    qsizetype begin = 0;
    qsizetype end = cell.size();
    while (begin < end && isInvisible(cell[begin]))
        ++begin;
    while (end > begin && isInvisible(cell[end - 1]))
        --end;
    return cell.mid(begin, end - begin).simplified().normalized(QString::NormalizationForm_C);
}

QStringList columnNames(const QStringList &cells)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString clean = cleanHeader(cells[i]);
        const QString base = clean.isEmpty() ? u"column %1"_s.arg(i + 1) : clean;
        QString name = base;
        for (int n = 2; taken.contains(name); ++n)
            name = u"%1 (%2)"_s.arg(base).arg(n);
        taken.insert(name);
        names.append(name);
    }
    return names;
}

QString foldHeader(const QString &header)
{
    const QString text = header.normalized(QString::NormalizationForm_KD);
    QString folded;
    bool lowerBefore = false;
    for (const QChar c : text) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber()) {
            folded += u' ';
            lowerBefore = false;
            continue;
        }
        if (c.isUpper() && lowerBefore)
            folded += u' ';
        lowerBefore = c.isLower();
        folded += c.toLower();
    }
    return folded.simplified();
}

} // namespace tamiz
