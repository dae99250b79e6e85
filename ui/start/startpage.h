// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tamiz {

class RecentFiles;

/// The first page: open a workspace, import an export, try a sample; and the workspaces used last.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const RecentFiles &recent, QWidget *parent = nullptr);

    void refresh(); ///< Reads the recent files again.

Q_SIGNALS:
    void openRequested();
    void importRequested();
    void importFolderRequested();
    void sampleRequested(const QString &id);
    void fileRequested(const QString &path);

private:
    QWidget *makeDoors();
    QWidget *makeSamples();

    const RecentFiles &m_recent;
    QWidget *m_recentBox;
    QVBoxLayout *m_recentList;
};

} // namespace tamiz
