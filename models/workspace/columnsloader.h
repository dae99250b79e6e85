// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rows.h"
#include "models/workspace/columns.h"

#include <QSet>

#include <array>

namespace tamiz {

class RowsAhead;

/// Ids of the file to codes. Ids are nearly always dense, so that most live in an array; stray ones in a
/// hash.
class CodeMap
{
public:
    quint32 operator[](qint64 id) const;
    void insert(qint64 id, quint32 code);

private:
    static constexpr qint64 largestDense = qint64{1} << 26;
    std::vector<quint32> m_dense;
    QHash<qint64, quint32> m_stray;
};

/// The code of \a id (0 = none); a new one at the end of \a codes when it was not met before.
quint32 codeOf(QHash<qint64, quint32> &codes, qint64 id);

/// Reads a workspace into columns, one pass over each table. Made for one load and thrown away.
class ColumnsLoader
{
public:
    ColumnsLoader(Store &store, const Progress &progress) : m_store(store), m_progress(progress) {}
    Result<std::shared_ptr<Columns>> load();

private:
    /// A field of our own that is stored as value ids: codes are given as values are met.
    struct Coded
    {
        Column column;
        CodeMap codes;                  ///< By value id.
        QHash<QString, quint32> byText; ///< Two values of one text are one code.
    };
    /// A field of the sources. Its values are its alone, so that m_codeOf has their codes.
    struct Attribute
    {
        Column column;
        std::vector<quint32> byAuthor; ///< What participants say: code by author code.
    };

    Result<void> readDictionaries();
    Result<void> readAttributeFields();
    Result<void> readParticipants();
    Result<void> readRows(RowsAhead &rows);
    Result<void> readTagged();
    Result<void> readKeptRows();
    Result<void> readOpinions();
    Result<void> readSecond();
    Result<void> readPeople();

    void addRow(const RowEntry &row);
    quint32 encode(Coded &coded, qint64 value);
    Attribute *attributeOf(qint64 value, quint32 &code);
    void noteText(qint64 hash);
    quint32 textCode(qint64 hash);
    void growBuckets();
    void finishDays();
    void finishAttributes();
    void assemble();
    void append(Column column, const QString &key, const QString &title);

    Store &m_store;
    const Progress &m_progress;
    std::shared_ptr<Columns> m_result = std::make_shared<Columns>();
    Columns &m = *m_result;

    QStringList m_texts{QString()};    ///< Texts of values, by index; the first is that of "no value".
    std::vector<quint32> m_fieldOf{0}; ///< Parallel: index into m_attributes + 1; 0 = none.
    std::vector<quint32> m_codeOf{0};  ///< Parallel: code in the attribute's column; 0 = not met yet.
    CodeMap m_indexOf;                 ///< Value id to index.
    std::vector<Attribute> m_attributes;
    Coded m_reason, m_category, m_region, m_lang, m_sourceState, m_assigned;
    Column m_kind, m_state, m_edit, m_theme, m_family, m_source, m_consultation, m_author, m_day, m_group,
        m_read, m_second, m_personal;
    std::shared_ptr<People> m_people;
    CodeMap m_sourceCodes, m_consultationCodes, m_authorCodes;
    std::vector<quint32> m_buckets; ///< Open addressing by text hash: text code + 1.
    std::array<qint64, 16> m_waiting{}; ///< Text hashes of the last rows, by row; not numbered yet.
    std::vector<qint64> m_hashes;   ///< Text hash by text code.
};

} // namespace tamiz
