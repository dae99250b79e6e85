// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/analysis/generated.h"

#include <QFile>

#include <cmath>
#include <map>

namespace tamiz::bench {

std::vector<QStringList> readRows(const QString &path, char16_t delimiter)
{
    QFile file(path);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QString text = QString::fromUtf8(file.readAll());
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QChar(u'"'))
                field.append(c);
            else if (i + 1 < text.size() && text.at(i + 1) == QChar(u'"'))
                field.append(text.at(i++));
            else
                quoted = false;
        } else if (c == QChar(u'"') && field.isEmpty()) {
            quoted = true;
        } else if (c == QChar(delimiter) || c == QChar(u'\n')) {
            row.append(field);
            field.clear();
            if (c == QChar(u'\n'))
                rows.push_back(std::exchange(row, {}));
        } else if (c != QChar(u'\r')) {
            field.append(c);
        }
    }
    if (!rows.empty())
        rows.erase(rows.begin());
    return rows;
}

std::vector<QString> readTexts(const QString &path)
{
    std::vector<QString> texts;
    for (const QStringList &row : readRows(path, u';'))
        texts.push_back(row.value(1) + QChar(u'\n') + row.value(2));
    return texts;
}

Agreement agreementOf(std::vector<qint32> found, std::vector<qint32> truth)
{
    const auto alone = [](std::vector<qint32> &groups) {
        qint32 next = 1 << 30;
        for (qint32 &group : groups)
            group = group < 0 ? next++ : group;
    };
    alone(found);
    alone(truth);
    std::map<qint32, double> a;
    std::map<qint32, double> b;
    std::map<std::pair<qint32, qint32>, double> both;
    for (size_t i = 0; i < found.size(); ++i) {
        ++a[found[i]];
        ++b[truth[i]];
        ++both[{found[i], truth[i]}];
    }
    const double n = static_cast<double>(found.size());
    const auto pairs = [](double size) { return size * (size - 1) / 2; };
    double pairsA = 0, pairsB = 0, pairsBoth = 0, entropyA = 0, entropyB = 0, mutual = 0;
    for (const auto &[group, size] : a) {
        pairsA += pairs(size);
        entropyA -= size / n * std::log(size / n);
    }
    for (const auto &[group, size] : b) {
        pairsB += pairs(size);
        entropyB -= size / n * std::log(size / n);
    }
    for (const auto &[groups, size] : both) {
        pairsBoth += pairs(size);
        mutual += size / n * std::log(size * n / (a[groups.first] * b[groups.second]));
    }
    Agreement result;
    result.precision = pairsA > 0 ? pairsBoth / pairsA : 1;
    result.recall = pairsB > 0 ? pairsBoth / pairsB : 1;
    result.f1 = 2 * pairsBoth / (pairsA + pairsB);
    const double expected = pairsA * pairsB / pairs(n);
    result.ari = (pairsBoth - expected) / ((pairsA + pairsB) / 2 - expected);
    result.nmi = 2 * mutual / (entropyA + entropyB);
    return result;
}

qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

} // namespace tamiz::bench
