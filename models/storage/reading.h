// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/domain/record.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace tamiz {

class Store;

/// Title and body of one contribution, as a list needs them.
struct TextEntry
{
    qint64 id = 0;
    QString title;
    QString body;
};

/// Title and body as one text, as near-copy search reads it.
QString joinedText(const TextEntry &text);

/// The texts of \a ids in the order of \a ids; unknown ids give empty texts. What was confirmed as personal data is masked:
/// only readContribution() and visitRawTexts() give a text as it was sent.
Result<std::vector<TextEntry>> readTexts(Store &store, std::span<const qint64> ids);
/// Bytes of the body of \a id, without reading it; 0 when there is none.
qint64 bodyBytes(Store &store, qint64 id);
/// Everything about one contribution. Error Refused when there is none with this id.
Result<ContributionEntry> readContribution(Store &store, qint64 id);
/// External ids in the order of \a ids.
Result<std::vector<QString>> readExternalIds(Store &store, std::span<const qint64> ids);
/// Ids of the live children (replies) of \a id, oldest first.
Result<std::vector<qint64>> readReplies(Store &store, qint64 id);

Result<QList<SourceEntry>> readSources(Store &store);
Result<QList<ImportProblem>> readProblems(Store &store, qint64 source, qsizetype limit);
Result<QList<TagEntry>> readTags(Store &store);      ///< Live ones, by path.
Result<QList<ThemeEntry>> readThemes(Store &store);  ///< Live ones, by id.
Result<QList<ThemeLinkEntry>> readThemeLinks(Store &store); ///< Live ones, by id.
Result<QList<FamilyEntry>> readFamilies(Store &store); ///< Live ones, by id.
/// Contributions that a person keeps in their family, ascending; pairs that a person keeps apart.
Result<std::vector<qint64>> readKept(Store &store);
Result<std::vector<std::pair<qint64, qint64>>> readApart(Store &store);
/// Where the live members of families stand. Ascending by contribution; only those of \a family unless it is 0.
struct MemberEntry { qint64 contribution = 0, family = 0; int edit = 0, similarity = 0; };
Result<std::vector<MemberEntry>> readMembers(Store &store, qint64 family = 0);
/// The same of the contributions \a ids (ascending) that are in a family.
Result<std::vector<MemberEntry>> readMembersAmong(Store &store, std::span<const qint64> ids);
Result<QList<ViewEntry>> readViews(Store &store);    ///< Live ones, by id.
bool isEmpty(Store &store); ///< Nothing was ever imported.
Result<qint64> countAbove(Store &store, qint64 id);  ///< Live contributions with greater ids.
Result<Counts> readCounts(Store &store);             ///< Of everything live; votes as they count (visitVotes()).

/// Ids of the contributions, live or not, with tag \a tag itself, or in theme \a theme; ascending.
Result<std::vector<qint64>> readTagged(Store &store, qint64 tag);
Result<std::vector<qint64>> readThemed(Store &store, qint64 theme);

/// Theme (0 = none) and whether a person pinned it, of those of \a ids that there are, in their order.
Result<std::vector<std::pair<qint64, bool>>> readThemePlaces(Store &store, std::span<const qint64> ids);

/// Calls \a visit(id, title, body, language) for every live contribution in id order, until it returns false.
/// visitTexts() masks too, so that nothing derived holds what was confirmed.
Result<void> visitRawTexts(Store &store, const std::function<bool(qint64, QString, QString, QString)> &visit);
Result<void> visitTexts(Store &store, const std::function<bool(qint64, QString, QString, QString)> &visit);

/// The same for ids above \a after, as UTF-8 valid until \a visit returns; without the language.
Result<void> visitTextBytes(Store &store, qint64 after,
                            const std::function<bool(qint64, QByteArrayView title, QByteArrayView body)> &visit);
/// The same for \a ids alone, whatever became of them since.
Result<void> visitTextBytesOf(Store &store, std::span<const qint64> ids,
                              const std::function<void(qint64, QByteArrayView title, QByteArrayView body)> &visit);

/// Workspace settings: values by key, kept in the file (replica id, column layout).
Result<QString> readSetting(Store &store, const QString &key);
Result<void> writeSetting(Store &store, const QString &key, const QString &value);

} // namespace tamiz
