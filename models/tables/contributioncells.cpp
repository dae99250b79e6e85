// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contributionmodel.h"

#include "models/core/days.h"
#include "models/workspace/ordering.h"
#include "models/workspace/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

// What the cells of the list say, on the screen and to a screen reader.

QString ContributionModel::label(const QString &key, quint32 row) const
{
    const tamiz::Column *column = m_workspace.columns().column(key);
    return column && column->codes[row] ? column->label(column->codes[row]) : QString();
}

State ContributionModel::stateOf(quint32 row) const
{
    const tamiz::Column *column = m_workspace.columns().column(u"state"_s);
    if (!column)
        return State::Open;
    return stateFromKey(column->dictionary.value(static_cast<qsizetype>(column->codes[row])))
        .value_or(State::Open);
}

QString ContributionModel::stateText(quint32 row) const
{
    const State state = stateOf(row);
    const QString reason = state == State::Hidden ? label(u"reason"_s, row) : QString();
    return reason.isEmpty() ? nameOf(state)
                            : tr("%1 · %2", "state and its reason").arg(nameOf(state), reason);
}

QList<TagChip> ContributionModel::tagsOf(quint32 row) const
{
    QList<TagChip> chips;
    for (const TagEntry &tag : m_workspace.columns().tags()) {
        const Bitmap &rows = m_workspace.columns().tagRows(tag.id);
        if (row < rows.size() && rows.test(row))
            chips << TagChip{
                .id = tag.id, .name = QString(tag.path).replace(u'/', u" › "_s), .colour = tag.colour};
    }
    return chips;
}

QString ContributionModel::textAt(int row) const
{
    const TextEntry &text = m_pages.at(row, static_cast<qsizetype>(m_rows.size()), [this](qsizetype place) {
        return m_workspace.columns().idOf(m_rows[static_cast<size_t>(place)]);
    });
    return firstWords(text);
}

ListText ContributionModel::lineAt(int row) const
{
    return listText(m_pages.at(row, static_cast<qsizetype>(m_rows.size()),
                               [this](qsizetype place) {
                                   return m_workspace.columns().idOf(m_rows[static_cast<size_t>(place)]);
                               }),
                    m_words);
}

QVariant ContributionModel::ownDisplay(quint32 row, const QString &key) const
{
    const Columns &columns = m_workspace.columns();
    const auto number = [row](const std::vector<qint32> &votes) {
        return votes[row] < 0 ? QString() : QLocale().toString(votes[row]);
    };
    if (key == orderkey::inFavour)
        return number(columns.votesFor());
    if (key == orderkey::against)
        return number(columns.votesAgainst());
    return key == orderkey::pass ? number(columns.votesPass()) : label(key, row);
}

QVariant ContributionModel::display(int row, int column) const
{
    const quint32 place = rowAt(row);
    switch (column) {
    case Text:
        return textAt(row);
    case Votes: {
        const qint64 votes = votesOf(m_workspace.columns(), place);
        return votes < 0 ? QVariant(QString()) : QVariant(QLocale().toString(votes));
    }
    case StateColumn:
        return stateText(place);
    case Tags: {
        QStringList names;
        for (const TagChip &chip : tagsOf(place))
            names << chip.name;
        return names.join(u", "_s);
    }
    case Theme:
        return label(u"theme"_s, place);
    case Region:
        return label(u"region"_s, place);
    case Day: {
        const tamiz::Column *day = m_workspace.columns().column(u"day"_s);
        const quint32 code = day ? day->codes[place] : 0;
        return code ? dayText(QDate::fromString(day->dictionary[code], Qt::ISODate)) : QString();
    }
    case KindColumn:
        return label(u"kind"_s, place);
    case Author:
        return label(u"author"_s, place);
    default:
        return ownDisplay(place, keyOfColumn(column));
    }
}

QString ContributionModel::spoken(int row, int column) const
{
    const QString title = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (column == Mark) {
        const uint size = data(index(row, column), FamilyRole).toUInt();
        const QString family = size > 1 ? tr("One of %n similar texts", nullptr, static_cast<int>(size))
                                        : tr("No similar texts");
        return QString(stateText(rowAt(row)) + u", "_s + family);
    }
    const QString value = display(row, column).toString();
    if (column == Text) {
        // What the second line of the row says where these have no column; whoever goes from row to row hears
        // it too.
        QString text = value.isEmpty() ? tr("(no text)") : value;
        if (stateOf(rowAt(row)) != State::Open)
            text += u". "_s + spoken(row, StateColumn);
        for (const int other : {Tags, Theme}) {
            if (!display(row, other).toString().isEmpty())
                text += u". "_s + spoken(row, other);
        }
        return m_depths.empty() || m_depths[static_cast<size_t>(row)] == 0
                   ? text
                   : tr("Level %1: %2", "depth in a thread and text")
                         .arg(m_depths[static_cast<size_t>(row)] + 1)
                         .arg(text);
    }
    return tr("%1: %2", "column and value").arg(title, value.isEmpty() ? tr("none") : value);
}

} // namespace tamiz
