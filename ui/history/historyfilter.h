// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journalreading.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tamiz {

/// What the history is looked through for: words, who, what kind of actor, what kind of change, and when.
/// Days are those of the clock on the wall.
class HistoryFilter : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilter(QWidget *parent = nullptr);

    void offer(const JournalNames &names); ///< Actors and verbs there are; what is chosen stays.
    JournalFilter filter() const;
    QString words() const;
    QString complaint() const; ///< On a day that cannot be read; empty when all can.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name, const QString &all);
    QLineEdit *addDay(const QString &name, const QString &placeholder);

    JournalNames m_names;
    QLineEdit *m_words;
    QComboBox *m_actor;
    QComboBox *m_kind;
    QComboBox *m_group;
    QLineEdit *m_since;
    QLineEdit *m_until;
};

} // namespace tamiz
