// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/packagefiles.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz {

/// The index a site is searched with: for each word the texts that hold it, in scripts by the first two
/// letters of the word, and what is shown of each text. Memory is some bytes a word of a text.
class SiteSearch
{
public:
    static constexpr int textsInFile = 500;

    /// Adds a text that stands at \a address.
    Result<void> add(PackageFolder &folder, const QString &address, const QString &title,
                     const QString &body);
    /// Writes what add() has not written yet.
    Result<void> finish(PackageFolder &folder);

    /// \a text in small letters without accents, "ñ" kept: as resources/site/site.js folds what is asked for.
    static QString folded(const QString &text);
    /// The words of a folded text: runs of letters and digits, two at least.
    static QStringList wordsOf(const QString &folded);

private:
    Result<void> writeTexts(PackageFolder &folder);

    QHash<QString, std::vector<quint32>> m_texts; ///< By word, ascending.
    QByteArray m_shown;                           ///< The file of texts in the making.
    quint32 m_count = 0;
};

} // namespace tamiz
