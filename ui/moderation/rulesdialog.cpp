// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moderation/rulesdialog.h"

#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/tables/textpages.h"
#include "models/workspace/rules.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {
constexpr size_t mostShown = 1'000;
}

RulesDialog::RulesDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_tree(new QTreeWidget(this)),
      m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this)),
      m_words(new QLabel(this))
{
    setWindowTitle(tr("Rules of the codebook"));
    resize(860, 520);
    build();
    connect(&workspace, &Workspace::changed, this, &RulesDialog::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RulesDialog::fillProposals);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showText);
    fill();
}

QPushButton *RulesDialog::button(const QString &text, const QString &tip, void (RulesDialog::*run)())
{
    auto *made = new QPushButton(text, this);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

void RulesDialog::build()
{
    m_tree->setAccessibleName(tr("Rules"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels({tr("Tag"), tr("What is looked for"), tr("Proposed")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Proposed contributions"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_words->setWordWrap(true);
    auto *rules = new QHBoxLayout;
    rules->addWidget(
        button(tr("&New…"), tr("Add a rule: a tag, and words or a filter to look for."), &RulesDialog::add));
    m_needRule << button(tr("&Change…"), tr("Change what the rule looks for."), &RulesDialog::change)
               << button(tr("Remo&ve"), tr("Remove the rule; tags that were given stay."),
                         &RulesDialog::remove);
    m_needProposal << button(tr("&Accept (A)"), tr("Give the tag to the chosen contributions."),
                             &RulesDialog::acceptChosen)
                   << button(tr("&Decline (N)"), tr("Never propose it for the chosen contributions again."),
                             &RulesDialog::decline)
                   << button(tr("Accept a&ll of this rule"),
                             tr("Give the tag to all that the rule proposes; one step back undoes it."),
                             &RulesDialog::acceptAll);
    for (QPushButton *made : std::as_const(m_needRule))
        rules->addWidget(made);
    rules->addStretch();
    auto *proposals = new QHBoxLayout;
    for (QPushButton *made : std::as_const(m_needProposal))
        proposals->addWidget(made);
    proposals->addStretch();
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setAccessibleName(tr("Proposals and text"));
    split->handle(1)->setAccessibleName(tr("Edge between proposals and text"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(rules);
    column->addWidget(m_tree, 2);
    column->addWidget(m_words);
    column->addWidget(split, 3);
    column->addLayout(proposals);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void RulesDialog::fill()
{
    const qint64 kept = current() ? current()->id : 0;
    const auto rules = readRules(m_workspace.store());
    m_rules = rules ? *rules : QList<RuleEntry>();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const std::vector<TagEntry> &tags = m_workspace.columns().tags();
    for (const RuleEntry &rule : std::as_const(m_rules)) {
        const auto tag = std::ranges::find(tags, rule.tag, &TagEntry::id);
        const auto rows = proposedBy(m_workspace.store(), m_workspace.columns(), rule);
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(0, tag == tags.end() ? QString() : tag->path);
        item->setText(1, rule.filter);
        item->setText(2,
                      rows ? QLocale().toString(static_cast<qint64>(rows->count())) : rows.error().message);
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
        if (rule.id == kept)
            m_tree->setCurrentItem(item);
    }
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->resizeColumnToContents(0);
    fillProposals();
}

const RuleEntry *RulesDialog::current() const
{
    const int place = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    return place >= 0 && place < m_rules.size() ? &m_rules[place] : nullptr;
}

void RulesDialog::fillProposals()
{
    const int place = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_ids.clear();
    const RuleEntry *rule = current();
    const auto rows =
        rule ? proposedBy(m_workspace.store(), m_workspace.columns(), *rule) : Result<Bitmap>(Bitmap());
    if (rule && rows)
        m_ids = m_workspace.columns().idsOf(*rows);
    const auto texts =
        readTexts(m_workspace.store(), std::span(m_ids).first(std::min(m_ids.size(), mostShown)));
    for (const TextEntry &text : texts ? *texts : std::vector<TextEntry>())
        m_list->addItem(firstWords(text, 120));
    if (m_list->count())
        m_list->setCurrentRow(std::clamp(place, 0, m_list->count() - 1));
    m_words->setText(
        m_rules.isEmpty() ? tr("There are no rules yet. A rule looks for words, as the search bar does, and "
                               "proposes a tag: "
                               "“bici*” or “\"carril bici\" OR ciclovía” for movilidad.")
        : m_ids.empty()   ? tr("This rule has nothing to propose.")
        : m_ids.size() > mostShown
            ? tr("The first %1 of %2 are shown.").arg(mostShown).arg(m_ids.size())
            : tr("%Ln contributions are proposed for this tag.", nullptr, static_cast<int>(m_ids.size())));
    for (QPushButton *made : std::as_const(m_needRule))
        made->setEnabled(rule && !m_workspace.isReadOnly());
    for (QPushButton *made : std::as_const(m_needProposal))
        made->setEnabled(!m_ids.empty() && !m_workspace.isReadOnly());
    showText();
}

qint64 RulesDialog::currentProposal() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_ids.size() ? m_ids[static_cast<size_t>(row)] : 0;
}

void RulesDialog::showText()
{
    const qint64 id = currentProposal();
    const auto texts = id ? readTexts(m_workspace.store(), std::span(&id, 1))
                          : Result<std::vector<TextEntry>>(std::vector<TextEntry>());
    m_text->setPlainText(texts && !texts->empty() ? joinedText(texts->front()) : QString());
}

std::vector<qint64> RulesDialog::chosen() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_ids[static_cast<size_t>(index.row())]);
    std::ranges::sort(ids);
    return ids;
}

void RulesDialog::add()
{
    const auto asked = m_dialogs.askText(this, tr("New rule"), tr("Tag that is proposed:"));
    const QString path = asked ? asked->simplified() : QString();
    if (path.isEmpty())
        return;
    const auto known = pathInCodebook(m_workspace.store(), path);
    const bool makes = !known && known.error().code == Error::Code::Usage;
    if (makes && !m_dialogs.confirm(this, known.error().message + u' ' + tr("Make a new tag “%1”?").arg(path),
                                    tr("Make the tag")))
        return;
    const auto filter = m_dialogs.askText(this, tr("New rule"),
                                          tr("Words or a filter to look for, such as bici* OR ciclovía:"));
    if (filter)
        m_workspace.submit(
            tr("Adding a rule"), 1,
            [path, makes, filter = *filter, actor = m_workspace.actor()](Store &store, const Progress &) {
                return addRule(store, path, filter, actor, makes ? MissingTag::Make : MissingTag::Refuse);
            });
}

void RulesDialog::change()
{
    const RuleEntry *rule = current();
    const auto filter =
        rule ? m_dialogs.askText(this, tr("Change rule"), tr("Words or a filter to look for:"), rule->filter)
             : std::nullopt;
    if (filter)
        m_workspace.submit(
            tr("Changing a rule"), 1,
            [id = rule->id, filter = *filter, actor = m_workspace.actor()](Store &store, const Progress &) {
                return changeRule(store, id, filter, actor);
            });
}

void RulesDialog::remove()
{
    if (const RuleEntry *rule = current())
        m_workspace.submit(tr("Removing a rule"), 1,
                           [id = rule->id, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return removeRule(store, id, actor);
                           });
}

void RulesDialog::accept(const std::vector<qint64> &ids)
{
    const RuleEntry *rule = current();
    if (rule && !ids.empty())
        m_workspace.submit(tr("Accepting proposals"), static_cast<qsizetype>(ids.size()),
                           [part = AcceptedProposals{*rule, ids},
                            actor = m_workspace.actor()](Store &store, const Progress &) {
                               return acceptProposals(store, {part}, actor);
                           });
}

void RulesDialog::decline()
{
    const RuleEntry *rule = current();
    const std::vector<qint64> ids = chosen();
    if (rule && !ids.empty())
        m_workspace.submit(tr("Declining proposals"), static_cast<qsizetype>(ids.size()),
                           [id = rule->id, ids, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return declineProposals(store, id, ids, actor);
                           });
}

bool RulesDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_A:
            if (static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier)
                break;
            acceptChosen();
            return true;
        case Qt::Key_N:
            decline();
            return true;
        case Qt::Key_U:
            if (const auto done = m_workspace.undo(); !done)
                Q_EMIT m_workspace.failed(done.error());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace tamiz
