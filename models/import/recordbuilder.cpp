// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/recordbuilder.h"

#include "models/import/columnstats.h"
#include "models/import/encoding.h"
#include "models/import/unescape.h"
#include "models/import/header.h"
#include "models/import/survey.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// author_region, autor/edad: the attribute is called after what it says, not after whom.
QString participantName(const QString &header)
{
    const QStringList prefixes = headerWords().value(u"participant_prefix"_s);
    static const QRegularExpression marks(u"[_/ .-]"_s);
    const qsizetype cut = header.indexOf(marks);
    if (cut <= 0 || cut + 1 >= header.size() || !prefixes.contains(header.left(cut).toLower()))
        return header;
    return header.mid(cut + 1);
}

QString stem(const QString &header, const QString &locale)
{
    return locale.isEmpty() ? QString() : header.chopped(locale.size() + 1);
}

} // namespace

Result<RecordBuilder> RecordBuilder::make(const Mapping &mapping, const QStringList &headers,
                                          const QString &file)
{
    RecordBuilder builder;
    builder.m_file = file;
    builder.m_headers = headers;
    builder.m_kind = mapping.kind;
    builder.m_decoded = mapping.encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) != 0;
    const Preset *preset = presetNamed(mapping.preset);
    builder.m_preset = preset;
    builder.m_rows = mapping.rows;
    builder.m_repair = mapping.repair;
    for (const ColumnMapping &column : mapping.columns) {
        const int index = int(headers.indexOf(cleanHeader(column.header)));
        if (index < 0) {
            if (column.role == Role::Ignore)
                continue;
            return Error{
                Error::Code::Refused,
                QCoreApplication::translate("tamiz::Import", "The column “%1” of the mapping is not in “%2”.")
                    .arg(column.header, file),
                file};
        }
        builder.add(index, column);
        const PresetColumn *known = preset ? preset->column(column.header) : nullptr;
        if (column.role == Role::Parent)
            builder.m_parents.back().parentKind =
                known ? known->parentKind.value_or(mapping.kind) : mapping.kind;
    }
    std::stable_partition(builder.m_parents.begin(), builder.m_parents.end(),
                          [](const Column &column) { return column.format == "path"_L1; });
    QStringList keys;
    for (Column &column : builder.m_open) { // Two questions of one number are told apart by their place.
        QString key = questionKey(column.header);
        for (int n = 2; keys.contains(key); ++n)
            key = u"%1-%2"_s.arg(questionKey(column.header)).arg(n);
        column.name = key;
        keys.append(key);
    }
    return builder;
}

void RecordBuilder::add(int index, const ColumnMapping &column)
{
    const Column entry{index, column.header, repaired(column.header, m_repair), column.locale, Kind::Proposal, column.format};
    switch (column.role) {
    case Role::Ignore:
        break;
    case Role::Id:
        if (column.format == "within"_L1) {
            m_within.push_back(entry);
            break;
        }
        m_id = index;
        m_idIsPerson = column.format == "person"_L1;
        break;
    case Role::OpenAnswer:
        m_open.push_back(entry);
        break;
    case Role::Consent:
        m_consents.push_back(entry);
        break;
    case Role::ClosedAnswer:
        m_people.push_back(entry);
        break;
    case Role::Title:
        m_titles.push_back(entry);
        break;
    case Role::Body:
        m_bodies.push_back(entry);
        break;
    case Role::Date:
        m_date = index;
        m_orderKnown = !column.format.isEmpty();
        m_order = column.format == "mdy"_L1 ? DateOrder::MonthFirst : DateOrder::DayFirst;
        break;
    case Role::Time:
        m_time = index;
        break;
    case Role::Author:
        m_author = index;
        break;
    case Role::Category:
        m_categories.push_back(entry);
        break;
    case Role::Place:
        m_places.push_back(entry);
        break;
    case Role::Language:
        m_language = index;
        break;
    case Role::VotesFor:
        m_votesFor = index;
        break;
    case Role::VotesAgainst:
        m_votesAgainst = index;
        break;
    case Role::VotesPass:
        m_votesPass = index;
        break;
    case Role::Parent:
        m_parents.push_back(entry);
        break;
    case Role::ParentType:
        m_parentType = index;
        break;
    case Role::State:
        m_state = index;
        break;
    case Role::Attribute:
        m_attributes.push_back(entry);
        break;
    case Role::ParticipantAttribute:
        m_people.push_back(entry);
        m_people.back().name = participantName(entry.name);
        break;
    }
}

void RecordBuilder::flag(Built &built, int index, const QString &sentence) const
{
    const QString column = index >= 0 && index < m_headers.size() ? m_headers[index] : QString();
    if (!built.record.flags.contains(sentence))
        built.record.flags.append(sentence);
    built.problems.push_back({m_file, built.record.line, column, sentence, ImportProblem::Severity::Flagged});
}

// The cell as text, exactly as it stands but for the guard that some exporters put before a formula sign.
QString RecordBuilder::text(const Row &row, int index, Built &built) const
{
    if (index < 0 || size_t(index) >= row.cells.size())
        return {};
    std::string_view cell = row.cells[size_t(index)];
    if (cell.empty())
        return {};
    if (m_preset && cell.size() > 1 && cell[0] == '\'' && m_preset->guardSigns.contains(QLatin1Char(cell[1])))
        cell.remove_prefix(1);
    bool damaged = false;
    QString result = decodeCell(cell, damaged);
    if (damaged) {
        flag(built, index,
             QCoreApplication::translate(
                 "tamiz::Import", "The cell holds bytes that are not UTF-8; it was read as Windows-1252."));
    } else if (m_decoded && result.contains(QChar::ReplacementCharacter)) {
        flag(built, index,
             QCoreApplication::translate(
                 "tamiz::Import", "The cell holds bytes that the encoding of the file does not know."));
    }
    if (m_repair != Mojibake::None)
        result = repaired(result, m_repair);
    if (m_preset && (m_preset->latin1 || m_preset->entities))
        result = unescaped(result, m_preset->latin1, m_preset->entities);
    return result;
}

QString RecordBuilder::value(const Row &row, int index, Built &built) const
{
    const QString result = text(row, index, built).trimmed();
    return isMissing(result) ? QString() : result;
}

// The main column, or when it is empty in this row the first of its translations that is not.
// \a locale is set to the one that was used.
QString RecordBuilder::localised(const Row &row, const Column &column, Built &built, QString *locale) const
{
    QString main = text(row, column.index, built);
    if (locale)
        *locale = column.locale;
    if (!main.trimmed().isEmpty() || column.locale.isEmpty())
        return main;
    const QString base = stem(column.header, column.locale);
    for (const Column &other : m_attributes) {
        if (stem(other.header, other.locale) != base && other.header != base)
            continue;
        QString translation = text(row, other.index, built);
        if (translation.trimmed().isEmpty())
            continue;
        if (locale)
            *locale = other.locale;
        return translation;
    }
    return main;
}

void RecordBuilder::readText(const Row &row, Built &built) const
{
    ContributionRecord &record = built.record;
    if (!m_titles.empty())
        record.title = localised(row, m_titles.front(), built);
    QString locale;
    for (const Column &column : m_bodies) {
        QString part = localised(row, column, built, &locale);
        if (column.format.startsWith("list:"_L1))
            part = fromList(part, QStringView(column.format).sliced(5));
        if (part.isEmpty())
            continue;
        if (!record.body.isEmpty())
            record.body += u"\n\n"_s;
        record.body += part;
    }
    const auto firstValue = [&](const std::vector<Column> &columns) {
        for (const Column &column : columns) {
            const QString found = localised(row, column, built).trimmed();
            if (!found.isEmpty() && !isMissing(found))
                return found;
        }
        return QString();
    };
    record.category = fromRubyHash(firstValue(m_categories), locale);
    record.territory = fromRubyHash(firstValue(m_places), locale);
    record.language = value(row, m_language, built).toLower();
    if (const qsizetype region = std::max(record.language.indexOf(u'-'), record.language.indexOf(u'_'));
        region > 0)
        record.language.truncate(region);
    if (record.language.size() < 2 || record.language.size() > 3)
        record.language.clear();
    if (record.language.isEmpty() && !record.body.isEmpty())
        record.language = locale.left(2).toLower();
    record.sourceState = value(row, m_state, built);
    if (m_preset && !m_preset->states.isEmpty())
        record.sourceState = m_preset->states.value(record.sourceState, record.sourceState);
}

void RecordBuilder::readDates(const Row &row, Built &built) const
{
    ContributionRecord &record = built.record;
    record.createdText = value(row, m_date, built);
    if (record.createdText.isEmpty())
        return;
    record.created = readDate(record.createdText, m_order);
    if (!record.created)
        flag(built, m_date,
             QCoreApplication::translate("tamiz::Import", "The date could not be read; its text was kept."));
    const QString time = value(row, m_time, built);
    if (time.isEmpty())
        return;
    record.createdText += u' ' + time;
    const std::optional<qint64> seconds = readTime(time);
    if (!seconds)
        flag(built, m_time,
             QCoreApplication::translate("tamiz::Import", "The time could not be read; its text was kept."));
    else if (record.created)
        *record.created += *seconds;
}

void RecordBuilder::readVotes(const Row &row, Built &built) const
{
    const auto count = [&](int index, std::optional<qint64> &to) {
        const QString cell = value(row, index, built);
        if (cell.isEmpty())
            return;
        bool number = false;
        static const QRegularExpression grouped(u"^\\d{1,3}(?:([.,' \u00a0\u202f\u2019])\\d{3})(?:\\1\\d{3})*$"_s);
        static const QRegularExpression marks(u"[^0-9]"_s);
        // Votes are whole numbers: a mark before three digits parts thousands, in every language.
        qint64 votes = (grouped.match(cell).hasMatch() ? QString(cell).remove(marks) : cell).toLongLong(&number);
        if (!number && cell.endsWith(".0"_L1))
            votes = cell.chopped(2).toLongLong(&number);
        if (number)
            to = votes;
        else
            flag(built, index,
                 QCoreApplication::translate("tamiz::Import",
                                             "The number of votes could not be read and was left out."));
    };
    count(m_votesFor, built.record.votesFor);
    count(m_votesAgainst, built.record.votesAgainst);
    count(m_votesPass, built.record.votesPass);
}

void RecordBuilder::readPeople(const Row &row, Built &built) const
{
    QString author = value(row, m_author, built);
    if (m_preset && !m_preset->authorSeparator.isEmpty() && author.contains(m_preset->authorSeparator)) {
        built.record.attributes.append({m_headers[m_author], author});
        author = author.section(m_preset->authorSeparator, 0, 0).trimmed();
    }
    if (author.isEmpty() && m_idIsPerson)
        author = text(row, m_id, built).trimmed();
    if (author.isEmpty() && m_rows == RowsAre::Answers)
        author = built.record.externalId; // Each row is a person.
    built.record.participantId = author;
    built.participant.externalId = author;
    for (const Column &column : m_people) {
        const QString content = fieldValue(row, column, built);
        if (content.isEmpty())
            continue;
        if (author.isEmpty() && m_rows == RowsAre::Contributions) // Nobody to say it of: it is said of the contribution.
            built.record.attributes.append({column.name, content});
        else
            built.participant.attributes.append({column.name, content});
    }
}

void RecordBuilder::readAttributes(const Row &row, Built &built) const
{
    for (const Column &column : m_attributes) {
        const QString content = fieldValue(row, column, built);
        if (!content.isEmpty())
            built.record.attributes.append({column.name, content});
    }
}

void RecordBuilder::checkShape(const Row &row, Built &built) const
{
    const auto width = size_t(m_headers.size());
    for (const RowNote &note : row.notes)
        flag(built, note.column, note.sentence);
    if (row.unclosedQuote)
        flag(built, -1,
             QCoreApplication::translate("tamiz::Import",
                                         "The last quote of the file is not closed; the record may be cut."));
    if (row.strayQuote)
        flag(built, -1,
             QCoreApplication::translate(
                 "tamiz::Import", "A quote inside a quoted cell is not doubled; it was kept as text."));
    if (row.cells.size() < width) {
        flag(built, -1,
             QCoreApplication::translate(
                 "tamiz::Import", "The record has %1 of %2 cells; the missing ones are taken as empty.")
                 .arg(row.cells.size())
                 .arg(width));
    }
    bool extra = false;
    for (size_t i = width; i < row.cells.size(); ++i) {
        const QString content = text(row, int(i), built);
        if (content.isEmpty())
            continue;
        if (i - width < row.extraNames.size()) { // The cell brings its name: nothing is odd about it.
            const std::string_view name = row.extraNames[i - width];
            built.record.attributes.append({QString::fromUtf8(name.data(), qsizetype(name.size())), content});
            continue;
        }
        built.record.attributes.append({u"column %1"_s.arg(i + 1), content});
        extra = true;
    }
    if (extra) {
        flag(built, -1,
             QCoreApplication::translate(
                 "tamiz::Import", "The record has %1 cells where %2 are expected; the others are kept as "
                                  "attributes.")
                 .arg(row.cells.size())
                 .arg(width));
    }
}

void RecordBuilder::build(const Row &row, Built &built) const
{
    built = {};
    built.record.line = row.line;
    built.record.kind = m_kind;
    built.record.externalId = idWithin(text(row, m_id, built).trimmed(), row, built);
    if (m_preset && !built.record.externalId.isEmpty())
        built.record.externalId.prepend(m_preset->idPrefix);
    readText(row, built);
    readDates(row, built);
    readVotes(row, built);
    readParent(row, built);
    readPeople(row, built);
    readAttributes(row, built);
    readAnswers(row, built);
    checkRules(row, built);
    checkShape(row, built);
}

} // namespace tamiz
