// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Themes page does with areas and with the queues that lead through all themes.
#include "models/workspace/themeareas.h"

#include "models/tables/membermodel.h"
#include "models/tables/themequeues.h"
#include "models/tables/themetablemodel.h"
#include "models/tables/themetreemodel.h"
#include "models/workspace/workspace.h"
#include "ui/themes/thememap.h"
#include "ui/themes/themespage.h"
#include "ui/themes/themetree.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace tamiz {

/// The tree leads: a theme becomes the current one of list and map too; an area or a queue stands for itself.
void ThemesPage::showNode(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const QScopedValueRollback following(m_following, true);
    switch (m_tree->kindOf(index)) {
    case ThemeTreeModel::Kind::Theme:
    case ThemeTreeModel::Kind::Tray:
        m_shown = Shown::Theme;
        m_list->setCurrentIndex(m_themes->index(std::max(0, m_themes->rowForId(m_tree->themeOf(index))), 0));
        break;
    case ThemeTreeModel::Kind::Area:
        m_shown = Shown::Area;
        m_area = m_tree->areaOf(index);
        break;
    case ThemeTreeModel::Kind::Borderline:
        m_shown = Shown::Borderline;
        break;
    case ThemeTreeModel::Kind::Far:
        m_shown = Shown::Far;
        break;
    }
    showCurrent();
}

/// Whoever chooses in the list or on the map finds the same theme in the tree.
void ThemesPage::showRow()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    m_shown = Shown::Theme;
    if (const int row = currentRow(); row >= 0)
        m_treeView->setCurrentIndex(m_tree->indexOfTheme(m_themes->themeAt(row).id));
    showCurrent();
}

/// After a change: what was shown is shown again, if it is still there.
void ThemesPage::followTree()
{
    const QScopedValueRollback following(m_following, true);
    QModelIndex node;
    if (m_shown == Shown::Area)
        node = m_tree->indexOfArea(m_area);
    else if (m_shown != Shown::Theme)
        node = m_tree->index(m_tree->rowCount() - (m_shown == Shown::Far ? 1 : 2), 0);
    if (!node.isValid()) {
        m_shown = Shown::Theme;
        const int row = currentRow();
        node = row >= 0 ? m_tree->indexOfTheme(m_themes->themeAt(row).id) : QModelIndex();
    }
    m_treeView->setCurrentIndex(node);
    showCurrent();
}

void ThemesPage::showCurrent()
{
    switch (m_shown) {
    case Shown::Theme:
        return showTheme();
    case Shown::Area:
        return showArea();
    case Shown::Borderline:
    case Shown::Far:
        return showQueue();
    }
}

void ThemesPage::showArea()
{
    const std::vector<int> &rows = m_tree->themesOf(m_area);
    enableActions(false, true);
    const GroupStat stat = m_tree->statOf(m_area);
    m_title->setText(m_area.isEmpty() ? tr("In no area") : m_area);
    m_counts->setText(countsOf(stat) + u" · "_s + tr("%n themes", nullptr, static_cast<int>(rows.size())));
    QStringList terms;
    std::vector<quint32> codes;
    for (const int row : rows) {
        terms +=
            m_themes->themeAt(row).terms.first(std::min<qsizetype>(3, m_themes->themeAt(row).terms.size()));
        codes.push_back(m_themes->codeAt(row));
    }
    terms.removeDuplicates();
    m_terms->setText(tr("Set apart by: %1").arg(terms.join(u", "_s)));
    m_terms->setVisible(!terms.isEmpty());
    m_order->setEnabled(true);
    m_map->setCurrent(0);
    m_texts->showThemes(codes, static_cast<MemberModel::Queue>(m_order->currentIndex()));
}

void ThemesPage::showQueue()
{
    const bool far = m_shown == Shown::Far;
    enableActions(false, true);
    std::vector<quint32> rows = far ? farRows(m_workspace.columns()) : borderlineRows(m_workspace.columns());
    m_title->setText(far ? tr("Far from everything") : tr("Borderline texts"));
    m_counts->setText(tr("%Ln contributions of all themes", nullptr, static_cast<int>(rows.size())));
    m_terms->setText(
        far ? tr("First what is in no theme, then the twentieth of each theme that is least like it. Move a "
                 "text, "
                 "or pin it where it is, and it leaves this list.")
            : tr("Most further searches would put these texts elsewhere. Move a text, or pin it where it is, "
                 "and it leaves this list."));
    m_terms->setVisible(true);
    m_order->setEnabled(false);
    m_map->setCurrent(0);
    m_texts->showQueue(std::move(rows));
}

/// The areas there are, in the order of the tree.
QStringList ThemesPage::areaNames() const
{
    QStringList names;
    for (int row = 0; row < m_tree->rowCount(); ++row) {
        const QModelIndex node = m_tree->index(row, 0);
        if (m_tree->kindOf(node) == ThemeTreeModel::Kind::Area && !m_tree->areaOf(node).isEmpty())
            names << m_tree->areaOf(node);
    }
    return names;
}

QString ThemesPage::currentArea() const
{
    return m_shown == Shown::Area                         ? m_area
           : m_shown == Shown::Theme && currentRow() >= 0 ? m_themes->themeAt(currentRow()).area
                                                          : QString();
}

void ThemesPage::renameArea()
{
    const QString area = currentArea();
    const auto name = area.isEmpty()
                          ? std::nullopt
                          : m_dialogs.askText(this, tr("Rename area"), tr("Name of the area:"), area);
    if (!name || name->simplified().isEmpty())
        return;
    if (m_shown == Shown::Area)
        m_area = name->simplified(); // it stays the one that is shown
    m_workspace.submit(
        tr("Renaming an area"), std::ssize(m_tree->themesOf(area)),
        [area, name = name->simplified(), actor = m_workspace.actor()](Store &store, const Progress &) {
            return tamiz::renameArea(store, area, name, actor);
        });
}

/// One of the areas there are, a new one, or none.
void ThemesPage::putIntoArea()
{
    const qint64 theme = currentTheme();
    if (!theme)
        return;
    QStringList areas = areaNames();
    const QStringList choices = areas + QStringList{tr("A new area…"), tr("No area")};
    const auto choice = m_dialogs.choose(this, tr("Put into an area"),
                                         tr("Area of “%1”:").arg(m_themes->nameAt(currentRow())), choices);
    if (!choice)
        return;
    QString area = areas.value(*choice);
    if (*choice == areas.size()) {
        const auto name = m_dialogs.askText(this, tr("New area"), tr("Name of the area:"));
        if (!name || name->simplified().isEmpty())
            return;
        area = name->simplified();
    }
    moveThemes({theme}, area);
}

void ThemesPage::moveThemes(const std::vector<qint64> &themes, const QString &area)
{
    m_workspace.submit(tr("Putting a theme into an area"), std::ssize(themes),
                       [themes, area, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return moveToArea(store, themes, area, actor);
                       });
}

void ThemesPage::letAreaGo()
{
    if (const QString area = currentArea(); !area.isEmpty())
        m_workspace.submit(tr("Letting an area go"), std::ssize(m_tree->themesOf(area)),
                           [area, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return freeArea(store, area, actor);
                           });
}

} // namespace tamiz
