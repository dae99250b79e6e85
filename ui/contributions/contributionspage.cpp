// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/contributionspage.h"

#include "models/tables/contributionmodel.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/contributionlist.h"
#include "ui/contributions/dissentbar.h"
#include "ui/contributions/facetpanel.h"
#include "ui/contributions/listlayout.h"
#include "ui/contributions/readingbody.h"
#include "ui/contributions/pagelayout.h"
#include "ui/contributions/readingpane.h"
#include "ui/contributions/suggestpanel.h"
#include "ui/contributions/tagbar.h"
#include "ui/contributions/triagepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/outofsight.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tamiz {

ContributionsPage::ContributionsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_model(new ContributionModel(workspace, this)),
      m_facets(new FacetPanel(workspace, this)),
      m_list(new ContributionList(workspace, *m_model, this)),
      m_reading(new ReadingPane(workspace, this)),
      m_tagBar(new TagBar(this)),
      m_suggest(new SuggestPanel(workspace, dialogs, this)),
      m_triage(new TriagePanel(workspace, this)),
      m_dissent(new DissentBar(this)),
      m_chosen(new QLabel(this)),
      m_empty(new EmptyState(u"contributions"_s, {}, this)),
      m_splitter(new QSplitter(this))
{
    build();
    restoreFacets(*m_facets, workspace);
    openWithFocus(*m_splitter);
    makeActions();
    connect(&workspace, &Workspace::selectionChanged, this, &ContributionsPage::refresh);
    connect(m_facets, &FacetPanel::filterWanted, this, &ContributionsPage::wantFilter);
    connect(m_list, &ContributionList::chosenChanged, this, &ContributionsPage::showChosen);
    connect(m_reading, &ReadingPane::familyWanted, this, &ContributionsPage::showFamily);
    connect(m_reading, &ReadingPane::themeWanted, this, [this](qint64 theme) {
        const Column &column = *m_workspace.columns().column(u"theme"_s);
        m_triage->close();
        wantFilter(Filter::term(
            u"theme"_s, column.dictionary[static_cast<qsizetype>(m_workspace.columns().themeCode(theme))]));
    });
    connect(m_reading, &ReadingPane::contributionWanted, this, [this](qint64 id) {
        const int row = m_model->rowForId(id);
        row >= 0 ? m_list->goTo(row) : m_reading->show(id);
    });
    connect(m_suggest, &SuggestPanel::contributionWanted, this, [this](qint64 id) {
        const int row = m_model->rowForId(id);
        if (row >= 0)
            m_list->goTo(row);
        else
            m_reading->show(id);
        m_suggest->show(id);
    });
    connect(m_tagBar, &TagBar::addWanted, this, &ContributionsPage::addTagNamed);
    connect(m_tagBar, &TagBar::removeWanted, this, &ContributionsPage::removeTagNamed);
    connect(m_tagBar, &TagBar::closed, this, [this] {
        m_passage ? m_reading->body()->setFocus(Qt::OtherFocusReason)
                  : keyPlace()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_dissent, &DissentBar::closed, this, [this] { keyPlace()->setFocus(Qt::OtherFocusReason); });
    connect(m_triage, &TriagePanel::currentChanged, this, &ContributionsPage::showTriaged);
    connect(m_triage, &TriagePanel::differencesWanted, this, &ContributionsPage::showOnly);
    connect(m_triage, &TriagePanel::closed, this, [this] {
        const int row = m_model->rowForId(m_reading->id());
        m_reading->setBlind(false);
        tellKeys();
        refresh();
        m_list->setFocus(Qt::OtherFocusReason);
        if (row >= 0)
            m_list->goTo(row);
    });
    connect(m_reading->body(), &ReadingBody::tagWanted, this, &ContributionsPage::tagChosenWords);
    connect(m_reading->body(), &ReadingBody::left, m_list,
            [this] { keyPlace()->setFocus(Qt::OtherFocusReason); });
    m_clear = m_empty->addButton(tr("Clear the filter"), u"clear"_s);
    connect(m_clear, &QPushButton::clicked, this, [this] { wantFilter({}); });
    m_import = m_empty->addButton(tr("Import…"), u"import"_s);
    connect(m_import, &QPushButton::clicked, this, &ContributionsPage::importRequested);
    setFocusProxy(m_list);
    m_list->goTo(0);
    refresh();
}

ContributionsPage::~ContributionsPage()
{
    saveLayout(*m_list, *m_model, m_workspace);
    if (m_panesPlaced)
        savePanes(*m_splitter, *m_facets, m_workspace);
}

void ContributionsPage::build()
{
    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setContentsMargins(8, 4, 8, 4);
    m_chosen->hide();
    column->addWidget(m_chosen);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_triage, 1);
    column->addWidget(m_suggest);
    column->addWidget(m_dissent);
    column->addWidget(m_tagBar);
    m_facets->setParent(m_splitter);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_reading);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 4);
    m_splitter->setSizes({210, 520, 370});
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setAccessibleName(tr("Facets, list and reading pane"));
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->handle(i)->setAccessibleName(i == 1 ? tr("Edge between facets and list")
                                                        : tr("Edge between list and text"));
    m_facets->setMinimumWidth(150);
    m_reading->setMinimumWidth(200);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void ContributionsPage::wantFilter(const Filter &filter)
{
    if (const Result<void> done = m_workspace.setFilter(filter); !done)
        Q_EMIT m_workspace.failed(done.error());
}

void ContributionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_panesPlaced, true)) // when the layout has given it its width
        QMetaObject::invokeMethod(this, [this] { restorePanes(*m_splitter, m_workspace); }, Qt::QueuedConnection);
    if (m_stale)
        refresh();
}

/// Reads everything again; a page that nobody sees waits until it is shown.
void ContributionsPage::refresh()
{
    m_stale = isOutOfSight(*this);
    if (m_stale)
        return;
    m_model->refresh();
    m_facets->refresh();
    updateTagActions();
    m_best->setEnabled(m_model->canBeBestFirst());
    m_triage->refresh();
    const bool triaging = m_triage->isOpen();
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = m_workspace.filter().type != Filter::Type::Everything;
    m_empty->setSentence(
        filtered
            ? tr("No contribution passes this filter.")
            : tr("There are no contributions yet. Import an export in Sources, or drop it on the window."));
    m_clear->setVisible(filtered);
    m_import->setVisible(!filtered);
    m_empty->setVisible(empty && !triaging);
    m_list->setVisible(!empty && !triaging);
    const bool nothing = empty && !filtered; // no contribution at all: nothing to count, read or suggest for
    m_facets->setVisible(!triaging && !nothing);
    m_reading->setVisible(!nothing);
    m_suggest->setVisible(!nothing && (!triaging || !m_triage->isSecond()));
    showChosen();
    m_reading->refresh();
}

void ContributionsPage::showChosen()
{
    const bool triaging = m_triage->isOpen();
    const qsizetype count = triaging ? (m_triage->current() ? 1 : 0) : m_list->chosenCount();
    m_chosen->setVisible(count > 1);
    if (m_list->allChosen())
        m_chosen->setText(tr("All %Ln contributions of the selection are chosen. Escape takes it back.",
                             nullptr, static_cast<int>(count)));
    else
        m_chosen->setText(tr("%Ln contributions are chosen.", nullptr, static_cast<int>(count)));
    if (!triaging && m_reading->id() != m_list->currentId()) {
        m_reading->show(m_list->currentId());
        m_suggest->show(m_list->currentId());
    }
    for (QAction *action : std::as_const(m_actions)) {
        if (action->data().toBool())
            action->setEnabled(count > 0 && !m_workspace.isReadOnly());
    }
}

void ContributionsPage::advanceAfter(const std::function<void()> &change)
{
    if (m_triage->isOpen()) {
        change();
        return m_triage->next();
    }
    const bool single = m_list->chosenCount() == 1;
    const qint64 id = m_list->currentId();
    const int row = m_list->currentIndex().row();
    change();
    if (!single)
        return;
    const int now = m_model->rowForId(id);
    m_list->goTo(now >= 0 ? now + 1 : row);
    m_list->scrollTo(m_list->currentIndex());
}

} // namespace tamiz
