// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/packagefiles.h"
#include "models/report/site.h"
#include "models/report/sitesearch.h"
#include "models/storage/store.h"
#include "models/workspace/answering.h"
#include "models/workspace/columns.h"

#include <QHash>

// What a results site is made of; for this room.
namespace tamiz {

/// A text of a theme, and the contributions that sent it.
struct SiteText
{
    size_t row = 0; ///< The first of them.
    qint64 sent = 1;
};

/// What all pages of a site in the making need.
struct SiteWork
{
    Store &store;
    const Columns &columns;
    const Bitmap &rows;
    SiteOptions options;
    QDateTime now;
    QString auditHead;
    AnswerOverview answers;
    QHash<qint64, Answer> ownAnswers; ///< By contribution.
    PackageFolder &folder;
    const Progress &progress;
    SiteSearch search;
    SiteOutcome outcome;
};

/// A page: its place in the navigation ("index", "answers", "search"; else empty), its heading, and what
/// stands in <main> below it.
Result<void> writeSitePage(SiteWork &work, const QString &file, const QString &place, const QString &heading,
                           const QString &inside);

Result<void> writeSiteIndex(SiteWork &work);
Result<void> writeSiteAnswers(SiteWork &work);
Result<void> writeSiteSearch(SiteWork &work);
/// The texts of \a texts, those of \a theme (value 0 = of none), on as many pages as they need.
Result<void> writeSiteTheme(SiteWork &work, const AnsweredTheme &theme, const std::vector<SiteText> &texts);

/// The first page of \a theme; 0 is that of the texts in no theme.
QString sitePageOf(qint64 theme);
/// A decision with its words, as an element; empty where there is none.
QString siteAnswer(const Answer &answer);
/// \a day in words, with the form a program reads.
QString siteDay(const QDate &day);

} // namespace tamiz
