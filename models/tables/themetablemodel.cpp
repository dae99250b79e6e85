// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/themetablemodel.h"

#include "models/storage/reading.h"
#include "models/tables/membermodel.h"
#include "models/workspace/workspace.h"

#include <QDate>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct ColumnSpec
{
    const char *title;
    const char *toolTip;
    bool number = true;
};

constexpr std::array<ColumnSpec, ThemeTableModel::ColumnCount> specs{{
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Theme"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Its name: proposed from the texts, or yours."), false},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Contributions"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Everything received that belongs to the theme.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Texts"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Distinct texts: identical copies count once.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "People"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Distinct known authors.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Share"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Share of all contributions received.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Trend"),
     QT_TRANSLATE_NOOP(
         "tamiz::ThemeTableModel",
         "Arrivals in twelve equal parts of the time covered. The number: how many percentage "
         "points more (+) or less (−) of the theme than of everything came in the last quarter.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Stability"),
     QT_TRANSLATE_NOOP(
         "tamiz::ThemeTableModel",
         "How much of the theme other searches find again, from 0 to 1. Below one half, read it with care.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Held"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Kept: its texts stay. Locked: nothing joins or leaves it."),
     false},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Area"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "The level above: themes that are alike."), false},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Accepted"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Accepted for publication.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Hidden"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Hidden with a reason.")},
    {QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "Terms"),
     QT_TRANSLATE_NOOP("tamiz::ThemeTableModel", "The words that set the theme apart."), false},
}};
static_assert(std::ranges::all_of(specs, [](const ColumnSpec &spec) { return spec.title && spec.toolTip; }));

constexpr qint64 Periods = 12;
constexpr size_t LatePeriods = 3;

/// The share of the last quarter of \a periods in their sum.
double lateShare(const std::vector<qint64> &periods)
{
    const qint64 sum = std::accumulate(periods.begin(), periods.end(), qint64{0});
    const qint64 late = std::accumulate(periods.end() - LatePeriods, periods.end(), qint64{0});
    return sum ? static_cast<double>(late) / static_cast<double>(sum) : 0;
}

} // namespace

ThemeTableModel::ThemeTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    refresh();
}

void ThemeTableModel::refresh()
{
    const tamiz::Column *column = m_workspace.columns().column(u"theme"_s);
    const Result<QList<ThemeEntry>> themes = readThemes(m_workspace.store());
    beginResetModel();
    m_rows.clear();
    m_received = static_cast<qint64>(m_workspace.columns().live().count());
    if (themes && column) {
        const std::vector<GroupStat> stats =
            groupStats(m_workspace.columns(), *column, m_workspace.columns().live());
        for (const ThemeEntry &theme : *themes) {
            const quint32 code = codeOf(*column, QString::number(theme.id));
            m_rows.push_back({.theme = theme, .stat = code ? stats[code] : GroupStat(), .code = code});
        }
        m_rows.push_back({.theme = {}, .stat = stats.empty() ? GroupStat() : stats.front(), .code = 0});
    }
    if (themes && column)
        readTrends(*column);
    arrange();
    endResetModel();
}

/// Arrivals by periods: for everything in all, and for each theme.
void ThemeTableModel::readTrends(const tamiz::Column &themes)
{
    const Columns &columns = m_workspace.columns();
    const tamiz::Column *days = columns.column(u"day"_s);
    std::vector<qint64> dayOf(days ? static_cast<size_t>(days->dictionary.size()) : 0, 0);
    qint64 first = std::numeric_limits<qint64>::max(), last = 0;
    for (size_t code = 1; code < dayOf.size(); ++code) {
        dayOf[code] =
            QDate::fromString(days->dictionary[static_cast<qsizetype>(code)], Qt::ISODate).toJulianDay();
        first = std::min(first, dayOf[code]);
        last = std::max(last, dayOf[code]);
    }
    if (first >= last)
        return;
    std::vector<std::vector<qint64>> byCode(static_cast<size_t>(themes.dictionary.size()),
                                            std::vector<qint64>(Periods, 0));
    std::vector<qint64> all(Periods, 0);
    columns.live().forEach([&](size_t row) {
        if (const quint32 day = days->codes[row]) {
            const auto period = static_cast<size_t>((dayOf[day] - first) * Periods / (last - first + 1));
            ++byCode[themes.codes[row]][period];
            ++all[period];
        }
    });
    for (Row &row : m_rows) {
        if (std::ranges::max(byCode[row.code]) == 0)
            continue; // nothing came, so nothing rose or fell
        row.periods = byCode[row.code];
        row.trend = lateShare(row.periods) - lateShare(all);
    }
}

QString ThemeTableModel::nameAt(int row) const
{
    const ThemeEntry &theme = themeAt(row);
    if (theme.id == 0)
        return tr("No theme");
    return theme.name.isEmpty() ? tr("Theme %1").arg(theme.id) : theme.name;
}

int ThemeTableModel::rowForId(qint64 theme) const
{
    const auto place =
        std::ranges::find_if(m_rows, [theme](const Row &row) { return row.theme.id == theme; });
    return place == m_rows.end() ? -1 : static_cast<int>(place - m_rows.begin());
}

int ThemeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThemeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ThemeTableModel::value(const Row &row, int column) const
{
    switch (column) {
    case Submissions:
    case Share:
        return row.stat.submissions;
    case Texts:
        return row.stat.texts;
    case People:
        return row.stat.people;
    case Accepted:
        return row.stat.accepted;
    case Hidden:
        return row.stat.hidden;
    case Terms:
        return row.theme.terms.join(u", "_s);
    case Trend:
        return static_cast<qint64>(row.trend * 10'000);
    case Stability:
        return static_cast<qint64>(row.theme.stability * 10'000);
    case Held:
        return row.theme.locked ? tr("locked") : row.theme.pinned ? tr("kept") : QString();
    case Area:
        return row.theme.area;
    default:
        return row.theme.name;
    }
}

/// The tray stays last in every order.
void ThemeTableModel::arrange()
{
    const bool words = !specs[static_cast<size_t>(m_sortColumn)].number;
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        if ((a.theme.id == 0) != (b.theme.id == 0))
            return b.theme.id == 0;
        const QVariant first = value(m_sortOrder == Qt::AscendingOrder ? a : b, m_sortColumn);
        const QVariant second = value(m_sortOrder == Qt::AscendingOrder ? b : a, m_sortColumn);
        return words ? first.toString().localeAwareCompare(second.toString()) < 0
                     : first.toLongLong() < second.toLongLong();
    });
}

void ThemeTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> ids;
    for (const QModelIndex &index : before)
        ids.push_back(themeAt(index.row()).id);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowForId(ids[static_cast<size_t>(i)]), before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVariant ThemeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnSpec &spec = specs[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return tr(spec.title);
    case Qt::ToolTipRole:
        return tr(spec.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((spec.number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ThemeTableModel::display(int row, int column) const
{
    const Row &entry = m_rows[static_cast<size_t>(row)];
    const QLocale locale;
    switch (column) {
    case Name:
        return nameAt(row);
    case Terms:
    case Held:
    case Area:
        return value(entry, column).toString();
    case Trend:
        return entry.periods.empty()
                   ? u"–"_s
                   : (entry.trend > 0 ? u"+"_s : QString()) + locale.toString(100 * entry.trend, 'f', 1);
    case Stability:
        return entry.theme.stability > 0 ? locale.toString(entry.theme.stability, 'f', 2) : u"–"_s;
    case Share: {
        const double percent =
            m_received ? 100.0 * static_cast<double>(entry.stat.submissions) / static_cast<double>(m_received)
                       : 0;
        return tr("%1 %", "percentage").arg(locale.toString(percent, 'f', 1));
    }
    default:
        return locale.toString(value(entry, column).toLongLong());
    }
}

Qt::ItemFlags ThemeTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsDropEnabled : plain;
}

QStringList ThemeTableModel::mimeTypes() const
{
    return {MemberModel::mimeType()};
}

bool ThemeTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent)
{
    const std::vector<qint64> ids = MemberModel::idsOf(data);
    if (action == Qt::IgnoreAction || !parent.isValid() || ids.empty())
        return false;
    Q_EMIT textsDropped(themeAt(parent.row()).id, ids);
    return true;
}

QVariant ThemeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), display(index.row(), index.column()));
    case Qt::ToolTipRole:
        return index.column() == Name || index.column() == Terms
                   ? QVariant(display(index.row(), index.column()))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return value(row, index.column());
    case IdRole:
        return row.theme.id;
    case TrendRole:
        return QVariant::fromValue(row.periods);
    case TrayRole:
        return row.theme.id == 0;
    case ShareRole:
        return m_received ? static_cast<double>(row.stat.submissions) / static_cast<double>(m_received) : 0.0;
    default:
        return {};
    }
}

} // namespace tamiz
