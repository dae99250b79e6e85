// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/familiespage.h"

#include "models/tables/familypreviewmodel.h"
#include "models/tables/familytablemodel.h"
#include "models/tables/membermodel.h"
#include "models/workspace/workspace.h"
#include "ui/families/arrivals.h"
#include "ui/families/familysearchbar.h"
#include "ui/families/owndelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/outofsight.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QLabel *plainLabel(QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

FamiliesPage::FamiliesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_families(new FamilyTableModel(workspace, this)),
      m_members(new MemberModel(workspace, this)),
      m_preview(new FamilyPreviewModel(workspace, this)),
      m_splitter(new QSplitter(this))
{
    makeActions();
    m_splitter->addWidget(buildLeft());
    m_right = buildRight();
    m_splitter->addWidget(m_right);
    m_splitter->setSizes({540, 560});
    m_splitter->handle(1)->setAccessibleName(tr("Edge between families and their texts"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connect(&workspace, &Workspace::changed, this, &FamiliesPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FamiliesPage::showFamily);
    setFocusProxy(m_list);
    refresh();
}

QWidget *FamiliesPage::buildLeft()
{
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_search = new FamilySearchBar(m_workspace, left);
    connect(m_search, &FamilySearchBar::previewed, this, [this](const FamilyPreview::Outcome &outcome) {
        m_preview->setGroups(outcome.largest);
        showPreview(outcome.families > 0);
    });
    column->addWidget(m_search);
    m_list = new TableView(tr("Families"), left);
    m_list->setModel(m_families);
    m_list->horizontalHeader()->setSortIndicator(FamilyTableModel::Submissions, Qt::DescendingOrder);
    m_list->setSortingEnabled(true);
    const int em = fontMetrics().horizontalAdvance(u'm');
    for (int section = 1; section < FamilyTableModel::ColumnCount; ++section)
        m_list->setColumnWidth(section, (section == FamilyTableModel::Days          ? 13
                                         : section == FamilyTableModel::Submissions ? 9
                                                                                    : 6) *
                                            em);
    m_list->setColumnWidth(FamilyTableModel::Name, 15 * em);
    m_list->horizontalHeader()->moveSection(FamilyTableModel::Standing,
                                            FamilyTableModel::Submissions); // in sight at any width
    m_list->setColumnWidth(FamilyTableModel::Standing, 8 * em);
    for (QAction *action : std::as_const(m_actions))
        m_list->addAction(action);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addWidget(m_list, 1);
    m_previewList = new TableView(tr("Families at this threshold"), left);
    m_previewList->setModel(m_preview);
    m_previewList->horizontalHeader()->setSectionResizeMode(FamilyPreviewModel::Name, QHeaderView::Stretch);
    m_previewList->hide();
    column->addWidget(m_previewList, 1);
    m_empty = new EmptyState(
        u"families"_s,
        tr("No families yet. “Find families” groups texts that are copies of each other, or nearly: "
           "campaigns, template letters, doubles."),
        left);
    connect(m_empty->addButton(tr("Find families"), u"families"_s), &QPushButton::clicked, this,
            [this] { m_search->find(); });
    column->addWidget(m_empty, 1);
    return left;
}

QWidget *FamiliesPage::buildRight()
{
    auto *right = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(right);
    m_title = plainLabel(right, false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_counts = plainLabel(right, true);
    m_shared = plainLabel(right, true);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addWidget(m_shared);
    auto *bar = new QToolBar(tr("Decisions about the family"), right);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions(m_actions);
    column->addWidget(bar);
    m_memberList = new TableView(tr("Texts of the family"), right);
    m_memberList->setModel(m_members);
    m_memberList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_memberList->addActions(m_actions);
    m_memberList->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_memberList->setItemDelegateForColumn(MemberModel::Text, new OwnDelegate(m_memberList));
    m_memberList->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * OwnDelegate::lines +
                                                          8);
    m_memberList->horizontalHeader()->setSectionResizeMode(MemberModel::Text, QHeaderView::Stretch);
    const int em = fontMetrics().horizontalAdvance(u'm');
    m_memberList->setColumnWidth(MemberModel::Edit, 9 * em);
    m_memberList->setColumnWidth(MemberModel::Likeness, 6 * em);
    m_memberList->setColumnWidth(MemberModel::Day, 7 * em);
    m_memberList->setMinimumSize(22 * em, 4 * m_memberList->verticalHeader()->defaultSectionSize());
    column->addWidget(m_memberList, 1);
    m_arrivals = new Arrivals(right);
    column->addWidget(m_arrivals);
    return right;
}

void FamiliesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

int FamiliesPage::currentRow() const
{
    const int row = m_list->currentIndex().row();
    return row < m_families->rowCount() ? row : -1;
}

void FamiliesPage::refresh()
{
    m_stale = isOutOfSight(*this);
    if (m_stale)
        return;
    const int before = currentRow();
    const qint64 kept = before >= 0 ? m_families->familyAt(before).id : 0;
    m_families->refresh();
    const bool empty = m_families->rowCount() == 0;
    m_search->refresh();
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_right->setVisible(!empty);
    if (!empty)
        m_list->setCurrentIndex(m_families->index(std::max(0, m_families->rowForId(kept)), 0));
    showFamily();
}

void FamiliesPage::showFamily()
{
    const int row = currentRow();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(row >= 0 && (action == m_actions.constLast() || !m_workspace.isReadOnly()));
    if (row < 0) {
        m_members->clear();
        return;
    }
    const GroupStat &stat = m_families->statAt(row);
    m_campaign->setChecked(m_families->familyAt(row).campaign);
    m_members->showFamily(m_families->codeAt(row), m_families->familyAt(row).centre);
    m_title->setText(m_families->nameAt(row));
    const QStringList counts{tr("%n contributions", nullptr, static_cast<int>(stat.submissions)),
                             tr("%n distinct texts", nullptr, static_cast<int>(stat.texts)),
                             tr("%n people", nullptr, static_cast<int>(stat.people)), dayRange(stat)};
    m_counts->setText(counts.join(u" · "_s));
    const QString shared = m_members->centreText().simplified();
    m_shared->setText(
        tr("Typical text: %1").arg(shared.size() > 500 ? QString(shared.left(500) + u'…') : shared));
    std::vector<qint64> times;
    for (const quint32 place : m_members->rows()) {
        if (const qint64 at = m_workspace.columns().created()[place];
            at != std::numeric_limits<qint64>::min())
            times.push_back(at);
    }
    m_arrivals->setTimes(times);
}

void FamiliesPage::showPreview(bool previewing)
{
    const bool empty = m_families->rowCount() == 0;
    m_previewList->setVisible(previewing);
    m_list->setVisible(!previewing && !empty);
    m_empty->setVisible(!previewing && empty);
}

} // namespace tamiz
