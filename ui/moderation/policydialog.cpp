// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moderation/policydialog.h"

#include "models/workspace/policy.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

PolicyDialog::PolicyDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_tree(new QTreeWidget(this)),
      m_name(new QLineEdit(this)),
      m_definition(new QPlainTextEdit(this)),
      m_example(new QPlainTextEdit(this)),
      m_published(new QCheckBox(tr("What has it is &published with its words"), this))
{
    setWindowTitle(tr("Moderation policy"));
    resize(720, 520);
    build();
    connect(&workspace, &Workspace::changed, this, &PolicyDialog::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PolicyDialog::showCurrent);
    fill();
}

void PolicyDialog::build()
{
    m_tree->setAccessibleName(tr("States and reasons"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels({tr("Name"), tr("Code"), tr("Kind"), tr("Published")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (QPlainTextEdit *text : {m_definition, m_example}) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(fontMetrics().height() * 2);
        text->setMaximumHeight(fontMetrics().height() * 5); // sentences; the room is for the states and reasons
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(tr("&When it is given:"), m_definition);
    form->addRow(tr("E&xample:"), m_example);
    form->addRow(QString(), m_published);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &tip, void (PolicyDialog::*run)()) {
        auto *made = new QPushButton(text, this);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        buttons->addWidget(made);
        return made;
    };
    m_save = button(tr("&Save"), tr("Keeps the words above for this entry."), &PolicyDialog::save);
    button(tr("&New reason…"), tr("Adds a reason for hiding."), &PolicyDialog::add);
    m_retire =
        button(tr("Re&tire"), tr("Offers the reason no longer, or again; what was hidden for it stays so."),
               &PolicyDialog::retire);
    button(tr("&Import…"), tr("Takes a policy from a file; reasons it does not name are retired."),
           &PolicyDialog::importFile);
    button(tr("&Export…"), tr("Writes the policy to a file, for other workspaces."),
           &PolicyDialog::exportFile);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tree, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void PolicyDialog::fill()
{
    const int kept = std::max(0, m_tree->indexOfTopLevelItem(m_tree->currentItem()));
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const PolicyEntry &entry : m_workspace.columns().policy().entries()) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(0, entry.retired ? tr("%1 (retired)").arg(entry.name) : entry.name);
        item->setToolTip(0, entry.definition);
        item->setText(1, entry.code);
        item->setText(2, entry.role == PolicyEntry::Role::State ? tr("state") : tr("reason for hiding"));
        item->setText(3, entry.published ? tr("yes") : tr("no"));
    }
    for (const int column : {1, 2, 3})
        m_tree->resizeColumnToContents(column);
    m_tree->setCurrentItem(m_tree->topLevelItem(std::min(kept, m_tree->topLevelItemCount() - 1)));
    showCurrent();
}

const PolicyEntry *PolicyDialog::current() const
{
    const QList<PolicyEntry> &entries = m_workspace.columns().policy().entries();
    const int place = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    return place >= 0 && place < entries.size() ? &entries[place] : nullptr;
}

void PolicyDialog::showCurrent()
{
    const PolicyEntry *entry = current();
    const bool writes = entry && !m_workspace.isReadOnly();
    m_save->setEnabled(writes);
    m_retire->setEnabled(writes && entry->role == PolicyEntry::Role::Reason);
    if (!entry)
        return;
    m_name->setText(entry->name);
    m_definition->setPlainText(entry->definition);
    m_example->setPlainText(entry->example);
    m_published->setChecked(entry->published);
    m_retire->setText(entry->retired ? tr("Offer again") : tr("Re&tire"));
}

void PolicyDialog::save()
{
    const PolicyEntry *known = current();
    if (!known)
        return;
    PolicyEntry entry = *known;
    entry.name = m_name->text();
    entry.definition = m_definition->toPlainText();
    entry.example = m_example->toPlainText();
    entry.published = m_published->isChecked();
    m_workspace.submit(tr("Changing the policy"), 1,
                       [entry, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return setPolicyEntry(store, entry, actor);
                       });
}

void PolicyDialog::add()
{
    const auto code =
        m_dialogs.askText(this, tr("New reason"), tr("Code, of small letters, digits and hyphens:"));
    const auto name = code && !code->trimmed().isEmpty()
                          ? m_dialogs.askText(this, tr("New reason"), tr("Name:"))
                          : std::nullopt;
    if (!name)
        return;
    PolicyEntry entry;
    entry.code = code->trimmed();
    entry.name = *name;
    m_workspace.submit(tr("Changing the policy"), 1,
                       [entry, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return setPolicyEntry(store, entry, actor);
                       });
    m_tree->setCurrentItem(m_tree->topLevelItem(m_tree->topLevelItemCount() - 1));
}

void PolicyDialog::retire()
{
    if (const PolicyEntry *entry = current())
        m_workspace.submit(tr("Changing the policy"), 1,
                           [code = entry->code, retired = !entry->retired,
                            actor = m_workspace.actor()](Store &store, const Progress &) {
                               return retireReason(store, code, retired, actor);
                           });
}

void PolicyDialog::importFile()
{
    QFile file(m_dialogs.openFile(this, tr("Import a policy"), tr("Moderation policy (*.json)")));
    if (file.fileName().isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT m_workspace.failed(
            {Error::Code::Refused, tr("This file cannot be read."), file.errorString()});
        return;
    }
    const auto policy = Policy::fromJson(file.readAll(), QLocale().name().section(u'_', 0, 0));
    if (!policy) {
        Q_EMIT m_workspace.failed(policy.error());
        return;
    }
    m_workspace.submit(tr("Importing a policy"), 1,
                       [policy = *policy, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return importPolicy(store, policy, actor);
                       });
}

void PolicyDialog::exportFile()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Export the policy"), tr("Moderation policy (*.json)"), u"policy.json"_s);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_workspace.columns().policy().toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT m_workspace.failed(
            {Error::Code::Storage, tr("The policy could not be written."), file.errorString()});
}

} // namespace tamiz
