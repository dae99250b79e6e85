// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/contextpage.h"

#include "models/report/chartprotection.h"
#include "models/report/contextchart.h"
#include "models/storage/charts.h"
#include "models/workspace/context.h"
#include "models/workspace/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/flowlayout.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

ContextPage::ContextPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_message(new MessageBar(this)),
      m_model(new QStandardItemModel(this)),
      m_table(new TableView(tr("Numbers of context"), this)),
      m_card(new ChartCard(dialogs)),
      m_stack(new QStackedWidget(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *area = new QScrollArea(this);
    area->setWidget(m_card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Context beside the consultation"));
    auto *parts = new QSplitter(this);
    parts->addWidget(m_table);
    parts->addWidget(area);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    m_stack->addWidget(parts);
    m_stack->addWidget(new EmptyState(
        u"charts"_s,
        tr("What else happened in those years? Type a number with its year and source above, or load a CSV "
           "with the columns name, year, value, unit and source."),
        this));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildForm());
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    auto *deleteKey = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &ContextPage::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContextPage::showChart);
    connect(m_card, &ChartCard::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_card, &ChartCard::filterRequested, this, [this](const Filter &filter, bool) {
        (void)m_workspace.setFilter(Filter::both(m_workspace.filter(), filter));
    });
    m_card->setPublisher([this](ChartSpec spec) {
        spec.least = publishedLeast;
        return contextChart(m_indicators, currentName(), m_workspace.columns(), m_workspace.selection(),
                            spec);
    });
    connect(&workspace, &Workspace::changed, this, &ContextPage::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &ContextPage::refresh);
}

QWidget *ContextPage::buildForm()
{
    auto *form = new QWidget(this);
    auto *row = new FlowLayout(form);
    const auto put = [&](const QString &label, QWidget *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        row->addPair(label, field);
    };
    const auto edit = [&](const QString &label, int letters) {
        auto *field = new QLineEdit(form);
        field->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
        put(label, field);
        connect(field, &QLineEdit::returnPressed, this, &ContextPage::add);
        return field;
    };
    m_name = new QComboBox(form);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setMinimumContentsLength(18);
    m_name->setCurrentText({});
    put(tr("&What"), m_name);
    m_year = edit(tr("&Year"), 6);
    m_value = edit(tr("Va&lue"), 9);
    m_unit = edit(tr("U&nit"), 7);
    m_source = edit(tr("&Source"), 22);
    const auto button = [&](const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, form);
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    m_add = button(tr("&Enter"), tr("Keep this number; one of the same name and year is replaced."));
    m_load = button(tr("Load &CSV…"), tr("Columns name, year, value, unit and source."));
    m_remove = button(tr("&Remove"), tr("Remove the chosen numbers (Delete)."));
    connect(m_add, &QPushButton::clicked, this, &ContextPage::add);
    connect(m_load, &QPushButton::clicked, this, &ContextPage::load);
    connect(m_remove, &QPushButton::clicked, this, &ContextPage::remove);
    return form;
}

QString ContextPage::currentName() const
{
    const qsizetype row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    return row < m_indicators.size() ? m_indicators[row].name : QString();
}

void ContextPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    const auto read = readIndicators(m_workspace.store());
    if (!read)
        return m_message->showError(read.error());
    const int current = m_table->currentIndex().row();
    m_indicators = *read;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What"), tr("Year"), tr("Value"), tr("Unit"), tr("Source")});
    const QString typed = m_name->currentText();
    m_name->clear();
    const QLocale locale;
    for (const Indicator &one : std::as_const(m_indicators)) {
        if (m_name->findText(one.name) < 0)
            m_name->addItem(one.name);
        QList<QStandardItem *> line;
        for (const QString &text :
             {one.name, QString::number(one.year), locale.toString(one.value, 'g', 10), one.unit, one.source})
            line << new QStandardItem(text);
        line[1]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line[2]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(line);
    }
    m_name->setCurrentText(typed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->setCurrentIndex(m_indicators.isEmpty() ? 1 : 0);
    for (QPushButton *button : {m_add, m_load})
        button->setEnabled(!m_workspace.isReadOnly());
    m_remove->setEnabled(!m_indicators.isEmpty() && !m_workspace.isReadOnly());
    if (!m_indicators.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, m_model->rowCount() - 1), 0));
    showChart();
}

void ContextPage::showChart()
{
    if (m_indicators.isEmpty())
        return;
    const auto chart =
        contextChart(m_indicators, currentName(), m_workspace.columns(), m_workspace.selection(), {});
    if (chart)
        m_card->setData(*chart);
    else
        m_card->setProblem({}, chart.error().message);
}

void ContextPage::add()
{
    if (!m_add->isEnabled())
        return;
    bool yearIs = false;
    bool valueIs = false;
    const Indicator one{0,
                        m_name->currentText(),
                        m_year->text().trimmed().toInt(&yearIs),
                        m_value->text().trimmed().replace(u',', u'.').toDouble(&valueIs),
                        m_unit->text(),
                        m_source->text()};
    if (!yearIs || !valueIs)
        return m_message->showError(
            {Error::Code::Usage, tr("A year and a number are needed, such as 2016 and 59.5."), {}});
    const auto done = m_workspace.perform([&, actor = m_workspace.actor()](Store &store, const Progress &) {
        return addIndicators(store, {one}, actor);
    });
    if (!done)
        return m_message->showError(done.error());
    m_message->hide();
    m_year->clear();
    m_value->clear();
    m_year->setFocus(); // the next year of the same thing
}

void ContextPage::load()
{
    const QString path = m_dialogs.openFile(this, tr("Load numbers of context"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto read = readIndicatorFile(path);
    if (!read)
        return m_message->showError(read.error());
    const auto done = m_workspace.perform([&, actor = m_workspace.actor()](Store &store, const Progress &) {
        return addIndicators(store, *read, actor);
    });
    if (!done)
        m_message->showError(done.error());
}

void ContextPage::remove()
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids << m_indicators[index.row()].id;
    if (ids.isEmpty() || m_workspace.isReadOnly())
        return;
    const auto done = m_workspace.perform([&, actor = m_workspace.actor()](Store &store, const Progress &) {
        return removeIndicators(store, ids, actor);
    });
    if (!done)
        m_message->showError(done.error());
}

void ContextPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace tamiz
