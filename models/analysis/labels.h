// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace tamiz {

/// What a theme is called, and why.
struct ThemeName
{
    QString label;
    QStringList terms;
};

/// Names themes by their frequent phrases: one to four words that neither start nor end in a stop word and
/// cross no punctuation (Osinski & Weiss 2005), weighed by c-TF-IDF (Grootendorst 2022), in their commonest
/// surface form and in the theme's main language. \a examples holds per theme the documents to read, best
/// first. No two labels are alike. \a corpus gives the language of documents that name none and the
/// consultation's own stop words. Empty when cancelled.
std::vector<ThemeName> nameThemes(const std::vector<std::vector<qint32>> &examples,
                                  const DocumentAt &documentAt, const Corpus &corpus, int threads,
                                  const Progress &progress);

} // namespace tamiz
