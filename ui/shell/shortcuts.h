// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keytable.h"

#include <QDialog>

class QCheckBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tamiz {

class TableView;

/// Every action with its keys: found by words, changed, checked for clashes, set back. Changes are kept as
/// they are made.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(std::vector<KnownAction> actions, KeyMap &keys, QWidget *parent = nullptr);

    KeyTable *table() const { return m_table; }
    TableView *view() const { return m_view; }
    QString said() const; ///< What speaks against the keys in the field, or what was done.

private:
    QWidget *makeEditor();
    QAction *current() const;
    void showCurrent();
    void judge();
    void set();
    void say(const QString &sentence);

    KeyMap &m_keys;
    KeyTable *m_table;
    QLineEdit *m_words;
    TableView *m_view;
    QLabel *m_name;
    QKeySequenceEdit *m_edit;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QCheckBox *m_letters;
    QLabel *m_said;
};

} // namespace tamiz
