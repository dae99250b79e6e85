// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tamiz {

class Workspace;

/// "12 texts like this one", while a person reads: how many copies there are and the nearest texts, each
/// leading there. Hidden where there are none, and before families were looked for the first time.
class KinList : public QWidget
{
    Q_OBJECT
public:
    explicit KinList(Workspace &workspace, QWidget *parent = nullptr);

    void show(qint64 contribution);

Q_SIGNALS:
    void contributionWanted(qint64 id);

private:
    int copiesOf(qint64 contribution) const;

    Workspace &m_workspace;
    QLabel *m_title;
    QVBoxLayout *m_links;
};

} // namespace tamiz
