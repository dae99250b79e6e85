// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStandardItemModel>

class QAction;
class QLineEdit;
class QListView;
class QMenuBar;

namespace tamiz {

/// Finds any enabled action of the menus by its words, in any order, with or without accents, and triggers
/// it.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const QMenuBar &menus, QWidget *parent = nullptr);

    QStringList shown() const; ///< The texts of the list, best first.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect(const QString &path, const QList<QAction *> &actions);
    void look(const QString &words);
    void take();

    struct Command
    {
        QString text;
        QString folded;
        QString keys;
        QAction *action;
    };
    std::vector<Command> m_commands;
    std::vector<QAction *> m_found;
    QStandardItemModel m_model;
    QLineEdit *m_words;
    QListView *m_list;
};

} // namespace tamiz
