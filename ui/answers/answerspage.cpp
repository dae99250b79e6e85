// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answerspage.h"

#include "models/workspace/workspace.h"
#include "ui/answers/answersmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

AnswersPage::AnswersPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new AnswersModel(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new TableView(tr("Decisions by theme"), this)),
      m_sentence(new QLabel(this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(AnswersModel::SortRole);
    sorted->setSortLocaleAware(true);
    m_view->setModel(sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(AnswersModel::Contributions, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(AnswersModel::Theme, QHeaderView::Stretch);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(14, 10, 14, 10);

    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_sentence);
    listLayout->addWidget(m_view, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(
        new EmptyState(u"answers"_s,
                       tr("There are no themes yet. Find themes first (Analyse > Find themes); then this "
                          "page shows what has been decided on the contributions of each."),
                       this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);

    connect(m_view, &QTableView::activated, this, &AnswersPage::showTheme);
    connect(&workspace, &Workspace::changed, this, &AnswersPage::refresh);
    refresh();
}

void AnswersPage::refresh()
{
    m_model->read(m_workspace.columns());
    const int themes = m_model->rowCount();
    m_stack->setCurrentIndex(themes > 0 ? 0 : 1);
    int waiting = 0;
    for (int row = 0; row < themes; ++row)
        waiting += m_model->index(row, AnswersModel::Open).data(AnswersModel::SortRole).toLongLong() > 0;
    m_sentence->setText(
        tr("Decisions so far, by theme. %n theme(s) still have open contributions. Press Enter on a "
           "theme to see its contributions.",
           nullptr, waiting));
}

void AnswersPage::showTheme(const QModelIndex &index)
{
    const QString value = index.siblingAtColumn(AnswersModel::Theme).data(AnswersModel::ValueRole).toString();
    if (m_workspace.setFilter(Filter::term(u"theme"_s, value)))
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
