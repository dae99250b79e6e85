// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/contributionlist.h"

#include "models/tables/contributionmodel.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/listdelegate.h"
#include "ui/contributions/listlayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace tamiz {

namespace {

constexpr int leastText = 14; ///< Letters "m" that the text has at least.

bool hasVotes(const Columns &columns)
{
    const auto isKnown = [](qint32 votes) { return votes >= 0; };
    return std::ranges::any_of(columns.votesFor(), isKnown) ||
           std::ranges::any_of(columns.votesAgainst(), isKnown);
}

} // namespace

ContributionList::ContributionList(Workspace &workspace, ContributionModel &model, QWidget *parent)
    : TableView(tr("Contributions"), parent),
      m_workspace(workspace),
      m_model(model),
      m_delegate(new ListDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSortIndicator(model.sortColumn(),
                                         model.sortOrder()); // before sorting is on: it sorts at once
    setSortingEnabled(true);
    const int em = fontMetrics().horizontalAdvance(u'm');
    const std::vector<std::pair<int, int>> widths{
        {ContributionModel::Mark, 3},       {ContributionModel::Text, leastText},
        {ContributionModel::Votes, 5},      {ContributionModel::StateColumn, 10},
        {ContributionModel::Tags, 16},      {ContributionModel::Theme, 14},
        {ContributionModel::Region, 11},    {ContributionModel::Day, 8},
        {ContributionModel::KindColumn, 9}, {ContributionModel::Author, 10}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width * em);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        openColumnMenu(horizontalHeader()->logicalIndexAt(place), horizontalHeader()->mapToGlobal(place));
    });
    m_columns = model.columnCount();
    setCompact(false);
    showUsualColumns(*this, model);
    m_arranged = restoreLayout(*this, model, workspace);
    // What a person does to the columns stays; until then they follow the room there is.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting)
            return;
        m_arranged = true;
        if (column == ContributionModel::Text)
            m_fitsText = false;
        else
            fitColumns();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_arranged = true; });
    m_fitting = false;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ContributionList::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ContributionList::returnToPlace);
}

void ContributionList::showBestFirst()
{
    const bool best = !m_model.isBestFirst();
    m_model.setBestFirst(best);
    horizontalHeader()->setSortIndicator(best ? -1 : m_model.sortColumn(), m_model.sortOrder());
    goTo(0);
}

void ContributionList::showColumnMenu()
{
    const int column = std::max(0, currentIndex().column());
    const QPoint place(columnViewportPosition(column), horizontalHeader()->height());
    openColumnMenu(column, horizontalHeader()->mapToGlobal(place));
}

void ContributionList::openColumnMenu(int column, const QPoint &place)
{
    auto *menu = new QMenu(tr("Columns"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu, *this, m_model, column);
    menu->popup(place);
}

void ContributionList::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

/// Nobody has to scroll sideways: columns go that a second line can speak for, or that say least, and the
/// text takes what the others leave.
void ContributionList::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(u'm');
    const int room = viewport()->width();
    const auto others = [this] {
        int sum = 0;
        for (int column = 0; column < m_model.columnCount(); ++column)
            sum += column == ContributionModel::Text ? 0 : columnWidth(column); // 0 of a hidden one
        return sum;
    };
    m_fitting = true;
    if (!m_arranged) {
        const auto show = [this](std::initializer_list<int> columns, bool shown) {
            for (const int column : columns)
                setColumnHidden(column, !shown);
        };
        show({ContributionModel::Votes}, room >= 30 * em && hasVotes(m_workspace.columns()));
        show({ContributionModel::StateColumn, ContributionModel::Tags, ContributionModel::Theme},
             room >= 76 * em);
        show({ContributionModel::Region, ContributionModel::Day}, room >= 100 * em);
        show({ContributionModel::KindColumn, ContributionModel::Author}, room >= 120 * em);
        if (!m_model.isBestFirst() && m_model.sortColumn() != ContributionModel::Mark)
            setColumnHidden(m_model.sortColumn(), false); // what the order is by can be seen
    }
    if (m_fitsText)
        setColumnWidth(ContributionModel::Text,
                       std::max((room < 30 * em ? leastText / 2 : leastText) * em, room - others()));
    m_fitting = false;
}

void ContributionList::setCompact(bool compact)
{
    m_compact = compact;
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(compact ? fontMetrics().height() + 1
                                                    : 2 * fontMetrics().height() + 6);
}

void ContributionList::rememberPlace()
{
    m_placeId = currentId();
    m_placeRow = std::max(0, currentIndex().row());
    m_placeTop = verticalScrollBar()->value();
}

void ContributionList::returnToPlace()
{
    setAllChosen(false);
    for (; m_columns < m_model.columnCount(); ++m_columns) // fields of a new import wait to be asked for
        hideNew(m_columns);
    m_columns = m_model.columnCount();
    const int row = m_placeId ? m_model.rowForId(m_placeId) : -1;
    verticalScrollBar()->setValue(m_placeTop);
    goTo(row >= 0 ? row : m_placeRow);
    Q_EMIT chosenChanged();
}

void ContributionList::hideNew(int column)
{
    m_fitting = true;
    setColumnHidden(column, true);
    m_fitting = false;
}

qint64 ContributionList::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

void ContributionList::goTo(int row)
{
    if (m_model.rowCount() == 0)
        return;
    setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), ContributionModel::Text));
}

void ContributionList::setAllChosen(bool all)
{
    if (all == m_allChosen)
        return;
    m_allChosen = all;
    m_delegate->setAllChosen(all);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void ContributionList::selectAll()
{
    setAllChosen(m_model.rowCount() > 0);
}

void ContributionList::clearAll()
{
    setAllChosen(false);
    goTo(currentIndex().row());
}

std::vector<std::pair<int, int>> ContributionList::chosenRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    return ranges;
}

qsizetype ContributionList::chosenCount() const
{
    if (m_allChosen)
        return m_model.rowCount();
    qsizetype count = 0;
    for (const auto &[first, last] : chosenRanges())
        count += last - first + 1;
    return count;
}

std::vector<qint64> ContributionList::chosenIds() const
{
    return m_allChosen ? m_workspace.columns().idsOf(m_workspace.selection()) : m_model.idsAt(chosenRanges());
}

void ContributionList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    setAllChosen(false);
    Q_EMIT chosenChanged();
}

void ContributionList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        event->accept();
    } else if (event->key() == Qt::Key_Escape && (m_allChosen || chosenCount() > 1)) {
        clearAll();
        event->accept();
    } else {
        TableView::keyPressEvent(event);
    }
}

/// Rows are what is chosen: Home and End lead to the first and the last of them, not to a column.
QModelIndex ContributionList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return TableView::moveCursor(action, modifiers);
    return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1,
                         std::max(0, currentIndex().column()));
}

} // namespace tamiz
