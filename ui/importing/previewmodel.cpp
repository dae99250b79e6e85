// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/previewmodel.h"

#include <QLocale>
#include <QTimeZone>

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

struct PreviewColumn
{
    const char *title;
    QString (*value)(const ContributionRecord &);
};

QString dateOf(const ContributionRecord &record)
{
    if (!record.created)
        return record.createdText;
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(*record.created, Qt::UTC), QLocale::ShortFormat);
}

QString votesOf(const ContributionRecord &record)
{
    return record.votesFor ? QLocale().toString(static_cast<qlonglong>(*record.votesFor)) : QString();
}

QString fieldsOf(const ContributionRecord &record)
{
    QStringList fields;
    for (const Attribute &attribute : record.attributes)
        fields.append(attribute.name + u": "_s + attribute.value.left(80).simplified());
    return fields.join(u" · "_s);
}

constexpr std::array<PreviewColumn, PreviewModel::ColumnCount> previewColumns{{
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Identifier"),
     [](const ContributionRecord &r) { return r.externalId; }},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Title"), [](const ContributionRecord &r) { return r.title; }},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Text"),
     [](const ContributionRecord &r) { return r.body.left(400).simplified(); }},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Date (UTC)"), dateOf},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Author"),
     [](const ContributionRecord &r) { return r.participantId; }},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Category"),
     [](const ContributionRecord &r) { return r.category; }},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Territory"),
     [](const ContributionRecord &r) { return r.territory; }},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Votes for"), votesOf},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "Further fields"), fieldsOf},
    {QT_TRANSLATE_NOOP("tamiz::PreviewModel", "What is odd"),
     [](const ContributionRecord &r) { return r.flags.join(u' '); }},
}};
static_assert(std::ranges::all_of(previewColumns,
                                  [](const PreviewColumn &column) { return column.value != nullptr; }));

} // namespace

PreviewModel::PreviewModel(QObject *parent) : QAbstractTableModel(parent) {}

void PreviewModel::setRecords(const QList<ContributionRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return previewColumns[static_cast<size_t>(index.column())].value(m_records.at(index.row()));
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(previewColumns[static_cast<size_t>(section)].title);
}

} // namespace tamiz
