// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz::bench {

/// The rows of a well-formed CSV file without its header. For files made by generators only.
std::vector<QStringList> readRows(const QString &path, char16_t delimiter);

/// Title and body of each row of a generated consultation.
std::vector<QString> readTexts(const QString &path);

/// How well groups fit the truth, over all pairs of items; a negative group stands for an item alone.
struct Agreement
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    double ari = 0; ///< Adjusted Rand index.
    double nmi = 0; ///< Normalised by the arithmetic mean of the entropies.
};

Agreement agreementOf(std::vector<qint32> found, std::vector<qint32> truth);

/// Peak resident memory of this process in MiB, 0 where the system does not say.
qint64 peakMemory();

} // namespace tamiz::bench
