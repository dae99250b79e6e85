// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/familiespage.h"

#include "models/tables/familytablemodel.h"
#include "models/tables/membermodel.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QDoubleSpinBox>

using namespace Qt::StringLiterals;

namespace tamiz {

void FamiliesPage::makeActions()
{
    const auto add = [this](const QString &iconName, const QString &text, const QString &tip,
                            const QKeySequence &key, void (FamiliesPage::*run)()) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    add(u"families"_s, tr("Find families"), tr("Group texts that are copies of each other, or nearly."), {},
        &FamiliesPage::findFamilies);
    add(u"campaign"_s, tr("&Rename…"), tr("Give the family a name: it is a campaign that you know."),
        Qt::Key_F2, &FamiliesPage::rename);
    add(u"tag"_s, tr("&Tag family…"), tr("Add a tag to every contribution of the family."), Qt::Key_T,
        &FamiliesPage::tagFamily);
    add(u"contributions"_s, tr("&Show in contributions"), tr("List the contributions of the family."),
        Qt::Key_Return, &FamiliesPage::showContributions);
}

void FamiliesPage::findFamilies()
{
    m_workspace.start(tr("Finding families"),
                      [similarity = m_similarity->value(), actor = m_workspace.actor()](
                          Store &store, const Progress &progress) -> Result<Operation> {
                          const Result<FamilyOutcome> outcome =
                              runFamilies(store, similarity, actor, progress);
                          if (!outcome)
                              return outcome.error();
                          return outcome->operation;
                      });
}

void FamiliesPage::rename()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const FamilyEntry family = m_families->familyAt(row);
    const auto name = m_dialogs.askText(this, tr("Rename family"), tr("Name of the campaign:"), family.name);
    if (!name)
        return;
    m_workspace.submit(tr("Renaming a family"), 1,
                       [id = family.id, name = name->simplified(), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return renameFamily(store, id, name, actor); });
}

std::vector<qint64> FamiliesPage::memberIds() const
{
    std::vector<qint64> ids;
    for (const quint32 row : m_members->rows())
        ids.push_back(m_workspace.columns().idOf(row));
    std::ranges::sort(ids);
    return ids;
}

void FamiliesPage::tagFamily()
{
    if (currentRow() < 0)
        return;
    const std::vector<qint64> ids = memberIds();
    const auto count = static_cast<int>(ids.size());
    const auto path =
        m_dialogs.askText(this, tr("Tag family"), tr("Tag for %n contributions:", nullptr, count));
    if (!path || path->simplified().isEmpty())
        return;
    m_workspace.submit(tr("Tagging %n contributions", nullptr, count), count,
                       [ids, path = path->simplified(), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return addTag(store, path, ids, actor); });
}

void FamiliesPage::showContributions()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString id = QString::number(m_families->familyAt(row).id);
    if (const Result<void> done = m_workspace.setFilter(Filter::term(u"family"_s, id)); !done)
        Q_EMIT m_workspace.failed(done.error());
    else
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
