// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/suggesting.h"

#include <QFrame>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tamiz {

class Dialogs;
class Workspace;

/// Tags that the machine suggests for the contribution being read, each with its chance and the words that
/// speak for it; accepted one by one or none, and then on to the text that is best looked at next. Learns
/// again in the background as tags are given, and says how good it is beside the most frequent tag.
class SuggestPanel : public QFrame
{
    Q_OBJECT
public:
    SuggestPanel(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    void show(qint64 id); ///< The contribution to suggest for; 0 for none.

Q_SIGNALS:
    void contributionWanted(qint64 id); ///< The next one to look at.

private:
    void learn();
    void learned(const std::shared_ptr<Suggester> &suggester);
    void refresh();
    void dropGiven();
    bool answer(const std::vector<Suggestion> &accepted); ///< Whether it was recorded.
    void goOn();
    void acceptMany();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::shared_ptr<Suggester> m_suggester; ///< Null until asked for; replaced when it learned again.
    std::vector<Suggestion> m_suggestions;
    std::vector<AskedText> m_queue;
    qint64 m_id = 0;
    bool m_isLearning = false, m_isStale = false;
    quint64 m_rounds = 0;
    QLabel *m_estimate;
    QGridLayout *m_rows;
    QPushButton *m_start, *m_none, *m_next, *m_many;
};

} // namespace tamiz
