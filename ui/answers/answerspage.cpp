// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answerspage.h"

#include "models/report/answertable.h"
#include "models/workspace/workspace.h"
#include "ui/answers/answereditor.h"
#include "ui/answers/answersmodel.h"
#include "ui/answers/casesview.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outofsight.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

AnswersPage::AnswersPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_model(new AnswersModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new TableView(tr("Themes and their answers"), this)),
      m_sentence(new QLabel(this)),
      m_editor(new AnswerEditor(this))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildLeft());
    splitter->addWidget(m_editor);
    splitter->setSizes({690, 350});
    splitter->handle(1)->setAccessibleName(tr("Edge between themes and the answer"));
    m_stack->addWidget(splitter);
    m_stack->addWidget(
        new EmptyState(u"answers"_s,
                       tr("There are no themes yet. Find themes first (Analyse > Find themes); then "
                          "the institution's answer to each is written here."),
                       this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Views of the answers"));
    auto *cases = new CasesView(workspace, dialogs, tabs);
    tabs->addTab(m_stack, tr("Themes"));
    tabs->addTab(cases, tr("Follow-up"));
    layout->addWidget(tabs, 1);
    setFocusProxy(m_view);
    connect(cases, &CasesView::failed, m_message, &MessageBar::showError);
    connect(cases, &CasesView::contributionsRequested, this, &AnswersPage::contributionsRequested);
    connect(cases, &CasesView::saved, this, [this](const QString &path) {
        m_message->showMessage(Tone::Information, tr("Saved as %1.").arg(QFileInfo(path).fileName()), path);
    });
    m_editor->setReadOnly(workspace.isReadOnly());

    connect(m_view, &QTableView::activated, this, &AnswersPage::showTheme);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnswersPage::showCurrent);
    connect(m_editor, &AnswerEditor::recordRequested, this, &AnswersPage::record);
    connect(m_editor, &AnswerEditor::removeRequested, this, &AnswersPage::remove);
    connect(&workspace, &Workspace::changed, this, &AnswersPage::refresh);
    refresh();
}

QString AnswersPage::sentence() const
{
    return m_sentence->text();
}

QWidget *AnswersPage::buildLeft()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AnswersModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->sortByColumn(AnswersModel::Contributions, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(AnswersModel::Theme, QHeaderView::Interactive);
    m_view->viewport()->installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setContentsMargins(14, 10, 14, 4);

    auto *left = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(14, 0, 14, 6);
    addTool(*tools, tr("&Next unanswered"), tr("Goes to the largest theme without an answer"),
            QKeySequence(Qt::CTRL | Qt::Key_Down), &AnswersPage::goToUnanswered);
    addTool(*tools, tr("&Contributions"), tr("Shows the contributions of this theme"), {},
            &AnswersPage::showTheme);
    addTool(*tools, tr("&Export…"), tr("Writes themes and answers as a table: you said, we did"), {},
            &AnswersPage::exportTable);
    tools->addStretch();
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    return left;
}

/// Names of themes take what is left, but never so little that they cannot be told apart.
void AnswersPage::fitThemes()
{
    // No line of it is cut; as wide as the view below it, since its own width is still the one before. A label never
    // says less than its least height, so that is forgotten first.
    m_sentence->setMinimumHeight(0);
    m_sentence->setFixedHeight(std::max(m_sentence->heightForWidth(m_view->width()), 0));
    QHeaderView *header = m_view->horizontalHeader();
    const int others = header->length() - header->sectionSize(AnswersModel::Theme);
    header->resizeSection(AnswersModel::Theme, std::max(m_view->viewport()->width() - others,
                                                        30 * fontMetrics().averageCharWidth()));
}

bool AnswersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitThemes();
    return QWidget::eventFilter(watched, event);
}

void AnswersPage::addTool(QHBoxLayout &row, const QString &text, const QString &tip, const QKeySequence &keys,
                          void (AnswersPage::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setShortcut(keys.isEmpty() ? button->shortcut() : keys);
    button->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, run);
    row.addWidget(button);
}

qint64 AnswersPage::currentTheme() const
{
    const QModelIndex index = m_sorted->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->themeAt(index.row()).theme : 0;
}

void AnswersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void AnswersPage::refresh()
{
    m_stale = isOutOfSight(*this);
    if (m_stale)
        return;
    const qint64 before = currentTheme();
    const Columns &columns = m_workspace.columns();
    const Clock &clock = m_workspace.store().clock();
    auto overview = answerOverview(m_workspace.store(), columns, columns.live(), clock().date());
    if (!overview) {
        m_message->showError(overview.error());
        return;
    }
    const bool isWriting = m_edited != 0 && m_editor->isChanged(); // what somebody types stays
    m_edited = isWriting ? m_edited : 0;
    m_model->setOverview(*std::move(overview));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    say();
    fitThemes();
    const int row = std::max(m_model->rowOf(isWriting ? m_edited : before), 0);
    m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, AnswersModel::Theme)));
    if (!isWriting)
        showCurrent();
}

void AnswersPage::say()
{
    const AnswerOverview &overview = m_model->overview();
    const auto waiting = static_cast<qint64>(overview.themes.size()) - overview.themesAnswered();
    QString text = waiting == 0 ? tr("Every theme has its answer.")
                                : tr("%Ln theme(s) have no answer yet.", nullptr, static_cast<int>(waiting));
    for (const AnsweredTheme &theme : overview.themes) {
        if (theme.answer.isGiven())
            continue;
        text += u' ' + tr("The largest is “%1” with %2 contributions.")
                           .arg(theme.name, QLocale().toString(theme.contributions));
        break;
    }
    if (overview.received > 0)
        text += u' ' + tr("%1 of %2 contributions have an answer.")
                           .arg(QLocale().toString(overview.answered), QLocale().toString(overview.received));
    m_sentence->setText(text);
    fitThemes();
}

void AnswersPage::showCurrent()
{
    const qint64 theme = currentTheme();
    if (theme == m_edited)
        return;
    if (m_edited != 0 && m_editor->isChanged())
        record(); // every change is kept as it is made
    const int row = m_model->rowOf(theme);
    if (row < 0)
        return;
    m_edited = theme;
    const AnsweredTheme &shown = m_model->themeAt(row);
    m_editor->setAnswer(tr("%1: %2 contributions").arg(shown.name, QLocale().toString(shown.contributions)),
                        shown.answer);
}

void AnswersPage::record()
{
    Answer answer = m_editor->answer();
    if (answer.isGiven() && !answer.date.isValid())
        answer.date = m_workspace.store().clock()().date();
    const qint64 theme = std::exchange(m_edited, 0);
    if (theme == 0)
        return;
    const auto done = m_workspace.perform([&](Store &store, const Progress &) {
        return answerTheme(store, theme, answer, m_workspace.actor());
    });
    if (done) {
        m_edited = m_edited == 0 ? theme : m_edited; // nothing to change: nothing was read again
        return;
    }
    // What could not be recorded goes on to be written.
    m_message->showError(done.error());
    m_edited = theme;
    m_view->setCurrentIndex(
        m_sorted->mapFromSource(m_model->index(m_model->rowOf(theme), AnswersModel::Theme)));
    m_editor->setFocus();
}

void AnswersPage::remove()
{
    const qint64 theme = std::exchange(m_edited, 0);
    if (theme == 0)
        return;
    const auto done = m_workspace.perform(
        [&](Store &store, const Progress &) { return removeThemeAnswer(store, theme, m_workspace.actor()); });
    if (!done)
        m_message->showError(done.error());
    showCurrent();
}

void AnswersPage::goToUnanswered()
{
    if (m_edited != 0 && m_editor->isChanged())
        record();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->themeAt(row).answer.isGiven() || m_model->themeAt(row).theme == m_edited)
            continue;
        m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, AnswersModel::Theme)));
        m_editor->setFocus();
        return;
    }
}

void AnswersPage::exportTable()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Export themes and answers"), tr("Table for spreadsheets (*.csv)"),
                           QFileInfo(m_workspace.path()).completeBaseName() + u'-' +
                               tr("answers", "part of a file name") + u".csv"_s);
    if (path.isEmpty())
        return;
    if (const auto written = exportAnswers(m_model->overview(), path); !written)
        m_message->showError(written.error());
    else
        m_message->showMessage(Tone::Information, tr("Saved as %1.").arg(QFileInfo(path).fileName()), path);
}

void AnswersPage::showTheme()
{
    const QString value = m_view->currentIndex().data(AnswersModel::ValueRole).toString();
    if (!value.isEmpty() && m_workspace.setFilter(Filter::term(u"theme"_s, value)))
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
