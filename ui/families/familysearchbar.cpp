// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/familysearchbar.h"

#include "models/storage/reading.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/families/familyplandialog.h"
#include "ui/families/similaritystrip.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

FamilySearchBar::FamilySearchBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_strip(new SimilarityStrip(this)),
      m_words(new QLabel(this)),
      m_news(new QLabel(this)),
      m_find(new QAction(icon(u"families"_s), tr("Find families"), this)),
      m_try(new QAction(tr("Tr&y thresholds"), this))
{
    m_find->setToolTip(
        tr("Group texts that are copies of each other, or nearly. Shows first what would change."));
    m_try->setToolTip(
        tr("Compares all texts once; then drag the threshold and see at once what it would give."));
    auto *join = new QAction(tr("&Compare them"), this);
    join->setToolTip(tr(
        "Lets the new contributions join families or make new ones; nothing that stands in a family moves."));
    m_join = buttonFor(join, this);
    connect(m_find, &QAction::triggered, this, &FamilySearchBar::find);
    connect(m_try, &QAction::triggered, this, &FamilySearchBar::compare);
    connect(join, &QAction::triggered, this, &FamilySearchBar::join);
    connect(m_strip, &SimilarityStrip::valueChanged, this, &FamilySearchBar::thresholdMoved);
    connect(&m_grouping, &QFutureWatcherBase::finished, this, &FamilySearchBar::showOutcome);
    m_words->setWordWrap(true);
    m_news->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_strip, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(buttonFor(m_find, this));
    buttons->addWidget(buttonFor(m_try, this));
    row->addLayout(buttons);
    column->addLayout(row);
    column->addWidget(m_words);
    auto *news = new QHBoxLayout;
    news->addWidget(m_news, 1);
    news->addWidget(m_join);
    column->addLayout(news);
    refresh();
}

void FamilySearchBar::refresh()
{
    if (m_seen != m_workspace.columns().lastOperation()) // a plan that was only looked at changes nothing
        dropPreview();
    m_seen = m_workspace.columns().lastOperation();
    const bool writable = !m_workspace.isReadOnly();
    m_find->setEnabled(writable);
    const auto uncompared = countUncompared(m_workspace.store());
    const qint64 count = uncompared && writable ? *uncompared : 0;
    m_news->setText(tr("%n contribution(s) came after the last search.", nullptr, static_cast<int>(count)));
    m_news->setVisible(count > 0);
    m_join->setVisible(count > 0);
}

void FamilySearchBar::dropPreview()
{
    m_grouping.cancel();
    m_preview.reset();
    m_grouped = 0;
    m_strip->setHistogram({});
    m_words->hide();
    Q_EMIT previewed({});
}

void FamilySearchBar::compare()
{
    auto made = std::make_shared<std::shared_ptr<const FamilyPreview>>();
    Task *task = m_workspace.start(tr("Comparing texts"),
                                   [made](Store &store, const Progress &progress) -> Result<Operation> {
                                       auto preview = FamilyPreview::make(store, progress);
                                       if (!preview)
                                           return preview.error();
                                       *made = std::move(*preview);
                                       return Operation{};
                                   });
    connect(task, &Task::finished, this, [this, made](const Result<Operation> &result) {
        if (!result || !*made)
            return;
        m_preview = *made;
        const auto &bins = m_preview->histogram();
        m_strip->setHistogram({bins.begin(), bins.end()});
        m_strip->setFocus();
        thresholdMoved();
    });
}

void FamilySearchBar::thresholdMoved()
{
    if (m_preview && !m_grouping.isRunning())
        regroup();
}

/// One grouping at a time, in a thread of the pool; where the threshold went on meanwhile, the next one
/// follows.
void FamilySearchBar::regroup()
{
    m_grouped = m_strip->similarity();
    m_grouping.setFuture(QtConcurrent::run(
        [preview = m_preview, similarity = m_grouped] { return preview->at(similarity, {}); }));
}

void FamilySearchBar::showOutcome()
{
    if (!m_preview || m_grouping.isCanceled())
        return;
    const Result<FamilyPreview::Outcome> outcome = m_grouping.result();
    if (m_strip->similarity() != m_grouped)
        regroup();
    if (!outcome)
        return;
    const QLocale locale;
    m_words->setText(tr("At %1: %2 families of %3 contributions. Nothing is written before “Find families”.")
                         .arg(locale.toString(outcome->similarity, 'f', 2),
                              locale.toString(outcome->families), locale.toString(outcome->members)));
    m_words->show();
    Q_EMIT previewed(*outcome);
}

void FamilySearchBar::find()
{
    const auto families = readFamilies(m_workspace.store());
    if (families && !families->isEmpty())
        return plan(false);
    m_workspace.start(tr("Finding families"),
                      [similarity = m_strip->similarity(), actor = m_workspace.actor()](
                          Store &store, const Progress &progress) -> Result<Operation> {
                          const Result<FamilyOutcome> outcome =
                              runFamilies(store, similarity, actor, progress);
                          if (!outcome)
                              return outcome.error();
                          return outcome->operation;
                      });
}

void FamilySearchBar::join()
{
    plan(true);
}

void FamilySearchBar::plan(bool onlyNew)
{
    auto made = std::make_shared<FamilyPlan>();
    Task *task = m_workspace.start(tr("Finding families"),
                                   [made, onlyNew, similarity = m_strip->similarity()](
                                       Store &store, const Progress &progress) -> Result<Operation> {
                                       auto plan = onlyNew ? planJoining(store, similarity, progress)
                                                           : planFamilies(store, similarity, progress);
                                       if (!plan)
                                           return plan.error();
                                       *made = std::move(*plan);
                                       return Operation{};
                                   });
    connect(task, &Task::finished, this, [this, made](const Result<Operation> &result) {
        if (result) // after the task has left the task bar
            QTimer::singleShot(0, this, [this, made] { review(made); });
    });
}

void FamilySearchBar::review(const std::shared_ptr<FamilyPlan> &plan)
{
    std::optional<std::set<qint32>> chosen;
    if (std::ranges::any_of(plan->items, &FamilyItem::changes)) {
        FamilyPlanDialog dialog(m_workspace, plan, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        chosen = dialog.accepted();
    }
    m_workspace.start(tr("Finding families"),
                      [plan, chosen, actor = m_workspace.actor()](Store &store, const Progress &progress) {
                          return applyFamilies(store, *plan, chosen, actor, progress);
                      });
}

} // namespace tamiz
