// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/core/days.h"
#include "models/workspace/workspace.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historymodel.h"
#include "ui/history/revertpane.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostLookedAt =
    5000; ///< Larger entries are looked at in a task, when they are to be taken back.

/// A button that does what \a action does and is called like it.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(QString(action->text()).remove(u'&'));
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_model(new HistoryModel(workspace.store(), this)),
      m_message(new MessageBar(this)),
      m_filter(new HistoryFilter(this)),
      m_view(new TableView(tr("History of the workspace"), this)),
      m_pane(new RevertPane(workspace, this)),
      m_count(new QLabel(this)),
      m_undo(new QPushButton(icon(u"undo"_s), QString(), this)),
      m_redo(new QPushButton(icon(u"redo"_s), QString(), this))
{
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    const QDateTime widest(QDate(2026, 12, 30), QTime(20, 58));
    m_view->setColumnWidth(HistoryModel::When, fontMetrics().horizontalAdvance(momentText(widest)) + 2 * em);
    m_view->setColumnWidth(HistoryModel::Who, 14 * em);
    m_view->setColumnWidth(HistoryModel::How, 27 * em);
    m_view->setColumnWidth(HistoryModel::Undone, 11 * em);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_view);
    parts->addWidget(m_pane);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({640, 360});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_filter);
    layout->addWidget(makeTools());
    layout->addWidget(parts, 1);
    setFocusProxy(m_view);

    connect(&workspace, &Workspace::changed, this, &HistoryPage::follow);
    connect(m_model, &HistoryModel::failed, m_message, &MessageBar::showError);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::preview);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::preview);
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::look);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &HistoryPage::redo);
    follow();
}

QAction *HistoryPage::addVerb(const QString &name, const QString &iconName, const QString &text,
                              const QString &tip, const QKeySequence &keys, void (HistoryPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setStatusTip(tip);
    action->setToolTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
    addAction(action);
    return action;
}

QWidget *HistoryPage::makeTools()
{
    m_revert = addVerb(u"revert"_s, {}, tr("&Take back this entry…"),
                       tr("Takes back the chosen entry alone and leaves later ones as they are."), Qt::Key_R,
                       &HistoryPage::revertCurrent);
    m_verify = addVerb(
        u"verify"_s, {}, tr("&Verify the journal"),
        tr("Recomputes the fingerprints of all entries: what was changed by something other than Tamiz "
           "is noticed."),
        Qt::Key_V, &HistoryPage::verify);
    m_export = addVerb(u"export"_s, u"export"_s, tr("&Export as CSV…"),
                       tr("Saves the entries shown here as the moderation log, a table for spreadsheets."),
                       Qt::Key_E, &HistoryPage::exportLog);
    addVerb(u"save-recipe"_s, {}, tr("Save as a recipe…"),
            tr("Saves the chosen entries, or all that are shown, so that they can be done again in another "
               "workspace."),
            Qt::Key_S, &HistoryPage::saveRecipe);
    addVerb(u"apply-recipe"_s, {}, tr("Apply a recipe…"),
            tr("Does again here what a recipe holds; what would change is said first."), Qt::Key_A,
            &HistoryPage::applyRecipeFile)
        ->setEnabled(!m_workspace.isReadOnly());
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_count, 1);
    for (QAction *action : {m_revert, m_verify, m_export})
        row->addWidget(buttonOf(action, tools));
    return tools;
}

void HistoryPage::look()
{
    const QString complaint = m_filter->complaint();
    if (complaint.isEmpty())
        m_message->hide();
    else
        m_message->showMessage(Tone::Warning, complaint);
    m_model->setLookedFor(m_filter->filter(), m_filter->words());
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void HistoryPage::follow()
{
    if (const auto names = readJournalNames(m_workspace.store()))
        m_filter->offer(*names);
    m_model->setLookedFor(m_filter->filter(), m_filter->words());
    const QModelIndex current = m_view->currentIndex();
    const qint64 id = current.isValid() ? current.data(HistoryModel::IdRole).toLongLong() : 0;
    m_model->reload();
    const auto row = m_model->rowOf(id);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row.value_or(0), 0));
    preview();
}

void HistoryPage::enableActions()
{
    const QString undo = m_workspace.undoText();
    const QString redo = m_workspace.redoText();
    const bool writable = !m_workspace.isReadOnly();
    const auto name = [this](QPushButton &button, const QString &words, const QString &sentence) {
        const int room = 26 * fontMetrics().averageCharWidth();
        button.setText(words.isEmpty() ? QString() : fontMetrics().elidedText(words, Qt::ElideRight, room));
        button.setToolTip(sentence);
        button.setAccessibleName(sentence);
    };
    m_undo->setEnabled(writable && !undo.isEmpty());
    name(*m_undo, undo, undo.isEmpty() ? tr("There is nothing to undo.") : tr("Undo %1").arg(undo));
    m_redo->setEnabled(writable && !redo.isEmpty());
    name(*m_redo, redo, redo.isEmpty() ? tr("There is nothing to redo.") : tr("Redo %1").arg(redo));
    const QModelIndex current = m_view->currentIndex();
    const bool canRevert =
        current.isValid() && !m_model->operation(current.row()).undoes && !m_model->isUndone(current.row());
    m_revert->setEnabled(writable && canRevert);
    const bool all = !m_model->canFetchMore({});
    const bool narrowed = !m_model->filter().isEmpty() || !m_model->words().isEmpty();
    m_count->setText(m_model->rowCount() == 0 && narrowed ? tr("No entry passes this filter.")
                     : all                                ? tr("%n entries", nullptr, m_model->rowCount())
                                                          : QString());
}

/// Says of the current entry what taking it back would do, where that is quickly known.
void HistoryPage::preview()
{
    enableActions();
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return m_pane->say({});
    const Operation &entry = m_model->operation(current.row());
    if (entry.undoes)
        return m_pane->say(
            tr("This entry is itself an undo or redo. Take back the entry it is about, or undo it."));
    if (m_model->isUndone(current.row()))
        return m_pane->say(tr("This entry is undone."));
    if (entry.targets > mostLookedAt)
        return m_pane->say(
            tr("It touched %1 contributions or other things. What taking it back would change is looked "
               "at when you ask for it, and shown before anything is done.")
                .arg(QLocale().toString(entry.targets)));
    const auto found = previewRevert(m_workspace.store(), entry.id);
    if (found)
        m_pane->show(*found);
    else
        m_pane->say(found.error().message);
}

/// Small entries are looked at here and now, large ones in a task.
void HistoryPage::withPreview(qint64 operation, const std::function<void(const RevertPreview &)> &use)
{
    const auto found = std::make_shared<RevertPreview>();
    const auto lookAt = [found, operation](Store &store) -> Result<Operation> {
        auto preview = previewRevert(store, operation);
        if (!preview)
            return preview.error();
        *found = std::move(*preview);
        return Operation{};
    };
    const auto finish = [this, found, use](const Result<Operation> &result) {
        if (result)
            use(*found);
        else
            m_message->showError(result.error());
    };
    const auto row = m_model->rowOf(operation);
    if (row && m_model->operation(*row).targets <= mostLookedAt)
        return finish(lookAt(m_workspace.store()));
    Task *task = m_workspace.start(tr("Looking at what would change"),
                                   [lookAt](Store &store, const Progress &) { return lookAt(store); });
    connect(task, &Task::finished, this, finish);
}

void HistoryPage::revertCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        withPreview(current.data(HistoryModel::IdRole).toLongLong(),
                    [this](const RevertPreview &preview) { ask(preview); });
}

void HistoryPage::ask(const RevertPreview &preview)
{
    m_pane->show(preview);
    const QString question = m_pane->text() + u"\n\n"_s +
                             tr("Take back “%1”? You can undo this too.").arg(describe(preview.operation));
    if (preview.isEmpty()) {
        m_message->showMessage(Tone::Information, m_pane->text());
        return;
    }
    if (!m_dialogs.confirm(this, question, tr("Take back")))
        return;
    const auto done = m_workspace.revert(preview.operation.id);
    if (!done) {
        m_message->showError(done.error());
        return;
    }
    const int conflicts = static_cast<int>(preview.conflicts.size());
    m_message->showMessage(Tone::Information,
                           conflicts > 0
                               ? tr("Taken back. %n value(s) stayed because a later entry changed them "
                                    "again.",
                                    nullptr, conflicts)
                               : tr("Taken back in full."));
}

void HistoryPage::undo()
{
    if (const auto done = m_workspace.undo(); !done)
        m_message->showError(done.error());
}

void HistoryPage::redo()
{
    if (const auto done = m_workspace.redo(); !done)
        m_message->showError(done.error());
}

} // namespace tamiz
