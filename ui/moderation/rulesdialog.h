// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"

#include <QDialog>
#include <QList>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace tamiz {

class Dialogs;
class Workspace;

/// The rules of the codebook and what they propose: one contribution after the other by key, or all of a rule
/// at once with one step back. Nothing is tagged before someone says so.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    RulesDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    QPushButton *button(const QString &text, const QString &tip, void (RulesDialog::*run)());
    void fill();
    void fillProposals();
    void showText();
    const RuleEntry *current() const;
    qint64 currentProposal() const;
    std::vector<qint64> chosen() const;
    void add();
    void change();
    void remove();
    void accept(const std::vector<qint64> &ids);
    void acceptChosen() { accept(chosen()); }
    void acceptAll() { accept(m_ids); }
    void decline();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QList<RuleEntry> m_rules;
    std::vector<qint64> m_ids; ///< What the current rule proposes; the list shows the first thousand.
    QTreeWidget *m_tree;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_words;
    QList<QPushButton *> m_needRule, m_needProposal;
};

} // namespace tamiz
