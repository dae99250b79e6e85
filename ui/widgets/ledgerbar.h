// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace tamiz {

class Workspace;

/// The ledger of the whole workspace (received = in a theme + hidden + open) and the three counts, always on
/// screen.
class LedgerBar : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerBar(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refresh();

    Workspace &m_workspace;
    QBoxLayout *m_layout = nullptr;
    QLabel *m_ledger;
    QLabel *m_counts;
};

} // namespace tamiz
