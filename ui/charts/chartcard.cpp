// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartfile.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // titles hold names of values: citizens' text
    label->setWordWrap(true);
    return label;
}

/// \a title as a file name on every system.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() ? c.toLower() : u'-';
    return name.first(std::min<qsizetype>(name.size(), 60)) + ".svg"_L1;
}

} // namespace

ChartCard::ChartCard(Dialogs &dialogs, QWidget *parent)
    : QFrame(parent),
      m_dialogs(dialogs),
      m_title(plainLabel(this)),
      m_caption(plainLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new ChartView),
      m_model(new ChartTableModel(this)),
      m_problem(plainLabel(nullptr))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto *table = new TableView(tr("Table of the chart"));
    table->setModel(m_model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stack->addWidget(m_view);
    m_stack->addWidget(table);
    m_stack->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    buildActions(*row);
    layout->addLayout(row);
    connect(m_view, &ChartView::filterRequested, this, &ChartCard::filterRequested);
}

QToolButton *ChartCard::addButton(QHBoxLayout &row, const QString &iconName, const QString &text,
                                  const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.addWidget(button);
    return button;
}

void ChartCard::buildActions(QHBoxLayout &row)
{
    m_tableButton = addButton(row, u"table"_s, tr("Table"), tr("Show the numbers of this chart as a table."));
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::showTable);
    QToolButton *copyButton = addButton(row, u"copy"_s, tr("Copy"), tr("Copy this chart as a picture."));
    connect(copyButton, &QToolButton::clicked, this, &ChartCard::copy);
    QToolButton *saveButton = addButton(row, u"export"_s, tr("Save…"),
                                        tr("Save this chart as SVG, PDF or PNG, or its table as CSV."));
    connect(saveButton, &QToolButton::clicked, this, &ChartCard::save);
    row.addStretch();
    m_remove = addButton(row, u"cancel"_s, tr("Remove"), tr("Take this chart off the sheet."));
    m_remove->hide();
    connect(m_remove, &QToolButton::clicked, this, &ChartCard::removeRequested);
}

void ChartCard::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void ChartCard::setData(const ChartData &chart)
{
    m_spec = chart.spec;
    m_title->setText(chart.title);
    m_caption->setText(chart.caption);
    m_caption->show();
    m_view->setData(chart);
    m_model->setData(chart);
    setAccessibleName(chart.title);
    showTable(m_tableButton->isChecked());
}

void ChartCard::setProblem(const ChartSpec &spec, const QString &sentence)
{
    m_spec = spec;
    m_title->setText(nameOf(spec.kind) + u": "_s + spec.fields.join(u", "_s));
    m_caption->hide();
    m_problem->setText(sentence);
    m_stack->setCurrentWidget(m_problem);
}

void ChartCard::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
}

void ChartCard::copy()
{
    QApplication::clipboard()->setPixmap(chartPicture(m_view->data()));
}

void ChartCard::save()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Save the chart"), tr("Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png);;Table (*.csv)"),
        fileName(m_view->data().title));
    if (path.isEmpty())
        return;
    if (const auto saved = renderChart(m_view->data(), path); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace tamiz
