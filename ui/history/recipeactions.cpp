// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/recipe.h"
#include "models/workspace/workspace.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QSaveFile>
#include <QTableView>

namespace tamiz {

using namespace Qt::StringLiterals;

// Recipes: what was done here, done again in another workspace.

/// Of the entries that were chosen, or of all that are shown when there are not several.
void HistoryPage::saveRecipe()
{
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    std::vector<int> rows;
    for (const QModelIndex &index : chosen)
        rows.push_back(index.row());
    for (int row = 0; chosen.size() < 2 && row < m_model->rowCount(); ++row)
        rows.push_back(row);
    std::vector<qint64> ids;
    for (const int row : rows) {
        const Operation &entry = m_model->operation(row);
        if (!entry.undoes && !m_model->isUndone(row) && isRecipeVerb(entry.verb))
            ids.push_back(entry.id);
    }
    if (ids.empty())
        return m_message->showMessage(Tone::Warning, tr("None of these entries can be part of a recipe."));
    const QString path =
        m_dialogs.saveFile(this, tr("Save a recipe"), tr("Recipe (*.json)"),
                           QFileInfo(m_workspace.path()).completeBaseName() + tr("-recipe.json"));
    if (path.isEmpty())
        return;
    const auto recipe = writeRecipe(m_workspace.store(), ids, QFileInfo(path).completeBaseName());
    if (!recipe)
        return m_message->showError(recipe.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*recipe) != recipe->size() || !file.commit())
        return m_message->showError(
            {Error::Code::Storage, tr("The recipe could not be written."), file.errorString()});
    m_message->showMessage(
        Tone::Information,
        tr("A recipe of %n entries was saved to %1.", nullptr, static_cast<int>(ids.size())).arg(path));
}

/// Says what would change before anything does.
void HistoryPage::applyRecipeFile()
{
    QFile file(m_dialogs.openFile(this, tr("Apply a recipe"), tr("Recipe (*.json)")));
    if (file.fileName().isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly))
        return m_message->showError(
            {Error::Code::Refused, tr("This file cannot be read."), file.errorString()});
    const auto outcome = std::make_shared<RecipeOutcome>();
    const auto apply = [bytes = file.readAll(), outcome, actor = m_workspace.actor()](bool dryRun) {
        return [=](Store &store, const Progress &) -> Result<Operation> {
            auto done = applyRecipe(store, bytes, actor, dryRun);
            if (!done)
                return done.error();
            *outcome = std::move(*done);
            return dryRun || outcome->operations.isEmpty() ? Operation{} : outcome->operations.last();
        };
    };
    Task *task = m_workspace.start(tr("Reading a recipe"), apply(true));
    connect(task, &Task::finished, this, [this, outcome, apply](const Result<Operation> &result) {
        if (!result)
            return m_message->showError(result.error());
        if (outcome->changed == 0)
            return m_message->showMessage(
                Tone::Information,
                tr("This recipe changes nothing here: %1 of its %2 steps are done already.")
                    .arg(outcome->already)
                    .arg(outcome->steps));
        const QString question =
            tr("%1 of %2 steps change something here, %3 are done already and are left aside; "
               "%4 of %5 contributions they name are not in this workspace. Apply the recipe?")
                .arg(outcome->changed)
                .arg(outcome->steps)
                .arg(outcome->already)
                .arg(outcome->missing)
                .arg(outcome->contributions);
        if (m_dialogs.confirm(this, question, tr("Apply")))
            m_workspace.start(tr("Applying a recipe"), apply(false));
    });
}

} // namespace tamiz
