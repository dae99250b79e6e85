// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themespage.h"

#include "models/tables/membermodel.h"
#include "models/tables/themeliftmodel.h"
#include "models/tables/themetablemodel.h"
#include "models/tables/themetreemodel.h"
#include "models/workspace/workspace.h"
#include "ui/themes/sharedelegate.h"
#include "ui/themes/thememap.h"
#include "ui/themes/themetree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/outofsight.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype ShownActions = 2; // besides the last one; the others are in a menu

} // namespace

ThemesPage::ThemesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_themes(new ThemeTableModel(workspace, this)),
      m_tree(new ThemeTreeModel(workspace, m_themes, this)),
      m_texts(new MemberModel(workspace, this)),
      m_splitter(new QSplitter(this))
{
    makeActions();
    m_splitter->addWidget(buildLeft());
    m_right = buildRight();
    m_splitter->addWidget(m_right);
    m_splitter->setSizes({680, 400});
    m_splitter->handle(1)->setAccessibleName(tr("Edge between themes and their texts"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connect(&workspace, &Workspace::changed, this, &ThemesPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThemesPage::showRow);
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ThemesPage::showNode);
    connect(m_tree, &QAbstractItemModel::modelReset, this, [this] { // sorted: the same node, elsewhere
        if (!m_following && !m_stale)
            followTree();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { showCurrent(); });
    connect(m_views, &QTabWidget::tabBarClicked, this, [this] { m_viewChosen = true; });
    connect(m_views, &QTabWidget::currentChanged, this, &ThemesPage::proxyFocus);
    refresh();
}

QWidget *ThemesPage::buildLeft()
{
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 6, 8, 0);
    const auto spin = [&](const QString &words, const QString &name, const QString &tip, int least,
                          int most) {
        auto *label = new QLabel(words, left);
        auto *box = new QSpinBox(left);
        box->setRange(least, most);
        box->setAccessibleName(name);
        box->setToolTip(tip);
        label->setBuddy(box);
        tools->addWidget(label);
        tools->addWidget(box);
        return box;
    };
    m_count = spin(tr("&Number:"), tr("Number of themes"), tr("How many themes to look for."), 0, 200);
    m_count->setSpecialValueText(tr("automatic"));
    m_seed =
        spin(tr("S&eed:"), tr("Seed"), tr("The same texts and the same seed give the same themes."), 1, 9999);
    auto *find = new QToolButton(left);
    find->setDefaultAction(m_actions.constFirst());
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addWidget(find);
    m_vectorsSign = new QLabel(left);
    m_vectorsSign->setForegroundRole(QPalette::PlaceholderText);
    tools->addWidget(m_vectorsSign);
    tools->addStretch();
    column->addLayout(tools);
    m_list = new TableView(tr("Themes"), left);
    m_list->setModel(m_themes);
    m_list->horizontalHeader()->setSortIndicator(ThemeTableModel::Submissions, Qt::DescendingOrder);
    m_list->setSortingEnabled(true);
    m_list->setItemDelegateForColumn(ThemeTableModel::Share,
                                     new ShareDelegate(ThemeTableModel::ShareRole, m_list));
    m_list->setItemDelegateForColumn(ThemeTableModel::Trend,
                                     new TrendDelegate(ThemeTableModel::TrendRole, m_list));
    m_list->setDragDropMode(QAbstractItemView::DropOnly);
    m_list->setDragDropOverwriteMode(true); // onto a theme, never between two
    connect(m_themes, &ThemeTableModel::textsDropped, this, &ThemesPage::moveTo);
    const int em = fontMetrics().horizontalAdvance(u'm');
    for (int section = 0; section < ThemeTableModel::ColumnCount; ++section)
        m_list->setColumnWidth(section, (section == ThemeTableModel::Submissions ? 9 : 6) * em);
    m_list->setColumnWidth(ThemeTableModel::Name, 16 * em);
    m_list->horizontalHeader()->setStretchLastSection(true);
    for (QAction *action : std::as_const(m_actions))
        m_list->addAction(action);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_map = new ThemeMap(left);
    m_views = new QTabWidget(left);
    m_views->setDocumentMode(true);
    m_treeView = new ThemeTree(m_tree, left);
    for (QAction *action : std::as_const(m_actions))
        m_treeView->addAction(action);
    m_treeView->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree, &ThemeTreeModel::textsDropped, this, &ThemesPage::moveTo);
    connect(m_tree, &ThemeTreeModel::themeDropped, this, &ThemesPage::moveThemes);
    m_views->addTab(m_treeView, tr("A&reas"));
    m_views->addTab(m_list, tr("&List"));
    m_views->addTab(m_map, tr("Ma&p"));
    column->addWidget(m_views, 1);
    connect(m_map, &ThemeMap::chosen, this, [this](qint64 theme) {
        m_list->setCurrentIndex(m_themes->index(std::max(0, m_themes->rowForId(theme)), 0));
    });
    m_empty =
        new EmptyState(u"themes"_s,
                       tr("No themes yet. “Find themes” groups the contributions by what they speak of; "
                          "you name, merge and correct the groups."),
                       left);
    m_emptyFind = m_empty->addButton(tr("Find themes"), u"themes"_s);
    connect(m_emptyFind, &QPushButton::clicked, this, &ThemesPage::findThemes);
    column->addWidget(m_empty, 1);
    return left;
}

QWidget *ThemesPage::buildRight()
{
    auto *right = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(right);
    const auto label = [&](bool muted) {
        auto *made = new QLabel(right);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        if (muted)
            made->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(made);
        return made;
    };
    m_title = label(false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_counts = label(true);
    m_terms = label(true);
    auto *buttons = new QHBoxLayout;
    auto *more = new QToolButton(right);
    more->setText(tr("More"));
    more->setToolTip(tr("Everything else that can be done with the theme and its texts."));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (qsizetype i = 1; i < m_actions.size(); ++i) {
        if (i > ShownActions && i + 1 < m_actions.size()) {
            menu->addAction(m_actions[i]);
            continue;
        }
        auto *button = new QToolButton(right);
        button->setDefaultAction(m_actions[i]);
        buttons->addWidget(button);
    }
    more->setMenu(menu);
    buttons->addWidget(more);
    buttons->addStretch();
    column->addLayout(buttons);
    m_order = new QComboBox(right);
    m_order->addItems({tr("Typical texts first"), tr("Least typical texts first"),
                       tr("Borderline texts only"), tr("Pinned texts only")});
    m_order->setAccessibleName(tr("Order of the texts"));
    auto *texts = new QWidget(right);
    auto *list = new QVBoxLayout(texts);
    list->setContentsMargins(0, 4, 0, 0);
    list->addWidget(m_order, 0, Qt::AlignLeading);
    m_textList = new TableView(tr("Texts of the theme"), right);
    m_textList->setModel(m_texts);
    m_textList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_textList->setDragDropMode(QAbstractItemView::DragOnly);
    m_textList->setToolTip(tr("Drag texts onto a theme to move them there."));
    for (QAction *action : std::as_const(m_actions)) {
        if (action->data().toInt() == static_cast<int>(ActionKind::OfTexts))
            m_textList->addAction(action);
    }
    m_textList->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_textList->setWordWrap(true);
    m_textList->setTextElideMode(Qt::ElideRight);
    m_textList->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 + 8);
    m_textList->horizontalHeader()->setSectionResizeMode(MemberModel::Text, QHeaderView::Stretch);
    const int em = fontMetrics().horizontalAdvance(u'm');
    m_textList->setColumnWidth(MemberModel::Edit, 7 * em);
    m_textList->setColumnWidth(MemberModel::Likeness, 7 * em);
    m_textList->setColumnHidden(MemberModel::Day, true);
    list->addWidget(m_textList, 1);
    auto *tabs = new QTabWidget(right);
    tabs->setDocumentMode(true);
    tabs->addTab(texts, tr("Te&xts"));
    tabs->addTab(buildLift(), tr("&Who speaks"));
    column->addWidget(tabs, 1);
    return right;
}

/// The theme by the values of a field, with lift.
QWidget *ThemesPage::buildLift()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 4, 0, 0);
    m_field = new QComboBox(whole);
    m_field->setAccessibleName(tr("Field"));
    m_field->setToolTip(tr("The field whose values are compared with everything."));
    column->addWidget(m_field, 0, Qt::AlignLeading);
    m_lift = new ThemeLiftModel(m_workspace, this);
    auto *table = new TableView(tr("Theme by field"), whole);
    table->setModel(m_lift);
    table->setColumnWidth(ThemeLiftModel::Value, 11 * fontMetrics().horizontalAdvance(u'm'));
    for (int section = 1; section < ThemeLiftModel::ColumnCount; ++section)
        table->horizontalHeader()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    column->addWidget(table, 1);
    connect(m_field, &QComboBox::activated, this, &ThemesPage::showLift);
    return whole;
}

/// Fields with few enough values to compare.
void ThemesPage::fillFields()
{
    constexpr qsizetype mostValues = 200;
    const QString kept = m_field->currentData().toString();
    m_field->clear();
    const QStringList keys = m_workspace.columns().keys();
    for (const QString &key : keys) {
        const Column *field = m_workspace.columns().column(key);
        if (field && field->dictionary.size() > 1 && field->dictionary.size() <= mostValues &&
            key != u"theme"_s)
            m_field->addItem(field->title, key);
    }
    const int region = m_field->findData(u"region"_s);
    m_field->setCurrentIndex(std::max({0, m_field->findData(kept), kept.isEmpty() ? region : 0}));
}

void ThemesPage::showLift()
{
    if (const int row = currentRow(); row >= 0)
        m_lift->show(m_themes->codeAt(row), m_field->currentData().toString());
}

void ThemesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

int ThemesPage::currentRow() const
{
    const int row = m_list->currentIndex().row();
    return row < m_themes->rowCount() ? row : -1;
}

/// To the view that is shown, or to what there is to do where there are no themes.
void ThemesPage::proxyFocus()
{
    setFocusProxy(m_themes->hasThemes() ? m_views->currentWidget() : m_emptyFind);
}

void ThemesPage::refresh()
{
    m_stale = isOutOfSight(*this);
    if (m_stale)
        return;
    const int before = currentRow();
    const qint64 kept = before >= 0 ? m_themes->themeAt(before).id : -1;
    {
        const QScopedValueRollback following(m_following, true);
        m_themes->refresh();
    }
    const bool empty = !m_themes->hasThemes();
    m_empty->setVisible(empty);
    m_views->setVisible(!empty);
    showMap();
    showVectors();
    fillFields();
    m_right->setVisible(!empty);
    if (!m_viewChosen)
        m_views->setCurrentWidget(m_tree->hasAreas() ? static_cast<QWidget *>(m_treeView) : m_list);
    proxyFocus();
    if (!empty) {
        const QScopedValueRollback following(m_following, true);
        m_list->setCurrentIndex(m_themes->index(std::max(0, m_themes->rowForId(kept)), 0));
    }
    followTree();
}

/// Actions that have something to work on. \a hasTexts: a theme, the tray, an area or a queue is shown.
void ThemesPage::enableActions(bool isTheme, bool hasTexts)
{
    for (QAction *action : std::as_const(m_actions)) {
        switch (static_cast<ActionKind>(action->data().toInt())) {
        case ActionKind::OfAll:
            action->setEnabled(true);
            break;
        case ActionKind::OfTheme:
            action->setEnabled(isTheme);
            break;
        case ActionKind::OfName:
            action->setEnabled(isTheme || (m_shown == Shown::Area && !m_area.isEmpty()));
            break;
        case ActionKind::OfTexts:
            action->setEnabled(hasTexts);
            break;
        case ActionKind::OfRow:
            action->setEnabled(hasTexts && m_shown == Shown::Theme);
            break;
        case ActionKind::OfArea:
            action->setEnabled(!currentArea().isEmpty());
            break;
        }
    }
}

QString ThemesPage::countsOf(const GroupStat &stat) const
{
    return QStringList{tr("%Ln contributions", nullptr, static_cast<int>(stat.submissions)),
                       tr("%Ln distinct texts", nullptr, static_cast<int>(stat.texts)),
                       tr("%Ln people", nullptr, static_cast<int>(stat.people))}
        .join(u" · "_s);
}

void ThemesPage::showTheme()
{
    const int row = currentRow();
    const bool isTheme = row >= 0 && m_themes->themeAt(row).id != 0;
    enableActions(isTheme, row >= 0);
    m_order->setEnabled(true);
    m_map->setCurrent(isTheme ? m_themes->themeAt(row).id : 0);
    if (row < 0) {
        m_texts->clear();
        return;
    }
    const GroupStat &stat = m_themes->statAt(row);
    const ThemeEntry &theme = m_themes->themeAt(row);
    m_title->setText(m_themes->nameAt(row));
    QString said = countsOf(stat);
    if (theme.stability > 0)
        said += u" · "_s + tr("stability %1").arg(QLocale().toString(theme.stability, 'f', 2));
    if (!theme.area.isEmpty())
        said += u" · "_s + tr("area: %1").arg(theme.area);
    m_counts->setText(said);
    m_terms->setText(tr("Set apart by: %1").arg(theme.terms.join(u", "_s)));
    m_terms->setVisible(!theme.terms.isEmpty());
    showLift();
    m_texts->showTheme(m_themes->codeAt(row), static_cast<MemberModel::Queue>(m_order->currentIndex()));
}

void ThemesPage::showMap()
{
    std::vector<ThemeMap::Spot> spots;
    for (int row = 0; row < m_themes->rowCount(); ++row) {
        const ThemeEntry &theme = m_themes->themeAt(row);
        if (theme.id)
            spots.push_back({theme.id,
                             m_themes->nameAt(row),
                             theme.area,
                             {theme.x, theme.y},
                             m_themes->statAt(row).submissions});
    }
    m_map->setSpots(std::move(spots));
}

} // namespace tamiz
