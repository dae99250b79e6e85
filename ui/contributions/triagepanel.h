// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/triage.h"

#include <QFrame>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace tamiz {

class Workspace;

/// One contribution after the other: the queue over the selection in the order a person chose, how far it is,
/// and how much is unread in each group. Has the focus, and with it the letters of the page, while it is
/// open.
class TriagePanel : public QFrame
{
    Q_OBJECT
public:
    explicit TriagePanel(Workspace &workspace, QWidget *parent = nullptr);

    void open();  ///< Shows it and makes the queue.
    void close(); ///< Hides it; the queue is forgotten.
    bool isOpen() const { return m_isOpen; }
    void setKeys(const QString &keys); ///< The letters as they are set now.
    bool isSecond() const;             ///< Whether second readings are being made.
    qint64 current() const;            ///< 0 when nothing waits.
    void next();                       ///< Goes on; at the end of the queue makes it anew.
    void previous();
    void refresh(); ///< Progress only.

Q_SIGNALS:
    void currentChanged(); ///< Another contribution is to be read, or none.
    void closed();
    void differencesWanted(const std::vector<qint64> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void makeQueue();
    void take(std::vector<qint64> queue);
    void showGroups();
    void showAgreement();
    void fillChoices();
    void keepChoices();
    QueueSpec spec() const;
    bool isWaiting(qint64 id) const;

    Workspace &m_workspace;
    std::vector<qint64> m_queue;
    size_t m_place = 0;
    quint64 m_round = 0; ///< Of making queues: an older one that comes late is dropped.
    bool m_isOpen = false, m_isMaking = false;
    std::vector<qint64> m_different;
    QComboBox *m_order, *m_tag, *m_field;
    QCheckBox *m_mine, *m_second;
    QProgressBar *m_bar;
    QLabel *m_words, *m_agreement, *m_keys;
    QTreeWidget *m_groups;
    QPushButton *m_differences, *m_end;
};

} // namespace tamiz
