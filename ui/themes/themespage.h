// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/themeplan.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTabWidget;

namespace tamiz {

class Dialogs;
struct GroupStat;
class EmptyState;
class MemberModel;
class ThemeLiftModel;
class ThemeMap;
class TableView;
class ThemeTableModel;
class ThemeTree;
class ThemeTreeModel;
class Workspace;

/// Themes with their three counts, as a tree by area, as a list and as a map, and of the current one its
/// typical, borderline or pinned texts, to be read, moved, tied and held. Below the themes the tray, what is
/// in no theme, and in the tree the queues that lead through all themes.
class ThemesPage : public QWidget
{
    Q_OBJECT
public:
    ThemesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }
    ThemeTree *tree() const { return m_treeView; }

Q_SIGNALS:
    void contributionsRequested(); ///< The filter was set; the window should show the contributions.

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What an action needs to be of use.
    enum class ActionKind { OfAll, OfTheme, OfTexts, OfRow, OfArea, OfName };
    enum class Shown { Theme, Area, Borderline, Far };

    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildLift();
    void fillFields();
    void showLift();
    void makeActions();
    void refresh();
    void proxyFocus();
    void showNode(const QModelIndex &index);
    void showRow();
    void followTree();
    void showCurrent();
    void showTheme();
    void showArea();
    void showQueue();
    void enableActions(bool isTheme, bool hasTexts);
    QString countsOf(const GroupStat &stat) const;
    int currentRow() const;
    /// Another theme than the current one, asked for by name; 0 when none was chosen.
    qint64 askTheme(const QString &title, const QString &question);

    /// The chosen texts of the list, ascending; the current one when none is.
    std::vector<qint64> chosenTexts() const;
    qint64 currentTheme() const; ///< 0: the tray, or none.
    using ThemeVerb = Result<Operation> (*)(Store &, qint64, const Actor &);
    void submitTheme(const QString &title, ThemeVerb verb);

    void findThemes();
    void placeNew();
    void chooseVectors();
    QString vectors() const; ///< The table that the workspace keeps; empty: words alone.
    void showVectors();
    void plan(const ThemeRun &run);
    void review(const std::shared_ptr<ThemePlan> &plan);
    void rename();
    void merge();
    void split();
    void create();
    void moveTexts();
    void moveTo(qint64 theme, const std::vector<qint64> &ids);
    void pinChosen();
    void releaseChosen();
    void link(bool together);
    void keepTogether() { link(true); }
    void keepApart() { link(false); }
    void unlink();
    void keepTheme();
    void lockTheme();
    void freeTheme();
    void showContributions();
    void showMap();
    QStringList areaNames() const;
    QString currentArea() const; ///< The one that is shown, or that of the theme; empty = none.
    void renameArea();
    void putIntoArea();
    void moveThemes(const std::vector<qint64> &themes, const QString &area);
    void letAreaGo();
    void seed();
    void splitBySearch();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    ThemeTableModel *m_themes;
    ThemeTreeModel *m_tree;
    MemberModel *m_texts;
    QSpinBox *m_count, *m_seed;
    TableView *m_list;
    ThemeTree *m_treeView;
    ThemeMap *m_map;
    QTabWidget *m_views;
    EmptyState *m_empty;
    QPushButton *m_emptyFind = nullptr;
    QSplitter *m_splitter;
    QWidget *m_right;
    QLabel *m_title, *m_counts, *m_terms;
    QComboBox *m_order, *m_field;
    ThemeLiftModel *m_lift;
    TableView *m_textList;
    QList<QAction *> m_actions;
    Shown m_shown = Shown::Theme;
    QAction *m_vectorsAction = nullptr;
    QLabel *m_vectorsSign = nullptr; ///< Shown while searches use word vectors.
    QString m_area;                  ///< Shown, if an area is.
    bool m_stale = false, m_following = false, m_viewChosen = false;
};

} // namespace tamiz
