// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entries.h"
#include "models/storage/journal.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace tamiz {

class Dialogs;
class Store;
class TableView;
class Workspace;

/// The saved views with their filters and how many contributions each shows now. Every change is one entry of
/// the journal and can be undone; a view is shared as one line of text.
class ViewsDialog : public QDialog
{
    Q_OBJECT
public:
    ViewsDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }
    QString said() const;

Q_SIGNALS:
    void openWanted(const tamiz::ViewEntry &view);

private:
    enum Column { Name, FilterColumn, Count, Key, ColumnCount };
    using Verb = std::function<Result<Operation>(Store &store)>;

    QPushButton *addButton(const QString &name, const QString &text, const QString &tip,
                           const QKeySequence &keys, void (ViewsDialog::*run)(), bool changes,
                           bool needsView);
    void refresh();
    void enable();
    std::optional<ViewEntry> current() const;
    void perform(const QString &done, const Verb &verb);
    void say(const QString &sentence);
    void open();
    void save();
    void replace();
    void rename();
    void remove();
    void copy();
    void paste();
    void giveKey(int key);

    struct Button
    {
        QPushButton *button;
        bool changes, needsView;
    };
    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QList<ViewEntry> m_views;
    QStandardItemModel m_model;
    TableView *m_view;
    QList<Button> m_buttons;
    QLabel *m_said;
};

} // namespace tamiz
