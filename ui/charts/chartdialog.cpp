// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdialog.h"

#include "models/report/chartnumbers.h"
#include "models/report/sheetcharts.h"
#include "models/workspace/sheet.h"
#include "models/workspace/workspace.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/dialogs.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool takesNumbers(ChartKind kind)
{
    return kind == ChartKind::Histogram || kind == ChartKind::Lorenz || kind == ChartKind::Scatter;
}

void refill(QComboBox &box, const std::vector<FieldName> &fields, bool optional)
{
    const QString current = box.currentData().toString();
    box.clear();
    if (optional)
        box.addItem(QCoreApplication::translate("tamiz::ChartDialog", "(none)"), QString());
    for (const FieldName &field : fields)
        box.addItem(field.title, field.key);
    box.setCurrentIndex(std::max(box.findData(current), 0));
}

ChartKind kindOf(const QComboBox &box)
{
    return chartKindFromKey(box.currentData().toString()).value_or(ChartKind::Bar);
}

} // namespace

ChartDialog::ChartDialog(Workspace &workspace, Dialogs &dialogs, const ChartSpec &spec, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_compared(spec.compared),
      m_kind(addCombo(tr("Kind of chart"), {})),
      m_first(addCombo(tr("Field"), tr("What the bars, points or tiles stand for."))),
      m_second(addCombo(tr("Second field"), tr("What splits them."))),
      m_measure(addCombo(tr("Count"), {})),
      m_figure(addCombo(tr("Show as"), tr("What stands for the counts."))),
      m_split(addCombo(tr("Small charts by"), tr("One small chart for each value of this field."))),
      m_top(new QSpinBox(this)),
      m_grid(new QPushButton(tr("Load another map…"), this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_view(new ChartView),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_timer(new QTimer(this))
{
    setWindowTitle(tr("Chart"));
    m_top->setRange(1, 60);
    m_top->setAccessibleName(tr("Values shown"));
    m_top->setToolTip(tr("How many values are shown, the largest first; the rest is “other”."));
    m_grid->setToolTip(tr("A CSV with the columns code, name, row and column: one line a territory. Mexico’s "
                          "32 states are there without one."));
    m_grid->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox *box : {m_kind, m_first, m_second, m_measure, m_figure}) {
        auto *label = new QLabel(box->accessibleName(), this);
        label->setBuddy(box);
        form->addRow(label, box);
    }
    form->addRow(tr("Values shown"), m_top);
    form->addRow(m_split->accessibleName(), m_split);
    form->addRow(m_grid);
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *area = new QScrollArea(this);
    area->setWidget(m_view);
    area->setWidgetResizable(true);
    area->setMinimumSize(320, 220);
    area->setAccessibleName(tr("Preview"));
    area->setFocusPolicy(Qt::NoFocus);
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(area, 1);
    right->addWidget(m_words);
    auto *both = new QHBoxLayout;
    both->addLayout(form);
    both->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(m_buttons);
    resize(820, 480);
    fill(spec);
    m_timer->setSingleShot(true);
    m_timer->setInterval(120);
    connect(m_timer, &QTimer::timeout, this, &ChartDialog::preview);
    for (QComboBox *box : {m_kind, m_first, m_second, m_measure, m_figure, m_split})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartDialog::follow);
    connect(m_top, &QSpinBox::valueChanged, this, &ChartDialog::follow);
    connect(m_grid, &QPushButton::clicked, this, &ChartDialog::loadGrid);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    preview();
}

QComboBox *ChartDialog::addCombo(const QString &label, const QString &tip)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

void ChartDialog::fill(const ChartSpec &spec)
{
    const QStringList kinds = chartKindKeys();
    for (const QString &key : kinds)
        m_kind->addItem(nameOf(*chartKindFromKey(key)), key);
    m_kind->setCurrentIndex(m_kind->findData(keyOf(spec.kind)));
    for (const Measure measure : {Measure::Submissions, Measure::Texts, Measure::People, Measure::Votes})
        m_measure->addItem(nameOf(measure), keyOf(measure));
    m_measure->setCurrentIndex(m_measure->findData(keyOf(spec.measure)));
    for (const ChartFigure figure : {ChartFigure::Count, ChartFigure::Share, ChartFigure::Rate,
                                     ChartFigure::Lift, ChartFigure::Cumulative})
        m_figure->addItem(nameOf(figure), keyOf(figure));
    m_figure->setCurrentIndex(m_figure->findData(keyOf(spec.figure)));
    m_top->setValue(spec.top);
    const std::vector<FieldName> fields = countableFields(m_workspace.columns());
    refill(*m_split, fields, true);
    m_split->setCurrentIndex(std::max(m_split->findData(spec.split), 0));
    follow();
    m_first->setCurrentIndex(std::max(m_first->findData(spec.fields.value(0)), 0));
    m_second->setCurrentIndex(std::max(m_second->findData(spec.fields.value(1)), 0));
}

void ChartDialog::follow()
{
    const ChartKind kind = kindOf(*m_kind);
    std::vector<FieldName> fields = countableFields(m_workspace.columns());
    const std::vector<FieldName> numbers = numberFields(m_workspace.columns());
    const QSignalBlocker first(m_first), second(m_second);
    if (takesNumbers(kind)) {
        std::vector<FieldName> own = numbers;
        if (kind == ChartKind::Lorenz)
            own.push_back({u"author"_s, tr("Contributions a person")});
        refill(*m_first, own, false);
    } else {
        fields.push_back({u"votes"_s, tr("Votes received")});
        refill(*m_first, fields, false);
    }
    const bool optional = leastFields(kind) < 2;
    refill(*m_second, kind == ChartKind::Box || kind == ChartKind::Scatter ? numbers : fields, optional);
    m_second->setEnabled(mostFields(kind) > 1);
    const bool counts = !takesNumbers(kind) || kind == ChartKind::Histogram;
    m_measure->setEnabled(counts && kind != ChartKind::Box);
    m_figure->setEnabled(counts && kind != ChartKind::Box);
    m_grid->setVisible(kind == ChartKind::Tile);
    m_timer->start();
}

ChartSpec ChartDialog::spec() const
{
    ChartSpec spec;
    spec.kind = kindOf(*m_kind);
    spec.fields = {m_first->currentData().toString()};
    if (m_second->isEnabled() && !m_second->currentData().toString().isEmpty())
        spec.fields << m_second->currentData().toString();
    if (spec.kind == ChartKind::Scatter && spec.fields.size() < 2)
        spec.fields = {u"votes"_s}; // for and against
    spec.measure = measureFromKey(m_measure->currentData().toString()).value_or(Measure::Submissions);
    if (m_figure->isEnabled())
        spec.figure = chartFigureFromKey(m_figure->currentData().toString()).value_or(ChartFigure::Count);
    spec.top = m_top->value();
    spec.split = m_split->currentData().toString();
    spec.compared = m_compared;
    return spec;
}

void ChartDialog::preview()
{
    ChartSpec asked = spec();
    asked.compared.clear(); // the page knows its rows
    const auto chart =
        chartData(m_workspace.columns(), m_workspace.selection(), asked, chartGround(m_workspace.store()));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(static_cast<bool>(chart));
    m_view->setVisible(static_cast<bool>(chart));
    if (!chart) {
        m_title->clear();
        m_words->setText(chart.error().message);
        return;
    }
    m_title->setText(chart->title);
    m_words->setText(chart->caption);
    m_view->setData(*chart);
}

void ChartDialog::loadGrid()
{
    const QString path = m_dialogs.openFile(this, tr("Load a map of tiles"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto grid = readTileGrid(path);
    if (!grid) {
        m_words->setText(grid.error().message);
        return;
    }
    if (!m_workspace.isReadOnly()) {
        const auto kept =
            m_workspace.perform([&, actor = m_workspace.actor()](Store &store, const Progress &) {
                return keepBase(store, ChartBase::Tiles, toJson(*grid), actor);
            });
        if (!kept) {
            m_words->setText(kept.error().message);
            return;
        }
    }
    preview();
}

} // namespace tamiz
