// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/dates.h"
#include "models/import/preset.h"
#include "models/import/rowreader.h"

namespace tamiz {

/// Turns rows into records as a mapping says. Made once for a file; keeps no state between rows.
class RecordBuilder
{
public:
    /// An open answer of a row.
    struct Answer
    {
        QString key; ///< Names the question within the id.
        QString question;
        QString text;
    };
    /// What came of one row. Its problems are also sentences in record.flags.
    struct Built
    {
        ContributionRecord record;
        ParticipantRecord participant;
        std::vector<ImportProblem> problems;
        std::vector<Answer> answers; ///< Of a row of answers; record holds what they share.
        QString refusal;             ///< Why the row is no contribution, or empty.
    };

    /// Finds the columns of \a mapping among \a headers by name. Errors: Refused when one is missing.
    static Result<RecordBuilder> make(const Mapping &mapping, const QStringList &headers,
                                      const QString &file);

    void build(const Row &row, Built &built) const;

    /// The order of dates to be used where the mapping leaves it open.
    void setDateOrder(DateOrder order) { m_order = order; }
    int dateColumn() const { return m_date; } ///< -1 when there is none.
    RowsAre rows() const { return m_rows; }
    bool dateOrderKnown() const { return m_orderKnown; }

private:
    struct Column
    {
        int index;
        QString header;
        QString name; ///< Of the attribute.
        QString locale;
        Kind parentKind = Kind::Proposal;
        QString format;
    };
    RecordBuilder() = default;
    void add(int index, const ColumnMapping &column);
    QString text(const Row &row, int index, Built &built) const;
    QString value(const Row &row, int index, Built &built) const;
    QString localised(const Row &row, const Column &column, Built &built, QString *locale = nullptr) const;
    void readText(const Row &row, Built &built) const;
    void readDates(const Row &row, Built &built) const;
    void readVotes(const Row &row, Built &built) const;
    void readParent(const Row &row, Built &built) const;
    void readPeople(const Row &row, Built &built) const;
    void readAttributes(const Row &row, Built &built) const;
    void readAnswers(const Row &row, Built &built) const;
    void readTypedParent(const Row &row, const Column &column, Built &built) const;
    void checkRules(const Row &row, Built &built) const;
    static QString fromList(const QString &json, QStringView keys);
    QString fieldValue(const Row &row, const Column &column, Built &built) const;
    QString idWithin(const QString &id, const Row &row, Built &built) const;
    void checkShape(const Row &row, Built &built) const;
    void flag(Built &built, int index, const QString &sentence) const;

    QString m_file;
    QStringList m_headers;
    Kind m_kind = Kind::Proposal;
    int m_id = -1, m_date = -1, m_time = -1, m_author = -1, m_language = -1, m_state = -1, m_parentType = -1;
    int m_votesFor = -1, m_votesAgainst = -1, m_votesPass = -1;
    std::vector<Column> m_within, m_open, m_consents; ///< Columns that an id is unique with, and so on.
    std::vector<Column> m_titles, m_bodies, m_categories, m_places, m_parents, m_attributes, m_people;
    DateOrder m_order = DateOrder::DayFirst;
    bool m_orderKnown = false;
    bool m_idIsPerson = false;
    RowsAre m_rows = RowsAre::Contributions;
    const Preset *m_preset = nullptr; ///< Null without one. Presets live as long as the program.
    Mojibake m_repair = Mojibake::None;
    bool m_decoded = false; ///< The source was transcoded: U+FFFD marks what could not be read.
};

} // namespace tamiz
