// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/themetreemodel.h"

#include "models/storage/themeholds.h"
#include "models/tables/membermodel.h"
#include "models/tables/themequeues.h"
#include "models/tables/themetablemodel.h"
#include "models/workspace/workspace.h"

#include <QFont>
#include <QHash>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr auto ThemesType = "application/x-tamiz-themes"_L1;
constexpr quintptr OnTop =
    0; ///< Internal id of top-level rows; of themes: one more than the row of their area.

/// \a theme with the code of its area in place of its theme's: to count an area as a theme is counted.
Column byArea(const Column &theme, const std::vector<quint32> &areaOf, qsizetype areas)
{
    Column column;
    column.dictionary.resize(areas + 1);
    column.codes.reserve(theme.codes.size());
    for (const quint32 code : theme.codes)
        column.codes.push_back(areaOf[code]);
    return column;
}

} // namespace

ThemeTreeModel::ThemeTreeModel(Workspace &workspace, ThemeTableModel *themes, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_themes(themes)
{
    const auto again = [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    };
    connect(themes, &QAbstractItemModel::modelReset, this, again);
    connect(themes, &QAbstractItemModel::layoutChanged, this, again);
    rebuild();
}

/// The themes of an area in the order of the table model's rows, so that what sorts these sorts them too; no
/// area is last.
void ThemeTreeModel::rebuild()
{
    m_areas.clear();
    m_tray = -1;
    QHash<QString, size_t> known;
    const auto holds = readThemeHolds(m_workspace.store());
    Area loose;
    for (int row = 0; row < m_themes->rowCount(); ++row) {
        const ThemeEntry &theme = m_themes->themeAt(row);
        if (theme.id == 0) {
            m_tray = row;
            continue;
        }
        if (theme.area.isEmpty()) {
            loose.rows.push_back(row);
            continue;
        }
        const auto place = known.constFind(theme.area);
        const size_t at = place == known.cend() ? m_areas.size() : *place;
        if (place == known.cend()) {
            known.insert(theme.area, at);
            m_areas.emplace_back().name = theme.area;
        }
        m_areas[at].rows.push_back(row);
        m_areas[at].held = m_areas[at].held || (holds && (holds->value(theme.id) & ThemeAreaHeld) != 0);
    }
    if (!loose.rows.empty())
        m_areas.push_back(std::move(loose));
    const Columns &columns = m_workspace.columns();
    if (const Column *theme = columns.column(u"theme"_s)) {
        std::vector<quint32> areaOf(static_cast<size_t>(theme->dictionary.size()), 0);
        for (size_t area = 0; area < m_areas.size(); ++area) {
            for (const int row : m_areas[area].rows)
                areaOf[m_themes->codeAt(row)] = m_themes->codeAt(row) ? static_cast<quint32>(area) + 1 : 0;
        }
        const auto stats = groupStats(columns, byArea(*theme, areaOf, std::ssize(m_areas)), columns.live());
        for (size_t area = 0; area < m_areas.size(); ++area)
            m_areas[area].stat = stats[area + 1];
    }
    for (Area &area : m_areas)
        count(area);
    arrange();
    m_borderline = std::ssize(borderlineRows(columns));
    m_far = std::ssize(farRows(columns));
}

/// By their own counts where those are what the themes are sorted by; else as the first of their themes
/// stand.
void ThemeTreeModel::arrange()
{
    const auto valueOf = [column = m_themes->sortColumn()](const Area &area) -> qint64 {
        switch (column) {
        case ThemeTableModel::Submissions:
        case ThemeTableModel::Share:
            return area.stat.submissions;
        case ThemeTableModel::Texts:
            return area.stat.texts;
        case ThemeTableModel::People:
            return area.stat.people;
        case ThemeTableModel::Accepted:
            return area.stat.accepted;
        case ThemeTableModel::Hidden:
            return area.stat.hidden;
        default:
            return 0;
        }
    };
    const bool descending = m_themes->sortOrder() == Qt::DescendingOrder;
    std::ranges::stable_sort(m_areas, [&](const Area &a, const Area &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return descending ? valueOf(a) > valueOf(b) : valueOf(a) < valueOf(b);
    });
}

/// What follows from the themes of an area: arrivals add up, stability is their mean by size.
void ThemeTreeModel::count(Area &area) const
{
    double weight = 0;
    for (const int row : area.rows) {
        const auto size = static_cast<double>(m_themes->statAt(row).submissions);
        area.stability += size * m_themes->themeAt(row).stability;
        area.trend += size * m_themes->trendAt(row);
        weight += size;
        const std::vector<qint64> &periods = m_themes->periodsAt(row);
        if (area.periods.size() < periods.size())
            area.periods.resize(periods.size(), 0);
        for (size_t i = 0; i < periods.size(); ++i)
            area.periods[i] += periods[i];
    }
    if (weight > 0) {
        area.stability /= weight;
        area.trend /= weight;
    }
}

ThemeTreeModel::Kind ThemeTreeModel::kindOf(const QModelIndex &index) const
{
    if (index.internalId() != OnTop)
        return Kind::Theme;
    const auto after = index.row() - static_cast<int>(m_areas.size());
    return after < 0 ? Kind::Area : after == 0 ? Kind::Tray : after == 1 ? Kind::Borderline : Kind::Far;
}

QModelIndex ThemeTreeModel::inTable(const QModelIndex &index) const
{
    if (index.internalId() == OnTop)
        return kindOf(index) == Kind::Tray ? m_themes->index(m_tray, index.column()) : QModelIndex();
    const Area &area = m_areas[index.internalId() - 1];
    return m_themes->index(area.rows[static_cast<size_t>(index.row())], index.column());
}

qint64 ThemeTreeModel::themeOf(const QModelIndex &index) const
{
    return index.isValid() && kindOf(index) == Kind::Theme ? m_themes->themeAt(inTable(index).row()).id : 0;
}

QString ThemeTreeModel::areaOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (kindOf(index) == Kind::Theme)
        return m_areas[index.internalId() - 1].name;
    return kindOf(index) == Kind::Area ? m_areas[static_cast<size_t>(index.row())].name : QString();
}

const std::vector<int> &ThemeTreeModel::themesOf(const QString &area) const
{
    static const std::vector<int> none;
    const auto found = std::ranges::find(m_areas, area, &Area::name);
    return found == m_areas.end() ? none : found->rows;
}

GroupStat ThemeTreeModel::statOf(const QString &area) const
{
    const auto found = std::ranges::find(m_areas, area, &Area::name);
    return found == m_areas.end() ? GroupStat() : found->stat;
}

QModelIndex ThemeTreeModel::indexOfTheme(qint64 theme) const
{
    if (theme == 0)
        return index(static_cast<int>(m_areas.size()), 0);
    const int wanted = m_themes->rowForId(theme);
    for (size_t area = 0; area < m_areas.size(); ++area) {
        const auto found = std::ranges::find(m_areas[area].rows, wanted);
        if (found != m_areas[area].rows.end())
            return index(static_cast<int>(found - m_areas[area].rows.begin()), 0,
                         index(static_cast<int>(area), 0));
    }
    return {};
}

QModelIndex ThemeTreeModel::indexOfArea(const QString &area) const
{
    const auto found = std::ranges::find(m_areas, area, &Area::name);
    return found == m_areas.end() ? QModelIndex() : index(static_cast<int>(found - m_areas.begin()), 0);
}

QModelIndex ThemeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : OnTop);
}

QModelIndex ThemeTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == OnTop)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, OnTop);
}

int ThemeTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_tray < 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_areas.size()) + 3;
    const bool isArea = parent.column() == 0 && parent.internalId() == OnTop && kindOf(parent) == Kind::Area;
    return isArea ? static_cast<int>(m_areas[static_cast<size_t>(parent.row())].rows.size()) : 0;
}

int ThemeTreeModel::columnCount(const QModelIndex &) const
{
    return ThemeTableModel::ColumnCount;
}

QVariant ThemeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_themes->headerData(section, orientation, role);
}

QVariant ThemeTreeModel::areaData(const Area &area, int column, int role) const
{
    const QLocale locale;
    const double share = m_themes->received() ? static_cast<double>(area.stat.submissions) /
                                                    static_cast<double>(m_themes->received())
                                              : 0;
    if (role == ThemeTableModel::ShareRole)
        return share;
    if (role == ThemeTableModel::TrendRole)
        return QVariant::fromValue(area.periods);
    if (role == Qt::ToolTipRole && column == ThemeTableModel::Name)
        return area.held ? tr("%1. You named this area; no search changes it.").arg(area.name) : area.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ThemeTableModel::Name:
        return area.name.isEmpty() ? tr("In no area") : area.name;
    case ThemeTableModel::Submissions:
        return locale.toString(area.stat.submissions);
    case ThemeTableModel::Texts:
        return locale.toString(area.stat.texts);
    case ThemeTableModel::People:
        return locale.toString(area.stat.people);
    case ThemeTableModel::Accepted:
        return locale.toString(area.stat.accepted);
    case ThemeTableModel::Hidden:
        return locale.toString(area.stat.hidden);
    case ThemeTableModel::Share:
        return tr("%1 %", "percentage").arg(locale.toString(100 * share, 'f', 1));
    case ThemeTableModel::Trend:
        return area.periods.empty()
                   ? u"–"_s
                   : (area.trend > 0 ? u"+"_s : QString()) + locale.toString(100 * area.trend, 'f', 1);
    case ThemeTableModel::Stability:
        return area.stability > 0 ? locale.toString(area.stability, 'f', 2) : u"–"_s;
    case ThemeTableModel::Held:
        return area.held ? tr("named") : QString();
    default:
        return {};
    }
}

QVariant ThemeTreeModel::queueData(Kind kind, int column, int role) const
{
    const bool far = kind == Kind::Far;
    if (role == Qt::ToolTipRole && column == ThemeTableModel::Name)
        return far ? tr("Texts of all themes that stand far from every theme, the farthest first.")
                   : tr("Texts of all themes that most further searches would put elsewhere.");
    if (role != Qt::DisplayRole)
        return {};
    if (column == ThemeTableModel::Name)
        return far ? tr("Far from everything") : tr("Borderline texts");
    return column == ThemeTableModel::Submissions ? QLocale().toString(far ? m_far : m_borderline)
                                                  : QVariant();
}

QVariant ThemeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind kind = kindOf(index);
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::FontRole && (kind == Kind::Area || kind == Kind::Borderline || kind == Kind::Far)) {
        QFont font;
        font.setBold(kind == Kind::Area);
        font.setItalic(kind != Kind::Area);
        return font;
    }
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "column and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), data(index).toString());
    if (kind == Kind::Theme || kind == Kind::Tray)
        return m_themes->data(inTable(index), role);
    return kind == Kind::Area ? areaData(m_areas[static_cast<size_t>(index.row())], index.column(), role)
                              : queueData(kind, index.column(), role);
}

/// The table model sorts the themes; areas follow the best of theirs.
void ThemeTreeModel::sort(int column, Qt::SortOrder order)
{
    m_themes->sort(column, order);
}

Qt::ItemFlags ThemeTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return plain;
    switch (kindOf(index)) {
    case Kind::Theme:
        return plain | Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled;
    case Kind::Area:
    case Kind::Tray:
        return plain | Qt::ItemIsDropEnabled;
    default:
        return plain;
    }
}

QStringList ThemeTreeModel::mimeTypes() const
{
    return {MemberModel::mimeType(), ThemesType};
}

QMimeData *ThemeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0 && themeOf(index))
            ids += QByteArray::number(themeOf(index)) + '\n';
    }
    auto *data = new QMimeData;
    data->setData(ThemesType, ids);
    return data;
}

bool ThemeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                  const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction || !parent.isValid())
        return false;
    const Kind kind = kindOf(parent);
    if (data->hasFormat(ThemesType)) {
        std::vector<qint64> themes;
        for (const QByteArray &line : data->data(ThemesType).split('\n')) {
            if (const qint64 id = line.toLongLong(); id && m_themes->rowForId(id) >= 0)
                themes.push_back(id);
        }
        if (themes.empty() || (kind != Kind::Area && kind != Kind::Theme))
            return false;
        std::ranges::sort(themes);
        Q_EMIT themeDropped(themes, areaOf(parent));
        return false; // the model moves them itself, once the journal has it
    }
    const std::vector<qint64> ids = MemberModel::idsOf(data);
    if (ids.empty() || (kind != Kind::Theme && kind != Kind::Tray))
        return false;
    Q_EMIT textsDropped(themeOf(parent), ids);
    return true;
}

} // namespace tamiz
