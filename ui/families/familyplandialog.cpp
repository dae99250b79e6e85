// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/familyplandialog.h"

#include "models/tables/familyplanmodel.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tamiz {

FamilyPlanDialog::FamilyPlanDialog(Workspace &workspace, std::shared_ptr<const FamilyPlan> plan,
                                   QWidget *parent)
    : QDialog(parent),
      m_plan(std::move(plan)),
      m_model(new FamilyPlanModel(workspace, m_plan, this)),
      m_counts(new QLabel(this))
{
    setWindowTitle(tr("What would change"));
    auto *column = new QVBoxLayout(this);
    auto *what = new QLabel(
        tr("Confirmed members, splits and merges stay as they are. Uncheck what should not change; nothing "
           "is written before you accept."),
        this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *view = new TableView(tr("Families that would change"), this);
    view->setModel(m_model);
    view->horizontalHeader()->setSectionResizeMode(FamilyPlanModel::Name, QHeaderView::Stretch);
    for (int section = 1; section < FamilyPlanModel::ColumnCount; ++section)
        view->setColumnWidth(section, 8 * fontMetrics().horizontalAdvance(u'm'));
    column->addWidget(view, 1);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    connect(buttons->addButton(tr("Check a&ll"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { m_model->setAll(true); });
    connect(buttons->addButton(tr("Check &none"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { m_model->setAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &FamilyPlanModel::acceptedChanged, this, &FamilyPlanDialog::count);
    column->addWidget(buttons);
    m_accept->setDefault(true);
    view->setFocus();
    resize(54 * fontMetrics().horizontalAdvance(u'm'), 24 * fontMetrics().height());
    count();
}

std::optional<std::set<qint32>> FamilyPlanDialog::accepted() const
{
    if (m_model->acceptedRows() == m_model->rowCount())
        return {};
    return m_model->accepted();
}

void FamilyPlanDialog::count()
{
    const QLocale locale;
    m_counts->setText(tr("%1 of %2 changes chosen. With all of them %3 families hold %4 contributions.")
                          .arg(locale.toString(m_model->acceptedRows()), locale.toString(m_model->rowCount()),
                               locale.toString(m_plan->families), locale.toString(m_plan->members)));
    m_accept->setEnabled(m_model->acceptedRows() > 0 || m_model->rowCount() == 0);
}

} // namespace tamiz
