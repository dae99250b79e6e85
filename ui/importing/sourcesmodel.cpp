// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/sourcesmodel.h"

#include "models/import/preset.h"

#include <QLocale>

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QString readAs(const QString &key)
{
    const Preset *preset = presetNamed(key);
    return preset ? preset->title() : key == QLatin1StringView("csv") ? SourcesModel::tr("Any table") : key;
}

struct SourceColumn
{
    const char *title;
    const char *toolTip;
    QVariant (*value)(const SourceEntry &);
};

constexpr std::array<SourceColumn, SourcesModel::ColumnCount> sourceColumns{{
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "File"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Name of the file or folder."),
     [](const SourceEntry &s) { return QVariant(s.name); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Consultation"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "The exercise it belongs to."),
     [](const SourceEntry &s) { return QVariant(s.consultation); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Read as"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Which platform's export it was taken for."),
     [](const SourceEntry &s) { return QVariant(readAs(s.preset)); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "When"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "When it was imported, local time."),
     [](const SourceEntry &s) { return QVariant(s.importedAt.toLocalTime()); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Records"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Records = new + updated + unchanged + flagged + refused."),
     [](const SourceEntry &s) { return QVariant(s.records); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "New"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Imported as they were."),
     [](const SourceEntry &s) { return QVariant(s.imported); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Updated"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Known before, with something new."),
     [](const SourceEntry &s) { return QVariant(s.updated); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Unchanged"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Known before, word for word."),
     [](const SourceEntry &s) { return QVariant(s.unchanged); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Flagged"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Imported, but something in them is odd."),
     [](const SourceEntry &s) { return QVariant(s.flagged); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Refused"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Not imported; the list below says why."),
     [](const SourceEntry &s) { return QVariant(s.refused); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Participants"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "People named in the file."),
     [](const SourceEntry &s) { return QVariant(s.participants); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Votes"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Single votes in the file."),
     [](const SourceEntry &s) { return QVariant(s.votes); }},
    {QT_TRANSLATE_NOOP("tamiz::SourcesModel", "SHA-256"),
     QT_TRANSLATE_NOOP("tamiz::SourcesModel", "Fingerprint of the bytes of the file."),
     [](const SourceEntry &s) { return QVariant(QString::fromLatin1(s.sha256.toHex())); }},
}};
static_assert(std::ranges::all_of(sourceColumns,
                                  [](const SourceColumn &column) { return column.value != nullptr; }));

QString displayed(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return QLocale().toString(value.toDateTime(), QLocale::ShortFormat);
    if (value.typeId() == QMetaType::LongLong)
        return QLocale().toString(value.toLongLong());
    return value.toString();
}

} // namespace

SourcesModel::SourcesModel(QObject *parent) : QAbstractTableModel(parent) {}

void SourcesModel::setSources(const QList<SourceEntry> &sources)
{
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceEntry &entry = m_sources.at(index.row());
    const QVariant value = sourceColumns[static_cast<size_t>(index.column())].value(entry);
    const bool isNumber = value.typeId() == QMetaType::LongLong;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Name && !entry.live)
            return tr("%1 (import undone)").arg(entry.name);
        return displayed(value);
    case Qt::ToolTipRole:
        return displayed(value);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const SourceColumn &column = sourceColumns[static_cast<size_t>(section)];
    const bool isNumber = section >= Records && section <= Votes;
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case Qt::ToolTipRole:
        return tr(column.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace tamiz
