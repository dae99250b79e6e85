// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themespage.h"

#include "models/tables/membermodel.h"
#include "models/tables/themetablemodel.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/theming.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tamiz {

void ThemesPage::makeActions()
{
    const auto add = [this](const QString &iconName, const QString &text, const QString &tip,
                            const QKeySequence &key, void (ThemesPage::*run)()) {
        auto *action = new QAction(text, this);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    add(u"themes"_s, tr("Find themes"), tr("Group the contributions by what they speak of."), {},
        &ThemesPage::findThemes);
    add({}, tr("&Rename…"), tr("Name the theme; the name survives every new search."), Qt::Key_F2,
        &ThemesPage::rename);
    add({}, tr("&Merge into…"), tr("Move everything to another theme."), Qt::Key_M, &ThemesPage::merge);
    add({}, tr("Mo&ve texts…"), tr("Move the chosen texts to another theme."), Qt::Key_V,
        &ThemesPage::moveTexts);
    add({}, tr("&Show texts"), tr("List the contributions of the theme."), Qt::Key_Return,
        &ThemesPage::showContributions);
}

void ThemesPage::findThemes()
{
    m_workspace.start(
        tr("Finding themes"),
        [count = m_count->value(), seed = static_cast<quint64>(m_seed->value()),
         actor = m_workspace.actor()](Store &store, const Progress &progress) -> Result<Operation> {
            const Result<ThemeOutcome> outcome = runThemes(store, count, seed, actor, progress);
            if (!outcome)
                return outcome.error();
            return outcome->operation;
        });
}

void ThemesPage::rename()
{
    const int row = currentRow();
    if (row < 0 || m_themes->themeAt(row).id == 0)
        return;
    const qint64 id = m_themes->themeAt(row).id;
    const auto name =
        m_dialogs.askText(this, tr("Rename theme"), tr("Name of the theme:"), m_themes->nameAt(row));
    if (!name || name->simplified().isEmpty())
        return;
    m_workspace.submit(tr("Renaming a theme"), 1,
                       [id, name = name->simplified(), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return renameTheme(store, id, name, actor); });
}

qint64 ThemesPage::askTheme(const QString &title, const QString &question)
{
    QStringList names;
    std::vector<qint64> ids;
    for (int row = 0; row < m_themes->rowCount(); ++row) {
        if (row != currentRow() && m_themes->themeAt(row).id) {
            names << m_themes->nameAt(row);
            ids.push_back(m_themes->themeAt(row).id);
        }
    }
    if (ids.empty())
        return 0;
    const std::optional<int> choice = m_dialogs.choose(this, title, question, names);
    return choice ? ids[static_cast<size_t>(*choice)] : 0;
}

void ThemesPage::merge()
{
    const int row = currentRow();
    if (row < 0 || m_themes->themeAt(row).id == 0)
        return;
    const qint64 from = m_themes->themeAt(row).id;
    const auto size = static_cast<qsizetype>(m_themes->statAt(row).submissions);
    const qint64 into =
        askTheme(tr("Merge theme"), tr("Move everything of “%1” to:").arg(m_themes->nameAt(row)));
    if (into)
        m_workspace.submit(tr("Merging themes"), size,
                           [from, into, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return mergeThemes(store, from, into, actor);
                           });
}

void ThemesPage::moveTexts()
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_textList->selectionModel()->selectedRows())
        ids.push_back(m_texts->idAt(index.row()));
    if (ids.empty() && m_textList->currentIndex().isValid())
        ids.push_back(m_texts->idAt(m_textList->currentIndex().row()));
    if (ids.empty())
        return;
    std::ranges::sort(ids);
    const auto count = static_cast<int>(ids.size());
    const qint64 into = askTheme(tr("Move texts"), tr("Move %n contributions to:", nullptr, count));
    if (into)
        m_workspace.submit(tr("Moving %n contributions", nullptr, count), count,
                           [into, ids, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return moveToTheme(store, into, ids, actor);
                           });
}

void ThemesPage::showContributions()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const qint64 id = m_themes->themeAt(row).id;
    const Column *column = m_workspace.columns().column(u"theme"_s);
    const QString value =
        id && column ? column->dictionary.value(static_cast<qsizetype>(m_themes->codeAt(row))) : u"none"_s;
    if (const Result<void> done = m_workspace.setFilter(Filter::term(u"theme"_s, value)); !done)
        Q_EMIT m_workspace.failed(done.error());
    else
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
