// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/sourcespage.h"

#include "models/domain/filter.h"
#include "models/storage/reading.h"
#include "models/storage/reviewing.h"
#include "models/workspace/workspace.h"
#include "ui/importing/changesmodel.h"
#include "ui/importing/importing.h"
#include "ui/importing/problemsmodel.h"
#include "ui/importing/sourcesmodel.h"
#include "ui/widgets/csvfile.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <limits>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ProblemLimit = 10'000;
constexpr qsizetype ChangeLimit = 2'000;

} // namespace

SourcesPage::SourcesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_sources(new SourcesModel(this)),
      m_problems(new ProblemsModel(this)),
      m_changes(new ChangesModel(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_sourcesView(new TableView(tr("Imported files"), this)),
      m_problemsView(new TableView(tr("What was odd in the chosen file"), this)),
      m_changesView(new TableView(tr("What the chosen file changed in records that were here before"), this)),
      m_tabs(new QTabWidget(this)),
      m_law(new QLabel(this)),
      m_problemsTitle(new QLabel(this)),
      m_changesTitle(new QLabel(this)),
      m_export(new QPushButton(icon(u"export"_s), tr("Export as CSV…"), this))
{
    auto *empty =
        new EmptyState(u"sources"_s,
                       tr("Nothing has been imported yet. Import a CSV export or a Polis folder, or drop it "
                          "on this window."),
                       this);
    connect(empty->addButton(tr("Import a file…"), u"import"_s), &QPushButton::clicked, this,
            &SourcesPage::importRequested);
    connect(empty->addButton(tr("Import a folder…"), u"sources"_s), &QPushButton::clicked, this,
            &SourcesPage::importFolderRequested);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSources());
    splitter->addWidget(makeProblems());
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_sourcesView);

    connect(&workspace, &Workspace::changed, this, &SourcesPage::refresh);
    connect(m_sourcesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcesPage::showProblems);
    connect(m_export, &QPushButton::clicked, this, &SourcesPage::exportProblems);
    connect(&m_changesWatcher, &QFutureWatcherBase::finished, this, &SourcesPage::takeChanges);
    refresh();
}

SourcesPage::~SourcesPage()
{
    m_changesWatcher.disconnect();
    m_changesWatcher.waitForFinished();
}

QWidget *SourcesPage::makeSources()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    m_law->setTextFormat(Qt::PlainText);
    m_law->setWordWrap(true);
    m_law->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *import = new QPushButton(icon(u"import"_s), tr("Import…"), box);
    head->addWidget(m_law, 1);
    head->addWidget(import);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_sourcesView, 1);
    box->setFocusProxy(m_sourcesView); // a pane is entered at its table, not at the button above it
    m_sourcesView->setModel(m_sources);
    connect(import, &QPushButton::clicked, this, &SourcesPage::importRequested);
    setTabOrder(import, m_sourcesView);
    return box;
}

QWidget *SourcesPage::makeProblems()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_problemsTitle, 1);
    head->addWidget(m_export);
    m_problemsTitle->setTextFormat(Qt::PlainText);
    m_problemsTitle->setWordWrap(true);
    m_export->setToolTip(tr("Saves the list that is shown, with line, column and reason"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About the chosen file"));
    m_tabs->addTab(m_problemsView, tr("What was odd"));
    auto *changes = new QWidget(box);
    auto *column = new QVBoxLayout(changes);
    column->setContentsMargins(0, 6, 0, 0);
    m_changesTitle->setTextFormat(Qt::PlainText);
    m_changesTitle->setWordWrap(true);
    m_changesTitle->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changesView, 1);
    m_tabs->addTab(changes, tr("What changed"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    box->setFocusProxy(m_problemsView);
    const int letter = fontMetrics().averageCharWidth() + 1;
    m_problemsView->setModel(m_problems);
    m_problemsView->setColumnWidth(ProblemsModel::Severity, 15 * letter);
    m_problemsView->setColumnWidth(ProblemsModel::File, 24 * letter);
    m_problemsView->setColumnWidth(ProblemsModel::Line, 10 * letter);
    m_problemsView->setColumnWidth(ProblemsModel::Field, 19 * letter);
    m_problemsView->horizontalHeader()->setStretchLastSection(true);
    m_problemsView->setToolTip(tr("Enter or a double click shows the contribution"));
    m_changesView->setModel(m_changes);
    m_changesView->setColumnWidth(ChangesModel::Record, 14 * letter);
    m_changesView->setColumnWidth(ChangesModel::Curated, 16 * letter);
    m_changesView->setColumnWidth(ChangesModel::Field, 14 * letter);
    m_changesView->setColumnWidth(ChangesModel::Before, 32 * letter);
    m_changesView->horizontalHeader()->setStretchLastSection(true);
    setTabOrder(m_sourcesView, m_export); // as they stand
    setTabOrder(m_export, m_tabs);
    setTabOrder(m_tabs, m_problemsView);
    setTabOrder(m_problemsView, m_changesView);
    connect(m_problemsView, &QTableView::activated, this, [this](const QModelIndex &index) {
        goTo(m_problems->problem(index.row()).contribution);
    });
    connect(m_changesView, &QTableView::activated, this, [this](const QModelIndex &index) {
        goTo(m_changes->contribution(index.row()));
    });
    return box;
}

void SourcesPage::goTo(qint64 contribution)
{
    if (contribution == 0) {
        m_message->showMessage(Tone::Information, tr("No contribution came of this row, so there is none to show."));
        return;
    }
    const auto filter = parseFilter(u"number:%1"_s.arg(contribution));
    const auto set = filter ? m_workspace.setFilter(*filter) : Result<void>(filter.error());
    if (!set)
        m_message->showError(set.error());
    else
        Q_EMIT contributionsRequested();
}

void SourcesPage::refresh()
{
    const auto sources = readSources(m_workspace.store());
    if (!sources) {
        m_message->showError(sources.error());
        return;
    }
    const int before = m_sources->rowCount();
    const int current = m_sourcesView->currentIndex().row();
    m_sources->setSources(*sources);
    const int rows = m_sources->rowCount();
    if (before == 0 && rows > 0)
        fitSources();
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows > 0) // a new import is what people want to see
        m_sourcesView->selectRow(rows > before || current < 0 || current >= rows ? rows - 1 : current);
    showProblems();
}

/// All counts of the law should stand side by side without scrolling: names give way to them.
void SourcesPage::fitSources()
{
    m_sourcesView->resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth() + 1;
    for (const auto &[column, letters] : {std::pair(SourcesModel::Name, 22), std::pair(SourcesModel::Consultation, 16), std::pair(SourcesModel::Preset, 16),
                                          std::pair(SourcesModel::Fingerprint, 20)})
        m_sourcesView->setColumnWidth(column, std::min(m_sourcesView->columnWidth(column), letters * letter));
}

void SourcesPage::showProblems()
{
    const QModelIndex current = m_sourcesView->currentIndex();
    m_problems->setProblems({});
    m_export->setEnabled(false);
    if (!current.isValid())
        return;
    const SourceEntry &source = m_sources->source(current.row());
    m_law->setText(countLaw(source));
    const auto problems = readProblems(m_workspace.store(), source.id, ProblemLimit);
    if (!problems) {
        m_message->showError(problems.error());
        return;
    }
    m_problems->setProblems(*problems);
    showChanges(source.id);
    const int count = m_problems->rowCount();
    m_problemsTitle->setText(count > 0 ? tr("%n thing(s) to look at in %1", nullptr, count).arg(source.name)
                                       : tr("Nothing was odd in %1.").arg(source.name));
    m_tabs->setTabText(0, count > 0 ? tr("What was odd (%1)").arg(QLocale().toString(count)) : tr("What was odd"));
    m_export->setEnabled(count > 0 || m_changes->rowCount() > 0);
}

Result<SourcesPage::Changes> SourcesPage::readChanges(const QString &path, qint64 source, qsizetype limit)
{
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    // A source of before the journal, or one that changed nothing, has none.
    const auto import = readImportOf(**store, source);
    if (!import)
        return Changes{};
    const auto revised = std::ranges::find(import->changes, Target::ContributionRevision, &Change::target);
    auto changes = readRecordChanges(**store, *import, limit);
    if (!changes)
        return changes.error();
    return Changes{*std::move(changes), revised == import->changes.end() ? 0 : static_cast<qsizetype>(revised->ids.size())};
}

void SourcesPage::showChanges(qint64 source)
{
    if (source == m_changesOf)
        return;
    m_changesOf = source;
    m_changes->setChanges({});
    m_changesTitle->setText(tr("Looking for what changed…"));
    m_changesWatcher.setFuture(QtConcurrent::run(&SourcesPage::readChanges, m_workspace.store().path(), source, ChangeLimit));
}

void SourcesPage::takeChanges()
{
    const Result<Changes> changes = m_changesWatcher.result();
    if (!changes) {
        m_message->showError(changes.error());
        m_changesTitle->clear();
        return;
    }
    m_changes->setChanges(changes->first);
    const int curated = m_changes->curated();
    m_tabs->setTabText(1, curated > 0 ? tr("⚠ What changed (%n worked on)", nullptr, curated) : tr("What changed"));
    const QLocale locale;
    const auto shown = changes->first.size();
    m_changesTitle->setText(changes->all == 0 ? tr("Nothing changed in records that were here before.")
                            : changes->all > shown
                                ? tr("The first %1 of %2 changed records, those that were worked on before the others. The export holds all.")
                                      .arg(locale.toString(shown), locale.toString(changes->all))
                                : tr("%n changed record(s), those that were worked on before the others.", nullptr, static_cast<int>(shown)));
    m_export->setEnabled(m_problems->rowCount() > 0 || m_changes->rowCount() > 0);
}

void SourcesPage::exportProblems()
{
    const bool isChanges = m_tabs->currentIndex() == 1;
    const QString name = QFileInfo(m_workspace.path()).completeBaseName() + (isChanges ? tr("-changes.csv") : tr("-problems.csv"));
    // The list may show the first only; what leaves is whole.
    ChangesModel all;
    if (isChanges) {
        const auto changes = readChanges(m_workspace.store().path(), m_changesOf, std::numeric_limits<qsizetype>::max());
        if (!changes) {
            m_message->showError(changes.error());
            return;
        }
        all.setChanges(changes->first);
    }
    QAbstractItemModel &shown = isChanges ? static_cast<QAbstractItemModel &>(all) : *m_problems;
    const QString path =
        m_dialogs.saveFile(this, isChanges ? tr("Export the list of changes") : tr("Export the list of problems"), tr("CSV table (*.csv)"), name);
    if (path.isEmpty())
        return;
    if (const auto saved = saveCsv(shown, path); !saved)
        m_message->showError(saved.error());
    else
        m_message->showMessage(Tone::Information, tr("The list was saved to %1.").arg(path));
}

} // namespace tamiz
