// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/populationpage.h"

#include "models/report/exporting.h"
#include "models/workspace/sheet.h"
#include "models/workspace/workspace.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/flowlayout.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 leastPublished = 5;
constexpr qint64 smallGroup = 10; ///< Weights for fewer say little (DeBell & Krosnick 2009).

/// A long title in two lines, so that the columns stay narrow.
QString inTwoLines(const QString &title)
{
    constexpr qsizetype longest = 16;
    if (title.size() <= longest)
        return title;
    const qsizetype middle = title.size() / 2;
    const qsizetype after = title.indexOf(u' ', middle), before = title.lastIndexOf(u' ', middle);
    const qsizetype at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    return at < 0 ? title : title.first(at) + u'\n' + title.sliced(at + 1);
}

ChartData tableOf(const QList<QVariantList> &rows, bool onScreen)
{
    ChartData table;
    for (const QVariant &cell : rows.constFirst())
        table.header << (onScreen ? inTwoLines(cell.toString()) : cell.toString());
    table.rows = rows.sliced(1);
    return table;
}

} // namespace

PopulationPage::PopulationPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_load(new QPushButton(tr("&Load population…"), this)),
      m_save(new QPushButton(tr("Save &table…"), this)),
      m_weigh(new QCheckBox(tr("Wei&ghts"), this)),
      m_join(new QCheckBox(tr("&Join small groups"), this)),
      m_message(new MessageBar(this)),
      m_caption(new QLabel(this)),
      m_model(new ChartTableModel(this)),
      m_stack(new QStackedWidget(this))
{
    m_load->setToolTip(tr("A CSV with the columns field, value and population: one line a group, such as "
                          "region, Jalisco, 8348151."));
    m_save->setToolTip(tr("Save the table as CSV, small numbers hidden."));
    m_weigh->setToolTip(
        tr("Weights that give the participants the shares of the population in every field at once."));
    m_join->setToolTip(tr("For the weights, groups of fewer than %1 people count as one: a weight for a "
                          "handful says little.")
                           .arg(smallGroup));
    auto *form = new QPushButton(tr("Save te&mplate…"), this);
    form->setToolTip(tr("Save a CSV to fill in: the fields and values of this workspace, without numbers."));
    auto *tools = new FlowLayout;
    tools->addWidget(m_load);
    tools->addWidget(form);
    tools->addWidget(m_weigh);
    tools->addWidget(m_join);
    tools->addWidget(m_save);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    auto *view = new TableView(tr("Participants and population"), this);
    view->setModel(m_model);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *empty = new EmptyState(u"charts"_s,
                                 tr("To see whom the participants stand for, load a CSV with the columns "
                                    "field, value and population. “Save template” writes one to fill in."),
                                 this);
    m_stack->addWidget(view);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_message);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack, 1);
    connect(m_load, &QPushButton::clicked, this, &PopulationPage::load);
    connect(m_save, &QPushButton::clicked, this, &PopulationPage::save);
    connect(form, &QPushButton::clicked, this, &PopulationPage::saveTemplate);
    connect(m_weigh, &QCheckBox::toggled, this, &PopulationPage::refresh);
    connect(m_join, &QCheckBox::toggled, this, &PopulationPage::refresh);
    connect(&workspace, &Workspace::changed, this, &PopulationPage::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &PopulationPage::refresh);
}

void PopulationPage::load()
{
    const QString path = m_dialogs.openFile(this, tr("Load a population"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    auto population = readPopulation(path);
    if (!population)
        return m_message->showError(population.error());
    // Tried before it takes the place of the one that is there.
    const auto fits =
        comparePopulation(m_workspace.columns(), m_workspace.columns().live(), *population, false);
    if (!fits)
        return m_message->showError(fits.error());
    m_message->hide();
    if (m_workspace.isReadOnly()) { // shown, and not kept
        m_population = *std::move(population);
        return refresh();
    }
    const auto kept = m_workspace.perform([&, actor = m_workspace.actor()](Store &store, const Progress &) {
        return keepBase(store, ChartBase::Population, toJson(*population), actor);
    });
    if (!kept)
        m_message->showError(kept.error());
}

void PopulationPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    if (const auto kept = keptBase(m_workspace.store(), ChartBase::Population); kept && !kept->isEmpty())
        m_population = populationFromJson(*kept);
    else if (!m_workspace.isReadOnly())
        m_population.clear(); // its loading was undone
    if (m_workspace.columns().live().count() == 0)
        m_population.clear(); // there is nobody yet to hold against it
    m_stack->setCurrentIndex(m_population.empty() ? 1 : 0);
    m_save->setEnabled(!m_population.empty());
    m_weigh->setEnabled(!m_population.empty());
    m_join->setEnabled(!m_population.empty() && m_weigh->isChecked());
    m_caption->setVisible(!m_population.empty());
    if (m_population.empty())
        return;
    const auto comparison =
        comparePopulation(m_workspace.columns(), m_workspace.selection(), m_population, weighing());
    if (!comparison) {
        m_message->showError(comparison.error());
        m_weigh->setChecked(false); // the comparison itself stays
        return;
    }
    m_caption->setText(captionOf(*comparison));
    m_model->setData(tableOf(rowsOf(*comparison, 0), true));
}

Weighing PopulationPage::weighing() const
{
    return {m_weigh->isChecked(), m_join->isChecked() ? smallGroup : 0};
}

void PopulationPage::saveTemplate()
{
    const QString path = m_dialogs.saveFile(this, tr("Save a table to fill in"), tr("Tables (*.csv)"),
                                            tr("population", "a file name") + u".csv"_s);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray table = populationTemplate(m_workspace.columns(), m_workspace.columns().live());
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return m_message->showError(
            {Error::Code::Storage, tr("The table could not be written: %1.").arg(file.errorString()), path});
    m_message->showMessage(
        Tone::Information,
        tr("The table was saved. Fill in how many people there are of each value, take out lines and "
           "fields you have no numbers for, and load it."));
}

void PopulationPage::save()
{
    const QString path = m_dialogs.saveFile(this, tr("Save the table"), tr("Tables (*.csv)"),
                                            tr("participants-and-population") + u".csv"_s);
    if (path.isEmpty())
        return;
    const auto comparison =
        comparePopulation(m_workspace.columns(), m_workspace.selection(), m_population, weighing());
    if (!comparison)
        return m_message->showError(comparison.error());
    if (const auto saved = exportTable(tableOf(rowsOf(*comparison, leastPublished), false), path); !saved)
        return m_message->showError(saved.error());
    m_message->showMessage(
        Tone::Information,
        tr("The table was saved; groups of fewer than %1 people are hidden in it.").arg(leastPublished));
}

void PopulationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace tamiz
