// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/themetablemodel.h"
#include "models/workspace/themevectors.h"
#include "models/workspace/workspace.h"
#include "ui/themes/themeplandialog.h"
#include "ui/themes/themespage.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QSpinBox>
#include <QTimer>

namespace tamiz {

void ThemesPage::findThemes()
{
    plan({m_count->value(), static_cast<quint64>(m_seed->value()), false, vectors()});
}

void ThemesPage::placeNew()
{
    plan({0, static_cast<quint64>(m_seed->value()), true, vectors()});
}

QString ThemesPage::vectors() const
{
    const auto kept = themeVectors(m_workspace.store());
    return kept ? *kept : QString();
}

/// Says in menus and beside "Find themes" which table the next search uses.
void ThemesPage::showVectors()
{
    const QString path = vectors();
    m_vectorsAction->setChecked(!path.isEmpty());
    m_vectorsSign->setVisible(!path.isEmpty());
    m_vectorsSign->setText(tr("with word vectors"));
    m_vectorsSign->setToolTip(path);
}

/// Off until somebody names a table, which the workspace keeps; named again, it is off again.
void ThemesPage::chooseVectors()
{
    const QString before = vectors();
    QString path;
    if (before.isEmpty())
        path = m_dialogs.openFile(this, tr("Word vectors"), tr("Static word vectors (*.safetensors)"));
    const bool wanted =
        before.isEmpty()
            ? !path.isEmpty()
            : m_dialogs.confirm(
                  this,
                  tr("Searches for themes use the word vectors of “%1”. Search by words alone from now on?")
                      .arg(QFileInfo(before).fileName()),
                  tr("Words alone"));
    if (wanted) {
        if (const auto done = keepThemeVectors(m_workspace.store(), path); !done)
            Q_EMIT m_workspace.failed(done.error());
    }
    showVectors(); // the tick of a checkable action has moved by itself
}

/// Looks for themes without changing any; what would change is shown first where there are themes already.
void ThemesPage::plan(const ThemeRun &run)
{
    auto made = std::make_shared<ThemePlan>();
    const QString title = run.placeOnly ? tr("Placing new texts") : tr("Finding themes");
    Task *task =
        m_workspace.start(title, [made, run](Store &store, const Progress &progress) -> Result<Operation> {
            auto plan = planThemes(store, run, progress);
            if (!plan)
                return plan.error();
            *made = std::move(*plan);
            return Operation{};
        });
    connect(task, &Task::finished, this, [this, made](const Result<Operation> &result) {
        if (result) // once the task is off the task bar
            QTimer::singleShot(0, this, [this, made] { review(made); });
    });
}

void ThemesPage::review(const std::shared_ptr<ThemePlan> &plan)
{
    std::vector<bool> accepted;
    if (m_themes->hasThemes()) {
        ThemePlanDialog dialog(plan, this);
        if (dialog.exec() != QDialog::Accepted) {
            if (dialog.otherCount() > 0) {
                m_count->setValue(dialog.otherCount());
                findThemes();
            }
            return;
        }
        accepted = dialog.accepted();
    }
    m_workspace.start(tr("Writing themes"),
                      [plan, accepted, actor = m_workspace.actor()](
                          Store &store, const Progress &progress) -> Result<Operation> {
                          auto outcome = acceptPlan(store, *plan, accepted, actor, progress);
                          if (!outcome)
                              return outcome.error();
                          return outcome->operation;
                      });
}

} // namespace tamiz
