// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"
#include "models/workspace/bitmap.h"
#include "models/workspace/policy.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace tamiz {

class People;
class Store;

/// A dictionary-coded field: per row a code; code 0 means "no value" (dictionary[0] is empty).
struct Column
{
    QString key;   ///< As in the filter language: "kind", "region", "author_age_band".
    QString title; ///< For the screen: translated for fields of our own, the source's header for attributes.
    std::vector<quint32> codes;
    QStringList dictionary; ///< Value of a code, as filters write it.
    QStringList labels;     ///< Translated labels; empty when the dictionary is shown as it is.
    QHash<QString, quint32>
        lookup;           ///< Folded value to code; empty when the dictionary is large (see codesFor).
    bool ordered = false; ///< Days and numbers: codes ascend with the value.

    QString label(quint32 code) const; ///< What the screen shows; "(sin dato)"-like words for code 0.
    /// The codes a filter means by \a value: the one written just so, else all that fold to the same.
    std::vector<quint32> codesFor(const QString &value) const;
    void index(); ///< Fills lookup from dictionary and labels.
};

/// The short fields of every contribution in memory. Rows are contributions in id order, undone imports
/// included (see live()). Facets, counts, lists, charts and reports read this and nothing else. Belongs to
/// one thread at a time.
///
/// Keys: kind state reason category region lang source source_state theme family edit author day consultation
/// read assigned second personal, and the attributes under their own names. "tag" is many-valued (tagRows), "votes" is
/// a number (votesFor).
class Columns
{
public:
    /// Reads the file. About 1 s for a million rows; may be called in any thread with a store of that thread.
    static Result<std::shared_ptr<Columns>> load(Store &store, const Progress &progress = {});

    size_t rows() const { return m_ids.size(); }
    qint64 idOf(size_t row) const { return m_ids[row]; }
    std::optional<size_t> rowOf(qint64 id) const;
    const Bitmap &live() const { return m_live; }

    const Column *column(const QString &key) const; ///< Null when there is none.
    QStringList keys() const;                       ///< All columns in the order facets show them.
    const std::vector<TagEntry> &tags() const { return m_tags; }
    const Bitmap &
    tagRows(qint64 tag) const; ///< Rows with this tag itself (not its children); empty when unknown.
    Bitmap tagTreeRows(qint64 tag) const; ///< Rows with this tag or one below it.
    QString themeName(qint64 theme) const;
    quint32 themeCode(qint64 theme) const
    {
        return m_themeCodes.value(theme);
    } ///< In column "theme"; 0 = none.
    QString familyName(qint64 family) const;

    /// Votes per row; missing is -1. Those on a merged row, if voters are known, count where it was merged to:
    /// they are missing here and part of that row's.
    const std::vector<qint32> &votesFor() const { return m_votesFor; }
    const std::vector<qint32> &votesAgainst() const { return m_votesAgainst; }
    const std::vector<qint32> &votesPass() const { return m_votesPass; }
    const std::vector<qint64> &created() const
    {
        return m_created;
    } ///< Seconds UTC; minimum of qint64 = missing.
    const std::vector<quint32> &textCodes() const { return m_textCodes; } ///< Same code, same folded text.
    quint32 textCount() const { return m_textCount; }
    const std::vector<float> &themeScore() const { return m_themeScore; }
    /// Marks of a row, a set of ThemeMark.
    enum ThemeMark : quint8 { PinnedMark = 1, BorderlineMark = 2 };
    const std::vector<quint8> &themeMarks() const { return m_themeMarks; }
    /// Why a row was shown for tagging: 0 not, 1 uncertain, 2 at random, 3 rare tag.
    const std::vector<quint8> &asked() const { return m_asked; }
    const std::vector<float> &similarity() const { return m_similarity; } ///< To the family's centre.
    const Bitmap &kept() const { return m_kept; }   ///< Rows that a person keeps in their family.
    const Bitmap &parts() const { return m_parts; } ///< Rows made by splitting another.
    const Policy &policy() const { return m_policy; }
    const People &people() const { return *m_people; } ///< Who wrote and who voted (people.h).

    /// Ids of the rows of \a rows, ascending.
    std::vector<qint64> idsOf(const Bitmap &rows) const;

    /// Follows \a operation (committed, with changes). False when it added rows or votes: load() again.
    bool follow(Store &store, const Operation &operation);
    qint64 lastOperation() const { return m_lastOperation; }

private:
    friend class ColumnsLoader;
    Column &own(QLatin1StringView key) { return m_columns[m_byKey.value(key)]; }
    void apply(const Change &change);
    Result<void> learnValues(Store &store, const Operation &operation);
    Result<void> learnNames(Store &store);
    void nameCodes();
    void nameReasons();
    Result<void> readVotes(Store &store, const Operation &operation);
    Result<void> uniteVotes(Store &store);
    void applySecond(const Change &change);
    Result<void> readPersonal(Store &store);

    std::vector<qint64> m_ids;
    Bitmap m_live, m_kept, m_parts;
    Policy m_policy;
    std::shared_ptr<const People> m_people;
    std::vector<Column> m_columns;
    QHash<QString, size_t> m_byKey;
    std::vector<TagEntry> m_tags;
    std::map<qint64, Bitmap> m_tagRows;
    QHash<qint64, QString> m_themeNames, m_familyNames;
    QHash<qint64, quint32> m_themeCodes, m_familyCodes, m_reasonCodes,
        m_assignedCodes; ///< Ids in the file to codes of the columns.
    std::vector<qint32> m_votesFor, m_votesAgainst, m_votesPass;
    std::vector<qint64> m_created;
    std::vector<quint32> m_textCodes;
    quint32 m_textCount = 0;
    std::vector<float> m_themeScore, m_similarity;
    std::vector<quint8> m_themeMarks, m_asked;
    std::vector<quint8> m_secondMarks; ///< Bit 0: drawn for a second reading; bit 1: read a second time.
    qint64 m_lastOperation = 0;
};

} // namespace tamiz
