// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordvectors.h"
#include "models/tables/themetablemodel.h"
#include "models/workspace/workspace.h"
#include "ui/themes/themeplandialog.h"
#include "ui/themes/themespage.h"
#include "ui/widgets/dialogs.h"

#include <QFileInfo>
#include <QSpinBox>

namespace tamiz {

void ThemesPage::findThemes()
{
    plan({m_count->value(), static_cast<quint64>(m_seed->value()), false, m_vectors});
}

void ThemesPage::placeNew()
{
    plan({0, static_cast<quint64>(m_seed->value()), true});
}

/// Off until somebody names a table; named again, it is off again.
void ThemesPage::chooseVectors()
{
    if (!m_vectors.isEmpty()) {
        if (m_dialogs.confirm(
                this,
                tr("Searches for themes use the word vectors of “%1”. Search by words alone from now on?")
                    .arg(QFileInfo(m_vectors).fileName()),
                tr("Words alone")))
            m_vectors.clear();
        return;
    }
    const QString path =
        m_dialogs.openFile(this, tr("Word vectors"), tr("Static word vectors (*.safetensors)"));
    if (path.isEmpty())
        return;
    const auto opened = WordVectors::open(path); // now, not after minutes of reading
    if (!opened) {
        Q_EMIT m_workspace.failed(opened.error());
        return;
    }
    m_vectors = path;
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
        if (result)
            review(made);
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
