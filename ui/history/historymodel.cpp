// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "models/core/days.h"
#include "models/storage/journal.h"
#include "models/workspace/journalwords.h"
#include "models/workspace/workspace.h"

#include <array>
#include <limits>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, HistoryModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("tamiz::HistoryModel", "When"), QT_TRANSLATE_NOOP("tamiz::HistoryModel", "What"),
    QT_TRANSLATE_NOOP("tamiz::HistoryModel", "Who"), QT_TRANSLATE_NOOP("tamiz::HistoryModel", "How"),
    QT_TRANSLATE_NOOP("tamiz::HistoryModel", "Standing")};

QString actorText(const Operation &operation)
{
    switch (operation.actorKind) {
    case ActorKind::Person:
        return operation.actor;
    case ActorKind::Rule:
        return HistoryModel::tr("%1 (rule)").arg(operation.actor);
    case ActorKind::Model:
        return HistoryModel::tr("%1 (model)").arg(operation.actor);
    }
    return operation.actor;
}

} // namespace

HistoryModel::HistoryModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_shown.clear();
    m_undone.clear();
    m_before = 0;
    const auto undone = readUndone(m_store);
    if (undone) {
        m_before = std::numeric_limits<qint64>::max();
        m_undone = QSet<qint64>(undone->begin(), undone->end());
    }
    endResetModel();
    if (!undone)
        Q_EMIT failed(undone.error());
    fetchMore({});
}

void HistoryModel::setLookedFor(const JournalFilter &filter, const QString &words)
{
    if (words == m_words && filter == m_filter)
        return;
    m_words = words;
    m_filter = filter;
    reload();
}

std::optional<int> HistoryModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_shown, id, &Operation::id);
    if (found == m_shown.end())
        return std::nullopt;
    return static_cast<int>(found - m_shown.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &entry = operation(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return tr("Entry %1, method %2. Fingerprint %3…")
            .arg(QString::number(entry.id), entry.method, QString::fromLatin1(entry.hash.toHex().left(16)));
    case IdRole:
        return entry.id;
    case VerbRole:
        return entry.verb;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

QString HistoryModel::text(const Operation &operation, int column) const
{
    switch (column) {
    case When:
        return momentText(operation.at.toLocalTime());
    case What:
        return describe(operation);
    case Who:
        return actorText(operation);
    case How:
        return methodWords(operation);
    case Undone:
        return m_undone.contains(operation.id) ? tr("undone") : QString();
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_before > 0;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Operation> found = nextPage();
    while (m_before > 0 && found.size() < static_cast<size_t>(PageSize)) { // words may leave few of a page
        std::vector<Operation> more = nextPage();
        found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    if (found.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    m_shown.insert(m_shown.end(), std::make_move_iterator(found.begin()),
                   std::make_move_iterator(found.end()));
    endInsertRows();
}

std::vector<Operation> HistoryModel::nextPage()
{
    const auto page = readOperations(m_store, m_filter, m_before, PageSize);
    if (!page) {
        m_before = 0;
        Q_EMIT failed(page.error());
        return {};
    }
    m_before = page->size() < PageSize ? 0 : page->constLast().id;
    std::vector<Operation> found;
    std::ranges::copy_if(*page, std::back_inserter(found), [this](const Operation &operation) {
        return m_words.isEmpty() || speaksOf(operation, m_words);
    });
    return found;
}

} // namespace tamiz
