// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QSplitter;

namespace tamiz {

class Dialogs;
class EmptyState;
class MemberModel;
class TableView;
class ThemeTableModel;
class Workspace;

/// Themes with their three counts, and of the current one its typical or its borderline texts, to be read,
/// moved and named. The last row is the tray: what is in no theme.
class ThemesPage : public QWidget
{
    Q_OBJECT
public:
    ThemesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }

Q_SIGNALS:
    void contributionsRequested(); ///< The filter was set; the window should show the contributions.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void makeActions();
    void refresh();
    void showTheme();
    int currentRow() const;
    /// Another theme than the current one, asked for by name; 0 when none was chosen.
    qint64 askTheme(const QString &title, const QString &question);

    void findThemes();
    void rename();
    void merge();
    void moveTexts();
    void showContributions();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    ThemeTableModel *m_themes;
    MemberModel *m_texts;
    QSpinBox *m_count, *m_seed;
    TableView *m_list;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QWidget *m_right;
    QLabel *m_title, *m_counts, *m_terms;
    QComboBox *m_order;
    TableView *m_textList;
    QList<QAction *> m_actions;
    bool m_stale = false;
};

} // namespace tamiz
