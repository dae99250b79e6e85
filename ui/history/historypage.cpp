// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/csvfile.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

/// Verbs of the journal with their names for the menu above the list.
QList<QPair<QString, QString>> verbNames()
{
    return {{u"import"_s, HistoryPage::tr("Imports")},
            {u"tag"_s, HistoryPage::tr("Tagging")},
            {u"untag"_s, HistoryPage::tr("Untagging")},
            {u"state"_s, HistoryPage::tr("Decisions on contributions")},
            {u"families"_s, HistoryPage::tr("Families")},
            {u"themes"_s, HistoryPage::tr("Themes")},
            {u"rename"_s, HistoryPage::tr("Renaming")},
            {u"merge"_s, HistoryPage::tr("Merging")},
            {u"undo"_s, HistoryPage::tr("Undo")},
            {u"redo"_s, HistoryPage::tr("Redo")},
            {u"revert"_s, HistoryPage::tr("Taking back")}};
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_model(new HistoryModel(workspace.store(), this)),
      m_message(new MessageBar(this)),
      m_view(new TableView(tr("History of the workspace"), this)),
      m_words(new QLineEdit(this)),
      m_verb(new QComboBox(this)),
      m_undo(new QPushButton(icon(u"undo"_s), QString(), this)),
      m_redo(new QPushButton(icon(u"redo"_s), QString(), this)),
      m_revert(new QPushButton(tr("Take back this entry…"), this)),
      m_verify(new QPushButton(tr("Verify the journal"), this)),
      m_export(new QPushButton(icon(u"export"_s), tr("Export as CSV…"), this))
{
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_view->setColumnWidth(HistoryModel::When, 150);
    m_view->setColumnWidth(HistoryModel::Who, 110);
    m_view->setColumnWidth(HistoryModel::How, 130);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(makeTools());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(&workspace, &Workspace::changed, m_model, &HistoryModel::reload);
    connect(&workspace, &Workspace::changed, this, &HistoryPage::enableButtons);
    connect(m_model, &HistoryModel::failed, m_message, &MessageBar::showError);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPage::enableButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::enableButtons);
    const auto look = [this] { m_model->setLookedFor(m_words->text(), m_verb->currentData().toString()); };
    connect(m_words, &QLineEdit::textChanged, this, look);
    connect(m_verb, &QComboBox::currentIndexChanged, this, look);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto done = m_workspace.undo(); !done)
            m_message->showError(done.error());
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        if (const auto done = m_workspace.redo(); !done)
            m_message->showError(done.error());
    });
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revertCurrent);
    connect(m_verify, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportLog);
    enableButtons();
}

QWidget *HistoryPage::makeTools()
{
    m_words->setPlaceholderText(tr("Look for words"));
    m_words->setAccessibleName(tr("Look for words in the history"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(130);
    m_words->setMaximumWidth(260);
    m_undo->setAccessibleName(tr("Undo")); // their icons are known; the words take the room of a small screen
    m_redo->setAccessibleName(tr("Redo"));
    m_verb->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verb->setMinimumContentsLength(14);
    m_verb->setAccessibleName(tr("Kind of change"));
    m_verb->addItem(tr("All changes"), QString());
    const auto names = verbNames();
    for (const auto &[verb, name] : names)
        m_verb->addItem(name, verb);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_words, 1);
    row->addWidget(m_verb);
    row->addStretch();
    for (QPushButton *button : {m_undo, m_redo, m_revert, m_verify, m_export})
        row->addWidget(button);
    return tools;
}

void HistoryPage::enableButtons()
{
    const QString undo = m_workspace.undoText();
    const QString redo = m_workspace.redoText();
    const bool writable = !m_workspace.isReadOnly();
    m_undo->setEnabled(writable && !undo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? tr("There is nothing to undo.") : tr("Undo %1").arg(undo));
    m_redo->setEnabled(writable && !redo.isEmpty());
    m_redo->setToolTip(redo.isEmpty() ? tr("There is nothing to redo.") : tr("Redo %1").arg(redo));
    const QModelIndex current = m_view->currentIndex();
    const bool canRevert =
        current.isValid() && !m_model->operation(current.row()).undoes && !m_model->isUndone(current.row());
    m_revert->setEnabled(writable && canRevert);
    m_revert->setToolTip(tr("Takes back the chosen entry alone and leaves later ones as they are."));
}

void HistoryPage::revertCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Operation &entry = m_model->operation(current.row());
    const QString question = tr("Take back “%1”? It touched %n item(s). What later entries changed again "
                                "stays as it is, and you can undo "
                                "this too.",
                                nullptr, static_cast<int>(entry.targets))
                                 .arg(describe(entry));
    if (!m_dialogs.confirm(this, question, tr("Take back")))
        return;
    const auto done = m_workspace.revert(entry.id);
    if (!done) {
        m_message->showError(done.error());
        return;
    }
    const int conflicts = done->params.value("conflicts"_L1).toInt();
    m_message->showMessage(Tone::Information,
                           conflicts > 0
                               ? tr("Taken back. %n value(s) stayed because a later entry changed them "
                                    "again.",
                                    nullptr, conflicts)
                               : tr("Taken back in full."));
}

void HistoryPage::verify()
{
    const auto check = std::make_shared<ChainCheck>();
    m_verify->setEnabled(false);
    Task *task = m_workspace.start(tr("Verifying the journal"),
                                   [check](Store &store, const Progress &) -> Result<Operation> {
                                       auto outcome = verifyJournal(store);
                                       if (!outcome)
                                           return outcome.error();
                                       *check = *outcome;
                                       return Operation{};
                                   });
    connect(task, &Task::finished, this, [this, check](const Result<Operation> &result) {
        m_verify->setEnabled(true);
        if (!result)
            m_message->showError(result.error());
        else if (check->firstBad != 0)
            m_message->showMessage(Tone::Error,
                                   tr("The journal was changed by something other than Tamiz: entry %1 "
                                      "does not fit the one before it.")
                                       .arg(check->firstBad),
                                   check->reason);
        else
            m_message->showMessage(
                Tone::Information,
                tr("The journal is whole: all %n entries fit together.", nullptr,
                   static_cast<int>(check->entries)),
                tr("Fingerprint of the last entry: %1").arg(QString::fromLatin1(check->head.toHex())));
    });
}

void HistoryPage::exportLog()
{
    const QString name = QFileInfo(m_workspace.path()).completeBaseName() + tr("-history.csv");
    const QString path = m_dialogs.saveFile(this, tr("Export the history"), tr("CSV table (*.csv)"), name);
    if (path.isEmpty())
        return;
    HistoryModel whole(m_workspace.store());
    if (const auto saved = saveCsv(whole, path); !saved)
        m_message->showError(saved.error());
    else
        m_message->showMessage(Tone::Information, tr("The history was saved to %1.").arg(path));
}

} // namespace tamiz
