// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actionindex.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>

class QLineEdit;
class QListView;

namespace tamiz {

/// Finds any enabled action by its words, in any order, with or without accents, and triggers it. An action
/// of a page has its page shown first; buttons of \a shown (the page in front) are found too.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const std::vector<KnownAction> &actions, std::function<void(const QString &page)> showPage,
                   const QWidget *shown, QWidget *parent = nullptr);

    QStringList found() const; ///< The texts of the list, best first.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collectButtons(const QWidget &page);
    void look(const QString &words);
    void take();

    struct Command
    {
        QString text;
        QString folded;
        QString keys;
        QIcon icon;
        QString tip;
        std::function<void()> run;
    };
    std::vector<Command> m_commands;
    std::vector<size_t> m_found;
    QStandardItemModel m_model;
    QLineEdit *m_words;
    QListView *m_list;
};

} // namespace tamiz
