// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/changesmodel.h"

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, ChangesModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Contribution"), QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Worked on"),
    QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Field"), QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Before"),
    QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Now")};

struct Word
{
    QLatin1StringView key;
    const char *word;
};
constexpr std::array words{
    Word{"title"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Title")},
    Word{"body"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Text")},
    Word{"date"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Date")},
    Word{"category"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Category")},
    Word{"territory"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Territory")},
    Word{"language"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Language")},
    Word{"source_state"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "State on the platform")},
    Word{"votes_for"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Votes for")},
    Word{"votes_against"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Votes against")},
    Word{"votes_pass"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Votes neither for nor against")},
    Word{"author"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Author")},
    Word{"parent"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "Answers to")},
    Word{"state"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "decided")},
    Word{"tag"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "tagged")},
    Word{"theme"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "in a theme")},
    Word{"family"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "kept in its family")},
    Word{"passage"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "passages marked")},
    Word{"note"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "has a note")},
    Word{"answer"_L1, QT_TRANSLATE_NOOP("tamiz::ChangesModel", "answered")}};

QString wordFor(const QString &key)
{
    const auto found = std::ranges::find(words, key, &Word::key);
    return found == words.end() ? key : ChangesModel::tr(found->word);
}

} // namespace

ChangesModel::ChangesModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChangesModel::setChanges(const QList<RecordChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    m_rows.clear();
    m_curated = 0;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        m_curated += !m_changes[i].curated.isEmpty() && m_changes[i].isTextChanged();
        for (qsizetype f = 0; f < m_changes[i].fields.size(); ++f)
            m_rows.append({i, f});
    }
    endResetModel();
}

qint64 ChangesModel::contribution(int row) const
{
    return m_changes.at(m_rows.at(row).change).contribution;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const Place place = m_rows.at(index.row());
    const RecordChange &change = m_changes.at(place.change);
    const FieldChange &field = change.fields.at(place.field);
    switch (index.column()) {
    case Record:
        return change.externalId;
    case Curated: {
        QStringList decided;
        for (const QString &key : change.curated)
            decided.append(wordFor(key));
        return decided.join(u", "_s);
    }
    case Field:
        return wordFor(field.field);
    case Before:
        // Plain text in a tooltip too: a citizen's text is never taken for markup.
        return role == Qt::ToolTipRole ? field.before.left(1000).toHtmlEscaped() : field.before.left(2000);
    case After:
        return role == Qt::ToolTipRole ? field.after.left(1000).toHtmlEscaped() : field.after.left(2000);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

} // namespace tamiz
