// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/casesview.h"

#include "models/core/days.h"
#include "models/report/gate.h"
#include "models/report/letters.h"
#include "models/report/releasing.h"
#include "models/workspace/answering.h"
#include "models/workspace/selection.h"
#include "models/workspace/workspace.h"
#include "ui/answers/casesmodel.h"
#include "ui/answers/letterdialog.h"
#include "ui/report/gatepassage.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/outofsight.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 30; ///< Until an answer is due, as offered.

} // namespace

/// Letters as they were merged, with what the gate says to the words they quote.
struct CasesView::Gathered
{
    MergeTable table;
    std::vector<Obstacle> obstacles;
    ReleasedRows released;
    QString filter;
};

CasesView::CasesView(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_model(new CasesModel(this)),
      m_which(new QComboBox(this)),
      m_sentence(new QLabel(this)),
      m_view(new TableView(tr("Contributions that are followed up"), this))
{
    m_which->setAccessibleName(tr("Which cases are shown"));
    m_which->addItem(tr("All cases"), QString());
    for (const CaseState state : {CaseState::Overdue, CaseState::Waiting, CaseState::Answered})
        m_which->addItem(nameOf(state), keyOf(state));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(CasesModel::Title, QHeaderView::Stretch);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_which);
    const auto tool = [&](const QString &text, const QString &tip, void (CasesView::*run)(), bool writes) {
        auto *button = new QPushButton(text, this);
        button->setToolTip(tip);
        button->setEnabled(!writes || !m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        tools->addWidget(button);
    };
    tool(tr("&Assign the selection…"), tr("Gives the contributions of the selection to somebody, with a day"),
         &CasesView::assignSelection, true);
    tool(tr("Ans&wer…"), tr("Records the answer to the chosen cases"), &CasesView::answerCases, true);
    tool(tr("Ta&ke back"), tr("Takes the chosen cases out of the follow-up"), &CasesView::removeCases, true);
    tool(tr("&Letters…"), tr("Writes a letter to each author from the answers, or a table for mailing"),
         &CasesView::exportLetters, false);
    tools->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setToolTip(tr("Enter shows the contribution"));
    connect(m_view, &QTableView::activated, this, &CasesView::showCase);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CasesView::refresh);
    connect(&workspace, &Workspace::changed, this, &CasesView::refresh);
    refresh();
}

void CasesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void CasesView::refresh()
{
    m_stale = isOutOfSight(*this);
    if (m_stale)
        return;
    const Columns &columns = m_workspace.columns();
    const QDate today = m_workspace.store().clock()().date();
    auto all = followUp(m_workspace.store(), columns, columns.live(), today);
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    const auto count = [&](CaseState state) {
        return static_cast<int>(std::ranges::count(*all, state, &Case::state));
    };
    m_sentence->setText(
        all->empty() ? tr("No case is followed up yet. Select contributions by a filter, then assign them: "
                          "each then waits here until it is answered.")
                     : tr("%Ln case(s).", nullptr, static_cast<int>(all->size())) + u' ' +
                           tr("Overdue: %1. Waiting: %2. Answered: %3.")
                               .arg(count(CaseState::Overdue))
                               .arg(count(CaseState::Waiting))
                               .arg(count(CaseState::Answered)));
    if (const auto state = caseStateFromKey(m_which->currentData().toString()))
        std::erase_if(*all, [&](const Case &one) { return one.state != *state; });
    m_model->setCases(*std::move(all));
}

std::vector<qint64> CasesView::chosen() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.push_back(m_model->caseAt(index.row()).contribution);
    std::ranges::sort(ids);
    return ids;
}

void CasesView::record(const std::vector<qint64> &ids, const Answer &answer, AnswerFields fields)
{
    m_workspace.submit(tr("Recording the answers"), std::ssize(ids),
                       [ids, answer, fields, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return answerContributions(store, ids, answer, actor, fields);
                       });
}

void CasesView::assignSelection()
{
    const std::vector<qint64> ids = m_workspace.columns().idsOf(m_workspace.selection());
    const auto name = m_dialogs.askText(
        this, tr("Assign the selection"),
        tr("Who prepares the answer to these %Ln contribution(s)?", nullptr, static_cast<int>(ids.size())));
    if (!name || name->trimmed().isEmpty())
        return;
    const QDate offered = m_workspace.store().clock()().date().addDays(usualDays);
    const auto due = m_dialogs.askText(
        this, tr("Assign the selection"),
        tr("Until which day, such as %1? Nothing: no day.").arg(dayText(offered)), dayText(offered));
    if (!due)
        return;
    Answer answer;
    answer.assigned = *name;
    answer.due = readDay(due->trimmed());
    if (!answer.due.isValid() && !due->trimmed().isEmpty()) {
        Q_EMIT failed({Error::Code::Usage, tr("“%1” is no day such as %2.").arg(*due, dayText(offered)), {}});
        return;
    }
    record(ids, answer, AnswerField::Assigned | AnswerField::Due);
}

void CasesView::answerCases()
{
    const std::vector<qint64> ids = chosen();
    if (ids.empty())
        return;
    QStringList names;
    for (int i = 1; i < DecisionCount; ++i)
        names << nameOf(static_cast<Decision>(i));
    const auto decision = m_dialogs.choose(this, tr("Answer"), tr("Decision:"), names);
    const auto reason = decision
                            ? m_dialogs.askText(this, tr("Answer"), tr("Reason, in words for the public:"))
                            : std::nullopt;
    if (!reason)
        return;
    Answer answer;
    answer.decision = static_cast<Decision>(*decision + 1);
    answer.reason = *reason;
    answer.date = m_workspace.store().clock()().date();
    record(ids, answer, AnswerField::Decision | AnswerField::Reason | AnswerField::Date);
}

void CasesView::removeCases()
{
    const std::vector<qint64> ids = chosen();
    if (ids.empty())
        return;
    m_workspace.submit(tr("Taking back the cases"), std::ssize(ids),
                       [ids, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return removeContributionAnswers(store, ids, actor);
                       });
}

void CasesView::exportLetters()
{
    const auto gathered = std::make_shared<Gathered>();
    gathered->filter = toText(m_workspace.filter());
    Task *task = m_workspace.tasks().start(
        tr("Gathering the answers"),
        [gathered, path = m_workspace.path(), filter = m_workspace.filter(),
         clock = m_workspace.store().clock()](const Progress &progress) -> Result<Operation> {
            const auto store = Store::open(path, Store::Mode::ReadOnly, clock);
            if (!store)
                return store.error();
            const auto columns = Columns::load(**store, progress);
            if (!columns)
                return columns.error();
            const auto rows = select(**columns, **store, filter);
            if (!rows)
                return rows.error();
            auto merged = mergeAnswers(**store, **columns, *rows, progress);
            if (!merged)
                return merged.error();
            auto obstacles =
                obstaclesTo(**store, **columns, quotedRows(*merged, **columns), Leaving::Letters);
            if (!obstacles)
                return obstacles.error();
            gathered->released = {merged->answered, std::ssize(merged->rows)};
            gathered->table = *std::move(merged);
            gathered->obstacles = *std::move(obstacles);
            return Operation();
        });
    connect(task, &Task::finished, this, [this, gathered](const Result<Operation> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else // once the task is gone from the task bar
            QTimer::singleShot(0, this, [this, gathered] { writeLetters(gathered); });
    });
}

/// Asks for their words, the gate, and where they go; afterwards they stand in the log of what left.
void CasesView::writeLetters(const std::shared_ptr<const Gathered> &gathered)
{
    const MergeTable &table = gathered->table;
    if (table.rows.empty()) {
        Q_EMIT failed({Error::Code::Refused,
                       tr("Nobody in the selection is known by name and has an answer yet."),
                       {}});
        return;
    }
    const auto draft = readDraft(m_workspace.store());
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    ReportSettings settings = draft->settings;
    const QString kept = settings.facts.value(letterFact);
    const QString offered = kept.isEmpty() ? letterText(settings) : kept;
    LetterDialog dialog(table, settings, offered, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString text = dialog.text();
    if (!m_workspace.isReadOnly() && text != offered) { // the next letters begin with these words
        settings.facts.insert(letterFact, text);
        const auto done = m_workspace.perform([&](Store &store, const Progress &) {
            return setReportSettings(store, settings, m_workspace.actor());
        });
        if (!done)
            Q_EMIT failed(done.error());
    }
    const auto passage =
        passObstacles(m_dialogs, this, gathered->obstacles, Leaving::Letters, LettersLeft);
    if (!passage) {
        Q_EMIT failed(passage.error());
        return;
    }
    const QString path = m_dialogs.saveFile(
        this, tr("Write letters"),
        tr("Word document (*.docx);;OpenDocument text (*.odt);;PDF (*.pdf);;Table for mailing (*.csv)"),
        QFileInfo(m_workspace.path()).completeBaseName() + u'-' + tr("letters", "part of a file name") +
            u".docx"_s);
    if (path.isEmpty())
        return;
    if (const auto noted = notePassage(m_workspace, *passage); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    const auto verb =
        [gathered, settings, text, path, now = m_workspace.store().clock()(), actor = m_workspace.actor(),
         notes = !m_workspace.isReadOnly()](Store &store, const Progress &progress) -> Result<Operation> {
        const MergeTable &merged = gathered->table;
        if (const auto written = tamiz::writeLetters(merged, text, settings, now, path, progress); !written)
            return written.error();
        if (!notes)
            return Operation();
        const auto noted = recordRelease(
            store, gathered->released,
            {LettersLeft, path, gathered->filter, 0, {}, {}, mergedFields(merged, text, path)}, actor);
        if (!noted)
            return noted.error();
        return Operation();
    };
    Task *task = m_workspace.start(tr("Writing letters"), verb);
    connect(task, &Task::finished, this, [this, path](const Result<Operation> &result) {
        if (result)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(result.error());
    });
}

void CasesView::showCase(const QModelIndex &index)
{
    const Case &one = m_model->caseAt(index.row());
    if (const auto done = m_workspace.setFilter(Filter::term(u"number"_s, QString::number(one.contribution)));
        !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
